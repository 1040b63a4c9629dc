import { Dexie, type EntityTable } from "dexie";
import type { Instant } from "@/lib/domain/time";

/**
 * The rows of a pair that were not deleted, the latest first: the first ones of them, or all.
 *
 * @param dated names an index of the pair and a date
 */
export function readLatest<Row extends { id: string; deletedAt: Instant | null }>(
  table: EntityTable<Row, "id">,
  dated: `[pairId+${string}]`,
  pairId: string,
  limit?: number,
): Promise<Row[]> {
  const range = table.where(dated).between([pairId, Dexie.minKey], [pairId, Dexie.maxKey]);
  const isHere = ({ deletedAt }: Row) => deletedAt === null;
  if (limit !== undefined) return range.reverse().filter(isHere).limit(limit).toArray();
  // Forwards the browser hands out all rows at once, backwards one by one.
  return range.toArray((rows) => rows.filter(isHere).reverse());
}
