import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { addSession } from "@/lib/db/sessions";
import { toInstant } from "@/lib/domain/time";
import { useDeps, useMessages, usePair } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useDraft } from "../hooks/use-draft";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { isLinkWrong, SessionFields } from "./SessionFields";
import style from "./Sessions.module.css";

/** Date, length and link; the agenda is proposed when the session is made. */
export function PlanSession() {
  const { db, now, newId } = useDeps();
  const pair = usePair();
  const text = useMessages().sessions;
  const [, go] = useLocation();
  const when = useDraft("sessions/new/when");
  const callUrl = useDraft("sessions/new/call-url");
  const [minutes, setMinutes] = useState("45");
  const typed = { when: when.text, minutes, callUrl: callUrl.text };

  const add = useAction(async () => {
    const startsAt = toInstant(new Date(when.text));
    const session = await addSession(
      db,
      {
        id: newId(),
        pairId: pair.id,
        startsAt,
        minutes: Number(minutes),
        callUrl: callUrl.text.trim(),
        newId,
      },
      now(),
    );
    await when.clear();
    await callUrl.clear();
    go(`/sessions/${session.id}`);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isLinkWrong(typed)) add.run();
  };

  return (
    <form className={style.form} onSubmit={submit} aria-label={text.plan}>
      <h2>{text.plan}</h2>
      <SessionFields
        typed={typed}
        onChange={(change) => {
          if (change.when !== undefined) when.setText(change.when);
          if (change.minutes !== undefined) setMinutes(change.minutes);
          if (change.callUrl !== undefined) callUrl.setText(change.callUrl);
        }}
      />
      <Button type="submit" variant="primary" disabled={add.isRunning}>
        {text.plan}
      </Button>
      <ErrorNotice error={add.error} />
    </form>
  );
}
