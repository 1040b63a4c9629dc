import type { MentoringDb } from "@/lib/db/database";
import { MARKER } from "@/lib/db/search-queue";
import { ruleOf } from "@/lib/domain/search-rules";
import { searchedTables } from "@/lib/domain/searched-tables";
import type { TableName } from "@/lib/domain/tables";
import { type AnyRow, documentOf } from "./document";
import { gather } from "./gather";
import { type IndexOptions, POSTINGS, READ, turns } from "./pace";
import { freshId, SEARCH_VERSION } from "./segment";

/** How far the first index has come: every row up to this one is in it. */
interface Walk {
  /** Names this walk, lest one go on that was begun before everything was replaced. */
  name: string;
  table: TableName;
  /** The id of the last row; empty at a table's beginning. */
  after: string;
  rows: number;
}

/** What is told beside the segments: the index's version, and the walk until every row is in it. */
const readMarker = async (db: MentoringDb) => {
  const marker = await db.searchSegments.get(MARKER);
  const isCurrent = marker?.version === SEARCH_VERSION;
  return { isCurrent, walk: isCurrent ? ((marker.walk as Walk | undefined) ?? null) : null };
};

/** How many rows the first index has read; null once it is whole. */
export async function rowsWalked(db: MentoringDb): Promise<number | null> {
  const { isCurrent, walk } = await readMarker(db);
  return isCurrent && !walk ? null : (walk?.rows ?? 0);
}

/**
 * Reads every row there is, table by table, unless that was done. Goes on where it was cut short; what is written
 * meanwhile waits in the queue as always.
 *
 * @param meanwhile runs after each segment
 */
export async function indexEveryRow(
  db: MentoringDb,
  options: IndexOptions,
  meanwhile: () => Promise<void>,
): Promise<void> {
  for (;;) {
    const walk = await walkHere(db);
    if (!walk) return;
    const gathered = gather();
    const next = await walkOn(db, walk, gathered, options);
    const settle = () => settleAt(db, walk, next);
    if (gathered.isEmpty) await db.transaction("rw", db.searchSegments, settle);
    else await gathered.write(db, await freshId(db), options.pause, settle);
    await meanwhile();
  }
}

/** Where the walk stands, begun anew for another version; null once it is over. */
async function walkHere(db: MentoringDb): Promise<Walk | null> {
  const { isCurrent, walk } = await readMarker(db);
  const [table] = searchedTables;
  if (isCurrent || !table) return walk;
  const begun: Walk = { name: crypto.randomUUID(), table, after: "", rows: 0 };
  await db.transaction("rw", db.searchSegments, db.searchBlocks, async () => {
    await db.searchSegments.clear();
    await db.searchBlocks.clear();
    await db.searchSegments.put({ id: MARKER, version: SEARCH_VERSION, walk: begun });
  });
  return begun;
}

/** Notes how far the walk has come, in the transaction that keeps what it found; false when it was begun anew. */
async function settleAt(db: MentoringDb, from: Walk, walk: Walk | null): Promise<boolean> {
  const here = (await readMarker(db)).walk;
  if (here?.name !== from.name) return false;
  await db.searchSegments.put({ id: MARKER, version: SEARCH_VERSION, walk });
  return true;
}

/** Gathers rows until there are enough for a segment; says where it stopped, null at the end of the last table. */
async function walkOn(
  db: MentoringDb,
  from: Walk,
  gathered: ReturnType<typeof gather>,
  { pause, signal }: IndexOptions,
): Promise<Walk | null> {
  const breathe = turns(pause);
  // What waits in the queue is read from there.
  const waiting = new Set(await db.searchQueue.toCollection().primaryKeys());
  let walk = from;
  while (gathered.postings < POSTINGS) {
    signal?.throwIfAborted();
    const readAt = Date.now();
    const { table, after } = walk;
    const rows: AnyRow[] = await db.table(table).where(":id").above(after).limit(READ).toArray();
    const last = rows.at(-1);
    if (!last) {
      const next = searchedTables[searchedTables.indexOf(table) + 1];
      if (!next) return null;
      walk = { ...walk, table: next, after: "" };
      continue;
    }
    const parts = await longPartsOf(db, table, rows);
    for (const row of rows) {
      const document = documentOf(table, row, parts.get(row.id));
      if (document && !waiting.has(document.key)) await gathered.add(document, readAt, pause);
      await breathe();
    }
    walk = { ...walk, after: String(last.id), rows: walk.rows + rows.length };
  }
  return walk;
}

/** The long parts of rows that lie one after the other, by their id. */
async function longPartsOf(
  db: MentoringDb,
  table: TableName,
  rows: readonly AnyRow[],
): Promise<ReadonlyMap<unknown, AnyRow>> {
  const longPart = ruleOf(table)?.longPart;
  if (!longPart) return new Map();
  const range = [rows[0]?.id, rows.at(-1)?.id] as const;
  const parts: AnyRow[] = await db
    .table(longPart.table)
    .where(":id")
    .between(...range, true, true)
    .toArray();
  return new Map(parts.map((part) => [part.id, part]));
}
