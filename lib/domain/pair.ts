import * as z from "zod";
import { Address, Locale } from "./locale";
import { Id, Row } from "./record";
import { CalendarDay } from "./time";

/** The side of the rope that the user is on. The same person may be either, pair by pair. */
export const Role = z.enum(["mentor", "mentee"]);
export type Role = z.infer<typeof Role>;

/** One mentoring relationship, seen from one side. */
export const Pair = Row.extend({
  role: Role,
  /** How the user calls the other person; shown in the header and in drafts. Empty while one is looked for. */
  partnerName: z.string().trim().max(80),
  /** The language in which texts for the partner are written. */
  partnerLocale: Locale,
  address: Address,
  /** An informal pair is never asked for an agreement or dates. */
  mode: z.enum(["formal", "informal"]).default("informal"),
  startedOn: CalendarDay.nullable().default(null),
  /** The partner's time zone as IANA names it; empty when it is the user's own. */
  partnerZone: z.string().max(60).default(""),
  /** The step the user says they are at, 0 to 3; null while it is inferred. */
  chosenStep: z.int().min(0).max(3).nullable().default(null),
  /** What the partner's Cordée calls this relationship, where the two began it apart; null where both call it alike. */
  idThere: Id.nullable().default(null),
  /** The pair that shows how Cordée works; removed in one click with all it holds. */
  isExample: z.boolean(),
});
export type Pair = z.infer<typeof Pair>;
