import { listAgenda } from "@/lib/db/agenda";
import type { Session } from "@/lib/domain/session";
import { useMessages } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";

interface Props {
  session: Session;
  onChange: (change: Pick<Session, "status">) => Promise<unknown>;
}

/** Ends the session and says what goes to the next one. A closed session can be opened again. */
export function CloseSession({ session, onChange }: Props) {
  const text = useMessages().sessions;
  const toast = useToast();
  const left = useQuery(
    async (db) => (await listAgenda(db, session.id)).filter(({ isDone }) => !isDone).length,
    [session.id],
  );
  const { run, error, isRunning } = useAction(async () => {
    if (session.status === "held") return onChange({ status: "planned" });
    await onChange({ status: "held" });
    toast({ text: text.closed, undo: () => onChange({ status: "planned" }) });
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
