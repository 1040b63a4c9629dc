import { addAgendaItem, takeOutPoints } from "@/lib/db/agenda";
import { listOpenGoals } from "@/lib/db/list-goals";
import type { Session } from "@/lib/domain/session";
import { useDeps, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { MentorQuestions } from "../plan/MentorQuestions";
import { ErrorNotice } from "../ui/ErrorNotice";

/**
 * Questions for the mentor about the goal that is stuck, or else about the latest, each to put on the agenda. An
 * agenda is read by both: goals for their author alone stay out of it.
 */
export function SessionQuestions({ session }: { session: Session }) {
  const { db, now, newId } = useDeps();
  const pair = usePair();
  const text = useMessages().learning.questions;
  const toast = useToast();
  const goals = useQuery((from) => listOpenGoals(from, pair.id), [pair.id]) ?? [];
  const add = useAction(async (question: string) => {
    const id = newId();
    await addAgendaItem(db, { id, sessionId: session.id, text: question }, now());
    toast({ text: text.taken, undo: () => takeOutPoints(db, [id]) });
  });
  const told = goals.filter((goal) => goal.visibility !== "only-me");
  const goal = told.findLast(({ obstacle }) => obstacle !== "") ?? told.at(-1);
  if (pair.role !== "mentee" || !goal) return null;
  return (
    <>
      <MentorQuestions
        about={{ stuck: goal.obstacle, why: "", goal: goal.statement, passage: "" }}
        visibility={goal.visibility}
        onTake={add.run}
      />
      <ErrorNotice error={add.error} />
    </>
  );
}
