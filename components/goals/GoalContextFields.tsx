import { SURE_ENOUGH } from "@/lib/coach/rules/smart-check";
import { type GoalChange, writeGoalAnswer } from "@/lib/db/goals";
import type { Goal } from "@/lib/domain/goal";
import { SHORT_TEXT } from "@/lib/domain/record";
import { useDeps } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useSavedText } from "../hooks/use-saved-text";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import { Notice } from "../ui/Notice";
import { Select } from "../ui/Select";
import style from "./Goals.module.css";

const DEGREES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface Props {
  goal: Goal;
  onChange: (change: GoalChange) => void;
}

/** The questions whose answers no sentence holds: what makes a goal attainable, and why it matters. */
export function GoalContextFields({ goal, onChange }: Props) {
  const text = useMessages().goals;
  const { db, now } = useDeps();
  const firstStep = useSavedText(`goals/${goal.id}/first-step`, goal.firstStep, (typed) =>
    writeGoalAnswer(db, goal.id, "firstStep", typed, now()),
  );
  const purpose = useSavedText(`goals/${goal.id}/purpose`, goal.purpose, (typed) =>
    writeGoalAnswer(db, goal.id, "purpose", typed, now()),
  );
  return (
    <section className={style.group}>
      <h2>{text.contextTitle}</h2>
      <Select
        label={text.confidenceLabel}
        value={goal.confidence ?? ""}
        onChange={({ target }) =>
          onChange({ confidence: target.value === "" ? null : Number(target.value) })
        }
      >
        <option value="">{text.confidenceUnset}</option>
        {DEGREES.map((degree) => (
          <option key={degree} value={degree}>
            {degree}
          </option>
        ))}
      </Select>
      {goal.confidence !== null && goal.confidence < SURE_ENOUGH && (
        <Notice tone="info">{text.confidenceLow}</Notice>
      )}
      <Field
        label={text.firstStepLabel}
        hint={text.firstStepHint}
        value={firstStep.text}
        maxLength={SHORT_TEXT}
        onChange={({ target }) => firstStep.setText(target.value)}
        onBlur={firstStep.settle}
      />
      <Field
        label={text.purposeLabel}
        value={purpose.text}
        maxLength={SHORT_TEXT}
        onChange={({ target }) => purpose.setText(target.value)}
        onBlur={purpose.settle}
      />
      <ErrorNotice error={firstStep.error ?? purpose.error} />
    </section>
  );
}
