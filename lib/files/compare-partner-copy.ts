import type { Exchanged, MentoringDb } from "@/lib/db/database";
import { sayRow } from "@/lib/db/told-changes";
import { AppError } from "@/lib/domain/errors";
import type { Pair } from "@/lib/domain/pair";
import {
  type Chosen,
  type CopyChoice,
  type CopyTold,
  choiceKey,
  type PartnerCopyCounts,
} from "@/lib/domain/partner-copy";
import { type TableName, tables } from "@/lib/domain/tables";
import type { Instant } from "@/lib/domain/time";
import { baseOf, knownOf } from "./exchanged";
import { agree, fitted, whole } from "./fit-row";
import { joinRow, type Pick, type Versions } from "./join-rows";
import { idOf, isOptional, isReference, type LooseRow } from "./loose-row";
import type { PartnerCopy } from "./read-partner-copy";
import { readShared, referencesOf, settle, sharedTables } from "./shared-rows";

/** What taking a copy in does to one table. */
interface Change {
  table: TableName;
  /** The row as it will be. */
  row: LooseRow;
  /** As it is now; undefined when it is new. */
  before: LooseRow | undefined;
}

export interface Changes {
  counts: PartnerCopyCounts;
  /** Where both gave a field another value, whichever was chosen. */
  choices: CopyChoice[];
  told: CopyTold[];
  changes: Change[];
  /** What is known from now on of what the two told each other. */
  exchanged: Exchanged[];
}

/**
 * Compares a copy with what is here, row by row; part of the caller's transaction over the shared tables and the
 * tombstones.
 *
 * @throws {AppError} `partner-copy-not-readable` with `own-copy` for a copy that was made here
 */
export async function compareWith(
  db: MentoringDb,
  copy: PartnerCopy,
  now: Instant,
  chosen: Chosen = new Map(),
): Promise<Changes> {
  const counts = { new: 0, newer: 0, same: 0, kept: 0, gone: 0, rejected: copy.rejected };
  const changes: Change[] = [];
  const choices: CopyChoice[] = [];
  /** Takes what was chosen, and remembers that there was something to choose. */
  const pickFor =
    (table: TableName, { mine, theirs }: Versions): Pick =>
    (field, later) => {
      // Where a row stands among its neighbours, and what it hangs on, nobody can weigh by two values.
      const isOutOfSight = mine.deletedAt !== null || field === "position" || isReference(field);
      if (isOutOfSight) return later;
      const one = { table, id: idOf(mine), field };
      const values = { mine: mine[field], theirs: theirs[field] };
      choices.push({ ...one, title: sayRow(table, mine), ...values, later });
      return chosen.get(choiceKey(one)) ?? later;
    };
  const pair = await db.pairs.get(copy.pair.id);
  if (pair && pair.role !== copy.pair.role) {
    throw new AppError("partner-copy-not-readable", { reason: "own-copy" });
  }
  const known = await knownOf(db, copy.pair.id);
  const exchanged: Exchanged[] = [];
  const baseFor = (row: LooseRow) => baseOf(known.get(idOf(row)), copy.seen.get(idOf(row)));
  /** Whether it is what was taken before, or older: their words of then would undo those of now. */
  const isOld = (row: LooseRow) => {
    const taken = known.get(idOf(row))?.taken;
    return taken != null && String(row.updatedAt) <= String(taken.updatedAt);
  };
  const remember = (row: LooseRow) => {
    if (isOld(row)) return;
    const sent = known.get(idOf(row))?.sent ?? null;
    const taken = { ...row, updatedAt: String(row.updatedAt) < now ? row.updatedAt : now };
    exchanged.push({ id: idOf(row), pairId: copy.pair.id, taken, sent });
  };
  const pairChange =
    isOld(copy.pair) && pair?.deletedAt === null
      ? null
      : changeOfPair(pair, copy, { base: baseFor(copy.pair), now, pickFor });
  remember(copy.pair);
  if (pairChange) changes.push(pairChange);
  count(counts, pair, pairChange);

  const seen = pair?.deletedAt === null ? await readShared(db, pair.id) : null;
  const shown: ReadonlySet<string> = seen?.ids ?? new Set();
  const live: ReadonlySet<string> = seen?.liveIds ?? new Set();
  const locals = await localRows(db, copy);
  const isTheirs = ({ table, row }: { table: TableName; row: LooseRow }) => {
    const local = locals.get(table)?.get(idOf(row));
    return !local || local.pairId === copy.pair.id;
  };
  const pairId = copy.pair.id;
  const own = copy.rows.filter(isTheirs);
  const sound = settle(own, ({ table, row }) =>
    referencesOf(table).flatMap((field) => {
      const id = String(row[field]);
      return isOptional(table, field) || shown.has(id) || id === pairId ? [] : [id];
    }),
  );
  counts.rejected += copy.rows.length - sound.length;
  const here = new Set([...shown, ...sound.map(({ row }) => idOf(row)), pairId]);

  for (const { table, row } of sound) {
    const local = locals.get(table)?.get(idOf(row));
    const isSpent = !local && (await isEntombed(db, row));
    if (isSpent || (local && !shown.has(idOf(row)))) {
      counts.kept++;
      continue;
    }
    const incoming = fitted(table, row, local, { here, live, now });
    const base = baseFor(row);
    const isPast = local !== undefined && isOld(row);
    remember(row);
    const joined =
      local && !isPast
        ? brought(table, { mine: local, theirs: incoming, base }, now, pickFor)
        : incoming;
    const isBack = local?.deletedAt != null && String(incoming.updatedAt) > String(local.updatedAt);
    if (local && agree(incoming, local)) counts.same++;
    else if (isPast || (local && !isBack && (local.deletedAt !== null || agree(joined, local)))) {
      counts.kept++;
    } else {
      changes.push({ table, before: local, row: whole(table, joined, local) });
      counts[local ? "newer" : "new"]++;
    }
  }
  for (const { table, id, deletedAt } of copy.gone) {
    const local = locals.get(table)?.get(id);
    if (!local || local.deletedAt !== null || !shown.has(id) || table === "pairs") continue;
    const at = deletedAt < now ? deletedAt : now;
    if (String(local.updatedAt) > at) continue;
    changes.push({ table, before: local, row: { ...local, deletedAt: at, updatedAt: at } });
    counts.gone++;
  }
  return { counts, choices, told: changes.map(tell), changes, exchanged };
}

function tell({ table, row, before }: Change): CopyTold {
  const title = sayRow(table, row);
  const here = before ? sayRow(table, before) : "";
  const verdict = !before ? "new" : row.deletedAt === null ? "newer" : "gone";
  return { verdict, table, title, here: here === title || here === "" ? null : here };
}

function count(counts: PartnerCopyCounts, before: unknown, change: Change | null): void {
  if (!change) counts.same++;
  else counts[before ? "newer" : "new"]++;
}

type PickFor = (table: TableName, versions: Versions) => Pick;

/** Mine and theirs in one, dated as theirs when it says the same as they do, else as of now. */
function brought(table: TableName, versions: Versions, now: Instant, pickFor: PickFor): LooseRow {
  const { mine, theirs } = versions;
  const joined = joinRow(table, versions, pickFor(table, versions));
  const isTheirs = agree(theirs, { ...theirs, ...joined, deletedAt: null });
  const isNewer = String(theirs.updatedAt) > String(mine.updatedAt);
  const at = String(mine.updatedAt) > now ? mine.updatedAt : now;
  return { ...theirs, ...joined, updatedAt: isTheirs && isNewer ? theirs.updatedAt : at };
}

function changeOfPair(
  pair: Pair | undefined,
  copy: PartnerCopy,
  { base, now, pickFor }: { base: LooseRow | undefined; now: Instant; pickFor: PickFor },
): Change | null {
  const { id, role: _, ...incoming } = copy.pair;
  if (!pair) {
    const { name, locale } = copy.from;
    const begun = { partnerName: name, partnerLocale: locale, isExample: false };
    return {
      table: "pairs",
      before: undefined,
      row: whole("pairs", { ...copy.pair, ...begun }, undefined),
    };
  }
  // Whoever brings a copy of a relationship that they had deleted wants it back.
  const isBack = pair.deletedAt !== null;
  const theirs = { ...incoming, id };
  const joined = brought("pairs", { mine: pair, theirs, base }, now, pickFor);
  const isNews = !agree(joined, { ...pair, deletedAt: null });
  // A copy that calls it as it is called here says nothing of what it is called there.
  const idThere = copy.idThere === id ? pair.idThere : copy.idThere;
  const isDated = isBack || idThere !== pair.idThere;
  if (!isDated && !isNews) return null;
  const row = { ...pair, ...(isNews && joined), idThere, ...(isDated && { updatedAt: now }) };
  return { table: "pairs", before: pair, row: tables.pairs.parse({ ...row, deletedAt: null }) };
}

/** The rows here that bear the names of the copy's, by table. */
async function localRows(db: MentoringDb, copy: PartnerCopy) {
  const locals = new Map<TableName, Map<string, LooseRow>>();
  for (const table of sharedTables) {
    const named = [
      ...copy.rows.filter((one) => one.table === table).map(({ row }) => idOf(row)),
      ...copy.gone.filter((one) => one.table === table).map(({ id }) => id),
    ];
    const found: (LooseRow | undefined)[] = await db.table(table).bulkGet(named);
    const known = found.filter((row) => row !== undefined);
    locals.set(table, new Map(known.map((row) => [idOf(row), row])));
  }
  return locals;
}

async function isEntombed(db: MentoringDb, row: LooseRow): Promise<boolean> {
  const tombstone = await db.tombstones.get(idOf(row));
  return tombstone !== undefined && tombstone.deletedAt >= String(row.updatedAt);
}
