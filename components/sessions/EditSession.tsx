import { type FormEvent, useState } from "react";
import { changeSession } from "@/lib/db/sessions";
import type { Session } from "@/lib/domain/session";
import { toInstant } from "@/lib/domain/time";
import { useDeps, useMessages } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { isLinkWrong, SessionFields, type Typed, toTyped } from "./SessionFields";
import style from "./Sessions.module.css";

/** Moves a planned session, or gives it another length or link; its agenda stays. */
export function EditSession({ session }: { session: Session }) {
  const { db, now } = useDeps();
  const { sessions: text, common } = useMessages();
  const [typed, type] = useState<Typed | null>(null);
  const save = useAction(async ({ when, minutes, callUrl }: Typed) => {
    const startsAt = toInstant(new Date(when));
    const change = { startsAt, minutes: Number(minutes), callUrl: callUrl.trim() };
    await changeSession(db, session.id, change, now());
    type(null);
  });
  if (!typed) {
    return (
      <p>
        <Button variant="plain" onClick={() => type(toTyped(session))}>
          {text.change}
        </Button>
      </p>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isLinkWrong(typed)) save.run(typed);
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={text.change}>
      <SessionFields typed={typed} onChange={(change) => type({ ...typed, ...change })} />
      <div className={style.row}>
        <Button type="submit" variant="primary" disabled={save.isRunning}>
          {common.save}
        </Button>
        <Button onClick={() => type(null)}>{common.cancel}</Button>
      </div>
      <ErrorNotice error={save.error} />
    </form>
  );
}
