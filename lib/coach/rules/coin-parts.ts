import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { effectsIn } from "./feedback-effect";
import { feedbackLexicon } from "./feedback-lexicon";
import type { FeedbackMaterial } from "./feedback-material";
import { clausesOf, type FeedbackPart } from "./feedback-parts";
import { findAll, fold, overlaps, tokens, trimmed } from "./text";
import { timesIn } from "./times";

/** What may stand of a message, by the line of COIN that it belongs to. */
export interface CoinParts {
  thanks: FeedbackPart[];
  context: FeedbackPart[];
  /** Whether a line says when it was, be it not the first. */
  isDated: boolean;
  deed: FeedbackPart[];
  effect: FeedbackPart[];
  next: FeedbackPart[];
}

/** What opens a clause and only ties it to the other: the line stands without it. */
const TIE =
  /^(?:and then|and so|and|so|then|et puis|et donc|et|donc|alors|puis|when|whenever|because|after|quand|lorsque|parce que)(?![a-z'])[ ,]*/;
const TAIL = /[\s,;:.]*(?:(?:,| )(?:and|so|et|donc))?[\s,;:.]*$/;
/** Fewer words than this are not worth parting. */
const LEAST = 4;
/** What tells a time without naming one; "at the supplier" tells none. */
const WHEN =
  /^(?:during|before|after|last|this|pendant|lors|avant|apres|cette|ce) |(?:yesterday|today|hier|aujourd'hui)|(?:meeting|review|session|class|lesson|call|demo|interview|workshop|reunion|seance|cours|revue|atelier|entretien)$/;
/** So many words only name a day: "on Tuesday". */
const BARE = 2;
/** What ties an effect to its deed, and is part of what it says. */
const THEREFORE = /(?<![a-z])(?:so|donc|du coup|alors) $/;
/** A clause of so many words may tell when it was. */
const SHORT = 7;
const READER = /(?<![a-z])(?:you|tu|vous|t'as|t'es)(?![a-z])/;

/** Cuts what was done from when it was and from what came of it, at the marks and ties of its author. */
export function coinParts({ text, kept, roleOf }: FeedbackMaterial, locale: Locale): CoinParts {
  const folded = fold(text);
  const effects = effectsIn(folded, locale);
  const { moment } = feedbackLexicon[locale];
  const found: CoinParts = {
    thanks: [],
    context: [],
    isDated: false,
    deed: [],
    effect: [],
    next: [],
  };
  const piece = ({ start, end }: TextRange, isTied = false): FeedbackPart => {
    const said = folded.slice(start, end);
    const mark = /^[\s,;:.]*/.exec(said)?.[0].length ?? 0;
    const lead = mark + (isTied ? 0 : (TIE.exec(said.slice(mark))?.[0].length ?? 0));
    const tail = TAIL.exec(said)?.[0].length ?? 0;
    return {
      start: Math.min(start + lead, end - tail),
      end: end - tail,
      isKept: true,
      isClause: true,
    };
  };
  const momentsOf = ({ start, end }: TextRange): TextRange[] =>
    findAll(moment, folded.slice(start, end))
      .map((one) => trimmed(text, { start: start + one.start, end: start + one.end }))
      .reduce<TextRange[]>((all, one) => {
        const before = all.at(-1);
        // "In the review on Friday" is one.
        if (before && one.start - before.end <= 1) before.end = one.end;
        else all.push(one);
        return all;
      }, [])
      .filter((one) => {
        const said = folded.slice(one.start, one.end);
        return WHEN.test(said) || /\d/.test(said) || timesIn(said, locale).length > 0;
      });
  /** When it was, where that opens or ends a deed and can be told before it. */
  const momentBeside = (deed: TextRange): TextRange | null => {
    const [first] = clausesOf(text, deed);
    const opening = first ? folded.slice(first.start, first.end) : "";
    const isClause = first && first.end < deed.end - 1 && tokens(opening).length <= SHORT;
    if (first && isClause && momentsOf(first).length > 0 && !READER.test(opening)) return first;
    const isEnd = (at: number) => /^[\s.,;!]*$/.test(folded.slice(at, deed.end));
    const beside = momentsOf(deed).find(({ start, end }) => start === deed.start || isEnd(end));
    return beside && tokens(folded.slice(deed.start, deed.end)).length > LEAST ? beside : null;
  };
  for (const part of kept) {
    const role = roleOf(part);
    const effect = effects.find((one) => overlaps(one, part));
    if (role === "praise") found.thanks.push(part);
    else if (role === "context") found.context.push(part);
    else if (role === "next") found.next.push(part);
    else if (effect ? effect.start <= part.start : role === "effect") found.effect.push(part);
    else {
      const deed = { start: part.start, end: Math.min(effect?.start ?? part.end, part.end) };
      const beside = momentBeside(effect ? piece(deed) : deed);
      // A bare day stays with what was done then: a line of its own would say nothing.
      const isBare =
        beside !== null && tokens(folded.slice(beside.start, beside.end)).length <= BARE;
      const when = isBare ? null : beside;
      if (when) found.context.push(piece(when));
      const isOpening = when !== null && when.start <= deed.start + 1;
      const left = !when
        ? deed
        : isOpening
          ? { start: when.end, end: deed.end }
          : { start: deed.start, end: when.start };
      found.deed.push(when || effect ? piece(left) : part);
      if (effect) {
        const tie = THEREFORE.exec(folded.slice(0, effect.start))?.[0].length ?? 0;
        const told = { start: effect.start - tie, end: Math.min(effect.end, part.end) };
        found.effect.push(piece(told, tie > 0));
      }
    }
  }
  // A moment that stands between other words stays there.
  found.isDated = kept.some((part) => momentsOf(part).length > 0);
  return found;
}
