import type { Locale } from "@/lib/domain/locale";
import { isStepVerb } from "./if-then";
import { leaningParts } from "./leaning-goals";
import { smartLexicon } from "./smart-lexicon";
import { readGoal } from "./smart-reading";
import { findAll, fold, has, tokens, words } from "./text";
import { whoseGoal } from "./whose-goal";

/** What stands between two goals of one sentence. */
const JOINT: Record<Locale, RegExp> = {
  en: /\s*(?:[,;]\s*(?:and |then |also )*|\s(?:and|as well as|plus) )(?:then |also |to |i (?:will|want to) |i'll )*/g,
  fr: /\s*(?:[,;]\s*(?:et |puis |aussi )*|\s(?:et|ainsi que|puis) )(?:aussi |egalement |de |d'|je veux |pouvoir )*/g,
};
/** Goals begin with verbs that no first step does. */
const AIM: Record<Locale, RegExp> = {
  en: words(
    "^(?:achieve|acquire|automate|be|become|coach|communicate|complete|deepen|delegate|deliver|develop|enhance|express|feel|gain|get (?:better|more|less)|grow|handle|hire|host|improve|launch|increase|lead|manage|master|mentor|migrate|negotiate|obtain|pass|present|publish|raise|reach|recruit|reduce|repair|strengthen|submit|teach|train|understand|win|worry)",
  ),
  fr: /^(?:mieux|davantage|plus souvent|ne plus) [a-z]+(?:er|ir|re)(?![a-z])/,
};
/** What takes up something said before: its goal is the same. */
const BACK: Record<Locale, RegExp> = {
  en: words("it|them|this|these|those|so"),
  fr: /^(?:le|la|les|l'|y|en|lui|leur) ?(?=[a-z]+(?:er|ir|oir|re)(?![a-z]))|(?<![a-z])(?:cela|ceux-ci|celui-ci|celle-ci)(?![a-z])/,
};
/** Fewer words than this begin half of a goal, "plan and run a workshop", unless they say how it should change. */
const WHOLE = 3;
const CHANGE = /^[a-z']+ (?:more|less|[a-z]+er|mieux|plus|moins|davantage)$/;
/** A verb whose object is still to come: "learn to listen and speak". */
const BARE =
  /(?<![a-z])(?<!(?:better|more|less|listen|listening|talk|talking|speak|speaking|write|writing) )to [a-z]+$/;

/**
 * The goals that one sentence holds, each in its author’s words; the sentence itself when it holds one. Two verbs
 * with an object each are two goals, unless the second takes up the first: “write a guide and publish it” is one.
 */
export function goalParts(statement: string, locale: Locale): string[] {
  const text = statement.trim().replace(/[\s.]+$/u, "");
  const reading = readGoal(text, locale);
  const { folded, aim, reason } = reading;
  const end = Math.min(text.length, reason?.start ?? text.length);
  const starts = (from: number) =>
    has(AIM[locale], folded.slice(from)) || isStepVerb(folded.slice(from), locale);
  const whose = whoseGoal(text, locale);
  const lead = whose?.verbAt ?? leadOf(folded, locale);
  const leaning = leaningParts(text, { folded, lead, end }, locale);
  if (leaning) return leaning;
  if (!starts(lead)) return [text];
  const cuts = findAll(JOINT[locale], folded).filter(
    (joint) =>
      joint.start > lead && joint.end < end && starts(joint.end) && joint.start < aim.end + 1,
  );
  const froms = [lead, ...cuts.map((joint) => joint.end)];
  const tos = [...cuts.map((joint) => joint.start), text.length];
  const parts = froms.map((from, at) => ({ start: from, end: tos[at] ?? text.length }));
  const isWhole = parts.every(({ start, end: stop }, at) => {
    const said = folded.slice(start, stop).trim();
    const last = /[a-z']+$/.exec(said)?.[0] ?? "";
    const isFirst = at === 0;
    const isBare = locale === "fr" ? isStepVerb(last, "fr") : BARE.test(said);
    if (at < parts.length - 1 && isBare) return false;
    if (!isFirst && has(BACK[locale], said)) return false;
    const next = parts[at + 1];
    const isShort = !isFirst || (next && has(AIM[locale], folded.slice(next.start)));
    return tokens(said).length >= (isShort ? WHOLE - 1 : WHOLE) || CHANGE.test(said);
  });
  if (parts.length < 2 || !isWhole) return [text];
  const opening = text.slice(0, lead);
  const isDue = findAll(smartLexicon[locale].deadline, fold(opening)).length > 0;
  return parts.map(({ start, end: stop }, at) => {
    const said = text.slice(start, stop).trim();
    if (at === 0 || isDue || whose) return `${opening}${said}`;
    return said.charAt(0).toUpperCase() + said.slice(1);
  });
}

/** Where the first verb may begin: after a date that opens the sentence, or after "I want to". */
function leadOf(folded: string, locale: Locale): number {
  const [due] = findAll(smartLexicon[locale].deadline, folded);
  const from = due?.start === 0 ? due.end : 0;
  const rest = folded.slice(from);
  const wish = WISH[locale].exec(rest)?.[0].length ?? 0;
  return from + wish;
}

const WISH: Record<Locale, RegExp> = {
  en: /^[,\s]*(?:i (?:will|want to|would like to|am going to|need to|plan to) |i'll |i'd like to |to )?/,
  fr: /^[,\s]*(?:je (?:veux|voudrais|vais|souhaite|compte|dois) |j'aimerais |mon objectif est (?:de |d'))?/,
};
