import { countPlaceholders } from "@/lib/coach/proposal";
import { conflictCheck, isRed } from "@/lib/coach/rules/conflict-check";
import { unsaidIn } from "@/lib/coach/rules/conflict-parts";
import { languageFor } from "@/lib/coach/rules/language";
import type { ConflictSentence } from "@/lib/domain/conflict-check";
import { standing } from "@/lib/domain/disagreement";
import type { TextRange } from "@/lib/domain/smart";
import { blanked, standingConcern } from "../coach/standing-concern";
import { useDisagreements } from "../coach/use-disagreements";
import { usePair } from "../hooks/deps";

/** A difficult message read in its own language, without the labels that its author found wrong. */
export function useTalkReading(text: string) {
  const language = languageFor(text, usePair().partnerLocale);
  const { disagreements, disagreeWith } = useDisagreements(text, language);
  /** What is no threat to its author is no ultimatum either; `disputed` holds the other way round. */
  const isNoThreat = ({ start, end }: TextRange) =>
    disagreements.some(
      ({ flag, words }) => flag === "threat" && text.slice(start, end).includes(words),
    );
  const check = conflictCheck(
    text,
    language,
    (type, sentence) =>
      standing([{ type, ...sentence }], text, disagreements).length === 0 ||
      (type === "ultimatum" && isNoThreat(sentence)),
  );
  const isHurting = ({ labels }: ConflictSentence) => labels.some(isRed);
  const marked = disagreements.length === 0 ? [] : conflictCheck(text, language).sentences;
  const isUltimatum = ({ start, end }: TextRange) =>
    standing([{ type: "ultimatum" as const, start, end }], text, disagreements).length > 0;
  const disputed = marked.filter((one) => one.labels.includes("ultimatum") && !isUltimatum(one));
  const stillMarked = new Set(check.sentences.filter(isHurting).map(({ start }) => start));
  return {
    check,
    unsaid: unsaidIn(text, check, language),
    /** The sentences that the coach marks and that their author stands by, label for label. */
    fair: marked
      .filter((one) => isHurting(one) && !stillMarked.has(one.start))
      .map(({ start, end }) => text.slice(start, end)),
    concern:
      standingConcern(text, null, disagreements) ??
      standingConcern(blanked(text, disputed), language, disagreements),
    places: countPlaceholders(text),
    disagreements,
    disagreeWith,
  };
}
