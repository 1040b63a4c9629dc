import { Link } from "wouter";
import { countPoints, nextSession } from "@/lib/db/coming-session";
import { sayDistance, sayMoment } from "@/lib/i18n/format";
import { useDeps, useFirstWords, useLocale, usePair } from "../hooks/deps";
import { useQuery } from "../hooks/use-query";
import style from "./Home.module.css";

/** When the pair meets next, and how much is on the agenda. */
export function NextSession() {
  const { now } = useDeps();
  const pair = usePair();
  const locale = useLocale();
  const text = useFirstWords().home;
  const next = useQuery(
    async (db) => {
      const session = await nextSession(db, pair.id, now());
      return session ? { session, points: await countPoints(db, session.id) } : null;
    },
    [pair.id, now],
  );
  return (
    <section className={style.card}>
      <h2>{text.nextSession}</h2>
      {next && (
        <>
          <p>
            <time dateTime={next.session.startsAt}>
              {sayMoment(next.session.startsAt, locale, now())}
            </time>{" "}
            <span className={style.due}>{sayDistance(next.session.startsAt, now(), locale)}</span>
          </p>
          <p>
            {next.points === 0 ? text.noPoints : text.points(next.points)} ·{" "}
            <Link href={`/sessions/${next.session.id}`}>
              {next.points === 0 ? text.fillAgenda : text.openAgenda}
            </Link>
          </p>
        </>
      )}
      {next === null && (
        <p>
          {text.noSession} <Link href="/sessions">{text.planSession}</Link>
        </p>
      )}
    </section>
  );
}
