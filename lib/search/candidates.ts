import type { MentoringDb } from "@/lib/db/database";
import type { SearchKind } from "@/lib/domain/search-kind";
import { ruleOf } from "@/lib/domain/search-rules";
import { tableNames } from "@/lib/domain/tables";
import { levels } from "./document";
import { worth } from "./match";
import { type NearWord, wordsNear } from "./near-words";
import { type BlockKey, readBlocks } from "./read-blocks";
import {
  BLOCK,
  dayNumber,
  type KeysBlock,
  type LoadedSegment,
  type PostingsBlock,
  unpackPostings,
} from "./segment";

/** What results are narrowed to; what is not given narrows nothing. */
export interface SearchFilter {
  kind?: SearchKind;
  goalId?: string;
  pairId?: string;
  /** First and last day, `YYYY-MM-DD`. */
  from?: string;
  until?: string;
}

const allLevels = [levels.long, levels.text, levels.title] as const;

/** Steps in which scores are counted, a sixteenth each: eight words in a title make less than fifty. */
const SCORE_STEPS = 1_024;

/** A document that the index holds for an answer; its row has the last word. */
interface Candidate {
  segment: LoadedSegment;
  number: number;
  score: number;
  isLong: boolean;
}

/** The best documents, and whether there are no others. */
interface Candidates {
  /** The best first. */
  keys: string[];
  /** Those whose long part has a word that the rest of them has not. */
  long: ReadonlySet<string>;
  isAll: boolean;
}

/** The best documents that have every word. Null when the segments were merged meanwhile. */
export async function findCandidates(
  db: MentoringDb,
  segments: readonly LoadedSegment[],
  typed: readonly string[],
  filter: SearchFilter & { today: string },
  { mayHaveTypo, amount }: { mayHaveTypo: boolean; amount: number },
): Promise<Candidates | null> {
  const wanted = segments.flatMap((segment) => {
    const found: (readonly NearWord[])[] = [];
    for (const word of typed) {
      const near = wordsNear(segment, word, mayHaveTypo);
      if (near.length === 0) return [];
      found.push(near);
    }
    return [{ segment, found }];
  });
  const blocks = await readBlocks<PostingsBlock>(
    db,
    wanted.flatMap(({ segment, found }) =>
      found.flatMap((near) => near.map((word) => blockOf(segment, word))),
    ),
  );
  if (!blocks) return null;
  const scored = wanted.map(({ segment, found }) => {
    const read = (word: NearWord, into: Uint32Array) => {
      const block = blocks.get(blockOf(segment, word).join("/"));
      const place = word.kind === "postings" ? word.place % BLOCK : 0;
      return block ? unpackPostings(block, place, into) : 0;
    };
    return scoreDocuments(segment, found, read, filter, amount);
  });
  const best = scored.flatMap(({ candidates }) => candidates);
  const top = best.sort((a, b) => b.score - a.score).slice(0, amount);
  const keys = await readBlocks<KeysBlock>(db, top.map(keysBlockOf));
  if (!keys) return null;
  const long = new Set<string>();
  const named = new Set<string>();
  for (const candidate of top) {
    const block = keys.get(keysBlockOf(candidate).join("/"));
    const key = block?.keys[candidate.number % BLOCK];
    if (key === undefined) continue;
    named.add(key);
    if (candidate.isLong) long.add(key);
  }
  const isAll = best.length <= amount && scored.every((one) => one.isAll);
  return { keys: [...named], long, isAll };
}

const blockOf = ({ row }: LoadedSegment, { kind, place }: NearWord): BlockKey => [
  row.id,
  kind,
  kind === "postings" ? Math.floor(place / BLOCK) : place,
];

const keysBlockOf = ({ segment, number }: Candidate): BlockKey => [
  segment.row.id,
  "keys",
  Math.floor(number / BLOCK),
];

/** What each document of a segment is worth that has all words and passes the filter. */
function scoreDocuments(
  segment: LoadedSegment,
  found: readonly (readonly NearWord[])[],
  read: (word: NearWord, into: Uint32Array) => number,
  filter: SearchFilter & { today: string },
  wanted: number,
): { candidates: Candidate[]; isAll: boolean } {
  const { row } = segment;
  const amount = row.days.length;
  const passes = filterFor(segment, filter);
  const postings = new Uint32Array(amount);
  const totals = new Float32Array(amount);
  const best = new Float32Array(amount);
  // How many words were met in each document, and how many in a row outside its long part.
  const met = new Uint8Array(amount);
  const short = new Uint8Array(amount);
  for (const [index, near] of found.entries()) {
    best.fill(0);
    for (const word of near) {
      const worths = allLevels.map((level) => worth(level, word.near));
      const length = read(word, postings);
      for (let place = 0; place < length; place++) {
        const posting = postings[place] ?? 0;
        const number = posting >> 2;
        if (met[number] !== index) continue;
        if ((posting & 3) !== levels.long && short[number] === index) short[number] = index + 1;
        const value = worths[posting & 3] ?? 0;
        if (value > (best[number] ?? 0)) best[number] = value;
      }
    }
    for (let number = 0; number < amount; number++) {
      const value = best[number] ?? 0;
      if (value === 0) continue;
      met[number] = index + 1;
      totals[number] = (totals[number] ?? 0) + value;
    }
  }
  const today = dayNumber(filter.today);
  let amountFound = 0;
  const steps = new Uint32Array(SCORE_STEPS);
  for (let number = 0; number < amount; number++) {
    if (met[number] !== found.length || !passes(number)) totals[number] = 0;
    else {
      totals[number] = (totals[number] ?? 0) + freshness(row.days[number] ?? 0, today);
      amountFound++;
      const step = stepOf(totals[number] ?? 0);
      steps[step] = (steps[step] ?? 0) + 1;
    }
  }
  // Of thousands only the best become candidates: those of the highest steps, until there are enough.
  let lowest = SCORE_STEPS - 1;
  for (let enough = steps[lowest] ?? 0; enough < wanted && lowest > 0; ) {
    enough += steps[--lowest] ?? 0;
  }
  const candidates: Candidate[] = [];
  for (let number = 0; number < amount; number++) {
    const score = totals[number] ?? 0;
    if (score === 0 || stepOf(score) < lowest) continue;
    candidates.push({ segment, number, score, isLong: short[number] !== found.length });
  }
  return { candidates, isAll: amountFound <= wanted };
}

const stepOf = (score: number): number => Math.min(Math.floor(score * 16), SCORE_STEPS - 1);

/** What being of these days adds: as much as a word in the title rather than beside it, half of it after three months. */
export const freshness = (day: number, today: number): number =>
  1.5 / (1 + Math.abs(today - day) / 90);

function filterFor({ row }: LoadedSegment, filter: SearchFilter): (number: number) => boolean {
  const { kind, goalId, pairId, from, until } = filter;
  const tables = row.tables.map((name) => {
    const table = tableNames.find((known) => known === name);
    return table !== undefined && (kind === undefined || ruleOf(table)?.kind === kind);
  });
  const pair = pairId === undefined ? null : row.pairs.indexOf(pairId);
  const goal = goalId === undefined ? null : row.goals.indexOf(goalId);
  const first = from ? dayNumber(from) : 0;
  const last = until ? dayNumber(until) : Number.POSITIVE_INFINITY;
  return (number) => {
    const day = row.days[number] ?? 0;
    return (
      tables[row.tableOf[number] ?? 0] === true &&
      (pair === null || row.pairOf[number] === pair) &&
      (goal === null || row.goalOf[number] === goal) &&
      day >= first &&
      day <= last
    );
  };
}
