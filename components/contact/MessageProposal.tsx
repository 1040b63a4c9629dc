import type { CoachAnswer } from "@/lib/coach/task";
import type { FirstContact } from "@/lib/coach/tasks/first-contact";
import { CoachSource } from "../coach/CoachSource";
import { FillPlaces } from "../coach/FillPlaces";
import { ProposalSpans } from "../coach/ProposalSpans";
import { ProposalSurface } from "../coach/ProposalSurface";
import { useFilledPlaces } from "../coach/use-filled-places";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { CopyButton } from "../ui/CopyButton";
import style from "./Contact.module.css";

interface Props {
  answer: CoachAnswer<FirstContact>;
  onClose: () => void;
}

/** The message as it would be sent, its open places to fill in, to copy wherever it goes. */
export function MessageProposal({ answer, onClose }: Props) {
  const { contact: text, common } = useMessages();
  const { spans, text: message, fields } = useFilledPlaces(answer.value.spans);
  return (
    <ProposalSurface title={text.proposal} onRefuse={onClose}>
      <CoachSource answer={answer} />
      <ProposalSpans spans={spans} />
      <FillPlaces {...fields} />
      <div className={style.row}>
        <CopyButton text={message} />
        <Button onClick={onClose} aria-keyshortcuts="Escape">
          {common.close}
        </Button>
      </div>
    </ProposalSurface>
  );
}
