import type { Sealer } from "@/lib/domain/backup";
import { AppError } from "@/lib/domain/errors";
import { isSealed } from "./sealed";

interface Options {
  passphrase?: string | undefined;
  unseal?: Sealer["unseal"] | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * A file as it is, or what an encrypted one holds.
 *
 * @throws {AppError} `passphrase-needed`, `passphrase-wrong`, or `backup-not-readable` for what no passphrase opens
 */
export async function openSealed(file: Blob, { passphrase, unseal, signal }: Options) {
  if (!(await isSealed(file))) return file;
  if (!passphrase || !unseal) throw new AppError("passphrase-needed", {});
  return unseal(file, passphrase, signal);
}
