import { listGoals } from "@/lib/db/goals";
import { usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { EmptyState } from "../ui/EmptyState";
import { Screen } from "../ui/Screen";
import { GoalList } from "./GoalList";
import { NewGoal } from "./NewGoal";

/** All goals of the pair, and where to write the next one. */
export function GoalsScreen() {
  const text = useMessages().goals;
  const pair = usePair();
  const goals = useQuery((db) => listGoals(db, pair.id), [pair.id]);
  return (
    <Screen title={text.title}>
      <NewGoal>{goals?.length === 0 && <EmptyState text={text.empty} />}</NewGoal>
      {goals && goals.length > 0 && <GoalList goals={goals} />}
    </Screen>
  );
}
