import type * as z from "zod";
import type { Exchanged, MentoringDb } from "@/lib/db/database";
import { AppError } from "@/lib/domain/errors";
import type { Pair } from "@/lib/domain/pair";
import type { PartnerCopyCounts } from "@/lib/domain/partner-copy";
import { type TableName, tables } from "@/lib/domain/tables";
import type { Instant } from "@/lib/domain/time";
import { baseOf, knownOf } from "./exchanged";
import { joinRow, type Versions } from "./join-rows";
import { idOf, isOptional, type LooseRow, shapeOf } from "./loose-row";
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
): Promise<Changes> {
  const counts = { new: 0, newer: 0, same: 0, kept: 0, gone: 0, rejected: copy.rejected };
  const changes: Change[] = [];
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
      : changeOfPair(pair, copy, baseFor(copy.pair), now);
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
    const joined = local ? brought(table, { mine: local, theirs: incoming, base }, now) : incoming;
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
  return { counts, changes, exchanged };
}

function count(counts: PartnerCopyCounts, before: unknown, change: Change | null): void {
  if (!change) counts.same++;
  else counts[before ? "newer" : "new"]++;
}

/** Mine and theirs in one, dated as theirs when it says the same as they do, else as of now. */
function brought(table: TableName, versions: Versions, now: Instant): LooseRow {
  const { mine, theirs } = versions;
  const joined = joinRow(table, versions);
  const isTheirs = agree(theirs, { ...theirs, ...joined, deletedAt: null });
  const isNewer = String(theirs.updatedAt) > String(mine.updatedAt);
  const at = String(mine.updatedAt) > now ? mine.updatedAt : now;
  return { ...theirs, ...joined, updatedAt: isTheirs && isNewer ? theirs.updatedAt : at };
}

function changeOfPair(
  pair: Pair | undefined,
  copy: PartnerCopy,
  base: LooseRow | undefined,
  now: Instant,
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
  const joined = brought("pairs", { mine: pair, theirs, base }, now);
  const isNews = !agree(joined, { ...pair, deletedAt: null });
  if (!isBack && !isNews) return null;
  const row = { ...pair, ...(isNews && joined), ...(isBack && { updatedAt: now }) };
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

interface Known {
  /** Rows that a reference may name. */
  here: ReadonlySet<string>;
  /** Rows that the partner sees here, and that were not deleted. */
  live: ReadonlySet<string>;
  now: Instant;
}

/** The incoming fields as they may be written: no link to nowhere, no clock ahead of ours, no private link undone. */
function fitted(
  table: TableName,
  row: LooseRow,
  local: LooseRow | undefined,
  { here, live, now }: Known,
): LooseRow {
  const fields: Record<string, unknown> = { ...row };
  if (String(row.updatedAt) > now) fields.updatedAt = now;
  for (const field of referencesOf(table)) {
    const named = row[field];
    if (typeof named === "string" && !here.has(named)) fields[field] = null;
    const mine = local?.[field];
    // They cannot see where mine leads, so that they say nothing about it.
    if (fields[field] === null && typeof mine === "string" && !live.has(mine)) {
      fields[field] = mine;
    }
  }
  return fields;
}

/** Whether a row says already what comes in; when it was written does not matter. */
const agree = (incoming: LooseRow, local: LooseRow): boolean =>
  local.deletedAt === null &&
  Object.entries(incoming).every(
    ([field, value]) =>
      field === "updatedAt" || field === "createdAt" || (local[field] ?? null) === (value ?? null),
  );

/** A whole row: mine where I have one, else begun with what a new row begins with. */
function whole(table: TableName, incoming: LooseRow, local: LooseRow | undefined): LooseRow {
  const schema: z.ZodObject = tables[table];
  const visibility = "visibility" in schema.shape ? { visibility: "both" } : {};
  const begun = local ?? { ...blank(table, incoming), ...visibility };
  return schema.parse({ ...begun, ...incoming, deletedAt: null });
}

/** The fields that do not travel and have no default, as empty as they may be. */
function blank(table: TableName, incoming: LooseRow): LooseRow {
  // The first wording stays with its author; here it begins as it was given.
  if (table === "feedback") return { firstText: incoming.text };
  const empty = Object.entries(shapeOf(table)).flatMap(([field, schema]) => {
    if (field in incoming || schema.safeParse(undefined).success) return [];
    const value = [null, "", 0].find((one) => schema.safeParse(one).success);
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(empty);
}
