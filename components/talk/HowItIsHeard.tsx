import { useId } from "react";
import { RED_LABELS, type RedLabel } from "@/lib/domain/conflict-check";
import { ForAPerson } from "../coach/ForAPerson";
import { Disagreements } from "../feedback/Disagreements";
import { useMessages } from "../hooks/use-messages";
import { Notice } from "../ui/Notice";
import { DescGaps } from "./DescGaps";
import { SentenceLabels } from "./SentenceLabels";
import style from "./Talk.module.css";
import { useTalkReading } from "./use-talk-reading";

/** A difficult message as its reader may hear it: each sentence with what it does, and what is still unsaid. */
export function HowItIsHeard({ text: written }: { text: string }) {
  const { talk: text, goals } = useMessages();
  const titleId = useId();
  const { check, unsaid, concern, places, disagreements, disagreeWith } = useTalkReading(written);
  const { sentences, isLong } = check;
  const isRed = (label: string): label is RedLabel => RED_LABELS.some((red) => red === label);
  const reds = sentences.filter(({ labels }) => labels.some(isRed)).length;

  // Who suffers is not told how to put it better.
  const isCoached = !concern || concern.kind === "threat";

  return (
    <section className={style.group} aria-labelledby={titleId}>
      <h2 id={titleId}>{text.heardTitle}</h2>
      {concern ? (
        <ForAPerson said={written} concern={concern} onDisagree={disagreeWith} />
      ) : (
        <p role="status" className={style.soft}>
          {reds > 0 ? text.reds(reds) : unsaid.length > 0 ? text.nothingHurts : text.canBeHeard}
          {places > 0 && ` ${goals.toFill(places)}`}
        </p>
      )}
      {isCoached && (
        <SentenceLabels text={written} sentences={sentences} onDisagree={disagreeWith} />
      )}
      {!concern && <DescGaps missing={unsaid} />}
      {isCoached && isLong && <Notice tone="info">{text.isLong}</Notice>}
      <Disagreements text={written} those={disagreements} />
    </section>
  );
}
