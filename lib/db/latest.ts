import { Dexie, type EntityTable } from "dexie";
import type { Row } from "@/lib/domain/record";
import type { Instant } from "@/lib/domain/time";

type Dated = Pick<Row, "id" | "createdAt">;

/** Whether a row was not deleted. */
export const isHere = ({ deletedAt }: Pick<Row, "deletedAt">): boolean => deletedAt === null;

/** As an index of dates has it. */
export const earlierFirst = (a: Dated, b: Dated): number =>
  `${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? -1 : 1;

/**
 * The rows of a pair that were not deleted, the latest first: the first ones of them, or all.
 *
 * @param dated names an index of the pair and a date
 */
export function readLatest<One extends { id: string; deletedAt: Instant | null }>(
  table: EntityTable<One, "id">,
  dated: `[pairId+${string}]`,
  pairId: string,
  limit?: number,
): Promise<One[]> {
  const range = table.where(dated).between([pairId, Dexie.minKey], [pairId, Dexie.maxKey]);
  if (limit !== undefined) return range.reverse().filter(isHere).limit(limit).toArray();
  // Forwards the browser hands out all rows at once, backwards one by one.
  return range.toArray((rows) => rows.filter(isHere).reverse());
}
