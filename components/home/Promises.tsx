import { changePromise, keepPromise, listOpenPromises } from "@/lib/db/promises";
import { daysLate, type Promised } from "@/lib/domain/session";
import { toCalendarDay } from "@/lib/domain/time";
import { sayDay } from "@/lib/i18n/format";
import { useDeps, useFirstWords, useLocale, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useFound, useFoundLine } from "../hooks/use-found";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Home.module.css";

/** What I promised and what was promised to me, with the same weight. */
export function Promises() {
  const { db, now } = useDeps();
  const pair = usePair();
  const text = useFirstWords().home;
  const found = useFound();
  const open = useQuery((from) => listOpenPromises(from, pair.id, found), [pair.id, found]);
  const toast = useToast();
  const keep = useAction(async ({ id, state }: Promised) => {
    await keepPromise(db, id, now());
    toast({ text: text.keptSaid, undo: () => changePromise(db, id, { state }, now()) });
  });
  const sides = [
    { by: "me", title: text.iPromised },
    { by: "partner", title: text.theyPromised(pair.partnerName) },
  ] as const;
  return (
    <section className={style.card}>
      <h2>{text.promises}</h2>
      {open?.length === 0 && <p className={style.soft}>{text.noPromises}</p>}
      {sides.map(({ by, title }) => {
        const mine = open?.filter((promised) => promised.by === by) ?? [];
        if (mine.length === 0) return null;
        return (
          <div key={by}>
            <h3>{title}</h3>
            <ul>
              {mine.map((promised) => (
                <OpenPromise
                  key={promised.id}
                  promised={promised}
                  said={
                    promised.writtenBy === "partner"
                      ? text.inTheirWords(promised.text, pair.partnerName)
                      : promised.text
                  }
                  isFound={promised.id === found}
                  onKept={() => void keep.run(promised)}
                />
              ))}
            </ul>
          </div>
        );
      })}
      <ErrorNotice error={keep.error} />
    </section>
  );
}

interface OpenPromiseProps {
  promised: Promised;
  /** Its words, with whose they are where that is the other side. */
  said: string;
  /** Whether a search led to it: the keyboard goes there. */
  isFound: boolean;
  onKept: () => void;
}

/** A promise to be kept here; it is given another day, or taken away, in its session. */
function OpenPromise({ promised, said, isFound, onKept }: OpenPromiseProps) {
  const { home: text, common } = useFirstWords();
  const { now } = useDeps();
  const locale = useLocale();
  const late = daysLate(promised, toCalendarDay(new Date(now())));
  const line = useFoundLine(isFound);
  return (
    <li {...line} className={style.promise}>
      <span>
        {said}{" "}
        {promised.dueOn && (
          <span className={style.due}>{text.dueOn(sayDay(promised.dueOn, locale, now()))}</span>
        )}
        {late > 0 && <strong className={style.due}>{` · ${common.late(late)}`}</strong>}
      </span>
      {promised.state === "kept" ? (
        text.isKept
      ) : (
        <Button onClick={onKept} aria-label={`${text.kept} · ${promised.text}`}>
          {text.kept}
        </Button>
      )}
    </li>
  );
}
