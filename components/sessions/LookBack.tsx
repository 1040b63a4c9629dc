import { reflectionQuestions } from "@/lib/coach/tasks/reflection-questions";
import { saveDraft } from "@/lib/db/drafts";
import { findLookBack, findTalkedAbout, keepLookBack, undoLookBack } from "@/lib/db/reflections";
import type { Session } from "@/lib/domain/session";
import { toCalendarDay } from "@/lib/domain/time";
import { AskCoach } from "../coach/AskCoach";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { ErrorNotice } from "../ui/ErrorNotice";
import { type Draft, LookBackQuestions } from "./LookBackQuestions";
import style from "./Sessions.module.css";

/** After a session: three questions about it on request, whose answers go to the logbook of whoever writes them. */
export function LookBack({ session }: { session: Session }) {
  const { db, now } = useDeps();
  const text = useMessages().learning.lookBack;
  const toast = useToast();
  const about = useQuery((from) => findTalkedAbout(from, session), [session.id]);
  const entry = useQuery((from) => findLookBack(from, session.id), [session.id]);
  const keep = useAction(async (written: string, drafts: readonly Draft[]) => {
    const writtenOn = toCalendarDay(new Date(now()));
    const goalId = about?.goalId ?? null;
    const before = await keepLookBack(db, session, { text: written, goalId, writtenOn }, now());
    const undo = async () => {
      await undoLookBack(db, session.id, before, now());
      for (const { key, text: typed } of drafts) await saveDraft(db, key, typed, now());
    };
    toast({ text: text.kept, undo });
  });

  if (!about || session.status !== "held") return null;
  const { point, goal, promise, isPrivate } = about;
  return (
    <section className={style.form}>
      <h2>{text.title}</h2>
      <p className={style.soft}>{text.hint}</p>
      {entry && (
        <details>
          <summary>{text.keptTitle}</summary>
          <p className={style.written}>{entry.text}</p>
        </details>
      )}
      <AskCoach
        task={reflectionQuestions}
        // Without words of the session, the questions speak the reader’s language.
        about={[point, goal, promise].filter(Boolean).join(". ") || text.hint}
        input={{ point, goal, promise }}
        visibility={isPrivate ? "only-me" : session.visibility}
        label={text.ask}
      >
        {(answer, { refuse }) => (
          <LookBackQuestions
            sessionId={session.id}
            answer={answer}
            onKeep={async (...written) => {
              const isDone = await keep.run(...written);
              if (isDone) refuse();
              return isDone;
            }}
            onClose={refuse}
          />
        )}
      </AskCoach>
      <ErrorNotice error={keep.error} />
    </section>
  );
}
