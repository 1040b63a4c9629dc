import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { SealAnswer, SealRequest } from "@/lib/domain/backup";
import { isAppError } from "@/lib/domain/errors";
import { seal, unseal } from "@/lib/files/seal";

/** Runs as a worker of the panel: a passphrase takes a second of work, and the screen goes on meanwhile. */
export default defineUnlistedScript(() => {
  const answer = (said: SealAnswer) => postMessage(said);
  addEventListener("message", async ({ data }: MessageEvent<SealRequest>) => {
    const { act, file, passphrase } = data;
    try {
      answer({ file: await (act === "seal" ? seal : unseal)(file, passphrase) });
    } catch (error) {
      if (isAppError(error, "backup-not-readable")) answer({ refusal: error.details.reason });
      else if (isAppError(error, "passphrase-wrong")) answer({ refusal: error.code });
      // The panel hears of anything else as of any bug.
      else reportError(error);
    }
  });
});
