import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { abuse as abuseEn } from "./concern-abuse-en";
import { abuse as abuseFr } from "./concern-abuse-fr";
import { dangers as dangersEn } from "./concern-dangers-en";
import { dangers as dangersFr } from "./concern-dangers-fr";
import { despair as despairEn } from "./concern-despair-en";
import { despair as despairFr } from "./concern-despair-fr";
import { english } from "./concern-en";
import { french } from "./concern-fr";
import { CONCERNS, type ConcernKind, type Grave } from "./concern-lexicon";
import { signs as signsEn } from "./concern-signs-en";
import { signs as signsFr } from "./concern-signs-fr";
import { spelledOut } from "./concern-spelling";
import { toneOf } from "./concern-tone";
import { feedbackLexicon } from "./feedback-lexicon";
import { findAll, fold, has, sentences } from "./text";

/** Words that no rewrite may polish: someone who suffers, or who is threatened. */
export interface Concern extends TextRange {
  kind: ConcernKind;
}

/** Both languages at once: who is in distress may well change language, and so may who threatens. */
const graves: readonly Grave[] = [
  ...english,
  ...despairEn,
  ...abuseEn,
  ...signsEn,
  ...dangersEn,
  ...french,
  ...despairFr,
  ...abuseFr,
  ...signsFr,
  ...dangersFr,
];
const isGrave = (words: string, kind: ConcernKind): boolean =>
  graves.some(
    (grave) =>
      grave.kind === kind &&
      has(grave.pattern, words) &&
      !(grave.unless && has(grave.unless, words)),
  ) ||
  toneOf(words, "en") === kind ||
  toneOf(words, "fr") === kind;

/**
 * What in a text is for a person: a coach who polished it would hide it. The gravest kind is told, in either
 * language; `locale` is that of the text, for threats.
 */
export function concernIn(text: string, locale: Locale): Concern | null {
  const grave = graveIn(text);
  if (grave) return grave;
  const folded = fold(text);
  for (const { type, pattern } of feedbackLexicon[locale].flags) {
    const [found] = type === "threat" ? findAll(pattern, folded) : [];
    if (found) return { kind: "threat", ...found };
  }
  return null;
}

/** What was found in the sentences read last: who types changes one, and several screens read the same words. */
const found = new Map<string, ConcernKind | null>();
const MOST_KEPT = 300;

function kindOf(sentence: string): ConcernKind | null {
  const known = found.get(sentence);
  if (known !== undefined) return known;
  const words = spelledOut(sentence);
  const kind = CONCERNS.find((one) => isGrave(words, one)) ?? null;
  if (found.size >= MOST_KEPT) found.clear();
  found.set(sentence, kind);
  return kind;
}

/**
 * The same without threats to leave or to tell, which only matter in what is said to someone. Whole sentences are
 * told: what makes them grave is rarely one word.
 */
export function graveIn(text: string): Concern | null {
  const said = sentences(text).flatMap((range) => {
    const kind = kindOf(text.slice(range.start, range.end));
    return kind ? [{ kind, ...range }] : [];
  });
  const gravest = CONCERNS.find((kind) => said.some((one) => one.kind === kind));
  return said.find(({ kind }) => kind === gravest) ?? null;
}
