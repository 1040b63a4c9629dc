import { Link } from "wouter";
import { findUnreached } from "@/lib/db/recap";
import type { RecapSource } from "@/lib/db/recap-sources";
import { sayDay } from "@/lib/i18n/format";
import { useDeps, useLocale } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import style from "./Closing.module.css";

interface Props {
  /** Names the row of a kept line. */
  id: string;
  line: string;
  sources: readonly RecapSource[];
}

/** What a line comes from, each a way to it; its words where they are not the line’s, and those it began with. */
export function LineSources({ id, line, sources }: Props) {
  const { closing: text } = useMessages();
  const sayKind = useSourceName();
  if (sources.length === 0) return <NoSource id={id} />;
  return (
    <ul className={style.sources} aria-label={text.source}>
      {sources.map((source) => (
        <li key={source.id}>
          {text.source}{" "}
          <Link href={source.address} aria-label={`${sayKind(source)}. ${source.text}`}>
            {sayKind(source)}
          </Link>
          {source.text !== line && (
            <>
              {" "}
              <q>{source.text}</q>
            </>
          )}
          {source.first !== "" && (
            <p>
              {text.atFirst} <q>{source.first}</q>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Why a kept line has nothing to come from any more; a goal that is here still can be marked as reached again. */
function NoSource({ id }: Pick<Props, "id">) {
  const { closing: text } = useMessages();
  const goal = useQuery((db) => findUnreached(db, id), [id]);
  if (goal === undefined) return null;
  if (goal === null) return <p className={style.soft}>{text.noSource}</p>;
  return (
    <p className={style.soft}>
      {text.unreached} <Link href={`/goals/${goal.id}`}>{goal.statement}</Link>
    </p>
  );
}

/** Says what kind of thing a line comes from, and its day where it has one. */
export function useSourceName() {
  const { data, backup } = useMessages();
  const { now } = useDeps();
  const locale = useLocale();
  return ({ table, on }: Pick<RecapSource, "table" | "on">): string => {
    const kind = data.trash.kinds[table] ?? backup.kinds[table];
    return on ? `${kind}, ${sayDay(on, locale, now())}` : kind;
  };
}
