import type { ImportPlan, TableChanges, ToldChange } from "@/lib/domain/backup";
import { type TableName, tableNames } from "@/lib/domain/tables";
import { useMessages } from "../hooks/use-messages";
import style from "./PlanChanges.module.css";

/** In the order of how much they matter to whoever decides. */
const verdicts = [
  "new",
  "newer",
  "older",
  "same",
  "rejected",
] as const satisfies (keyof TableChanges)[];

/**
 * How many items of each kind a file would bring, change or leave; and the first of them by their
 * words; the kinds that it leaves alone are folded.
 */
export function PlanChanges({ tables, told }: Pick<ImportPlan, "tables" | "told">) {
  const text = useMessages().backup.plan;
  const kinds = tableNames.flatMap((table) => {
    const changes = tables[table];
    return changes ? [{ table, changes, isSame: isSame(changes) }] : [];
  });
  const changed = kinds.filter(({ isSame }) => !isSame);
  const same = kinds.filter(({ isSame }) => isSame);
  return (
    <>
      {changed.length > 0 && <Lines kinds={changed} told={told} />}
      {same.length > 0 && (
        <details>
          <summary>{text.unchanged(same.reduce((sum, one) => sum + one.changes.same, 0))}</summary>
          <Lines kinds={same} told={{}} />
        </details>
      )}
    </>
  );
}

const isSame = ({ new: added, newer, older, rejected }: TableChanges) =>
  added + newer + older + rejected === 0;

interface LinesProps {
  kinds: readonly { table: TableName; changes: TableChanges }[];
  told: ImportPlan["told"];
}

function Lines({ kinds, told }: LinesProps) {
  const text = useMessages().backup;
  const counts = (changes: TableChanges) =>
    verdicts
      .filter((verdict) => changes[verdict] > 0)
      .map((verdict) => text.plan.counts[verdict](changes[verdict]))
      .join(", ");
  return (
    <ul className={style.kinds}>
      {kinds.map(({ table, changes }) => (
        <li key={table}>
          <p>{text.plan.kindLine(text.kinds[table], counts(changes))}</p>
          <Told told={told[table] ?? []} changes={changes} />
        </li>
      ))}
    </ul>
  );
}

interface ToldProps {
  told: readonly ToldChange[];
  changes: TableChanges;
}

function Told({ told, changes }: ToldProps) {
  const text = useMessages().backup.plan;
  if (told.length === 0) return null;
  const more = changes.new + changes.newer + changes.older - told.length;
  return (
    <ul className={style.told}>
      {verdicts.flatMap((verdict) =>
        told
          .filter((one) => one.verdict === verdict)
          .map(({ title, here }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown.
            <li key={`${verdict} ${index}`}>
              {verdict !== "same" && verdict !== "rejected" && text.told[verdict](title)}
              {here !== null && <span className={style.here}>{text.toldHere(here)}</span>}
            </li>
          )),
      )}
      {more > 0 && <li>{text.more(more)}</li>}
    </ul>
  );
}
