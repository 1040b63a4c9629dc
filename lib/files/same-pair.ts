import type { LooseRow } from "./loose-row";
import type { PartnerCopy } from "./read-partner-copy";

/** The row with the relationship called by another id, wherever it names it. */
export function calledBy(row: LooseRow, from: string, to: string): LooseRow {
  if (from === to) return row;
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, value === from ? to : value]),
  );
}

/**
 * A partner's copy as one of a relationship that has another id here: what both began apart is one. What their
 * Cordée calls it is remembered with the copy.
 */
export function asPair(copy: PartnerCopy, pairId: string): PartnerCopy {
  const { id } = copy.pair;
  const named = (row: LooseRow) => calledBy(row, id, pairId);
  return {
    ...copy,
    pair: { ...copy.pair, id: pairId },
    rows: copy.rows.map(({ table, row }) => ({ table, row: named(row) })),
    seen: new Map([...copy.seen].map(([name, at]) => [name === id ? pairId : name, at])),
  };
}
