import { Check, X } from "lucide-react";
import type { CoachAnswer } from "@/lib/coach/task";
import { halvesOf, type IfThenPlan } from "@/lib/coach/tasks/if-then-plan";
import type { Action } from "@/lib/domain/action";
import { CoachSource } from "../coach/CoachSource";
import { FillPlaces } from "../coach/FillPlaces";
import { ProposalSpans } from "../coach/ProposalSpans";
import { ProposalSurface } from "../coach/ProposalSurface";
import { useFilledPlaces } from "../coach/use-filled-places";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./Goals.module.css";

interface Props {
  answer: CoachAnswer<IfThenPlan>;
  onKeep: (halves: Pick<Action, "trigger" | "text">) => void;
  onRefuse: () => void;
}

/** A plan to keep or to leave, whose places can be filled in first. */
export function PlanProposal({ answer, onKeep, onRefuse }: Props) {
  const { goals, learning } = useMessages();
  const { spans, fields } = useFilledPlaces(answer.value.spans);
  const halves = halvesOf(answer.value, spans);
  return (
    <ProposalSurface title={learning.ifThen.proposal} onRefuse={onRefuse}>
      <CoachSource answer={answer} />
      <ProposalSpans spans={spans} />
      <FillPlaces {...fields} />
      <div className={style.row}>
        <Button
          variant="primary"
          icon={<Check size={16} aria-hidden="true" />}
          onClick={() => onKeep(halves)}
        >
          {learning.ifThen.keep}
        </Button>
        <Button
          icon={<X size={16} aria-hidden="true" />}
          onClick={onRefuse}
          aria-keyshortcuts="Escape"
        >
          {goals.refuse}
        </Button>
      </div>
    </ProposalSurface>
  );
}
