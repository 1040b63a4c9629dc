import { useParams } from "wouter";
import { findGoal } from "@/lib/db/goals";
import { usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { EmptyState } from "../ui/EmptyState";
import { Screen } from "../ui/Screen";
import { GoalDetail } from "./GoalDetail";

/** One goal, at its own address. */
export function GoalScreen() {
  const { id = "" } = useParams<{ id: string }>();
  const text = useMessages().goals;
  const pair = usePair();
  const goal = useQuery(async (db) => (await findGoal(db, id)) ?? null, [id]);
  if (goal === undefined) return null;
  if (goal === null || goal.pairId !== pair.id) {
    return (
      <Screen title={text.goalTitle} back={{ address: "/goals", name: text.title }}>
        <EmptyState text={text.notFound} />
      </Screen>
    );
  }
  return <GoalDetail key={goal.id} goal={goal} />;
}
