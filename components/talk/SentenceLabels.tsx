import { Circle, CircleCheck, OctagonAlert } from "lucide-react";
import { useId } from "react";
import { type ConflictSentence, RED_LABELS, type RedLabel } from "@/lib/domain/conflict-check";
import type { TextRange } from "@/lib/domain/smart";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./Talk.module.css";

interface Props {
  text: string;
  sentences: readonly ConflictSentence[];
  onDisagree: (label: TextRange & { type: RedLabel }) => Promise<void>;
}

/** Each sentence with what it does, in words and by a shape; one that hurts with its reason and what to make of it. */
export function SentenceLabels({ text: written, sentences, onDisagree }: Props) {
  const { talk: text, coach } = useMessages();
  const id = useId();
  const reasons = { ...coach.feedbackFlags, ...text.reasons };
  return (
    <ol className={style.sentences}>
      {sentences.map(({ start, end, labels, turnInto }) => {
        const reds = RED_LABELS.filter((red) => labels.includes(red));
        const isRed = reds.length > 0;
        const Icon = isRed ? OctagonAlert : labels.length > 0 ? CircleCheck : Circle;
        return (
          <li key={start} data-red={isRed}>
            <p className={style.labels}>
              <Icon size={16} aria-hidden="true" />
              {labels.length === 0 && <span>{text.noLabel}</span>}
              {labels.map((label) => (
                <span key={label}>{text.labels[label]}</span>
              ))}
            </p>
            <p id={`${id}-${start}`} className={style.text}>
              {written.slice(start, end)}
            </p>
            {reds.map((label) => (
              <p key={label} className={style.soft}>
                {reasons[label]}
              </p>
            ))}
            {isRed && <p>{turnInto ? text.turn[turnInto] : text.takeOut}</p>}
            {reds.map((label) => (
              <Button
                key={label}
                variant="plain"
                aria-describedby={`${id}-${start}`}
                onClick={() => void onDisagree({ type: label, start, end })}
              >
                {reds.length > 1 ? text.disagree(text.labels[label]) : coach.disagree}
              </Button>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
