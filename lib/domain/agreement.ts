import * as z from "zod";
import { FullLine, Id, Line, Paragraphs, PartRow, SharedRow, Side } from "./record";
import { CalendarDay } from "./time";

/** Who sees to something: one of the two, or both in turn. */
export const WhoDoes = z.enum(["me", "partner", "both"]);

/** What the two agree on, in plain language. Each version is a row; the latest accepted one holds. */
export const Agreement = SharedRow.extend({
  version: z.int().min(1),
  /** Where they talk and write: video call, phone, messages. */
  channels: Line,
  /** Days between two sessions; null while not agreed. */
  everyDays: z.int().min(1).max(366).nullable().default(null),
  /** Length of a session, in minutes; null while not agreed. */
  minutes: z.int().min(5).max(480).nullable().default(null),
  whoPrepares: WhoDoes.nullable().default(null),
  whoBooks: WhoDoes.nullable().default(null),
  /** Hours within which a message is answered; null while not agreed. */
  replyHours: z.int().min(1).max(720).nullable().default(null),
  /** What stays between the two. */
  confidentiality: Paragraphs,
  /** When it would not: danger, the law, what both allow. */
  exceptions: Paragraphs,
  /** Ties that could get in the way, and what is done about them. */
  conflictOfInterest: Paragraphs,
  howToStop: Paragraphs,
  /** What both added in their own words. */
  more: Paragraphs,
  reviewOn: CalendarDay.nullable().default(null),
  endsOn: CalendarDay.nullable().default(null),
  /** The day each of the two said yes to these words; any later change is a new version. */
  acceptedByMeOn: CalendarDay.nullable().default(null),
  acceptedByPartnerOn: CalendarDay.nullable().default(null),
});
export type Agreement = z.infer<typeof Agreement>;

/** A change of the agreement that one of the two would like to talk about. */
export const AgreementProposal = SharedRow.extend({
  by: Side,
  /** The agreement's field that would change; empty for something new. */
  field: z.string().max(40).default(""),
  text: FullLine,
  reason: Line,
  state: z.enum(["open", "accepted", "declined"]).default("open"),
});
export type AgreementProposal = z.infer<typeof AgreementProposal>;

/** A clock time, `HH:MM`, in the calendar of whoever the limit belongs to. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When or about what one of the two is, or is not, there for the other. */
export const Limit = PartRow.extend({
  of: Side,
  kind: z.enum(["available", "closed", "day-off", "topic", "emergency"]),
  /** 1 Monday to 7 Sunday, as ISO 8601; null for every day. */
  weekday: z.int().min(1).max(7).nullable().default(null),
  from: ClockTime.nullable().default(null),
  until: ClockTime.nullable().default(null),
  /** First and last day of an absence; null for what comes again each week. */
  firstOn: CalendarDay.nullable().default(null),
  lastOn: CalendarDay.nullable().default(null),
  text: Line,
  agreementId: Id.nullable().default(null),
});
export type Limit = z.infer<typeof Limit>;
