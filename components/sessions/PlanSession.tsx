import type { FormEvent } from "react";
import { useLocation } from "wouter";
import { addSession } from "@/lib/db/sessions";
import { useDeps, useMessages, usePair } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { readTyped, SessionFields, useTypedSession } from "./SessionFields";
import style from "./Sessions.module.css";

const blank = { when: "", minutes: "45", callUrl: "" };

/** Date, length and link; the agenda is proposed when the session is made. */
export function PlanSession() {
  const { db, now, newId } = useDeps();
  const pair = usePair();
  const text = useMessages().sessions;
  const [, go] = useLocation();
  const { typed, type, clear } = useTypedSession("sessions/new", blank);

  const add = useAction(async () => {
    const planned = readTyped(typed);
    if (!planned) return;
    const session = { ...planned, id: newId(), pairId: pair.id };
    await addSession(db, { ...session, newId }, now());
    await clear();
    go(`/sessions/${session.id}`);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add.run();
  };

  return (
    <form className={style.form} onSubmit={submit} aria-label={text.plan}>
      <h2>{text.plan}</h2>
      <SessionFields typed={typed} onChange={type} />
      <Button type="submit" variant="primary" disabled={add.isRunning}>
        {text.plan}
      </Button>
      <ErrorNotice error={add.error} />
    </form>
  );
}
