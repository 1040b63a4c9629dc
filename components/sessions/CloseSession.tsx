import { listAgenda } from "@/lib/db/agenda";
import { closeSession, reopenSession } from "@/lib/db/sessions";
import type { Session } from "@/lib/domain/session";
import { useDeps, useMessages } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";

/** Ends the session and says what goes to the next one. A closed session can be opened again. */
export function CloseSession({ session }: { session: Session }) {
  const { db, now, newId } = useDeps();
  const text = useMessages().sessions;
  const toast = useToast();
  const left = useQuery(
    async (from) => (await listAgenda(from, session.id)).filter(({ isDone }) => !isDone).length,
    [session.id],
  );
  const { run, error, isRunning } = useAction(async () => {
    const reopen = () => reopenSession(db, session.id, now());
    if (session.status === "held") return reopen();
    await closeSession(db, session.id, newId, now());
    toast({ text: text.closed, undo: reopen });
  });
  return (
    <section>
      {left !== undefined && <p>{text.carries(left)}</p>}
      <Button disabled={isRunning} onClick={() => run()}>
        {session.status === "held" ? text.reopen : text.close}
      </Button>
      <ErrorNotice error={error} />
    </section>
  );
}
