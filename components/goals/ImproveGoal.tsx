import { Sparkles } from "lucide-react";
import { useCallback } from "react";
import { smartRewrite } from "@/lib/coach/tasks/smart-rewrite";
import type { Goal } from "@/lib/domain/goal";
import { CoachAtWork } from "../coach/CoachAtWork";
import { useCoachTask } from "../hooks/use-coach-task";
import { useMessages } from "../hooks/use-messages";
import { useOpener } from "../hooks/use-opener";
import { Button } from "../ui/Button";
import style from "./Goals.module.css";
import { RewriteProposal } from "./RewriteProposal";

interface Props {
  goal: Goal;
  /** What the goal says on screen, which may be a wording being typed. */
  statement: string;
  onAccept: (statement: string) => void;
  onEdit: (statement: string) => void;
}

/** Offers a SMART wording of a goal. The goal changes only when its author says so. */
export function ImproveGoal({ goal, statement, onAccept, onEdit }: Props) {
  const text = useMessages().goals;
  const coach = useCoachTask(smartRewrite, statement);
  const { opener, giveBack } = useOpener();
  const { dismiss } = coach;
  const leave = useCallback(() => {
    dismiss();
    giveBack();
  }, [dismiss, giveBack]);

  const { purpose, firstStep } = goal;
  return (
    <div className={style.group}>
      <div className={style.row}>
        <Button
          ref={opener}
          variant={coach.answer ? "quiet" : "primary"}
          icon={<Sparkles size={16} aria-hidden="true" />}
          disabled={statement.trim() === ""}
          onClick={() => coach.ask({ statement, purpose, firstStep }, goal.visibility)}
        >
          {text.makeSmart}
        </Button>
      </div>
      <CoachAtWork coach={coach} />
      {coach.answer && (
        <RewriteProposal
          statement={statement}
          answer={coach.answer}
          onAccept={(proposed) => {
            leave();
            onAccept(proposed);
          }}
          onEdit={(proposed) => {
            dismiss();
            onEdit(proposed);
          }}
          onRefuse={leave}
        />
      )}
    </div>
  );
}
