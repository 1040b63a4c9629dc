import type { Locale } from "@/lib/domain/locale";
import { PLACEHOLDER } from "../proposal";
import { groupsOf } from "./kindred-words";
import { languageFor } from "./language";
import { type Told, toldIn } from "./stems";
import { fold } from "./text";

/** A page, as far as its goal is looked for. */
export interface PageTold {
  title: string;
  excerpt: string;
  host: string;
}

/** The same thing in the words of each. */
export interface SharedWord {
  page: string;
  goal: string;
}

/** Why a goal is proposed, or none. */
export const GOAL_REASONS = [
  "shared-words",
  "no-goals",
  "nothing-shared",
  "too-little",
  "too-close",
] as const;

export interface GoalFound {
  /** Which of the goals, from 0; null for none. */
  goal: number | null;
  reason: (typeof GOAL_REASONS)[number];
  /** What the page and that goal share; for none, what came nearest. */
  shared: SharedWord[];
}

/** What a word weighs by where the page says it. */
const PLACE = { title: 1, excerpt: 0.6, again: 0.3, host: 0.5 } as const;
/** What a word weighs that fits almost any text. */
const COMMON = 0.35;
/** What a word weighs that is another word for the goal’s. */
const KINDRED = 0.6;
/** A goal below this is not worth proposing. */
const ENOUGH = 1.2;
/** How much more than the next one a goal must have. */
const AHEAD = 1.25;

/**
 * Which goal a page serves, by the words that both say: those in the title weigh most, those that several of the
 * goals say weigh less. One word alone is a coincidence, unless the title and the text both say it or the goal
 * speaks of nothing else.
 */
export function whichGoal(
  statements: readonly string[],
  page: PageTold,
  locale: Locale,
): GoalFound {
  if (statements.length === 0) return { goal: null, reason: "no-goals", shared: [] };
  // A page is read in the language of each goal: where the two differ, only kindred words meet.
  const saidIn = { en: wordsOf(page, "en"), fr: wordsOf(page, "fr") };
  const goals = statements.map((statement) => {
    // What a place asks is nobody’s aim.
    const text = statement.replace(PLACEHOLDER, " ");
    const language = languageFor(text, locale);
    return { said: saidIn[language], words: toldIn(text, language) };
  });
  const known = goals.map(({ words }) => new Set(words.map(({ stem }) => stem)));
  const ranked = goals
    .map(({ words, said }, goal) => {
      const met = meetings(words, said, ({ stem }) => known.filter((one) => one.has(stem)).length);
      const strong = met.filter(({ isStrong }) => isStrong);
      const telling = once(words).filter(({ isCommon }) => !isCommon).length;
      const isAll = new Set(strong.map(({ goal: here }) => here)).size === telling;
      return { goal, met, strong, isAll, score: sum(met, "weight"), whole: sum(met, "whole") };
    })
    .sort((one, other) => other.score - one.score);
  const [first, second] = ranked;
  if (!first || first.met.length === 0) return { goal: null, reason: "nothing-shared", shared: [] };
  if (ranked.every(({ strong }) => strong.length === 0)) return byCommonWords(ranked, page);
  if (first.strong.length === 0) return { goal: null, reason: "nothing-shared", shared: [] };
  const shared = first.strong.map(({ page: there, goal: here }) => ({ page: there, goal: here }));
  // A page whose title has all that a goal speaks of is about it, be that one word.
  const enough = first.isAll ? PLACE.title : ENOUGH;
  const isChance = first.met.length < 2 && first.whole <= PLACE.title && !first.isAll;
  if (first.whole < enough || isChance) return { goal: null, reason: "too-little", shared };
  if (second && second.score * AHEAD > first.score)
    return { goal: null, reason: "too-close", shared };
  if (first.score < enough) return { goal: null, reason: "too-little", shared };
  return { goal: first.goal, reason: "shared-words", shared };
}

interface Ranked {
  goal: number;
  met: readonly Meeting[];
}

/** So many words that fit almost any text make a link together, where they are half of what a title says. */
const TOGETHER = 2;

/** A goal of which only such words stand on the page: "ask better questions" and "Questions that open minds". */
function byCommonWords(ranked: readonly Ranked[], { title }: PageTold): GoalFound {
  const folded = fold(title);
  const found = ranked.map(({ goal, met }) => ({
    goal,
    shared: met
      .filter((one) => folded.includes(fold(one.page)))
      .map(({ page, goal: said }) => ({ page, goal: said })),
  }));
  const [most, next] = found.sort((one, other) => other.shared.length - one.shared.length);
  if (!most || most.shared.length === 0)
    return { goal: null, reason: "nothing-shared", shared: [] };
  const { goal, shared } = most;
  const titled = Math.min(
    ...(["en", "fr"] as const).map((language) => once(toldIn(title, language)).length),
  );
  if (shared.length < Math.max(TOGETHER, titled / 2))
    return { goal: null, reason: "too-little", shared };
  if (next && next.shared.length >= shared.length)
    return { goal: null, reason: "too-close", shared };
  return { goal, reason: "shared-words", shared };
}

/** A word of a goal met on the page. */
interface Meeting extends SharedWord {
  isStrong: boolean;
  /** What it weighs by itself. */
  whole: number;
  /** The same, shared among the goals that say it. */
  weight: number;
}

const sum = (met: readonly Meeting[], of: "whole" | "weight"): number =>
  met.reduce((total, one) => total + one[of], 0);

/** Where a goal’s words are met on the page, the weightiest first. */
function meetings(
  words: readonly Told[],
  said: ReadonlyMap<string, Said>,
  sharers: (word: Told) => number,
): Meeting[] {
  const meet = (word: Told, found: Said, share: number): Meeting => {
    const whole = found.weight * share * (word.isCommon ? COMMON : 1);
    const isStrong = !word.isCommon;
    return { isStrong, whole, weight: whole / sharers(word), page: found.said, goal: word.said };
  };
  const own = once(words);
  const used = new Set(own.map(({ stem }) => stem));
  return own
    .flatMap((word) => {
      const same = said.get(word.stem);
      const other = kindredTo(word, said, used);
      if (other) used.add(other.stem);
      return [
        ...(same ? [meet(word, same, 1)] : []),
        ...(other ? [meet(word, other, KINDRED)] : []),
      ];
    })
    .sort((one, other) => other.weight - one.weight);
}

/** What the page says of the same matter in another word, the weightiest; each word speaks for one only. */
function kindredTo(
  word: Told,
  said: ReadonlyMap<string, Said>,
  used: ReadonlySet<string>,
): Said | undefined {
  const groups = groupsOf(fold(word.said));
  if (groups.length === 0) return undefined;
  return [...said.values()]
    .filter(({ stem }) => !used.has(stem))
    .filter(({ said: there }) => groupsOf(fold(there)).some((group) => groups.includes(group)))
    .sort((one, two) => two.weight - one.weight)[0];
}

/** A family of words on a page. */
interface Said {
  stem: string;
  /** As it stands where it weighs most. */
  said: string;
  weight: number;
  times: number;
}

/** Each family of words that a page says, by its stem. */
function wordsOf({ title, excerpt, host }: PageTold, language: Locale) {
  const found = new Map<string, Said>();
  const add = (words: readonly Told[], weight: number) => {
    for (const { stem, said } of words) {
      const before = found.get(stem);
      if (!before) found.set(stem, { stem, said, weight, times: 1 });
      else if (before.times < 3) {
        before.weight += before.times === 1 ? Math.min(weight, PLACE.excerpt) : PLACE.again;
        before.times++;
      }
    }
  };
  add(once(toldIn(title, language)), PLACE.title);
  add(toldIn(excerpt, language), PLACE.excerpt);
  add(toldIn(host.replaceAll(".", " "), language), PLACE.host);
  return found;
}

/** A title that says a word twice says no more. */
const once = (words: readonly Told[]): Told[] => [
  ...new Map(words.map((word) => [word.stem, word])).values(),
];
