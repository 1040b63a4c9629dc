import { findGoal } from "@/lib/db/goals";
import type { Resource } from "@/lib/domain/resource";
import { toCalendarDay } from "@/lib/domain/time";
import { sayDay } from "@/lib/i18n/format";
import { useDeps, useLocale } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";

/** "Already in your plan since Sunday 3 May, for …": said of a page in front, and of one that was to be kept again. */
export function AlreadyKept({ resource: { goalId, createdAt } }: { resource: Resource }) {
  const { now } = useDeps();
  const locale = useLocale();
  const text = useMessages().plan;
  const goal = useQuery(async (db) => (goalId ? await findGoal(db, goalId) : undefined), [goalId]);
  const since = sayDay(toCalendarDay(new Date(createdAt)), locale, now());
  return <>{text.inPlan(since, goal?.statement ?? "")}</>;
}
