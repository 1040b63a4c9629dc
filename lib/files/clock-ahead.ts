import { stampOf } from "@/lib/db/merge";
import type { TableName } from "@/lib/domain/tables";
import type { Instant } from "@/lib/domain/time";

interface Dated {
  row: Record<string, unknown>;
  /** Nobody can tell whether it was changed before or after a row that is here. */
  isUndatable: boolean;
}

/**
 * A row that was changed at a moment still to come, by a clock that ran ahead, as it may be kept: it must not win
 * over what is written until then. It was changed before its file was written at the latest, so that the same
 * file says the same each time; when that clock ran ahead too, nothing is known.
 */
export function datedByNow(
  table: TableName,
  row: Record<string, unknown>,
  file: { now: Instant | undefined; exportedAt: Instant | null },
): Dated {
  const stamp = stampOf(table);
  const { now } = file;
  if (now === undefined || stamp === null || String(row[stamp]) <= now) {
    return { row, isUndatable: false };
  }
  const { exportedAt } = file;
  const isUndatable = exportedAt === null || exportedAt > now;
  return { row: { ...row, [stamp]: isUndatable ? now : exportedAt }, isUndatable };
}
