import * as z from "zod";
import { Id, LONG_TEXT, PairRow, SHORT_TEXT } from "./record";
import { CalendarDay, Instant } from "./time";

/** A meeting of the pair. */
export const Session = PairRow.extend({
  startsAt: Instant,
  /** Length agreed, in minutes. */
  minutes: z.int().min(5).max(480),
  /** Where the call is; empty when they meet in person. */
  callUrl: z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(2_000)]),
  status: z.enum(["planned", "held"]),
  /** What both may read afterwards. */
  notes: z.string().max(LONG_TEXT),
});
export type Session = z.infer<typeof Session>;

/** How long after its end a session that nobody closed still is the one at hand, in milliseconds. */
const GRACE_MS = 60 * 60 * 1_000;

/** Whether its time has passed, with an hour for those who run late. */
export const isOver = (session: Pick<Session, "startsAt" | "minutes">, now: Instant): boolean =>
  Date.parse(session.startsAt) + session.minutes * 60_000 + GRACE_MS < Date.parse(now);

/** Why a point is on the agenda. */
export const AgendaReason = z.enum(["carried-over", "promise", "goal", "resource", "mine"]);
export type AgendaReason = z.infer<typeof AgendaReason>;

/** One point of a session's agenda. */
export const AgendaItem = PairRow.extend({
  sessionId: Id,
  text: z.string().trim().min(1).max(SHORT_TEXT),
  reason: AgendaReason,
  /** The goal, resource, promise or earlier point that it comes from; null for one's own. */
  sourceId: Id.nullable(),
  minutes: z.int().min(0).max(480),
  isDone: z.boolean(),
  /** Order within the session: fractional, compared as text. */
  position: z.string().min(1),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** Something one side told the other they would do. The mentor's weigh as much as the mentee's. */
export const Promised = PairRow.extend({
  sessionId: Id.nullable(),
  by: z.enum(["me", "partner"]),
  text: z.string().trim().min(1).max(SHORT_TEXT),
  dueOn: CalendarDay.nullable(),
  state: z.enum(["open", "kept", "renegotiated"]),
});
export type Promised = z.infer<typeof Promised>;
