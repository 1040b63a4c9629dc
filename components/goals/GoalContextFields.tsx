import { useState } from "react";
import type { GoalChange } from "@/lib/db/goals";
import type { Goal } from "@/lib/domain/goal";
import { SHORT_TEXT } from "@/lib/domain/record";
import { useMessages } from "../hooks/deps";
import { Field } from "../ui/Field";
import { Notice } from "../ui/Notice";
import { Select } from "../ui/Select";
import style from "./Goals.module.css";

const DEGREES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Below this, a person is rather unsure: the goal asks for a smaller step. */
const SURE_ENOUGH = 7;

interface Props {
  goal: Goal;
  onChange: (change: GoalChange) => void;
}

/** The questions whose answers no sentence holds: what makes a goal attainable, and why it matters. */
export function GoalContextFields({ goal, onChange }: Props) {
  const text = useMessages().goals;
  const [firstStep, setFirstStep] = useState(goal.firstStep);
  const [purpose, setPurpose] = useState(goal.purpose);
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
        value={firstStep}
        maxLength={SHORT_TEXT}
        onChange={({ target }) => {
          setFirstStep(target.value);
          onChange({ firstStep: target.value });
        }}
      />
      <Field
        label={text.purposeLabel}
        value={purpose}
        maxLength={SHORT_TEXT}
        onChange={({ target }) => {
          setPurpose(target.value);
          onChange({ purpose: target.value });
        }}
      />
    </section>
  );
}
