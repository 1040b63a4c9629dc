import type { MentoringDb } from "@/lib/db/database";
import { migrations } from "@/lib/db/migrations";
import type { Locale } from "@/lib/domain/locale";
import { PARTNER_COPY_FORMAT } from "@/lib/domain/partner-copy";
import type { TableName } from "@/lib/domain/tables";
import type { Instant } from "@/lib/domain/time";
import { knownOf, rememberSent } from "./exchanged";
import { idOf, type LooseRow } from "./loose-row";
import { mirrorRow } from "./mirror";
import { calledBy } from "./same-pair";
import { readShared, type SharedRows } from "./shared-rows";

/** Who a copy comes from, as the partner will call and write to them. */
export interface Sender {
  /** Empty when they would rather be named by their partner. */
  name: string;
  locale: Locale;
}

/**
 * What both may see of a relationship, as one JSON file for the partner's Cordée: seen from their side, and with
 * nothing in it that is the sender's alone. Remembers what it says, to tell the partner's changes from mine later.
 *
 * @throws {AppError} `pair-not-found`
 */
export async function writePartnerCopy(
  db: MentoringDb,
  pairId: string,
  from: Sender,
  now: Instant,
): Promise<Blob> {
  const shared = await readShared(db, pairId);
  const idThere = (await db.pairs.get(pairId))?.idThere ?? pairId;
  const there = (row: LooseRow) => calledBy(row, pairId, idThere);
  const head = {
    format: PARTNER_COPY_FORMAT,
    version: migrations.length,
    exportedAt: now,
    from: { name: from.name, locale: from.locale },
  };
  const { tables, gone } = seenFromOther(shared);
  const known = await knownOf(db, pairId);
  const seen = [...shared.liveIds].sort().flatMap((id) => {
    const at = known.get(id)?.taken?.updatedAt;
    return at ? [[id === pairId ? idThere : id, at]] : [];
  });
  const texts = [...tables].map(
    ([table, rows]) => `${JSON.stringify(table)}:${lines(rows.map(there))}`,
  );
  const body = `"tables":{\n${texts.join(",\n")}\n},\n"gone":${lines(gone)},\n"seen":${JSON.stringify(Object.fromEntries(seen))}`;
  await rememberSent(db, pairId, [...shared.tables.values()].flat());
  return new Blob([`${JSON.stringify(head).slice(0, -1)},\n${body}}\n`], {
    type: "application/json",
  });
}

/** The same rows from the partner's side, in an order that does not tell when they were written down. */
function seenFromOther({ tables, gone }: SharedRows) {
  const turned = [...tables].map(([table, rows]): [TableName, LooseRow[]] => [
    table,
    rows.map((row) => mirrorRow(table, row)).sort(byId),
  ]);
  return { tables: turned, gone: gone.map((row) => ({ ...row })).sort(byId) };
}

const byId = (a: LooseRow, b: LooseRow) => (idOf(a) < idOf(b) ? -1 : 1);

const lines = (rows: readonly LooseRow[]): string =>
  `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
