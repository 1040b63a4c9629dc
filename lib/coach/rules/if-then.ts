import type { Locale } from "@/lib/domain/locale";
import { PLACEHOLDER, type ProposalSpan } from "../proposal";
import { placesApart } from "../tasks/provenance";
import { fold, has, words } from "./text";
import { timesIn } from "./times";

/** A plan in two halves: what to watch for, and what to do then. */
export interface IfThen {
  trigger: ProposalSpan[];
  action: ProposalSpan[];
}

const say = {
  en: {
    if: "If ",
    faced: "If this gets in the way: ",
    moment: "[which obstacle, or which moment?]",
    sign: "[how will you see it coming?]",
    so: "then ",
    will: "I will ",
    turn: "I turn to ",
    start: "I start with this: ",
    act: "[what will you do first?]",
    theirAct: "[what will they do first?]",
    theyWill: "will ",
  },
  fr: {
    if: "Si ",
    faced: "Si ceci me freine\u00a0: ",
    moment: "[quel obstacle, ou quel moment\u202f?]",
    sign: "[à quoi le verras-tu venir\u202f?]",
    so: "alors ",
    will: "je commence par ",
    turn: "je m’appuie sur ",
    start: "je commence par ceci\u00a0: ",
    act: "[que feras-tu d’abord\u202f?]",
    theirAct: "[que fera cette personne d’abord\u202f?]",
    theyWill: "commence par ",
  },
} satisfies Record<Locale, Record<string, string>>;

/** The linking words of every plan, which say nothing that could be invented. */
export const planFrame = (locale: Locale): string => Object.values(say[locale]).join(" ");

/** An obstacle that its author already tells as a moment to watch for. */
const CUE: Record<Locale, RegExp> = {
  en: /^(?:if|when|whenever|as soon as|once|each time|every time|after|before|on|at)\b/,
  fr: /^(?:(?:si|quand|lorsque|des que|chaque fois|a chaque fois|apres|avant|au moment|en)(?![a-z])|s'ils? |lorsqu'|des qu')/,
};
/** An obstacle told as something that happens: someone does something. */
const CLAUSE: Record<Locale, RegExp> = {
  en: /^(?:(?:i|we|you|he|she|they|it|nobody|someone|everyone|there)\b|(?:my |our |the )?[a-z]+ (?:is|are|isn't|aren't|keeps?|gets?|goes|runs?|says?|forgets?|asks?|cancels?|calls?|interrupts?|takes?|does|has|have|comes?|changes?)\b|(?:my |our |the )?[a-z]+ [a-z]+ (?:at |to |with |for )?(?:me|us)\b)/,
  fr: /^(?:j'|(?:je|tu|il|elle|on|nous|vous|ils|elles|personne|quelqu'un|tout le monde|ca|cela)(?![a-z])|(?:mon |ma |mes |notre |nos |le |la |les |l')?[a-z]+ (?:est |sont |a |ont |dit |fait |prend |change |oublie |demande |annule |appelle |m'|me |se |s'|ne |n')|(?:mes|nos|les|des) [a-z]+[sx] [a-z]+ent(?![a-z]))/,
};
/** Words before a verb that stand in a plan already. */
const LEAD: Record<Locale, RegExp> = {
  en: /^then,? /,
  fr: /^alors,? /,
};
/** A first step told as what I do. */
const SELF: Record<Locale, RegExp> = {
  en: /^(?:i|we)\b/,
  fr: /^(?:je |j'|nous |on )/,
};
/** Someone that a step is for. */
const TO_THEM: Record<Locale, RegExp> = {
  en: /\b(?:her|him|them)\b/,
  fr: /^(?:lui|leur|la|le|l'|les) ?(?=[a-z]+(?:er|ir|oir|re)\b)|\bavec (?:elle|lui)\b/,
};
/** A first step told as a verb alone. */
const VERB: Record<Locale, RegExp> = {
  en: words(
    "^(?:add|agree|answer|apply|arrange|ask|attend|begin|block|book|breathe|bring|build|call|change|check|choose|clean|close|collect|compare|contact|copy|count|create|cut|decide|define|delete|describe|discuss|do|draft|draw|email|enrol|explain|fill|find|finish|fix|follow|gather|get|give|go|help|hold|interview|invite|join|keep|learn|leave|let|list|listen|look|make|mark|measure|meet|move|name|note|offer|open|order|organise|organize|outline|pause|pick|plan|post|practise|practice|prepare|print|propose|prune|publish|put|read|record|rehearse|remind|repeat|reply|request|reserve|review|rewrite|run|say|schedule|search|select|send|set|share|show|sign|sit|sketch|sleep|sort|speak|spend|split|stand|start|stop|study|swim|switch|take|talk|teach|tell|test|thank|think|time|train|translate|try|turn|update|use|visit|wait|walk|watch|work|write)",
  ),
  fr: /^(?:(?:me |m'|se |s'|le |la |les |l'|lui |leur |y |en |ne pas )*)[a-z]+(?:er|ir|oir|dre|tre|ire|vre|ure)(?![a-z])/,
};
/** A thing or a person named so that “I turn to” can go before it. */
const NAMED =
  /^(?:(?:the|an?|my|our|les?|la|une?|des|mon|ma|mes|notre|nos|ce|cet|cette|ces)\s|l['’])/i;
/** An English word before what only a verb has after it: "phone them", "stand up". */
const ACTS =
  /^(?!(?:with|in|on|at|after|before|for|from|by|to|of|not|no|all|both|half|during|about|without|and|then|the|an?|my|our|this|that)\b)[a-z]+ (?:the|my|our|it|them|him|her|up|out|down|back)\b/;
/** French nouns that end as a verb does. */
const NO_VERB =
  /^(?:mer|tir|air|plaisir|avenir|premier|dernier|cahier|papier|atelier|courrier|calendrier|dossier|fichier|metier|soir|devoir|espoir|cher|fer|hier|mentor|histoire|dictionnaire|partenaire|livre|cadre|titre|centre|lettre)(?![a-z])/;

/** Whether a folded text begins with a verb, as what is to be done does. */
export const isStepVerb = (folded: string, locale: Locale): boolean =>
  locale === "fr"
    ? has(VERB.fr, folded) && !NO_VERB.test(folded)
    : has(VERB.en, folded) || ACTS.test(folded);

/** Capitals that only open a sentence; that of any other word may be a name’s. */
const OPENING =
  /^(?:The|An?|My|Our|We|They|He|She|It|You|This|When|Whenever|If|Once|After|Before|As|Each|Every|On|At|Nobody|Someone|Everyone|People|Not|No|Other|Too|There|Les?|La|Une?|Des|Mon|Ma|Mes|Notre|Nos|Nous|On|Je|Ils?|Elles?|Ce|Ça|Cela|Si|Quand|Lorsque|Dès|Chaque|Après|Avant|Au|En|Personne|Tout|Trop|Pas|Ne|Peu|Quelqu|[LJS](?=['’]))(?![\p{L}])/u;

/** First words that their end or what follows shows to be no name: fear of, manque de, perfectionism. */
const NOUN =
  /^\p{Lu}\p{Ll}+(?:(?<=ing|ion|ness|ment|ity)\s|\s(?:of|that|which|to|from|about|de|du|des|que|qui)\s|\sd['’]|(?<=isme|tion|sion|ité|esse|ism|ness|ity|ing|ude)$)/u;

/** As it goes on within a sentence, without what closes it and the capital that only opened it. */
export function carriedOn(sentence: string, isVerb: boolean): string {
  const bare = sentence.trim().replace(/[\s.;,!]+$/u, "");
  const isOpening = isVerb || OPENING.test(bare) || NOUN.test(bare);
  return isOpening ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

const span = (text: string, from: ProposalSpan["from"]): ProposalSpan => ({ text, from });

/**
 * A plan for an obstacle, in its author’s words: their obstacle is what to watch for, their first step what to do
 * then. Each half that is not said is a place to fill in, and so is the sign of an obstacle that is a mere thing:
 * nobody sees “time” come.
 *
 * @param who who acts, where the goal is someone else's than its author's
 */
export function ifThen(
  obstacle: string,
  firstStep: string,
  locale: Locale,
  who: string | null = null,
): IfThen {
  return { trigger: triggerOf(obstacle, locale), action: actionOf(firstStep, locale, who) };
}

function triggerOf(obstacle: string, locale: Locale): ProposalSpan[] {
  const { if: lead, faced, moment, sign } = say[locale];
  const said = carriedOn(obstacle, false);
  const own = placesApart(said);
  if (said === "") return [span(lead, "template"), span(moment, "to-fill")];
  const folded = fold(said);
  if (CUE[locale].test(folded)) return own.map((one, at) => (at === 0 ? withCapital(one) : one));
  if (CLAUSE[locale].test(folded)) {
    const isElided = locale === "fr" && /^ils?(?![a-z])/.test(folded);
    return [span(isElided ? "S’" : lead, "template"), ...own];
  }
  const isSeen = timesIn(folded, locale).length > 0 || said.search(PLACEHOLDER) >= 0;
  const asked = isSeen ? [] : [span(" ", "template"), span(sign, "to-fill")];
  return [span(faced, "template"), ...own, ...asked];
}

function actionOf(firstStep: string, locale: Locale, who: string | null): ProposalSpan[] {
  const { so, will, turn, start, act, theirAct, theyWill } = say[locale];
  const given = firstStep.trim();
  const lead = LEAD[locale].exec(fold(given))?.[0].length ?? 0;
  const folded = fold(given.slice(lead));
  const isVerb = isStepVerb(folded, locale);
  const said = carriedOn(given.slice(lead), isVerb);
  const they = who === null ? [] : [span(so, "template"), span(who, "yours")];
  if (said === "" && who) return [...they, span(" ", "template"), span(theirAct, "to-fill")];
  // What is done to someone is done by the author: "send her the form".
  if (isVerb && who && !TO_THEM[locale].test(folded) && !folded.includes(fold(who)))
    return [...they, span(` ${theyWill}`, "template"), ...placesApart(said)];
  if (said === "")
    return [span(so + (locale === "en" ? "I " : "je "), "template"), span(act, "to-fill")];
  const isSelf = SELF[locale].test(folded);
  const isNamed = NAMED.test(said) || /^\p{Lu}/u.test(said);
  const link = isSelf ? "" : isVerb ? will : isNamed ? turn : start;
  return [span(so + link, "template"), ...placesApart(said)];
}

const withCapital = ({ text, from }: ProposalSpan): ProposalSpan => ({
  text: text.charAt(0).toUpperCase() + text.slice(1),
  from,
});
