import * as z from "zod";

/** A moment, as an ISO 8601 string in UTC with milliseconds; sorts as text. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<"Instant">();
export type Instant = z.infer<typeof Instant>;

/** A day in the calendar of whoever wrote it, `YYYY-MM-DD`, without a zone. */
export const CalendarDay = z.iso.date().brand<"CalendarDay">();
export type CalendarDay = z.infer<typeof CalendarDay>;

/** The moment as our rows keep it. */
export const toInstant = (date: Date): Instant => Instant.parse(date.toISOString());

/** The day that a clock on the wall shows at this moment, in the reader's own zone. */
export function toCalendarDay(date: Date): CalendarDay {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return CalendarDay.parse(day);
}
