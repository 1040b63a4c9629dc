import type { MentoringDb } from "@/lib/db/database";

/**
 * Has the index follow what is written, loaded once the first screen is there.
 *
 * @returns how to stop
 */
export function keepSearchCurrent(db: MentoringDb): () => void {
  let isStopped = false;
  let stop = () => {};
  void import("@/lib/search/keep-current").then(({ keepCurrent }) => {
    if (!isStopped) stop = keepCurrent(db);
  });
  return () => {
    isStopped = true;
    stop();
  };
}
