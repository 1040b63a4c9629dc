import { Check, Pencil, X } from "lucide-react";
import { countPlaceholders, joinSpans } from "@/lib/coach/proposal";
import type { CoachAnswer } from "@/lib/coach/task";
import type { SmartRewrite } from "@/lib/coach/tasks/smart-rewrite";
import { CoachSource } from "../coach/CoachSource";
import { FillPlaces } from "../coach/FillPlaces";
import { ProposalSpans } from "../coach/ProposalSpans";
import { ProposalSurface } from "../coach/ProposalSurface";
import { useFilledPlaces } from "../coach/use-filled-places";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./Goals.module.css";
import { SplitOffer } from "./SplitOffer";
import { WordDiff } from "./WordDiff";

interface Props {
  /** What the goal says now: what the proposal is compared with. */
  statement: string;
  answer: CoachAnswer<SmartRewrite>;
  onAccept: (statement: string) => void;
  onEdit: (statement: string) => void;
  onSplit: (statements: readonly [string, ...string[]]) => void;
  onRefuse: () => void;
}

/** A wording to take, to change or to leave. The goal says it only once it was accepted. */
export function RewriteProposal({ statement, answer, onAccept, onEdit, onSplit, onRefuse }: Props) {
  const { goals: text, coach } = useMessages();
  const { spans, text: proposed, fields } = useFilledPlaces(answer.value.spans);
  const { parts } = answer.value;
  // Before the fields: whoever makes two goals of it fills in each of them later.
  const split = parts.length > 1 && <SplitOffer parts={parts} onSplit={onSplit} />;
  const offered = joinSpans(answer.value.spans);
  if (bare(offered) === bare(statement)) {
    return (
      <ProposalSurface title={text.proposalTitle} onRefuse={onRefuse}>
        <CoachSource answer={answer} />
        {split}
        {fields.places.length > 0 && <ProposalSpans spans={spans} />}
        <p>
          {fields.places.length > 0 ? text.toFill(countPlaceholders(proposed)) : text.sameWords}
        </p>
        <FillPlaces {...fields} />
        <div className={style.row}>
          {proposed !== offered && (
            <Button variant="primary" onClick={() => onAccept(proposed)}>
              {text.accept}
            </Button>
          )}
          <Button onClick={onRefuse}>{text.close}</Button>
        </div>
      </ProposalSurface>
    );
  }
  return (
    <ProposalSurface title={text.proposalTitle} onRefuse={onRefuse}>
      <CoachSource answer={answer} />
      {split}
      <ProposalSpans spans={spans} />
      <p>{text.toFill(countPlaceholders(proposed))}</p>
      <FillPlaces {...fields} />
      <div className={style.row}>
        <Button
          variant="primary"
          icon={<Check size={16} aria-hidden="true" />}
          onClick={() => onAccept(proposed)}
        >
          {text.accept}
        </Button>
        <Button icon={<Pencil size={16} aria-hidden="true" />} onClick={() => onEdit(proposed)}>
          {text.edit}
        </Button>
        <Button
          icon={<X size={16} aria-hidden="true" />}
          onClick={onRefuse}
          aria-keyshortcuts="Escape"
        >
          {text.refuse}
        </Button>
      </div>
      {fields.places.length === 0 && answer.value.questions.length > 0 && (
        <>
          <h3>{text.questionsTitle}</h3>
          <ul className={style.questions}>
            {answer.value.questions.map((letter) => (
              <li key={letter}>{coach.letterQuestions[letter]}</li>
            ))}
          </ul>
        </>
      )}
      <details open>
        <summary>{text.proposalChanges}</summary>
        <WordDiff before={statement} after={proposed} />
      </details>
    </ProposalSurface>
  );
}

/** The words without what closes the sentence: a full stop is no proposal. */
const bare = (sentence: string): string => sentence.replace(/[\s.]+$/u, "").trim();
