import type { MentoringDb } from "@/lib/db/database";
import type { SearchKind } from "@/lib/domain/search-kind";
import { ruleOf } from "@/lib/domain/search-rules";
import { tableNames } from "@/lib/domain/tables";
import { type Closeness, closeness } from "./closeness";
import { levels } from "./document";
import { worth } from "./match";
import { readBlocks } from "./read-blocks";
import {
  BLOCK,
  dayNumber,
  eachPosting,
  type KeysBlock,
  type LoadedSegment,
  type PostingsBlock,
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

/** Postings that one word may bring from one segment: a single letter brings its commonest words. */
const POSTINGS = 200_000;

/** A document that the index holds for an answer; its row has the last word. */
interface Candidate {
  segment: LoadedSegment;
  number: number;
  score: number;
}

/** The best documents, and whether there are no others. */
interface Candidates {
  keys: string[];
  isAll: boolean;
}

/** The keys of the best documents that have every word, the best first. Null when the segments were merged meanwhile. */
export async function findCandidates(
  db: MentoringDb,
  segments: readonly LoadedSegment[],
  typed: readonly string[],
  filter: SearchFilter & { today: string },
  { mayHaveTypo, amount }: { mayHaveTypo: boolean; amount: number },
): Promise<Candidates | null> {
  const wanted = segments.flatMap((segment) => {
    const found = typed.map((word) => wordsNear(segment, word, mayHaveTypo));
    return found.every(({ length }) => length > 0) ? [{ segment, found }] : [];
  });
  const blocks = await readBlocks<PostingsBlock>(
    db,
    wanted.flatMap(({ segment, found }) =>
      found
        .flat()
        .map(({ place }) => [segment.row.id, "postings", Math.floor(place / BLOCK)] as const),
    ),
  );
  if (!blocks) return null;
  const scored = wanted.map(({ segment, found }) => {
    const read = (place: number, each: (posting: number) => void) => {
      const block = blocks.get(`${segment.row.id}/${Math.floor(place / BLOCK)}`);
      if (block) eachPosting(block, place % BLOCK, each);
    };
    return scoreDocuments(segment, found, read, filter, amount);
  });
  const best = scored.flatMap(({ candidates }) => candidates);
  const top = best.sort((a, b) => b.score - a.score).slice(0, amount);
  const keys = await readBlocks<KeysBlock>(
    db,
    top.map(({ segment, number }) => [segment.row.id, "keys", Math.floor(number / BLOCK)] as const),
  );
  if (!keys) return null;
  const named = top.flatMap(({ segment, number }) => {
    const block = keys.get(`${segment.row.id}/${Math.floor(number / BLOCK)}`);
    return block?.keys[number % BLOCK] ?? [];
  });
  return {
    keys: [...new Set(named)],
    isAll: best.length <= amount && scored.every(({ isAll }) => isAll),
  };
}

interface NearWord {
  place: number;
  near: Closeness;
}

/** The words of a segment that what was typed may mean; the commonest where there are very many. */
function wordsNear({ row, words }: LoadedSegment, typed: string, mayHaveTypo: boolean): NearWord[] {
  const found: NearWord[] = [];
  const first = firstAtOrAfter(words, typed);
  let last = first;
  for (; words[last]?.startsWith(typed); last++) {
    found.push({ place: last, near: words[last] === typed ? "exact" : "prefix" });
  }
  if (mayHaveTypo) {
    for (const [place, word] of words.entries()) {
      if (place >= first && place < last) continue;
      if (closeness(typed, word, true)) found.push({ place, near: "typo" });
    }
  }
  const count = ({ place }: NearWord) => row.counts[place] ?? 0;
  let budget = POSTINGS;
  if (found.reduce((total, word) => total + count(word), 0) <= budget) return found;
  const [exact, ...others] = found[0]?.near === "exact" ? found : [undefined, ...found];
  const common = others.filter((word) => word !== undefined).sort((a, b) => count(b) - count(a));
  return [...(exact ? [exact] : []), ...common].filter((word) => {
    budget -= count(word);
    return budget > 0 || word === exact;
  });
}

function firstAtOrAfter(words: readonly string[], typed: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What each document of a segment is worth that has all words and passes the filter. */
function scoreDocuments(
  segment: LoadedSegment,
  found: readonly NearWord[][],
  read: (place: number, each: (posting: number) => void) => void,
  filter: SearchFilter & { today: string },
  wanted: number,
): { candidates: Candidate[]; isAll: boolean } {
  const { row } = segment;
  const amount = row.days.length;
  const passes = filterFor(segment, filter);
  const totals = new Float32Array(amount);
  const met = new Uint8Array(amount);
  for (const [index, near] of found.entries()) {
    const best = new Float32Array(amount);
    for (const { place, near: closeBy } of near) {
      const worths = allLevels.map((level) => worth(level, closeBy));
      read(place, (posting) => {
        const number = posting >> 2;
        const value = worths[posting & 3] ?? 0;
        if (met[number] === index && value > (best[number] ?? 0)) best[number] = value;
      });
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
    if (score > 0 && stepOf(score) >= lowest) candidates.push({ segment, number, score });
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
