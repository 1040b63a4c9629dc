import { Check, Pencil } from "lucide-react";
import { countPlaceholders } from "@/lib/coach/proposal";
import type { CoachAnswer } from "@/lib/coach/task";
import type { PhrasedFeedback } from "@/lib/coach/tasks/phrase-feedback";
import { CoachSource } from "../coach/CoachSource";
import { FillPlaces } from "../coach/FillPlaces";
import { ProposalSpans } from "../coach/ProposalSpans";
import { ProposalSurface } from "../coach/ProposalSurface";
import { useFilledPlaces } from "../coach/use-filled-places";
import { WordDiff } from "../goals/WordDiff";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { CopyButton } from "../ui/CopyButton";
import { Notice } from "../ui/Notice";
import style from "./Feedback.module.css";

interface Props {
  /** What its author wrote: what the proposal is compared with. */
  text: string;
  answer: CoachAnswer<PhrasedFeedback>;
  /** Its form has a caveat, which is told with it. */
  isSandwich: boolean;
  onKeep: (proposed: string) => void;
  onEdit: (proposed: string) => void;
  /** Esc: back to the text as it is, with nothing kept. */
  onRefuse: () => void;
}

/** Another way to say it, to copy, keep, change or leave. */
export function FeedbackProposal({ text: written, answer, isSandwich, ...on }: Props) {
  const { onKeep, onEdit, onRefuse } = on;
  const { feedback: text, goals, coach } = useMessages();
  const { spans, text: proposed, fields } = useFilledPlaces(answer.value.spans);
  return (
    <ProposalSurface title={text.proposalTitle} onRefuse={onRefuse}>
      <CoachSource answer={answer} />
      {isSandwich && <Notice tone="info">{coach.receive.sandwich}</Notice>}
      {answer.value.isPraiseVague && <Notice tone="warn">{text.vaguePraise}</Notice>}
      <ProposalSpans spans={spans} />
      <p>{goals.toFill(countPlaceholders(proposed))}</p>
      <FillPlaces {...fields} />
      <div className={style.row}>
        <Button
          variant="primary"
          icon={<Check size={16} aria-hidden="true" />}
          onClick={() => onKeep(proposed)}
        >
          {text.keepThis}
        </Button>
        <Button icon={<Pencil size={16} aria-hidden="true" />} onClick={() => onEdit(proposed)}>
          {text.edit}
        </Button>
        <CopyButton text={proposed} />
        <Button variant="plain" onClick={onRefuse} aria-keyshortcuts="Escape">
          {text.refuse}
        </Button>
      </div>
      {fields.places.length === 0 && answer.value.questions.length > 0 && (
        <>
          <h3>{goals.questionsTitle}</h3>
          <ul className={style.questions}>
            {answer.value.questions.map((part) => (
              <li key={part}>{coach.feedbackQuestions[part]}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{goals.proposalChanges}</h3>
      <WordDiff before={written} after={proposed} />
    </ProposalSurface>
  );
}
