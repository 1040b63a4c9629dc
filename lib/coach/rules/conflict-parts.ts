import type { ConflictCheck, ConflictLabel } from "@/lib/domain/conflict-check";
import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import type { TalkForm, TalkPart } from "@/lib/domain/talk";
import { conflictCheck, decides, isRed } from "./conflict-check";
import { feedbackCheck } from "./feedback-check";
import { matterIn } from "./matter";
import { fold, has, phrases } from "./text";

/** A difficult message taken apart for its parts. */
export interface ConflictMaterial {
  /** What may stand, by the part it belongs to, in the order it was written. */
  kept: ReadonlyMap<TalkPart, readonly TextRange[]>;
  /** What could be seen of what is taken out, in its author’s words; empty when nothing could. */
  seen: string;
  /** The parts of the form that nothing which is kept says. */
  missing: readonly TalkPart[];
}

/** What good would come of it. */
const OUTCOME: Record<Locale, RegExp> = {
  en: phrases(
    "that way",
    "so that (?:we|you and i)",
    "(?:that|this|it)(?: would|'d) (?:let|help|allow|give|make|save|be (?:easier|better|lighter|clearer|good))(?: us| me| you| both)*",
    "then (?:we|i|you)(?: (?:can|could|would)|'d)",
    "(?:we|you and i)(?: would|'d| could)(?: both)?",
    "in return",
  ),
  fr: phrases(
    "(?:ainsi|comme (?:ca|cela)|de cette (?:facon|maniere)),? (?:on|nous|je|tu|vous|chacun[a-z]*)",
    "(?:ca|cela) (?:nous |me |te |vous |m'|t')?(?:permettrait|aiderait|eviterait|donnerait|ferait gagner|irait mieux|serait (?:plus|mieux))",
    "(?:on|nous) (?:[a-z]{2,}r(?:ait|ions))",
    "pour que (?:nous|on)",
    "en (?:echange|retour)",
  ),
};

const PERSONS: Record<Locale, RegExp> = {
  en: /\b(?:i|me|my|you|your|yours)\b/,
  fr: /\b(?:je|j|me|m|moi|mon|ma|mes|tu|te|t|toi|ton|ta|tes|vous|votre|vos)\b/,
};

/** A message as its author has it: the sentences that they find fair carry no reproach. */
export const readFairly = (text: string, fair: readonly string[], locale: Locale): ConflictCheck =>
  conflictCheck(text, locale, (_, { start, end }) => fair.includes(text.slice(start, end)));

/** The sentences of a message that carry no reproach. */
export function clearSentences(text: string, fair: readonly string[], locale: Locale): TextRange[] {
  return readFairly(text, fair, locale).sentences.filter(({ labels }) => !labels.some(isRed));
}

/**
 * Sorts what a message says into the parts of a form. What carries no label stays with what comes before it, but what
 * it says of its author or reader is told as no fact.
 */
export function conflictParts(
  text: string,
  fair: readonly string[],
  form: TalkForm,
  locale: Locale,
): ConflictMaterial {
  const { sentences } = readFairly(text, fair, locale);
  const isAsked = sentences.some(({ labels }) => labels.includes("request"));
  const kept = new Map<TalkPart, TextRange[]>();
  let last: TalkPart = "describe";
  for (const { start, end, labels } of sentences) {
    if (labels.some(isRed)) continue;
    const part = partOf(labels, text.slice(start, end), locale, isAsked);
    if (part !== null) last = form === "osbd" && part === "consequence" ? "specify" : part;
    if (form === "desc" && last === "need") last = "express";
    const said = text.slice(start, end);
    const isOpinion = part === null && !fair.includes(said) && PERSONS[locale].test(fold(said));
    const here = isOpinion && last === "describe" ? "express" : last;
    kept.set(here, [...(kept.get(here) ?? []), { start, end }]);
  }
  const { flags } = feedbackCheck(text, locale);
  const turned = sentences.filter(({ turnInto }) => turnInto === "fact");
  const seen = matterIn(text, turned, flags, [], locale).join(", ");
  const standing = [...kept.values()].flat().map((one) => text.slice(one.start, one.end));
  const left = standing.join(" ");
  const check = readFairly(left, fair, locale);
  const missing = unsaidIn(left, check, locale);
  return { kept, seen, missing: missingFrom({ ...check, missing }, form) };
}

/**
 * The parts of DESC that nothing says. A request alone is answerable, and leaves its consequence unsaid all the
 * same: what comes of it is told, or asked.
 */
export function unsaidIn(
  text: string,
  { missing, sentences }: ConflictCheck,
  locale: Locale,
): ConflictCheck["missing"] {
  const isTold = sentences.some(({ start, end, labels }) => {
    const part = partOf(labels, text.slice(start, end), locale, true);
    return labels.includes("escalation") || part === "consequence";
  });
  return isTold || missing.includes("C") ? missing : [...missing, "C"];
}

function partOf(
  labels: readonly ConflictLabel[],
  sentence: string,
  locale: Locale,
  isAsked: boolean,
): TalkPart | null {
  const is = (...those: ConflictLabel[]) => those.some((label) => labels.includes(label));
  if (is("request", "option")) return "specify";
  if (is("question")) return isAsked ? "consequence" : "specify";
  if (has(OUTCOME[locale], fold(sentence))) return "consequence";
  if (is("feeling", "own_part")) return "express";
  if (is("need")) return "need";
  if (decides(sentence, locale)) return "specify";
  return is("fact", "thanks") ? "describe" : null;
}

function missingFrom({ missing, sentences }: ConflictCheck, form: TalkForm): TalkPart[] {
  const labels = new Set(sentences.flatMap((one) => one.labels));
  const lacks: Record<TalkPart, boolean> = {
    describe: missing.includes("D"),
    express: form === "desc" ? missing.includes("E") : !labels.has("feeling"),
    need: form === "osbd" && !labels.has("need"),
    specify: missing.includes("S"),
    consequence: form === "desc" && missing.includes("C"),
  };
  return (Object.keys(lacks) as TalkPart[]).filter((part) => lacks[part]);
}
