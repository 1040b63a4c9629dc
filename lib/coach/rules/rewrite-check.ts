import type { FeedbackFlag } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import { PLACEHOLDER } from "../proposal";
import { calledIn } from "./called";
import { feedbackCheck } from "./feedback-check";
import { numbersIn } from "./numbers";
import {
  COMMITMENT,
  COMMON,
  DAYS,
  FRAME,
  HEDGE,
  NEGATION,
  PROBLEM,
  SPEECH,
  WILL,
} from "./rewrite-lexicon";
import {
  blursDay,
  carriedIn,
  changesGender,
  hasBadPlace,
  losesFact,
  obeys,
  saysLess,
  stem,
  tellingIn,
  turnsRound,
} from "./rewrite-meaning";
import { bringsIn, newActors } from "./rewrite-people";
import { placesTell } from "./rewrite-places";
import { deniesInstead, saysOpposite } from "./rewrite-turns";
import { changesUnit, swapsDate } from "./rewrite-units";
import { findAll, fold, has, tokens, words } from "./text";
import { setsTime, timesIn } from "./times";

/** Which rule a rewrite breaks; each says what was changed that only the author may change. */
export const VIOLATIONS = [
  "invented_number",
  "lost_number",
  "invented_date",
  "changed_date",
  "invented_name",
  "lost_name",
  "changed_address",
  "changed_gender",
  "language_switch",
  "polarity",
  "modality_up",
  "invented_fact",
  "invented_commitment",
  "lost_problem",
  "lost_fact",
  "lower_score",
  "bad_place",
  "obeyed",
  "still_flagged",
  "length",
  "empty",
] as const;
export type Violation = (typeof VIOLATIONS)[number];

/** What a rewrite that says only a part of its source may do. */
const LOSSES: readonly Violation[] = ["lost_number", "lost_name", "lost_problem", "lost_fact"];

const FREE = new RegExp(PLACEHOLDER.source, "g");
/** Stands where a place to fill in, or something better unsaid, was. */
const GAP = "\u25a2";
/** What follows praise whose sentence asks what for: it is vague no longer once that is told. */
const ASKED = new RegExp(`^[^.!?]*[^\\p{L}\\p{N}]*${GAP}`, "u");
/** How much longer and shorter than its source a rewrite may be, its places to fill in left out. */
const LONGEST = 2.2;
const SHORTEST = 0.5;
/** Below this many words, a source is too short for its length to say anything. */
const SHORT = 12;
/** The share of a rewrite's longer words that may be the coach's own. */
const NEW_WORDS = 0.4;

/**
 * The rules that a rewrite breaks, given its source; none when it may be shown.
 *
 * @param kind of a goal, no letter may say less than before; of a part, what it leaves out is not lost
 */
export function rewriteCheck(
  source: string,
  rewrite: string,
  locale: Locale,
  kind?: "goal" | "feedback" | "part",
): Violation[] {
  if (!rewrite.trim()) return ["empty"];
  const bare = rewrite.replace(FREE, GAP);
  const before = fold(source);
  const after = fold(bare);
  const hasPlaces = bare !== rewrite;
  const broken = new Set<Violation>();
  const from = tongue(before, locale);
  const to = tongue(after, locale);
  const isSwitch = from !== "unknown" && to !== "unknown" && from !== to;
  if (isSwitch && tokens(after).length > 3) broken.add("language_switch");
  const spoken = to === "unknown" ? (from === "unknown" ? locale : from) : to;

  const checked = feedbackCheck(source, spoken).flags;
  const numbersBefore = numbersIn(before, isSwitch ? from : spoken);
  const numbersAfter = numbersIn(after, spoken);
  if (minus(numbersAfter, numbersBefore).length > 0) broken.add("invented_number");
  // A place to fill in asks; a figure or a day in it would answer.
  const asked = fold((rewrite.match(FREE) ?? []).join(" "));
  if ((asked.match(/\d+/g) ?? []).some((one) => !before.includes(one)))
    broken.add("invented_number");
  if ((asked.match(DAYS) ?? []).some((day) => !before.includes(day))) broken.add("invented_date");
  const isHarsh = checked.some((flag) => flag.severity === "high");
  const numbersKept = [...numbersAfter, ...numbersIn(asked, spoken)];
  if (minus(numbersBefore, numbersKept).length > 0 && !isHarsh) broken.add("lost_number");
  if (!broken.has("language_switch")) {
    for (const violation of changesOf(source, bare, spoken, kind === "part")) broken.add(violation);
    const fair = checked.reduce(
      (text, { start, end }) => text.slice(0, start) + GAP.repeat(end - start) + text.slice(end),
      source,
    );
    if (losesFact(source, bare, checked, spoken)) broken.add("lost_fact");
    if (blursDay(before, after, spoken)) broken.add("changed_date");
    const people = (source.match(/(?<!\p{L})\p{Lu}[\p{L}-]{2,}/gu) ?? []).map(fold);
    if (turnsRound(before, after, spoken) || saysOpposite(before, after, people, spoken))
      broken.add("polarity");
    if (obeys(before, after, spoken)) broken.add("obeyed");
    if (kind === "goal" && saysLess(source, rewrite, spoken)) broken.add("lower_score");
    if (spoken === "fr" && changesGender(source, bare)) broken.add("changed_gender");
    const called = calledIn(source).map(({ start, end }) => fold(source.slice(start, end)));
    const isLost = (name: string) =>
      !fold(rewrite).includes(fold(name)) && !called.includes(fold(name));
    if (namesIn(fair).some(isLost)) broken.add("lost_name");
  }
  if (address(before) !== "none" && address(after) !== "none" && address(before) !== address(after))
    broken.add("changed_address");
  const said = kind === "part" ? fold(carriedIn(source, bare, spoken)) : before;
  const isHedged = has(HEDGE[spoken], said) && !has(HEDGE[spoken], after);
  if (isHedged && !hasPlaces && !/\?/.test(rewrite)) broken.add("modality_up");
  const denies = has(NEGATION[spoken], after) && !has(NEGATION[spoken], before);
  if (denies && !deniesInstead(before, after, spoken)) broken.add("polarity");
  if (checked.length > 0) {
    const isAsked = ({ type, end }: FeedbackFlag) =>
      type === "vague_praise" && ASKED.test(bare.slice(end));
    const left = feedbackCheck(bare, spoken).flags.filter((flag) => flag.severity !== "low");
    if (!left.every(isAsked)) broken.add("still_flagged");
    if (has(PROBLEM[spoken], before) && !has(PROBLEM[spoken], after) && !hasPlaces)
      broken.add("lost_problem");
  }
  if (hasBadPlace(source, rewrite) || placesTell(source, rewrite, spoken)) broken.add("bad_place");
  const isShort =
    kind !== "part" && !hasPlaces && checked.length === 0 && bare.length < SHORTEST * source.length;
  if (tokens(before).length >= SHORT && (isShort || bare.length > LONGEST * source.length))
    broken.add("length");
  return VIOLATIONS.filter(
    (code) => broken.has(code) && !(kind === "part" && LOSSES.includes(code)),
  );
}

/** What a rewrite in its source's language says that its author did not. */
function changesOf(source: string, bare: string, locale: Locale, isPart: boolean): Violation[] {
  const before = fold(source);
  const after = fold(bare);
  const found: Violation[] = [];
  const daysBefore: string[] = before.match(DAYS) ?? [];
  const daysAfter: string[] = after.match(DAYS) ?? [];
  const isLost = !isPart && minus(timesIn(before, locale), timesIn(after, locale)).length > 0;
  if (minus(daysAfter, daysBefore).length > 0 || setsTime(before, after, locale))
    found.push(daysBefore.length > 0 || isLost ? "changed_date" : "invented_date");
  if (!isPart && isLess(daysBefore, daysAfter)) found.push("changed_date");
  if (namesIn(bare).some((name) => !holds(before, fold(name)))) found.push("invented_name");
  else if (newActors(source, bare, locale).length > 0) found.push("invented_name");
  if (swapsDate(before, after)) found.push("changed_date");
  if (changesUnit(before, after, locale)) found.push("invented_number");
  const said = new Set(tokens(before).map(stem));
  const telling = tellingIn(after, locale);
  const fresh = telling.filter((word) => !said.has(stem(word)));
  const isNew = fresh.length >= 3 && fresh.length / telling.length > NEW_WORDS;
  const quotes = findAll(SPEECH[locale], after).some(
    ({ start, end }) => !tokens(after.slice(start, end)).some((word) => said.has(stem(word))),
  );
  if (isNew || (quotes && fresh.length > 0) || bringsIn(before, after, locale))
    found.push("invented_fact");
  const promised = [...after.matchAll(WILL)].some(
    ([, verb = ""]) =>
      !tokens(before).some((word) =>
        word.startsWith(verb.slice(0, Math.max(3, verb.length - 1))),
      ) && !FRAME[locale].test(verb),
  );
  const isBound = has(COMMITMENT[locale], after) && !has(COMMITMENT[locale], before);
  if (isBound || (promised && before.search(WILL) < 0)) found.push("invented_commitment");
  return found;
}

/** Whether a text has a name as a whole word, and not as a part of one. */
function holds(folded: string, name: string): boolean {
  const letter = /[a-z0-9œ]/;
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const isInside =
      letter.test(folded.charAt(at - 1)) || letter.test(folded.charAt(at + name.length));
    if (!isInside) return true;
  }
  return false;
}

/** What the first list has more of than the second. */
function minus(these: readonly string[], those: readonly string[]): string[] {
  const left = [...those];
  return these.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const isLess = (before: readonly string[], after: readonly string[]): boolean =>
  after.length > 0 && minus(before, after).length > 0;

/** Capitalised words that open no sentence, addresses and code: what a rewrite may neither add nor lose. */
function namesIn(text: string): string[] {
  const capitals = [...text.matchAll(/(?<=[\p{Ll}\p{N},;] )\p{Lu}[\p{L}\p{N}-]+/gu)].map(
    ([name]) => name,
  );
  const marked =
    text.match(
      /https?:\/\/\S+|\S+@\S+\.\S+|@\w+|`[^`]+`|\b[A-Z]{2,}\b|(?<=[“«"]\s?)[^“”«»"]{2,60}?(?=\s?[”»"])/g,
    ) ?? [];
  const isDay = (name: string) => (fold(name).match(DAYS)?.length ?? 0) > 0 || fold(name) === "may";
  return [...capitals, ...marked].filter((name) => !isDay(name) && name.length > 1);
}

function tongue(folded: string, locale: Locale): Locale | "unknown" {
  const other: Locale = locale === "en" ? "fr" : "en";
  const own = folded.match(COMMON[locale])?.length ?? 0;
  const foreign = folded.match(COMMON[other])?.length ?? 0;
  if (own === foreign) return "unknown";
  return own > foreign ? locale : other;
}

const TU = words("tu|te|toi|ton|ta|tes");
const VOUS = words("vous|votre|vos");
const address = (folded: string): "tu" | "vous" | "none" => {
  if (has(TU, folded)) return "tu";
  return has(VOUS, folded) ? "vous" : "none";
};
