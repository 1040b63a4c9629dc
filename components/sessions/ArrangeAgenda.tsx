import { sessionAgenda } from "@/lib/coach/tasks/session-agenda";
import { arrangeAgenda, restoreAgenda } from "@/lib/db/arrange";
import type { AgendaItem, Session } from "@/lib/domain/session";
import { AskCoach } from "../coach/AskCoach";
import { CoachSource } from "../coach/CoachSource";
import { ProposalSurface } from "../coach/ProposalSurface";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Sessions.module.css";

interface Props {
  session: Session;
  items: readonly AgendaItem[];
}

/** Less than this is no session. */
const SHORTEST = 5;

/** Offers an order for the points still to discuss, and a share of the time for each. */
export function ArrangeAgenda({ session, items }: Props) {
  const { db, now } = useDeps();
  const { summary: text, sessions } = useMessages();
  const toast = useToast();
  const arrange = useAction(async (points: Parameters<typeof arrangeAgenda>[2]) => {
    const at = now();
    const before = await arrangeAgenda(db, session.id, points, at);
    toast({ text: text.arranged, undo: () => restoreAgenda(db, before, at, now()) });
  });

  const left = items.filter(({ isDone }) => !isDone);
  const spent = items.reduce((sum, { isDone, minutes }) => sum + (isDone ? minutes : 0), 0);
  const minutes = Math.max(SHORTEST, session.minutes - spent);
  const points = left.map(({ id, text: said, reason }) => ({ id, text: said, reason }));
  const wish = [session.myWish, session.partnerWish].filter(Boolean).join(". ").slice(0, 500);
  if (left.length < 2) return null;
  const isPrivate = left.some(({ visibility }) => visibility === "only-me");
  const saidNow = new Map(left.map((item) => [item.id, item.text]));
  return (
    <AskCoach
      task={sessionAgenda}
      about={left.map((item) => `${item.text} ${item.minutes}`).join("\n")}
      input={{ points, minutes, wish }}
      visibility={isPrivate ? "only-me" : session.visibility}
      label={text.arrange}
    >
      {(answer, { refuse }) => (
        <ProposalSurface title={text.arrangedTitle} onRefuse={refuse}>
          <CoachSource answer={answer} />
          <ol className={style.order}>
            {answer.value.points.map((point) => (
              <li key={point.id}>
                {point.text} · {sessions.minutes(point.minutes)}
                {saidNow.get(point.id) !== point.text && (
                  <span className={style.soft}> {text.before(saidNow.get(point.id) ?? "")}</span>
                )}
              </li>
            ))}
          </ol>
          <ErrorNotice error={arrange.error} />
          <div className={style.actions}>
            <Button
              variant="primary"
              disabled={arrange.isRunning}
              onClick={() => {
                refuse();
                void arrange.run(answer.value.points);
              }}
            >
              {text.accept}
            </Button>
            <Button onClick={refuse} aria-keyshortcuts="Escape">
              {text.refuse}
            </Button>
          </div>
        </ProposalSurface>
      )}
    </AskCoach>
  );
}
