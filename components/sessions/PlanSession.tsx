import { type FormEvent, useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { addSession } from "@/lib/db/sessions";
import { useDeps, usePair } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
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

  const form = useRef<HTMLFormElement>(null);
  /** How often it was asked for with something still missing. */
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [asked]);

  const planned = readTyped(typed);
  const add = useAction(async () => {
    if (!planned) return;
    const session = { ...planned, id: newId(), pairId: pair.id };
    await addSession(db, { ...session }, now());
    await clear();
    go(`/sessions/${session.id}`);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (planned) void add.run();
    else setAsked((times) => times + 1);
  };

  return (
    <form ref={form} className={style.form} onSubmit={submit} aria-label={text.plan} noValidate>
      <h2>{text.plan}</h2>
      <SessionFields typed={typed} isAsked={asked > 0} onChange={type} />
      <Button type="submit" variant="primary" disabled={add.isRunning}>
        {text.plan}
      </Button>
      <ErrorNotice error={add.error} />
    </form>
  );
}
