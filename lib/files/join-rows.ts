import { mergeWords } from "@/lib/db/merge-words";
import type { Side } from "@/lib/domain/partner-copy";
import { LONG_TEXT, SHORT_TEXT } from "@/lib/domain/record";
import { type Shared, sharing } from "@/lib/domain/sharing";
import type { TableName } from "@/lib/domain/tables";
import { type LooseRow, shapeOf } from "./loose-row";

/** One row as it stands here, as the partner sends it, and as both last had it. */
export interface Versions {
  mine: LooseRow;
  theirs: LooseRow;
  /** Undefined when that is not known. */
  base: LooseRow | undefined;
}

/** Whose version of a field stands, where both cannot; told which is the later one. */
export type Pick = (field: string, later: Side) => Side;

/** When and whose a row is: not what it says. */
const FRAME: readonly string[] = ["id", "pairId", "role", "createdAt", "updatedAt"];

/**
 * What a row says once a partner's version of it joins mine, field by field. Nothing empty takes the place of my
 * words, nothing of theirs that of what is my own side's. Where one of us changed a field, that change stands;
 * where both did, words of both stay, and of two values the picked one.
 */
export function joinRow(table: TableName, versions: Versions, pick: Pick): LooseRow {
  const rule = sharing[table] as Shared<TableName> | null;
  const own = new Set<string>((rule?.swaps ?? []).map(([mine]) => mine));
  const fields = Object.keys(versions.theirs).filter((field) => !FRAME.includes(field));
  return Object.fromEntries(
    fields.map((field) => {
      const mine = versions.mine[field] ?? null;
      return [field, own.has(field) ? mine : joinField(table, field, versions, pick)];
    }),
  );
}

function joinField(
  table: TableName,
  field: string,
  { mine, theirs, base }: Versions,
  pick: Pick,
): unknown {
  const [a, b] = [mine[field] ?? null, theirs[field] ?? null];
  const from = base && (base[field] ?? null);
  if (a === b || b === from) return a;
  const holds = (value: unknown) => shapeOf(table)[field]?.safeParse(value).success ?? false;
  const isText = holds("Any words");
  // A date or a number that they knew may be taken back; words may not.
  if (isEmpty(b)) return a === from && !isText ? b : a;
  if (isEmpty(a) || a === from) return b;
  const isNewer = String(theirs.updatedAt) > String(mine.updatedAt);
  if (isText && (base || isNewer)) {
    const isLong = holds("x".repeat(SHORT_TEXT + 1));
    if (isLong || base) {
      const [said, added] = [String(b), String(a)];
      const both = isLong ? mergeWords(String(from ?? ""), said, added) : `${said} / ${added}`;
      if (both.length <= (isLong ? LONG_TEXT : SHORT_TEXT) && holds(both)) return both;
    }
  }
  return pick(field, isNewer ? "theirs" : "mine") === "theirs" ? b : a;
}

const isEmpty = (value: unknown): boolean => value === null || value === "";
