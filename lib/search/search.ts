import type { MentoringDb } from "@/lib/db/database";
import { homes, type SearchKind } from "@/lib/domain/searchable";
import type { TableName } from "@/lib/domain/tables";
import { findCandidates, freshness, type SearchFilter } from "./candidates";
import { type AnyRow, documentOf, keyOf, partsOf, type SearchDocument } from "./document";
import { type Marked, matchDocument } from "./match";
import { longPartOf, readRows } from "./read-rows";
import { dayNumber, loadSegments } from "./segment";
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
}

type Found = SearchResult & { score: number };

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
  if (typed.length === 0) return [];
  const fresh = await db.searchQueue.where("at").above(0).reverse().limit(FRESH).primaryKeys();
  const exact = await readBest({ db, question, typed, fresh, limit, mayHaveTypo: false, signal });
  if (exact.length >= limit) return exact;
  const near = await readBest({ db, question, typed, fresh, limit, mayHaveTypo: true, signal });
  const isNew = ({ table, id }: SearchResult) =>
    !exact.some((other) => other.id === id && other.table === table);
  return [...exact, ...near.filter(isNew)].slice(0, limit);
}

interface Reading {
  db: MentoringDb;
  question: SearchQuestion;
  typed: readonly string[];
  fresh: readonly string[];
  limit: number;
  mayHaveTypo: boolean;
  signal: AbortSignal | undefined;
}

/** The best results, the best first; reads on while candidates turn out to be outdated. */
async function readBest(reading: Reading): Promise<Found[]> {
  const { db, question, typed, fresh, limit, mayHaveTypo, signal } = reading;
  const found = new Map<string, Found | null>();
  const results = () => [...found.values()].filter((result) => result !== null);
  for (let amount = limit * SPARE; ; ) {
    const candidates = await findCandidates(db, await loadSegments(db), typed, question, {
      mayHaveTypo,
      amount,
    });
    signal?.throwIfAborted();
    if (!candidates) continue;
    const unread = [...new Set([...fresh, ...candidates.keys])].filter((key) => !found.has(key));
    for (let from = 0; from < unread.length; from += limit) {
      const keys = unread.slice(from, from + limit);
      const read = await readResults(db, keys, question, typed, mayHaveTypo);
      for (const key of keys) found.set(key, read.get(key) ?? null);
      signal?.throwIfAborted();
      // The fresh ones come first here and may rank last: all of them are read, then as many of the others.
      if (from + limit >= fresh.length && results().length >= limit) break;
    }
    const best = results().sort((a, b) => b.score - a.score);
    if (candidates.isAll || best.length >= limit) return best.slice(0, limit);
    amount *= 4;
  }
}

/** Reads the rows and keeps those that answer, are there, and pass the filter. */
async function readResults(
  db: MentoringDb,
  keys: readonly string[],
  question: SearchQuestion,
  typed: readonly string[],
  mayHaveTypo: boolean,
): Promise<Map<string, Found>> {
  const long = keys.flatMap((key) => longPartOf(key) ?? []);
  const rows = await readRows(db, [...keys, ...long]);
  const answers = keys.flatMap((key) => {
    const row = rows.get(key);
    const document = row && documentOf(partsOf(key).table, row, rows.get(longPartOf(key) ?? ""));
    if (!row || !document || !passes(document, question)) return [];
    const match = matchDocument(document, typed, mayHaveTypo);
    return match ? [{ key, row, document, match }] : [];
  });
  // Nothing is shown of a removed pair, nor of an item that was removed with its parts.
  const above = await readRows(db, [
    ...new Set(
      answers.flatMap(({ row, document }) =>
        [pairKey(document), homeKey(row, document) ?? []].flat(),
      ),
    ),
  ]);
  const isThere = (key: string | null) =>
    key === null || (above.has(key) && !above.get(key)?.deletedAt);
  const results = new Map<string, Found>();
  for (const { key, row, document, match } of answers) {
    const home = homeKey(row, document);
    if (!isThere(pairKey(document)) || !isThere(home)) continue;
    const { table, rule, pairId, day } = document;
    results.set(key, {
      table,
      id: partsOf(key).id,
      kind: rule.kind,
      pairId,
      address: home && rule.home ? `${homes[rule.home.table]}/${partsOf(home).id}` : rule.room,
      title: match.title,
      snippet: match.snippet,
      day,
      score: match.score + freshness(dayNumber(day), question.today),
    });
  }
  return results;
}

const pairKey = ({ pairId }: SearchDocument): string => keyOf("pairs", pairId);

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
