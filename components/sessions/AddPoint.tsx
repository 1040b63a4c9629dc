import type { FormEvent } from "react";
import { addAgendaItem } from "@/lib/db/agenda";
import { SHORT_TEXT } from "@/lib/domain/record";
import type { Session } from "@/lib/domain/session";
import { useDeps } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useDraft } from "../hooks/use-draft";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import style from "./Sessions.module.css";

interface Props {
  session: Session;
  /** How the points can be moved, once there are some to move. */
  hint: string | undefined;
}

/** One's own point, at the end of the agenda. */
export function AddPoint({ session, hint }: Props) {
  const { db, now, newId } = useDeps();
  const text = useMessages().sessions;
  const point = useDraft(`sessions/${session.id}/point`);
  const add = useAction(async () => {
    await addAgendaItem(db, { id: newId(), sessionId: session.id, text: point.text }, now());
    await point.clear();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (point.text.trim()) void add.run();
  };
  return (
    <>
      <form className={style.addForm} onSubmit={submit}>
        <Field
          label={text.addPoint}
          hint={hint}
          value={point.text}
          maxLength={SHORT_TEXT}
          onChange={(event) => point.setText(event.target.value)}
        />
        <Button type="submit" disabled={add.isRunning || !point.text.trim()}>
          {text.add}
        </Button>
      </form>
      <ErrorNotice error={add.error} />
    </>
  );
}
