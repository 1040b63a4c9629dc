import { Check, Pencil } from "lucide-react";
import type { ReactNode } from "react";
import { countPlaceholders, joinSpans, type ProposalSpan } from "@/lib/coach/proposal";
import type { CoachAnswer } from "@/lib/coach/task";
import { WordDiff } from "../goals/WordDiff";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { CopyButton } from "../ui/CopyButton";
import style from "./AskCoach.module.css";
import { CoachSource } from "./CoachSource";
import { FillPlaces } from "./FillPlaces";
import { ProposalSpans } from "./ProposalSpans";
import { ProposalSurface } from "./ProposalSurface";
import { useFilledPlaces } from "./use-filled-places";

interface Props {
  title: string;
  /** What its author wrote: what the proposal is compared with. */
  written: string;
  answer: CoachAnswer<{ spans: ProposalSpan[] }>;
  /** What is to be known before it is read. */
  notes?: ReactNode;
  onKeep: (proposed: string) => void;
  onEdit: (proposed: string) => void;
  /** Esc: back to the text as it is, with nothing kept. */
  onRefuse: () => void;
  /** What is said after it, where no place asks for more. */
  children?: ReactNode;
}

/** Another way to say a message, to fill in, copy, keep, change or leave. */
export function TextProposal({ title, written, answer, notes, children, ...on }: Props) {
  const { onKeep, onEdit, onRefuse } = on;
  const { feedback: text, goals } = useMessages();
  const { spans, text: proposed, fields } = useFilledPlaces(answer.value.spans);
  const isSame =
    fields.places.length === 0 && joinSpans(answer.value.spans).trim() === written.trim();
  return (
    <ProposalSurface title={title} onRefuse={onRefuse}>
      <CoachSource answer={answer} />
      {notes}
      {!isSame && <ProposalSpans spans={spans} />}
      <p>{isSame ? text.sameWords : goals.toFill(countPlaceholders(proposed))}</p>
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
      {fields.places.length === 0 && children}
      {!isSame && (
        <details>
          <summary>{goals.proposalChanges}</summary>
          <WordDiff before={written} after={proposed} isBySentence />
        </details>
      )}
    </ProposalSurface>
  );
}
