import { X } from "lucide-react";
import { useCallback, useRef } from "react";
import { ifThenPlan } from "@/lib/coach/tasks/if-then-plan";
import { writeGoalAnswer } from "@/lib/db/goals";
import { keepPlan, listPlans, removePlan, restorePlan } from "@/lib/db/plans";
import type { Action } from "@/lib/domain/action";
import type { Goal } from "@/lib/domain/goal";
import { SHORT_TEXT } from "@/lib/domain/record";
import { AskCoach } from "../coach/AskCoach";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { useSavedText } from "../hooks/use-saved-text";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import style from "./Goals.module.css";
import { PlanProposal } from "./PlanProposal";

/** What gets in the way of a goal, and the plans that answer it: when this happens, I do that. */
export function IfThenPlans({ goal }: { goal: Goal }) {
  const { db, now, newId } = useDeps();
  const text = useMessages().learning.ifThen;
  const toast = useToast();
  const plans = useQuery((from) => listPlans(from, goal.id), [goal.id]) ?? [];
  const obstacle = useSavedText(`goals/${goal.id}/obstacle`, goal.obstacle, (typed) =>
    writeGoalAnswer(db, goal.id, "obstacle", typed, now()),
  );
  const keep = useAction(
    useCallback(
      async (halves: Pick<Action, "trigger" | "text">) => {
        const plan = await keepPlan(db, { id: newId(), goal, ...halves }, now());
        toast({ text: text.kept, undo: () => removePlan(db, plan.id, now()) });
      },
      [db, newId, goal, now, toast, text],
    ),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = useAction(async (id: string) => {
    await removePlan(db, id, now());
    heading.current?.focus();
    toast({ text: text.removed, undo: () => restorePlan(db, id, now()) });
  });

  const { statement, firstStep, visibility } = goal;
  return (
    <section className={style.group}>
      <h2 ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      {plans.length > 0 && (
        <ul className={style.list}>
          {plans.map((plan) => {
            const whole = `${plan.trigger}, ${plan.text}.`;
            return (
              <li key={plan.id} className={style.plan}>
                <span>{whole}</span>
                <Button
                  variant="plain"
                  icon={<X size={16} aria-hidden="true" />}
                  aria-label={text.removeNamed(whole)}
                  onClick={() => void remove.run(plan.id)}
                >
                  {text.remove}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <Field
        label={text.obstacleLabel}
        hint={text.obstacleHint}
        value={obstacle.text}
        maxLength={SHORT_TEXT}
        onChange={({ target }) => obstacle.setText(target.value)}
        onBlur={obstacle.settle}
      />
      <AskCoach
        task={ifThenPlan}
        about={`${statement} ${obstacle.text}`}
        input={{ statement, obstacle: obstacle.text, firstStep }}
        visibility={visibility}
        label={text.make}
      >
        {(answer, { refuse }) => (
          <PlanProposal
            answer={answer}
            // What was filled in stays on screen when the plan could not be kept.
            onKeep={(halves) => void keep.run(halves).then((isDone) => isDone && refuse())}
            onRefuse={refuse}
          />
        )}
      </AskCoach>
      <ErrorNotice error={obstacle.error ?? keep.error ?? remove.error} />
    </section>
  );
}
