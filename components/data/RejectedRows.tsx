import type { ImportPlan } from "@/lib/domain/backup";
import { type TableName, tables } from "@/lib/domain/tables";
import { useMessages } from "../hooks/use-messages";

/** What of a file is left out, row by row, for whoever wants to know. */
export function RejectedRows({ plan }: { plan: Pick<ImportPlan, "rejected" | "rejectedCount"> }) {
  const text = useMessages().backup;
  if (plan.rejectedCount === 0) return null;
  const nameOf = (table: string) =>
    Object.hasOwn(tables, table) ? text.kinds[table as TableName] : table;
  const more = plan.rejectedCount - plan.rejected.length;
  return (
    <details>
      <summary>{text.plan.leftOut(plan.rejectedCount)}</summary>
      <ul>
        {plan.rejected.map(({ table, number, reason, field }) => (
          <li key={`${table} ${number} ${reason}`}>
            {text.plan.leftOutLine(nameOf(table), number, text.reasons[reason](field))}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{text.plan.more(more)}</p>}
    </details>
  );
}
