import type { MentoringDb } from "@/lib/db/database";
import type { Action } from "@/lib/domain/action";
import type { FileWords } from "@/lib/domain/file-words";
import type { Goal } from "@/lib/domain/goal";
import type { Indicator, Measure } from "@/lib/domain/progress";
import { type Cell, writeCsv } from "./csv";
import { idOf, type LooseRow } from "./loose-row";
import { readOwn } from "./own-rows";

/** All actions of a relationship as CSV, private ones too; null when there are none. */
export async function writeActions(
  db: MentoringDb,
  pairId: string,
  words: FileWords,
): Promise<string | null> {
  const tables = await readOwn(db, pairId);
  const { fields, values } = words;
  const goals = byId<Goal>(tables.get("goals"));
  const actions = (tables.get("actions") ?? []) as readonly unknown[] as readonly Action[];
  if (actions.length === 0) return null;
  const head = [
    fields.goalId,
    fields.text,
    fields.owner,
    fields.dueOn,
    fields.trigger,
    fields.priority,
    fields.status,
    fields.reason,
    fields.doneAt,
  ];
  const rows = actions.map((action): Cell[] => [
    goals.get(action.goalId ?? "")?.statement ?? "",
    action.text,
    values[action.owner] ?? action.owner,
    action.dueOn,
    action.trigger,
    values[action.priority] ?? action.priority,
    values[action.status] ?? action.status,
    action.reason,
    action.doneAt,
  ]);
  return writeCsv(head, rows, words);
}

/** All measures of a relationship as CSV, with what they measure, from first to last; null when there are none. */
export async function writeMeasures(
  db: MentoringDb,
  pairId: string,
  words: FileWords,
): Promise<string | null> {
  const tables = await readOwn(db, pairId);
  const { fields } = words;
  const goals = byId<Goal>(tables.get("goals"));
  const indicators = byId<Indicator>(tables.get("indicators"));
  const measures = (tables.get("measures") ?? []) as readonly unknown[] as readonly Measure[];
  if (measures.length === 0) return null;
  const head = [
    fields.goalId,
    fields.indicatorId,
    fields.unit,
    fields.baseline,
    fields.target,
    fields.takenOn,
    fields.value,
    fields.note,
  ];
  const rows = [...measures]
    .sort((a, b) => a.takenOn.localeCompare(b.takenOn))
    .map(({ goalId, indicatorId, takenOn, value, note }): Cell[] => {
      const indicator = indicators.get(indicatorId);
      return [
        goals.get(goalId)?.statement ?? "",
        indicator?.name ?? "",
        indicator?.unit ?? "",
        indicator?.baseline ?? null,
        indicator?.target ?? null,
        takenOn,
        value,
        note,
      ];
    });
  return writeCsv(head, rows, words);
}

const byId = <Row>(rows: readonly LooseRow[] = []): Map<string, Row> =>
  new Map(rows.map((row) => [idOf(row), row as Row]));
