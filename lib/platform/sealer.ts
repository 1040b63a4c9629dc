import type { SealAnswer, Sealer, SealRequest } from "@/lib/domain/backup";
import { AppError } from "@/lib/domain/errors";

/** Asks a worker made for this one file; stopping ends it in the middle of its work. */
const ask =
  (act: SealRequest["act"]): Sealer["seal"] =>
  async (file, passphrase, signal) => {
    signal?.throwIfAborted();
    const worker = new Worker("/seal.js");
    try {
      return await new Promise<Blob>((resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }: MessageEvent<SealAnswer>) => {
          if ("file" in data) return resolve(data.file);
          const { refusal } = data;
          reject(
            refusal === "passphrase-wrong"
              ? new AppError(refusal, {})
              : new AppError("backup-not-readable", { reason: refusal }),
          );
        };
        worker.postMessage({ act, file, passphrase } satisfies SealRequest);
      });
    } finally {
      worker.terminate();
    }
  };

/** Encrypts and decrypts beside the screen. */
export const sealer: Sealer = { seal: ask("seal"), unseal: ask("unseal") };
