import { useLocation, useParams } from "wouter";
import { findSession, removeSession, restoreSession } from "@/lib/db/sessions";
import { sayDistance, sayExactly, sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Screen } from "../ui/Screen";
import { Agenda } from "./Agenda";
import { CloseSession } from "./CloseSession";
import { EditSession } from "./EditSession";
import { LookBack } from "./LookBack";
import { SessionNotes } from "./SessionNotes";
import { SessionOutcomes } from "./SessionOutcomes";
import { SessionPromises } from "./SessionPromises";
import style from "./Sessions.module.css";
import { SummariseNotes } from "./SummariseNotes";

/** One meeting: its agenda before, its notes in it, its promises after. */
export function SessionScreen() {
  const { id = "" } = useParams<{ id: string }>();
  const { db, now, browser } = useDeps();
  const locale = useLocale();
  const messages = useMessages();
  const text = messages.sessions;
  const toast = useToast();
  const [, go] = useLocation();
  const back = { address: "/sessions", name: text.title };
  const session = useQuery(async (from) => (await findSession(from, id)) ?? null, [id]);
  const remove = useAction(async () => {
    await removeSession(db, id, now());
    toast({ text: text.removed, undo: () => restoreSession(db, id, now()) });
    go("/sessions");
  });

  if (session === undefined) return null;
  if (session === null) {
    return (
      <Screen title={messages.common.notFound} back={back}>
        {null}
      </Screen>
    );
  }
  // Held before its hour, it is in no moment to come.
  const isHeldEarly = session.status === "held" && session.startsAt > now();
  return (
    <Screen title={sayMoment(session.startsAt, locale, now())} back={back}>
      <div className={style.row}>
        <span className={style.soft}>
          {!isHeldEarly && (
            <>
              <time dateTime={session.startsAt} title={sayExactly(session.startsAt, locale)}>
                {sayDistance(session.startsAt, now(), locale)}
              </time>
              {" · "}
            </>
          )}
          {text.minutes(session.minutes)}
        </span>
        {session.callUrl && (
          <Button variant="primary" onClick={() => void browser.openTab(session.callUrl)}>
            {text.join}
          </Button>
        )}
      </div>
      {session.status === "planned" && <EditSession session={session} />}
      <Agenda session={session} />
      <SessionNotes key={session.id} session={session} />
      {session.status === "planned" && <SummariseNotes session={session} />}
      <SessionOutcomes session={session} />
      <SessionPromises session={session} />
      <CloseSession session={session} />
      <LookBack key={`look-back/${session.id}`} session={session} />
      <ErrorNotice error={remove.error} />
      <p>
        <Button variant="plain" onClick={() => remove.run()}>
          {messages.common.remove}
        </Button>
      </p>
    </Screen>
  );
}
