import { type FormEvent, useEffect, useRef, useState } from "react";
import { changeSession } from "@/lib/db/sessions";
import type { Session } from "@/lib/domain/session";
import { useDeps } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useOpener } from "../hooks/use-opener";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { readTyped, SessionFields, toTyped, useTypedSession } from "./SessionFields";
import style from "./Sessions.module.css";

/** Moves a planned session, or gives it another length or link; its agenda stays. */
export function EditSession({ session }: { session: Session }) {
  const { db, now } = useDeps();
  const { sessions: text, common } = useMessages();
  const { typed, isTyped, type, clear } = useTypedSession(
    `sessions/${session.id}`,
    toTyped(session),
  );
  const [isOpen, setOpen] = useState(false);
  const { opener, giveBack } = useOpener();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isOpen) form.current?.querySelector("input")?.focus();
  }, [isOpen]);

  const close = async () => {
    setOpen(false);
    giveBack();
    await clear();
  };
  const planned = readTyped(typed);
  const save = useAction(async () => {
    if (!planned) return;
    await changeSession(db, session.id, planned, now());
    await close();
  });
  if (!isOpen && !isTyped) {
    return (
      <p>
        <Button ref={opener} variant="plain" onClick={() => setOpen(true)}>
          {text.change}
        </Button>
      </p>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save.run();
  };
  return (
    <form ref={form} className={style.form} onSubmit={submit} aria-label={text.change} noValidate>
      <SessionFields typed={typed} isAsked onChange={type} sessionId={session.id} />
      <div className={style.actions}>
        <Button type="submit" variant="primary" disabled={save.isRunning || !planned}>
          {common.save}
        </Button>
        <Button onClick={() => void close()}>{common.cancel}</Button>
      </div>
      <ErrorNotice error={save.error} />
    </form>
  );
}
