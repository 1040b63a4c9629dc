import { useMemo } from "react";
import {
  changeGoal,
  type GoalChange,
  removeGoal,
  restoreGoal,
  restoreWording,
  rewordGoal,
  splitGoal,
} from "@/lib/db/goals";
import type { Goal, GoalRevision } from "@/lib/domain/goal";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";

const perform = (act: () => Promise<unknown>) => act();

/** What can be done to one goal; each says what it did, with Undo where words or the goal itself went. */
export function useGoalChanges({ id }: Pick<Goal, "id">) {
  const { db, now, newId } = useDeps();
  const { goals: text, learning } = useMessages();
  const toast = useToast();
  const { run, error } = useAction(perform);

  const changes = useMemo(() => {
    const kept = (unsaved: readonly (string | null)[]) =>
      unsaved.flatMap((statement) =>
        statement === null ? [] : { statement, revisionId: newId() },
      );
    const reword = (
      statement: string,
      replacedBy: GoalRevision["replacedBy"],
      ...unsaved: readonly (string | null)[]
    ) =>
      run(async () => {
        const typed = kept(unsaved);
        const rewording = { goalId: id, statement, replacedBy, revisionId: newId(), typed };
        const before = await rewordGoal(db, rewording, now());
        const undo = { goalId: id, statement: before, revisionId: newId() };
        toast({ text: text.reworded, undo: () => restoreWording(db, undo, now()) });
      });
    return {
      /**
       * @param unsaved wordings that were being typed, when another takes their place: they are kept among the earlier ones
       * @returns whether it was done
       */
      reword,
      /** Makes several goals of this one; Undo takes the new ones away and gives this one its words back. */
      split: (statements: readonly [string, ...string[]], unsaved: string | null) =>
        run(async () => {
          const newIds = statements.slice(1).map(() => newId());
          const typed = kept([unsaved]);
          const split = { goalId: id, statements, newIds, typed };
          const before = await splitGoal(db, { ...split, revisionId: newId() }, now());
          const undo = async () => {
            for (const one of newIds) await removeGoal(db, one, now());
            await restoreWording(db, { goalId: id, statement: before, revisionId: newId() }, now());
          };
          toast({ text: learning.split.done(newIds.length + 1), undo });
        }),
      change: (change: GoalChange) => run(() => changeGoal(db, id, change, now())),
      remove: () =>
        run(async () => {
          await removeGoal(db, id, now());
          toast({ text: text.goneToast, undo: () => restoreGoal(db, id, now()) });
        }),
    };
  }, [db, now, newId, id, run, toast, text, learning]);
  return { ...changes, error };
}
