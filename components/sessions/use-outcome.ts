import type { SummaryItem } from "@/lib/coach/tasks/session-summary";
import { addOpenQuestion, addWin, changeDecision, removeOutcome } from "@/lib/db/outcomes";
import { addPromise, changePromise } from "@/lib/db/promises";
import type { Session } from "@/lib/domain/session";
import { toCalendarDay } from "@/lib/domain/time";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";

/** Keeps what was accepted of a session where it belongs, with Undo. */
export function useOutcome(session: Session) {
  const { db, now, newId } = useDeps();
  const text = useMessages().summary;
  const toast = useToast();
  const { id: sessionId, pairId, visibility, startsAt } = session;

  /** @returns what takes it back */
  const keep = async (item: SummaryItem): Promise<() => Promise<unknown>> => {
    const id = newId();
    const row = { id, pairId, text: item.text, visibility };
    switch (item.kind) {
      case "promise": {
        const by = item.by ?? "me";
        await addPromise(db, { ...row, sessionId, by, dueOn: item.dueOn }, now());
        return () => changePromise(db, id, { deletedAt: now() }, now());
      }
      case "decision":
        await changeDecision(db, sessionId, item.text, true, now());
        return () => changeDecision(db, sessionId, item.text, false, now());
      case "question":
        await addOpenQuestion(db, { ...row, sessionId, by: "me" }, now());
        return () => removeOutcome(db, "questions", id, now(), now());
      case "win": {
        const wonOn = toCalendarDay(new Date(startsAt));
        await addWin(db, { ...row, of: item.by ?? "me", wonOn }, now());
        return () => removeOutcome(db, "wins", id, now(), now());
      }
    }
  };

  const { run: accept, error } = useAction(async (item: SummaryItem, onUndo: () => void) => {
    const takeBack = await keep(item);
    const undo = async () => {
      await takeBack();
      onUndo();
    };
    toast({ text: text.accepted[item.kind], undo });
  });
  const refused = (onUndo: () => void) => toast({ text: text.refused, undo: async () => onUndo() });
  return { accept, refused, error };
}
