import * as z from "zod";

/** A moment, as an ISO 8601 string in UTC with milliseconds; sorts as text. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<"Instant">();
export type Instant = z.infer<typeof Instant>;

/** A day in the calendar of whoever wrote it, `YYYY-MM-DD`, without a zone. */
export const CalendarDay = z.iso.date().brand<"CalendarDay">();
export type CalendarDay = z.infer<typeof CalendarDay>;

/** The moment as our rows keep it. */
export const toInstant = (date: Date): Instant => Instant.parse(date.toISOString());

/**
 * The moment at which the reader's own clock shows this time, as a date and time field gives it
 * (`YYYY-MM-DDTHH:MM`); null when it is none that our rows can keep, such as one in the year 12026.
 */
export function fromWallTime(time: string): Instant | null {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return null;
  return Instant.safeParse(date.toISOString()).data ?? null;
}

/** The last day that a date field takes: browsers let a year have six digits. */
export const LAST_DAY = "9999-12-31";

/** The day that a clock on the wall shows at this moment, in the reader's own zone. */
export function toCalendarDay(date: Date): CalendarDay {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return CalendarDay.parse(day);
}
