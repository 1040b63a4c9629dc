import { listAgenda } from "@/lib/db/agenda";
import { closeSession, reopenSession } from "@/lib/db/sessions";
import { isAtHand, type Session } from "@/lib/domain/session";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useClock } from "../hooks/use-clock";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Sessions.module.css";

/** Ends a session that has begun, and says what goes to the next one. A closed session can be opened again. */
export function CloseSession({ session }: { session: Session }) {
  const { db, now } = useDeps();
  const text = useMessages().sessions;
  const toast = useToast();
  const moment = useClock();
  const items = useQuery((from) => listAgenda(from, session.id), [session.id]);
  const { run, error, isRunning } = useAction(async () => {
    const reopen = () => reopenSession(db, session.id, now());
    if (session.status === "held") return reopen();
    await closeSession(db, session.id, now());
    toast({ text: text.closed, undo: reopen });
  });

  const isClosed = session.status === "held";
  if (!isClosed && session.startsAt > moment && !isAtHand(session, moment)) {
    return <p className={style.soft}>{text.closeLater}</p>;
  }
  const left = items?.filter(({ isDone }) => !isDone).length ?? 0;
  return (
    <section className={style.form}>
      {isClosed && <p>{text.closedHint}</p>}
      {items && items.length > 0 && (
        <p>{isClosed ? left > 0 && text.carried(left) : text.carries(left)}</p>
      )}
      <div>
        <Button disabled={isRunning} onClick={() => run()}>
          {isClosed ? text.reopen : text.close}
        </Button>
      </div>
      <ErrorNotice error={error} />
    </section>
  );
}
