import { findGoal } from "@/lib/db/goals";
import { listOpenGoals } from "@/lib/db/list-goals";
import { usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Select } from "../ui/Select";

interface Props {
  /** The goal it serves; null for none. */
  value: string | null;
  onChange: (goalId: string | null) => void;
}

/** "For which goal?": the pair's open goals, the one that it serves whatever became of that, or none yet. */
export function GoalChoice({ value, onChange }: Props) {
  const pair = usePair();
  const text = useMessages().plan;
  const open = useQuery((db) => listOpenGoals(db, pair.id), [pair.id]) ?? [];
  const served = useQuery(async (db) => (value ? await findGoal(db, value) : undefined), [value]);
  const isElsewhere = served?.pairId === pair.id && open.every(({ id }) => id !== value);
  const goals = isElsewhere ? [...open, served] : open;
  return (
    <Select
      label={text.forWhichGoal}
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">{text.noGoal}</option>
      {goals.map((goal) => (
        <option key={goal.id} value={goal.id}>
          {goal.statement}
        </option>
      ))}
    </Select>
  );
}
