import type { Locale } from "@/lib/domain/locale";
import { rewriteCheck, type Violation } from "./rewrite-check";

/** What a text may break that is made of some of its source's words: it may leave out, and it may not add. */
const ADDED: readonly Violation[] = [
  "invented_number",
  "invented_date",
  "changed_date",
  "invented_name",
  "changed_address",
  "changed_gender",
  "language_switch",
  "invented_fact",
  "invented_commitment",
  "bad_place",
  "obeyed",
  "empty",
];

/** What a text says that its source does not; none when all of it can be traced. Leaving words out is no fault here. */
export const inventionsIn = (source: string, text: string, locale: Locale): Violation[] =>
  rewriteCheck(source, text, locale, "part").filter((code) => ADDED.includes(code));
