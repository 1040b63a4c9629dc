import { Link } from "wouter";
import { listSessions } from "@/lib/db/sessions";
import { isOver, type Session } from "@/lib/domain/session";
import { sayDistance, sayExactly, sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { useShown } from "../hooks/use-shown";
import { EmptyState } from "../ui/EmptyState";
import { LongList } from "../ui/LongList";
import { Screen } from "../ui/Screen";
import { PlanSession } from "./PlanSession";
import style from "./Sessions.module.css";

/** The meetings of the pair: to come, forgotten open, and held. */
export function SessionsScreen() {
  const { now } = useDeps();
  const pair = usePair();
  const { sessions: text, closing } = useMessages();
  const { limit, cut, showMore } = useShown("sessions");
  const sessions = useQuery((db) => listSessions(db, pair.id, limit), [pair.id, limit]);
  const { rows, hasMore } = cut(sessions ?? []);
  const planned = rows.filter(({ status }) => status === "planned");
  const toCome = planned.filter((session) => !isOver(session, now())).reverse();
  const toClose = planned.filter((session) => isOver(session, now()));
  const held = rows.filter(({ status }) => status === "held");
  return (
    <Screen title={text.title}>
      {sessions?.length === 0 && <EmptyState text={text.empty} />}
      <SessionList title={text.next} sessions={toCome} />
      <SessionList title={text.toClose} sessions={toClose} />
      <PlanSession />
      <SessionList title={text.past} sessions={held} hasMore={hasMore} onMore={showMore} />
      {held.length > 0 && (
        <p>
          <Link href="/closing">{closing.open}</Link>
        </p>
      )}
    </Screen>
  );
}

interface ListProps {
  title: string;
  sessions: readonly Session[];
  hasMore?: boolean;
  onMore?: () => void;
}

function SessionList({ title, sessions, hasMore = false, onMore = () => {} }: ListProps) {
  const { now } = useDeps();
  const locale = useLocale();
  const text = useMessages().sessions;
  if (sessions.length === 0 && !hasMore) return null;
  return (
    <section className={style.form}>
      <h2>{title}</h2>
      <LongList rows={sessions} hasMore={hasMore} onMore={onMore} className={style.list}>
        {({ id, startsAt, minutes }) => (
          <li className={style.card}>
            <Link href={`/sessions/${id}`}>
              <time dateTime={startsAt} title={sayExactly(startsAt, locale)}>
                {sayMoment(startsAt, locale, now())}
              </time>
            </Link>
            <p className={style.facts}>
              <span>{sayDistance(startsAt, now(), locale)}</span>
              <span>{text.minutes(minutes)}</span>
            </p>
          </li>
        )}
      </LongList>
    </section>
  );
}
