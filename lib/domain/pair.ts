import * as z from "zod";
import { Address, Locale } from "./locale";
import { Row } from "./record";

/** The side of the rope that the user is on. The same person may be either, pair by pair. */
export const Role = z.enum(["mentor", "mentee"]);
export type Role = z.infer<typeof Role>;

/** One mentoring relationship, seen from one side. */
export const Pair = Row.extend({
  role: Role,
  /** How the user calls the other person; shown in the header and in drafts. */
  partnerName: z.string().trim().min(1).max(80),
  /** The language in which texts for the partner are written. */
  partnerLocale: Locale,
  address: Address,
  /** The pair that shows how Cordée works; removed in one click with all it holds. */
  isExample: z.boolean(),
});
export type Pair = z.infer<typeof Pair>;
