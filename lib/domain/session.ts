import * as z from "zod";
import { FullLine, Id, Line, LONG_TEXT, Paragraphs, Position, SharedRow, Side } from "./record";
import { CalendarDay, Instant } from "./time";

/** What kind of meeting it is; the agenda and the questions follow from it. */
export const SessionType = z.enum([
  "first",
  "discussion",
  "coaching",
  "activity",
  "follow-up",
  "goal-review",
  "difficult-talk",
  "closing",
]);
export type SessionType = z.infer<typeof SessionType>;

/** A meeting of the pair. */
export const Session = SharedRow.extend({
  type: SessionType.default("discussion"),
  startsAt: Instant,
  /** Length agreed, in minutes. */
  minutes: z.int().min(5).max(480),
  /** Where the call is; empty when they meet in person. */
  callUrl: z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(2_000)]),
  status: z.enum(["planned", "held", "cancelled"]),
  /** What both may read afterwards. */
  notes: z.string().max(LONG_TEXT),
  /** What kind of help each would like today. */
  myWish: Line,
  partnerWish: Line,
  /** What came of it, as accepted. */
  summary: Paragraphs,
  /** How often it was put off; what shows that a rhythm does not hold. */
  timesMoved: z.int().min(0).max(1_000).default(0),
});
export type Session = z.infer<typeof Session>;

/** How long after its end a session that nobody closed still is the one at hand, in milliseconds. */
const GRACE_MS = 60 * 60 * 1_000;

/** Whether its time has passed, with an hour for those who run late. */
export const isOver = (session: Pick<Session, "startsAt" | "minutes">, now: Instant): boolean =>
  Date.parse(session.startsAt) + session.minutes * 60_000 + GRACE_MS < Date.parse(now);

/** How long before its start a session is already the one at hand, in milliseconds. */
const EARLY_MS = 15 * 60 * 1_000;

/** Whether the two are in it, or about to be. */
export const isAtHand = (
  session: Pick<Session, "status" | "startsAt" | "minutes">,
  now: Instant,
): boolean =>
  session.status === "planned" &&
  Date.parse(session.startsAt) - EARLY_MS <= Date.parse(now) &&
  !isOver(session, now);

/** Whether two sessions would be held at once. */
export const overlaps = (
  one: Pick<Session, "startsAt" | "minutes">,
  other: Pick<Session, "startsAt" | "minutes">,
): boolean => {
  const [a, b] = [Date.parse(one.startsAt), Date.parse(other.startsAt)];
  return a < b + other.minutes * 60_000 && b < a + one.minutes * 60_000;
};

/** Why a point is on the agenda. */
export const AgendaReason = z.enum([
  "carried-over",
  "feedback",
  "promise",
  "goal",
  "resource",
  "mine",
]);
export type AgendaReason = z.infer<typeof AgendaReason>;

/** One point of a session's agenda. */
export const AgendaItem = SharedRow.extend({
  sessionId: Id,
  text: FullLine,
  reason: AgendaReason,
  /** The goal, resource, promise or earlier point that it comes from; null for one's own. */
  sourceId: Id.nullable(),
  minutes: z.int().min(0).max(480),
  isDone: z.boolean(),
  /** Stays where it is, and keeps its minutes, when the agenda is shared out again. */
  isPinned: z.boolean().default(false),
  notes: Paragraphs,
  position: Position,
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** Something one side told the other they would do. The mentor's weigh as much as the mentee's. */
export const Promised = SharedRow.extend({
  sessionId: Id.nullable(),
  by: Side,
  text: FullLine,
  dueOn: CalendarDay.nullable(),
  /** Late is not a state: it is an open promise whose day has passed. */
  state: z.enum(["open", "kept", "renegotiated"]),
  /** The day first given, once another was agreed. */
  firstDueOn: CalendarDay.nullable().default(null),
  keptAt: Instant.nullable().default(null),
  /** Why another day was agreed. */
  reason: Line,
  /** Whose words these are: the other's say "me" of themselves. Null where that was not written down. */
  writtenBy: Side.nullable().default(null),
});
export type Promised = z.infer<typeof Promised>;

/** By how many days an open promise is late; 0 while its day has not passed, and for one without a day. */
export function daysLate({ dueOn, state }: Pick<Promised, "dueOn" | "state">, today: CalendarDay) {
  if (dueOn === null || state === "kept") return 0;
  const days = (Date.parse(today) - Date.parse(dueOn)) / (24 * 60 * 60 * 1_000);
  return Math.max(0, Math.round(days));
}
