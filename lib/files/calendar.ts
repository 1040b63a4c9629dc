import type { MentoringDb } from "@/lib/db/database";
import type { FileWords } from "@/lib/domain/file-words";
import type { AgendaItem, Session } from "@/lib/domain/session";
import type { Instant } from "@/lib/domain/time";
import type { LooseRow } from "./loose-row";
import { readShared } from "./shared-rows";

type SharedSession = Pick<
  Session,
  | "id"
  | "type"
  | "startsAt"
  | "minutes"
  | "callUrl"
  | "status"
  | "timesMoved"
  | "createdAt"
  | "updatedAt"
>;
type SharedPoint = Pick<AgendaItem, "sessionId" | "text" | "minutes" | "position">;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a calendar file may not hold them.
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

/**
 * The sessions of a relationship as a calendar file (RFC 5545), with what both may see and nothing else: calendars
 * are shared and synchronised. A session keeps its name there, so that importing again moves it.
 *
 * @returns null when there are none
 * @throws {AppError} `pair-not-found`
 */
export async function writeCalendar(
  db: MentoringDb,
  pairId: string,
  words: FileWords,
  now: Instant,
): Promise<string | null> {
  const { tables } = await readShared(db, pairId);
  const sessions = rowsOf<SharedSession>(tables.get("sessions"));
  if (sessions.length === 0) return null;
  const { default: ICAL } = await import("ical.js");
  const points = Map.groupBy(
    rowsOf<SharedPoint>(tables.get("agendaItems")),
    ({ sessionId }) => sessionId,
  );
  const calendar = new ICAL.Component("vcalendar");
  calendar.updatePropertyWithValue("prodid", "-//Cordee//Cordee//EN");
  calendar.updatePropertyWithValue("version", "2.0");
  calendar.updatePropertyWithValue("calscale", "GREGORIAN");
  calendar.updatePropertyWithValue("x-wr-calname", words.calendar);

  const utc = (instant: string) => ICAL.Time.fromJSDate(new Date(instant), true);
  for (const session of [...sessions].sort((a, b) => a.startsAt.localeCompare(b.startsAt))) {
    const event = new ICAL.Component("vevent");
    const set = (name: string, value: string | number | object) =>
      event.updatePropertyWithValue(name, value);
    set("uid", `${session.id}@cordee`);
    set("dtstamp", utc(now));
    set("created", utc(session.createdAt));
    set("last-modified", utc(session.updatedAt));
    set("sequence", session.timesMoved);
    set("dtstart", utc(session.startsAt));
    set("duration", ICAL.Duration.fromSeconds(session.minutes * 60));
    set("summary", `${words.calendar}${words.colon}${words.values[session.type] ?? session.type}`);
    set("status", session.status === "cancelled" ? "CANCELLED" : "CONFIRMED");
    const told = describe(session, points.get(session.id) ?? [], words);
    if (told) set("description", told);
    if (session.callUrl) {
      set("url", session.callUrl);
      set("location", session.callUrl);
    }
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

/** The call and the points, in words. */
function describe(
  { callUrl }: SharedSession,
  points: readonly SharedPoint[],
  words: FileWords,
): string {
  const agenda = [...points]
    .sort((a, b) => (a.position < b.position ? -1 : 1))
    .map(({ text, minutes }) => `- ${text}${minutes > 0 ? ` (${minutes} min)` : ""}`);
  return [
    ...(callUrl ? [`${words.call}${words.colon}${callUrl}`] : []),
    ...(agenda.length > 0 ? [`${words.agenda}${words.colon.trimEnd()}`, ...agenda] : []),
  ]
    .join("\n")
    .replace(CONTROL, " ");
}

const rowsOf = <Row>(rows: readonly LooseRow[] = []) =>
  rows as readonly unknown[] as readonly Row[];
