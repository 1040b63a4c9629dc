import { useMemo } from "react";
import {
  changeGoal,
  type GoalChange,
  removeGoal,
  restoreGoal,
  restoreWording,
  rewordGoal,
} from "@/lib/db/goals";
import type { Goal, GoalRevision } from "@/lib/domain/goal";
import { useDeps, useMessages } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";

const perform = (act: () => Promise<unknown>) => act();

/** What can be done to one goal; each says what it did, with Undo where words or the goal itself went. */
export function useGoalChanges(goal: Pick<Goal, "id" | "statement">) {
  const { db, now, newId } = useDeps();
  const text = useMessages().goals;
  const toast = useToast();
  const { run, error } = useAction(perform);
  const { id, statement: before } = goal;

  const changes = useMemo(() => {
    const reword = (statement: string, replacedBy: GoalRevision["replacedBy"]) =>
      run(async () => {
        await rewordGoal(db, { goalId: id, statement, replacedBy, revisionId: newId() }, now());
        const undo = { goalId: id, statement: before, revisionId: newId() };
        toast({ text: text.reworded, undo: () => restoreWording(db, undo, now()) });
      });
    return {
      reword,
      change: (change: GoalChange) => run(() => changeGoal(db, id, change, now())),
      remove: () =>
        run(async () => {
          await removeGoal(db, id, now());
          toast({ text: text.goneToast, undo: () => restoreGoal(db, id, now()) });
        }),
    };
  }, [db, now, newId, id, before, run, toast, text]);
  return { ...changes, error };
}
