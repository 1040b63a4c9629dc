import { type FormEvent, useState } from "react";
import {
  addAgendaItem,
  changeAgendaItem,
  listAgenda,
  moveAgendaItem,
  rewordAgendaItem,
} from "@/lib/db/agenda";
import { SHORT_TEXT } from "@/lib/domain/record";
import type { AgendaItem, Session } from "@/lib/domain/session";
import { sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale, useMessages } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useDraft } from "../hooks/use-draft";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { CopyButton } from "../ui/CopyButton";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import { AgendaLine } from "./AgendaLine";
import style from "./Sessions.module.css";

/** The points of a session: proposed, then the pair's own to tick, reword, move, add and remove. */
export function Agenda({ session }: { session: Session }) {
  const { db, now, newId } = useDeps();
  const locale = useLocale();
  const text = useMessages().sessions;
  const toast = useToast();
  const items = useQuery((from) => listAgenda(from, session.id), [session.id]) ?? [];
  const point = useDraft(`sessions/${session.id}/point`);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, say] = useState({ text: "", times: 0 });

  const change = useAction((id: string, what: Partial<AgendaItem>) =>
    changeAgendaItem(db, id, what, now()),
  );
  const move = useAction(async (id: string, place: number) => {
    if (place < 0 || place >= items.length) return;
    await moveAgendaItem(db, id, place, now());
    const where = text.moved(place + 1, items.length);
    say(({ times }) => ({ text: where, times: times + 1 }));
  });
  const remove = useAction(async (id: string) => {
    await changeAgendaItem(db, id, { deletedAt: now() }, now());
    const undo = () => changeAgendaItem(db, id, { deletedAt: null }, now());
    toast({ text: text.pointRemoved, undo });
  });
  const add = useAction(async () => {
    await addAgendaItem(db, { id: newId(), sessionId: session.id, text: point.text }, now());
    await point.clear();
  });
  const reword = useAction((id: string, wording: { text: string; over: string }) =>
    rewordAgendaItem(db, id, wording, now()),
  );
  const asText = () => {
    const lines = items.map((item) => `- ${item.text} (${text.minutes(item.minutes)})`);
    const title = `${text.agenda} · ${sayMoment(session.startsAt, locale)}`;
    return [title, "", ...lines].join("\n");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (point.text.trim()) void add.run();
  };

  return (
    <section className={style.form} aria-labelledby="agenda">
      <div className={style.row}>
        <h2 id="agenda">{text.agenda}</h2>
        <CopyButton
          text={asText()}
          label={text.copy}
          variant="plain"
          disabled={items.length === 0}
        />
      </div>
      <ol className={style.agenda}>
        {items.map((item, place) => (
          <AgendaLine
            key={item.id}
            item={item}
            isFirst={place === 0}
            isLast={place === items.length - 1}
            onTick={(isDone) => void change.run(item.id, { isDone })}
            onReword={(wording) => reword.run(item.id, wording)}
            onMove={(by) => void move.run(item.id, place + by)}
            onRemove={() => void remove.run(item.id)}
            onDrag={() => setDragged(item.id)}
            onDrop={() => {
              if (dragged) void move.run(dragged, place);
              setDragged(null);
            }}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {/* A new node each time: the same words twice in a row are said twice. */}
        <span key={said.times}>{said.text}</span>
      </p>
      <form className={style.addForm} onSubmit={submit}>
        <Field
          label={text.addPoint}
          hint={items.length > 1 ? text.reorderHint : undefined}
          value={point.text}
          maxLength={SHORT_TEXT}
          onChange={(event) => point.setText(event.target.value)}
        />
        <Button type="submit" disabled={add.isRunning || !point.text.trim()}>
          {text.add}
        </Button>
      </form>
      <ErrorNotice
        error={change.error ?? move.error ?? remove.error ?? add.error ?? reword.error}
      />
    </section>
  );
}
