import type { ImportPlan, TableChanges } from "@/lib/domain/backup";
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

/** How many items of each kind a file would bring, change or leave; the kinds that it leaves alone are folded. */
export function PlanChanges({ tables }: Pick<ImportPlan, "tables">) {
  const text = useMessages().backup.plan;
  const kinds = tableNames.flatMap((table) => {
    const changes = tables[table];
    return changes ? [{ table, changes, isSame: isSame(changes) }] : [];
  });
  const changed = kinds.filter(({ isSame }) => !isSame);
  const same = kinds.filter(({ isSame }) => isSame);
  return (
    <>
      {changed.length > 0 && <Lines kinds={changed} />}
      {same.length > 0 && (
        <details>
          <summary>{text.unchanged(same.reduce((sum, one) => sum + one.changes.same, 0))}</summary>
          <Lines kinds={same} />
        </details>
      )}
    </>
  );
}

const isSame = ({ new: added, newer, older, rejected }: TableChanges) =>
  added + newer + older + rejected === 0;

interface LinesProps {
  kinds: readonly { table: TableName; changes: TableChanges }[];
}

function Lines({ kinds }: LinesProps) {
  const text = useMessages().backup;
  const counts = (changes: TableChanges) =>
    verdicts
      .filter((verdict) => changes[verdict] > 0)
      .map((verdict) => text.plan.counts[verdict](changes[verdict]))
      .join(", ");
  return (
    <ul className={style.kinds}>
      {kinds.map(({ table, changes }) => (
        <li key={table}>{text.plan.kindLine(text.kinds[table], counts(changes))}</li>
      ))}
    </ul>
  );
}
