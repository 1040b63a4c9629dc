import { listFirstGoals } from "@/lib/db/list-goals";
import { usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { useShown } from "../hooks/use-shown";
import { EmptyState } from "../ui/EmptyState";
import { Screen } from "../ui/Screen";
import { GoalList } from "./GoalList";
import { NewGoal } from "./NewGoal";

/** All goals of the pair, and where to write the next one. */
export function GoalsScreen() {
  const text = useMessages().goals;
  const pair = usePair();
  const { limit, cut, showMore } = useShown("goals");
  const goals = useQuery((db) => listFirstGoals(db, pair.id, limit), [pair.id, limit]);
  return (
    <Screen title={text.title}>
      <NewGoal>{goals?.length === 0 && <EmptyState text={text.empty} />}</NewGoal>
      {goals && goals.length > 0 && <GoalList {...cut(goals)} onMore={showMore} />}
    </Screen>
  );
}
