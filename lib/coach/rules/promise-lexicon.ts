import type { Locale } from "@/lib/domain/locale";
import { english } from "./promise-lexicon-en";
import { french } from "./promise-lexicon-fr";

/** How one language says that someone will do something. Sources of patterns over folded text. */
export interface PromiseLexicon {
  me: string;
  /** The other of the two; their name is added. */
  partner: string;
  /** What a clause may begin with before who it is about. */
  filler: string;
  /** May lead to who: "up to me". */
  lead: string;
  /** Opens a phrase in front of who that can as well stand at the end: "for next time, I'll …". */
  fronted: string;
  /** Says a time, if no single day. */
  timed: RegExp;
  /** After who: a wish, a doubt, a no. */
  notPromised: RegExp;
  /** After who: what binds, and is not part of what is promised: "will", "promised to". */
  binding: readonly RegExp[];
  /** After who: what is promised begins here. After "I" and "you" a verb has another ending than after a name. */
  doing: readonly { pattern: (isSpoken: boolean) => RegExp; needsTime: boolean }[];
  /** Anywhere in a clause: perhaps, or only wished. */
  doubt: RegExp;
  /** A habit or what lies behind. */
  habitual: RegExp;
  past: RegExp;
  /** Begins with what to do and not with who: "Send the form". */
  bare: RegExp;
  /** "To do:", "Next step for". */
  label: string;
  /** Somebody else who will. */
  others: RegExp;
  decision: RegExp;
  /** Agreed, and yet one of the two does it: "we agreed that". */
  agreedThat: RegExp;
  question: RegExp;
  win: RegExp;
  courtesy: RegExp;
  /** Says that something is done and not what. */
  empty: RegExp;
}

export const promiseLexicon: Record<Locale, PromiseLexicon> = { en: english, fr: french };
