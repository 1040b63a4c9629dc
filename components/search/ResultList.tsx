import { Link } from "wouter";
import type { SearchResult } from "@/lib/actions/search";
import type { Pair } from "@/lib/domain/pair";
import { sayMoment, sayShortDay } from "@/lib/i18n/format";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { MarkedText } from "./MarkedText";
import style from "./Search.module.css";

interface Props {
  results: readonly SearchResult[];
  /** To say whose each result is, when they are not all of the pair on screen. */
  pairs: readonly Pair[];
  /** Hears whose result is opened, when it is not the pair on screen. */
  onLeave: (pairId: string) => void;
}

/** What was found, each with its kind and day, and the words around the match. */
export function ResultList({ results, pairs, onLeave }: Props) {
  const { browser, now } = useDeps();
  const pair = usePair();
  const locale = useLocale();
  const text = useMessages().search;
  const nameOf = (pairId: string) => pairs.find(({ id }) => id === pairId)?.partnerName;
  return (
    <ul className={style.results} aria-label={text.results}>
      {results.map(({ table, id, kind, address, title, snippet, day, pairId, sessionStartsAt }) => (
        <li key={`${table}:${id}`} className={style.result}>
          <Link
            href={address}
            state={{ found: id }}
            onClick={() => {
              // An item opens among its own pair's.
              if (pairId === pair.id) return;
              onLeave(pairId);
              void browser.writeSettings({ pairId });
            }}
          >
            {title.text === "" ? text.kinds[kind] : <MarkedText marked={title} />}
          </Link>
          <p className={style.facts}>
            <span>{table === "agendaItems" ? text.agendaPoint : text.kinds[kind]}</span>
            {sessionStartsAt && (
              <time dateTime={sessionStartsAt}>
                {text.ofSession(sayMoment(sessionStartsAt, locale, now()))}
              </time>
            )}
            {(sessionStartsAt === null || kind === "promise") && (
              <time dateTime={day}>{sayShortDay(day, locale)}</time>
            )}
            {pairId !== pair.id && <span>{nameOf(pairId)}</span>}
          </p>
          {snippet && (
            <p className={style.snippet}>
              <MarkedText marked={snippet} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
