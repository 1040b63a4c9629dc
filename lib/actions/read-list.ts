import { tidyUrl } from "@/lib/clip/tidy-url";
import { listGoals } from "@/lib/db/goals";
import { listResources } from "@/lib/db/resources";
import type { ListReading } from "@/lib/domain/list";
import { pageKey } from "@/lib/domain/page-key";
import type { ListTools } from "@/lib/files/lists";
import type { Deps } from "./deps";

/**
 * Reads a list of goals and links and marks those that this pair has already; keeps nothing.
 *
 * @param parseHtml parses without running anything, as `DOMParser` does
 * @throws {AppError} `list-not-readable`
 */
export async function readListFile(
  { db }: Pick<Deps, "db">,
  pairId: string,
  file: { name: string; blob: Blob },
  parseHtml: ListTools["parseHtml"],
): Promise<ListReading> {
  const { readList } = await import("@/lib/files/lists");
  const known = {
    urls: (await listResources(db, pairId)).map(({ url }) => url),
    statements: (await listGoals(db, pairId)).map(({ statement }) => statement),
  };
  const bytes = await file.blob.arrayBuffer();
  return readList({ name: file.name, bytes }, known, {
    parseHtml,
    tidy: (url) => tidyUrl(url),
    keyOf: pageKey,
  });
}
