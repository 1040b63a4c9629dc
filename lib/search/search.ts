import type { MentoringDb } from "@/lib/db/database";
import type { SearchKind } from "@/lib/domain/search-kind";
import { homes } from "@/lib/domain/searchable";
import { searchedTables } from "@/lib/domain/searched-tables";
import type { TableName } from "@/lib/domain/tables";
import { findCandidates, freshness, type SearchFilter } from "./candidates";
import { type AnyRow, documentOf, keyOf, partsOf, type SearchDocument } from "./document";
import { rowsWalked } from "./first-index";
import { type Marked, matchDocument } from "./match";
import { longPartOf, readRowsOnce } from "./read-rows";
import { dayNumber, type LoadedSegment, loadSegments } from "./segment";
import { wordsOf } from "./words";

/** Words of a question that count; a ninth narrows nothing any more. */
const WORDS = 8;
/** Rows written since the index was last brought up to date that are read one by one, the newest first. */
const FRESH = 40;
/** How many candidates are read for each result wanted: some are outdated or hidden. */
const SPARE = 2;

export interface SearchQuestion extends SearchFilter {
  text: string;
  /** The day of the question, `YYYY-MM-DD`: the newer comes first among equals. */
  today: string;
}

/** A row that answers, ready to be shown. */
export interface SearchResult {
  table: TableName;
  id: string;
  kind: SearchKind;
  pairId: string;
  /** Where it opens, such as `/goals/…`. */
  address: string;
  title: Marked;
  snippet: Marked | null;
  /** `YYYY-MM-DD`. */
  day: string;
  /** When the session starts that it belongs to, an instant; null for what belongs to none, and a session itself. */
  sessionStartsAt: string | null;
}

type Found = SearchResult & {
  score: number;
  /** The row that an agenda point was made from; null for any other. */
  sourceId: string | null;
};

/**
 * Finds the rows that have every word that was typed, whole or begun; where those are few, also with one letter
 * wrong. What it shows is read from the rows themselves, so that an edit or a delete counts at once.
 *
 * @throws the signal's reason once nobody waits for the answer any more
 */
export async function search(
  db: MentoringDb,
  question: SearchQuestion,
  limit: number,
  signal?: AbortSignal,
): Promise<SearchResult[]> {
  const typed = [...new Set([...wordsOf(question.text)].map(({ folded }) => folded))].slice(
    0,
    WORDS,
  );
  // Before the first letter is typed, what every answer needs is read.
  const tables = [db.searchQueue, db.marks, db.pairs, db.searchSegments];
  const [fresh, changed, pairs, segments] = await db.transaction("r", tables, () =>
    Promise.all([
      written(db).reverse().limit(FRESH).primaryKeys(),
      db.marks.get("changed"),
      db.pairs.toArray(),
      loadSegments(db),
    ]),
  );
  signal?.throwIfAborted();
  if (typed.length === 0) return [];
  const there = new Set(pairs.filter((pair) => !pair.deletedAt).map(({ id }) => id));
  const changedAt = changed?.at ?? 0;
  const asking = { db, question, typed, fresh, changedAt, pairs: there, segments, limit, signal };
  const exact = await readBest({ ...asking, mayHaveTypo: false, known: new Map() });
  const best = withoutRepeats(inOrder(exact));
  if (best.length >= limit) return best.slice(0, limit);
  const all = await readBest({ ...asking, mayHaveTypo: true, known: exact });
  const near = [...all].filter(([key]) => !exact.has(key));
  return withoutRepeats([...inOrder(exact), ...inOrder(new Map(near))]).slice(0, limit);
}

/** Without the agenda points that say what was found itself: they lead to the same words. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const titles = new Map(found.map(({ id, title }) => [id, title.text]));
  return found.filter(
    ({ sourceId, title }) => sourceId === null || titles.get(sourceId) !== title.text,
  );
}

/** The rows that were written since they were last indexed. */
const written = (db: MentoringDb) => db.searchQueue.where("at").above(0);

/**
 * How many rows the search does not read yet: all that wait for the index but the newest, which it reads itself; before
 * there is an index, all rows.
 */
export async function countUnread(db: MentoringDb): Promise<number> {
  const { searchQueue, searchSegments } = db;
  const [walked, waiting, newest] = await db.transaction("r", searchQueue, searchSegments, () =>
    Promise.all([rowsWalked(db), written(db).count(), written(db).limit(FRESH).count()]),
  );
  if (walked === null) return waiting - newest;
  const counts = await Promise.all(searchedTables.map((table) => db.table(table).count()));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return Math.max(0, all - walked - newest);
}

const inOrder = (found: ReadonlyMap<string, Found>): Found[] =>
  [...found.values()].sort((a, b) => b.score - a.score);

interface Asking {
  db: MentoringDb;
  question: SearchQuestion;
  typed: readonly string[];
  mayHaveTypo: boolean;
  /** Keys of rows that the index may not know as they are. */
  fresh: readonly string[];
  /** The last write to any row. */
  changedAt: number;
  /** Ids of the pairs that were not removed. */
  pairs: ReadonlySet<string>;
  segments: readonly LoadedSegment[];
  /** Results by key that need not be read again. */
  known: ReadonlyMap<string, Found>;
  limit: number;
  signal: AbortSignal | undefined;
}

/** So many of the best results by key, in no order; reads on while candidates turn out to be outdated. */
async function readBest(asking: Asking): Promise<Map<string, Found>> {
  const { db, question, typed, fresh, known, limit, mayHaveTypo, signal } = asking;
  const found = new Map(known);
  const read = new Set(known.keys());
  const isEnough = () => withoutRepeats([...found.values()]).length >= limit;
  let { segments } = asking;
  for (let amount = limit * SPARE; ; ) {
    const options = { mayHaveTypo, amount };
    const candidates = await findCandidates(db, segments, typed, question, options);
    signal?.throwIfAborted();
    if (!candidates) {
      segments = await loadSegments(db);
      continue;
    }
    const unread = [...new Set([...fresh, ...candidates.keys])].filter((key) => !read.has(key));
    for (let from = 0; from < unread.length; from += limit) {
      const keys = unread.slice(from, from + limit);
      const answers = await readResults(asking, keys, candidates.long);
      for (const [key, result] of answers) found.set(key, result);
      for (const key of keys) read.add(key);
      signal?.throwIfAborted();
      // The fresh ones come first here and may rank last: all of them are read, then as many of the others.
      if (from + limit >= fresh.length && isEnough()) break;
    }
    if (candidates.isAll || isEnough()) return found;
    amount *= 4;
  }
}

/**
 * Reads the rows and keeps those that answer, are there, and pass the filter.
 *
 * @param long those that are known to answer by their long part only
 */
async function readResults(
  { db, question, typed, mayHaveTypo, changedAt, pairs }: Asking,
  keys: readonly string[],
  long: ReadonlySet<string>,
): Promise<Map<string, Found>> {
  const partKeys = keys.flatMap((key) => (long.has(key) && longPartOf(key)) || []);
  const read = (wanted: readonly string[]) => readRowsOnce(db, wanted, changedAt);
  const rows = await read([...keys, ...partKeys]);
  const matchOf = (key: string, long?: AnyRow) => {
    const { table } = partsOf(key);
    const row = rows.get(key);
    const document = row && documentOf(table, row, long);
    if (!row || !document || !passes(document, question) || !pairs.has(document.pairId))
      return null;
    return { key, row, document, match: matchDocument(document, typed, mayHaveTypo) };
  };
  const short = keys.map((key) => matchOf(key));
  // A long part is read only where the rest does not answer.
  const open = short.flatMap((one) => (one && !one.match && longPartOf(one.key)) || []);
  const parts = await read(open);
  const answers = short.flatMap((one) => {
    const long = one && !one.match ? parts.get(longPartOf(one.key) ?? "") : undefined;
    const whole = one && long ? matchOf(one.key, long) : one;
    return whole?.match ? [{ ...whole, match: whole.match }] : [];
  });
  // Nothing is shown of an item that was removed with its parts.
  const homesOf = answers.flatMap(({ row, document }) => homeKey(row, document) ?? []);
  const missing = [...new Set(homesOf)].filter((key) => !rows.has(key));
  const above = new Map([...rows, ...(await read(missing))]);
  const results = new Map<string, Found>();
  for (const { key, row, document, match } of answers) {
    const { table, rule, pairId, day } = document;
    const home = homeKey(row, document);
    const homeRow = home === null ? row : above.get(home);
    if (!homeRow || homeRow.deletedAt) continue;
    results.set(key, {
      table,
      id: partsOf(key).id,
      kind: rule.kind,
      pairId,
      address: home && rule.home ? `${homes[rule.home.table]}/${partsOf(home).id}` : rule.room,
      sessionStartsAt: rule.home?.table === "sessions" && homeRow !== row ? startOf(homeRow) : null,
      sourceId: table === "agendaItems" && typeof row.sourceId === "string" ? row.sourceId : null,
      title: match.title,
      snippet: match.snippet,
      day,
      score: match.score + freshness(dayNumber(day), dayNumber(question.today)),
    });
  }
  return results;
}

const startOf = ({ startsAt }: AnyRow): string | null =>
  typeof startsAt === "string" ? startsAt : null;

const homeKey = (row: AnyRow, { rule: { home } }: SearchDocument): string | null => {
  const id = home && row[home.by];
  return home && typeof id === "string" ? keyOf(home.table, id) : null;
};

const passes = ({ rule, goalId, pairId, day }: SearchDocument, filter: SearchFilter): boolean =>
  (filter.kind === undefined || filter.kind === rule.kind) &&
  (filter.goalId === undefined || filter.goalId === goalId) &&
  (filter.pairId === undefined || filter.pairId === pairId) &&
  (!filter.from || day >= filter.from) &&
  (!filter.until || day <= filter.until);
