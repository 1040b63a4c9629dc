import type { MentoringDb } from "@/lib/db/database";
import type { FileWords } from "@/lib/domain/file-words";
import type { AgendaItem, Session } from "@/lib/domain/session";
import type { Instant } from "@/lib/domain/time";
import { type CalendarLine, calendarLines } from "./ical-lines";
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
  const points = Map.groupBy(
    rowsOf<SharedPoint>(tables.get("agendaItems")),
    ({ sessionId }) => sessionId,
  );
  const events = [...sessions]
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
    .flatMap((session) => eventOf(session, points.get(session.id) ?? [], words, now));
  return calendarLines([
    ["BEGIN", "VCALENDAR"],
    ["PRODID", { text: "-//Cordee//Cordee//EN" }],
    ["VERSION", "2.0"],
    ["CALSCALE", "GREGORIAN"],
    ["X-WR-CALNAME", { text: words.calendar }],
    ...events,
    ["END", "VCALENDAR"],
  ]);
}

/** 2026-11-26T14:00:00.000Z as 20261126T140000Z. */
const utc = (instant: string): string => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, "");

function eventOf(
  session: SharedSession,
  points: readonly SharedPoint[],
  words: FileWords,
  now: Instant,
): CalendarLine[] {
  const { id, type, callUrl, status } = session;
  const told = describe(session, points, words);
  return [
    ["BEGIN", "VEVENT"],
    ["UID", { text: `${id}@cordee` }],
    ["DTSTAMP", utc(now)],
    ["CREATED", utc(session.createdAt)],
    ["LAST-MODIFIED", utc(session.updatedAt)],
    ["SEQUENCE", String(session.timesMoved)],
    ["DTSTART", utc(session.startsAt)],
    ["DURATION", `PT${session.minutes}M`],
    ["SUMMARY", { text: `${words.calendar}${words.colon}${words.values[type] ?? type}` }],
    ["STATUS", status === "cancelled" ? "CANCELLED" : "CONFIRMED"],
    ...lineOf("DESCRIPTION", told && { text: told }),
    ...lineOf("URL", callUrl),
    ...lineOf("LOCATION", callUrl && { text: callUrl }),
    ["END", "VEVENT"],
  ];
}

const lineOf = (name: string, value: CalendarLine[1] | null): CalendarLine[] =>
  value ? [[name, value]] : [];

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
