import type { FeedbackForm } from "@/lib/domain/feedback";
import type { FeedbackCriterion } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import type { ProposalSpan } from "../proposal";
import { coinParts } from "../rules/coin-parts";
import { tellsEffect } from "../rules/feedback-effect";
import { aheadIn, type FeedbackMaterial, materialOf } from "../rules/feedback-material";
import type { FeedbackPart } from "../rules/feedback-parts";
import { isVaguePraise, praiseOfDeeds, praisesPerson, tellsProcess } from "../rules/praise";
import { fold, overlaps } from "../rules/text";

/** Questions to the author, whom the app says tu to; the message itself speaks as the pair does. */
const places: Record<
  Locale,
  Record<
    "moment" | "deed" | "praised" | "how" | "effort" | "thanked" | "effect" | "next" | "wish",
    string
  >
> = {
  en: {
    moment: "[when, where?]",
    deed: "[what did you see or hear?]",
    praised: "[what did they do well, exactly?]",
    how: "[what did they do, and how?]",
    effort: "[what effort or method was behind it?]",
    thanked: "[what else did they do well?]",
    effect: "[what did it change, for whom?]",
    next: "[what would you like next time?]",
    wish: "[what would you like?]",
  },
  fr: {
    moment: "[quand, où ?]",
    deed: "[qu’as-tu vu ou entendu ?]",
    praised: "[qu’est-ce qui a été bien fait, précisément ?]",
    how: "[qu’est-ce qui a été fait, et comment ?]",
    effort: "[quel effort ou quelle méthode y a-t-il derrière ?]",
    thanked: "[qu’est-ce qui d’autre a été bien fait ?]",
    effect: "[qu’est-ce que cela a changé, et pour qui ?]",
    next: "[que souhaites-tu la prochaine fois ?]",
    wish: "[que souhaites-tu ?]",
  },
};
const colon: Record<Locale, string> = { en: ":", fr: "\u00a0:" };
const nextTime: Record<Locale, string> = { en: "Next time", fr: "La prochaine fois" };

/** A message in another form, and what it still leaves unsaid, in the order to ask. */
export interface FormedMessage {
  spans: ProposalSpan[];
  questions: FeedbackCriterion[];
}

/** Puts a message in a form: its author’s words where they may stand, and a place for what they do not say. */
export const inForm = (text: string, form: FeedbackForm, locale: Locale): FormedMessage =>
  builders[form](materialOf(text, locale), locale);

type Build = (material: FeedbackMaterial, locale: Locale) => FormedMessage;

const builders: Record<FeedbackForm, Build> = {
  sbi: (material, locale) =>
    material.check.isPraise ? thanks(material, locale) : sbi(material, material.kept, locale),
  coin: (material, locale) =>
    material.check.isPraise ? thanks(material, locale) : coin(material, locale),
  feedforward,
  praise,
  sandwich,
};

/** Spans put one after the other, with a space between. */
function begin(text: string) {
  const spans: ProposalSpan[] = [];
  const join = (words: string, from: ProposalSpan["from"]) => spans.push({ text: words, from });
  const add = (words: string, from: ProposalSpan["from"]) => {
    if (spans.length > 0 && !spans.at(-1)?.text.endsWith("\n")) join(" ", "template");
    join(words, from);
  };
  const addParts = (parts: readonly FeedbackPart[]) => {
    for (const { start, end, isClause } of parts) {
      const isOpening = /(?:^|[.!?…\n])\s*(?:\p{L}+[,\s]*)?$/u.test(text.slice(0, start));
      if (isClause && !isOpening) add("…", "template");
      const said = text.slice(start, end);
      add(isClause && isOpening ? opening(said) : said, "yours");
      if (isClause) join(".", "template");
    }
  };
  return { spans, join, add, addParts };
}

/** A place that holds what its author said of it. */
const about = (words: string, question: string): string =>
  words ? question.replace("[", `[${words} – `) : question;

/** With the capital that opens a message. */
const opening = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const momentsOf = ({ text, moments }: FeedbackMaterial): string =>
  opening([...new Set(moments.map(({ start, end }) => text.slice(start, end)))].join(", "));

/** Thanks stand as they are, with a place for what they do not say. */
function thanks({ text, check, flagged }: FeedbackMaterial, locale: Locale): FormedMessage {
  const place = places[locale];
  const { spans, add } = begin(text);
  add(text.trim(), "yours");
  const isVague = flagged.length > 0 || check.scores.descriptive === 0;
  if (isVague) add(place.praised, "to-fill");
  if (check.scores.impact === 0) add(place.effect, "to-fill");
  const asked = [isVague && "encouragement", check.scores.impact === 0 && "impact"] as const;
  return { spans, questions: asked.filter((part) => part !== false) };
}

/**
 * What carries no flag, as it stands; a place to fill in for what that, or the rest, does not say. When it was is
 * kept; what else the rest holds that could be seen stands in the place for it.
 */
function sbi(
  material: FeedbackMaterial,
  kept: readonly FeedbackPart[],
  locale: Locale,
): FormedMessage {
  const { text, lacks, moments, deeds, wishes } = material;
  const place = places[locale];
  const { spans, join, add, addParts } = begin(text);
  if (moments.length > 0) {
    add(momentsOf(material), "yours");
    join(colon[locale], "template");
  } else if (lacks("specific")) add(place.moment, "to-fill");
  if (isDeedUnsaid(material)) add(about(deeds, place.deed), "to-fill");
  addParts(kept);
  if (lacks("impact")) add(place.effect, "to-fill");
  if (lacks("actionable")) add(about(wishes, place.next), "to-fill");
  return { spans, questions: unsaid(material) };
}

/** Whether something of what was done has gone with the words that hurt, or was never told. */
const isDeedUnsaid = ({ flagged, deeds, lacks }: FeedbackMaterial): boolean =>
  deeds !== "" || lacks("descriptive") || flagged.some(({ type }) => type !== "but_negation");

const unsaid = ({ lacks }: FeedbackMaterial): FeedbackCriterion[] =>
  (["specific", "descriptive", "impact", "actionable"] as const).filter(lacks);

/** Context, observation, impact, next: a line each. What thanks opens it. */
function coin(material: FeedbackMaterial, locale: Locale): FormedMessage {
  const { text, deeds, wishes, lacks, flagged } = material;
  const place = places[locale];
  const { spans, join, add, addParts } = begin(text);
  const { thanks: thanked, context, isDated, deed, effect, next } = coinParts(material, locale);
  const line = (parts: readonly FeedbackPart[], asked: string | false, isDayFirst = false) => {
    if (parts.length === 0 && !asked) return;
    if (spans.length > 0 && !spans.at(-1)?.text.endsWith("\n")) join("\n", "template");
    if (isDayFirst) {
      add(momentsOf(material), "yours");
      join(colon[locale], "template");
    }
    if (asked) add(asked, "to-fill");
    for (const part of parts) {
      if (!part.isClause) addParts([part]);
      else {
        const said = text.slice(part.start, part.end);
        const isTied = /^(?:which|ce qui) /i.test(said);
        add(isTied ? "…" : "", "template");
        join(isTied ? said : opening(said), "yours");
        join(".", "template");
      }
    }
  };
  line(thanked, false);
  const isDayLost = material.moments.length > 0 && context.length === 0;
  line(context, context.length === 0 && !isDayLost && !isDated && place.moment);
  const isDeedAsked =
    deed.length > 0
      ? lacks("descriptive")
      : isDayLost || isDeedUnsaid(material) || thanked.length === 0;
  line(deed, isDeedAsked && about(deeds, place.deed), isDayLost);
  // What is told is an example of "never"; of other words that hurt, what they are about would be lost.
  const isElsewhere = deeds !== "" && flagged.every(({ type }) => type !== "generalisation");
  if (!isDeedAsked && deed.length > 0 && isElsewhere) add(about(deeds, place.deed), "to-fill");
  line(effect, (lacks("impact") || effect.length === 0) && place.effect);
  line(next, (lacks("actionable") || next.length === 0) && about(wishes, place.next));
  return { spans, questions: unsaid(material) };
}

/** What to do next time and nothing else: what is wished for, or a place for it. */
function feedforward(material: FeedbackMaterial, locale: Locale): FormedMessage {
  const { text, kept, deeds, wishes } = material;
  const { spans, join, add, addParts } = begin(text);
  const ahead = aheadIn(text, kept, locale);
  if (ahead.length > 0) {
    addParts(ahead);
    return { spans, questions: [] };
  }
  add(nextTime[locale], "template");
  join(colon[locale], "template");
  add(about(wishes || deeds, places[locale].wish), "to-fill");
  return { spans, questions: ["actionable"] };
}

/** What was done and how, and what it changed; a place where only the person is praised. */
function praise(material: FeedbackMaterial, locale: Locale): FormedMessage {
  const place = places[locale];
  const parts = praiseOfDeeds(material, locale);
  const whole = wordsOf(material.text, parts);
  const isVague = isVaguePraise(whole, locale);
  const lacksEffect = !tellsEffect(fold(whole), locale);
  const { spans, add, addParts } = begin(material.text);
  addParts(parts);
  if (isVague) add(place.how, "to-fill");
  else if (!tellsProcess(whole, locale)) add(place.effort, "to-fill");
  if (lacksEffect) add(place.effect, "to-fill");
  if (spans.length === 0) add(place.effort, "to-fill");
  const asked = [isVague && "encouragement", lacksEffect && "impact"] as const;
  return { spans, questions: asked.filter((part) => part !== false) };
}

const wordsOf = (text: string, parts: readonly TextRange[]): string =>
  parts.map(({ start, end }) => text.slice(start, end)).join(" ");

/** Something good, what to change, something good: each as its author says it, or a place. */
function sandwich(material: FeedbackMaterial, locale: Locale): FormedMessage {
  const { text, kept } = material;
  const place = places[locale];
  // A sentence that may stand is not cut: the rest of it would be lost.
  const isCut = (part: FeedbackPart) => part.isClause && kept.some((one) => overlaps(one, part));
  const thanked = praiseOfDeeds(material, locale).filter((part) => !isCut(part));
  const isApart = (part: TextRange) =>
    thanked.some((one) => overlaps(one, part)) ||
    praisesPerson(text.slice(part.start, part.end), locale);
  const [first, ...others] = thanked;
  const { spans, add, addParts } = begin(text);
  const isVague = isVaguePraise(wordsOf(text, thanked), locale);
  if (first) addParts([first]);
  if (isVague) add(place.praised, "to-fill");
  const middle = sbi(
    material,
    kept.filter((part) => !isApart(part)),
    locale,
  );
  spans.push({ text: "\n", from: "template" }, ...middle.spans, { text: "\n", from: "template" });
  if (others.length > 0) addParts(others);
  else add(place.thanked, "to-fill");
  return { spans, questions: isVague ? ["encouragement", ...middle.questions] : middle.questions };
}
