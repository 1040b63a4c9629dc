import { useState } from "react";
import {
  changeAgendaItem,
  listAgenda,
  moveAgendaItem,
  type PointWording,
  rewordAgendaItem,
} from "@/lib/db/agenda";
import type { AgendaItem, Session } from "@/lib/domain/session";
import { sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { CopyButton } from "../ui/CopyButton";
import { ErrorNotice } from "../ui/ErrorNotice";
import { AddPoint } from "./AddPoint";
import { AgendaLine } from "./AgendaLine";
import { ArrangeAgenda } from "./ArrangeAgenda";
import { NewPoints } from "./NewPoints";
import { SessionQuestions } from "./SessionQuestions";
import style from "./Sessions.module.css";

/** The points of a session: proposed, then the pair's own to tick, reword, move, add and remove. */
export function Agenda({ session }: { session: Session }) {
  const { db, now } = useDeps();
  const locale = useLocale();
  const text = useMessages().sessions;
  const toast = useToast();
  const items = useQuery((from) => listAgenda(from, session.id), [session.id]) ?? [];
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, say] = useState({ text: "", times: 0 });
  const isClosed = session.status === "held";

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
  const reword = useAction((id: string, wording: PointWording) =>
    rewordAgendaItem(db, id, wording, now()),
  );

  // A copied text may go anywhere: what the other does not see yet stays out of it.
  const shared = items.filter(({ visibility }) => visibility === "both");
  const asText = () => {
    const lines = shared.map((item) => `- ${item.text} (${text.minutes(item.minutes)})`);
    const title = `${text.agenda} · ${sayMoment(session.startsAt, locale, now())}`;
    return [title, "", ...lines].join("\n");
  };
  const total = items.reduce((sum, { minutes }) => sum + minutes, 0);

  return (
    <section className={style.form} aria-labelledby="agenda">
      <div className={style.row}>
        <h2 id="agenda">{text.agenda}</h2>
        <CopyButton
          text={asText()}
          label={text.copy}
          variant="plain"
          disabled={shared.length === 0}
        />
      </div>
      <ol className={style.agenda}>
        {items.map((item, place) => (
          <AgendaLine
            key={item.id}
            item={item}
            isFirst={place === 0}
            isLast={place === items.length - 1}
            isClosed={isClosed}
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
      {!isClosed && (
        <>
          {total > session.minutes && (
            <p className={style.waits}>{text.overFull(total, session.minutes)}</p>
          )}
          <NewPoints session={session} />
          <ArrangeAgenda session={session} items={items} />
          <AddPoint session={session} hint={items.length > 1 ? text.reorderHint : undefined} />
          <SessionQuestions session={session} />
        </>
      )}
      <ErrorNotice error={change.error ?? move.error ?? remove.error ?? reword.error} />
    </section>
  );
}
