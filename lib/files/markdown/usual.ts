import * as z from "zod";
import type { Chapter } from "@/lib/domain/file-words";
import { type LooseRow, shapeOf } from "../loose-row";

/** What the title or the reason of a row tells already. */
const told: Partial<Record<Chapter, readonly string[]>> = {
  sessions: ["type", "startsAt"],
  agendaItems: ["reason"],
};

/** Rows that a list ticks, by the field that says whether, and what it then says. */
const ticked: Partial<Record<Chapter, { field: string; done: unknown; open: unknown }>> = {
  agendaItems: { field: "isDone", done: true, open: false },
  promises: { field: "state", done: "kept", open: "open" },
  actions: { field: "status", done: "done", open: "open" },
  activities: { field: "state", done: "done", open: "planned" },
};

/** The box before a row of a list; empty for rows that nobody does. */
export function tickOf(chapter: Chapter, row: LooseRow): string {
  const tick = ticked[chapter];
  if (!tick) return "";
  return row[tick.field] === tick.done ? "[x] " : "[ ] ";
}

/** Whether a field says only what goes without saying, so that nobody wants to read it of each row. */
export function isUsual(chapter: Chapter, field: string, value: unknown, isListed: boolean) {
  if (told[chapter]?.includes(field)) return true;
  const tick = ticked[chapter];
  if (isListed && tick?.field === field) return value === tick.done || value === tick.open;
  if (field === "minutes" && value === 0) return true;
  // Who sees a page is said on each; of what is listed on it, only what is not as one expects.
  const isFigure = typeof value === "boolean" || value === 0;
  if (!isFigure && !(isListed && field === "visibility")) return false;
  const schema = shapeOf(chapter)[field];
  return schema instanceof z.ZodDefault && schema.def.defaultValue === value;
}
