import type { ImportPlan, TableChanges } from "@/lib/domain/backup";
import { tableNames } from "@/lib/domain/tables";
import { useMessages } from "../hooks/use-messages";
import style from "./PlanTable.module.css";

/** In the order of how much they matter to whoever decides. */
const columns = [
  "new",
  "newer",
  "same",
  "older",
  "rejected",
] as const satisfies (keyof TableChanges)[];

/** How many items of each kind a file would bring, change or leave; only what it speaks of. */
export function PlanTable({ tables }: Pick<ImportPlan, "tables">) {
  const text = useMessages().backup;
  const shown = columns.filter((column) =>
    Object.values(tables).some((changes) => changes[column] > 0),
  );
  return (
    <table className={style.table}>
      <caption className="visually-hidden">{text.plan.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.plan.kind}</th>
          {shown.map((column) => (
            <th key={column} scope="col">
              {text.plan[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tableNames.map((table) => {
          const changes = tables[table];
          if (!changes) return null;
          return (
            <tr key={table}>
              <th scope="row">{text.kinds[table]}</th>
              {shown.map((column) => (
                <td key={column}>{changes[column]}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
