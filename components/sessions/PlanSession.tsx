import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { addSession } from "@/lib/db/sessions";
import { Session } from "@/lib/domain/session";
import { toInstant } from "@/lib/domain/time";
import { useDeps, useMessages, usePair } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useDraft } from "../hooks/use-draft";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
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
  const isLinkWrong = !Session.shape.callUrl.safeParse(callUrl.text.trim()).success;

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
    if (!isLinkWrong) add.run();
  };

  return (
    <form className={style.form} onSubmit={submit} aria-label={text.plan}>
      <h2>{text.plan}</h2>
      <Field
        label={text.when}
        type="datetime-local"
        required
        value={when.text}
        onChange={(event) => when.setText(event.target.value)}
      />
      <Field
        label={text.length}
        type="number"
        min={5}
        max={480}
        required
        value={minutes}
        onChange={(event) => setMinutes(event.target.value)}
      />
      <Field
        label={text.callUrl}
        hint={isLinkWrong ? text.callUrlWrong : text.callUrlHint}
        type="url"
        inputMode="url"
        aria-invalid={isLinkWrong}
        value={callUrl.text}
        onChange={(event) => callUrl.setText(event.target.value)}
      />
      <Button type="submit" variant="primary" disabled={add.isRunning}>
        {text.plan}
      </Button>
      <ErrorNotice error={add.error} />
    </form>
  );
}
