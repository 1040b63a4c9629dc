import { type FormEvent, type ReactNode, useCallback, useDeferredValue, useMemo } from "react";
import { useLocation } from "wouter";
import { languageFor } from "@/lib/coach/rules/language";
import { smartCheck } from "@/lib/coach/rules/smart-check";
import { saveDraft } from "@/lib/db/drafts";
import { addGoal, removeGoal } from "@/lib/db/goals";
import { GOAL_LENGTH } from "@/lib/domain/goal";
import { useDeps, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useDraft } from "../hooks/use-draft";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { TextArea } from "../ui/TextArea";
import style from "./Goals.module.css";
import { SmartLetters } from "./SmartLetters";

/**
 * Where a goal is first written. The letters answer from the first word on; none of them holds it back.
 *
 * @param children what invites to write, as long as nothing is written
 */
export function NewGoal({ children }: { children: ReactNode }) {
  const { db, now, newId } = useDeps();
  const pair = usePair();
  const text = useMessages().goals;
  const toast = useToast();
  const [, go] = useLocation();
  const { key, text: statement, setText, clear } = useDraft("goals/new");
  const isEmpty = statement.trim() === "";
  // Typing comes first: the letters follow when there is time.
  const read = useDeferredValue(isEmpty ? "" : statement);
  const letters = useMemo(
    () =>
      read && (
        <SmartLetters
          statement={read}
          check={smartCheck(read, languageFor(read, pair.partnerLocale))}
        />
      ),
    [read, pair.partnerLocale],
  );

  const keep = useAction(
    useCallback(async () => {
      const given = { id: newId(), pairId: pair.id, statement, owner: pair.role };
      const goal = await addGoal(db, given, now());
      await clear();
      go(`/goals/${goal.id}`);
      const undo = async () => {
        await removeGoal(db, goal.id, now());
        // What was begun meanwhile stays in the field; the goal itself is in the trash.
        await saveDraft(db, key, statement, now());
        go("/goals");
      };
      toast({ text: text.kept, undo });
    }, [db, now, newId, pair, key, statement, clear, go, toast, text]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty && !keep.isRunning) void keep.run();
  };

  return (
    <form className={style.group} onSubmit={submit}>
      <TextArea
        label={text.newLabel}
        hint={text.newHint}
        value={statement}
        maxLength={GOAL_LENGTH}
        onChange={(event) => setText(event.target.value)}
      />
      {isEmpty ? children : letters}
      <div className={style.row}>
        <Button type="submit" variant="primary" disabled={isEmpty || keep.isRunning}>
          {text.keep}
        </Button>
      </div>
      <ErrorNotice error={keep.error} />
    </form>
  );
}
