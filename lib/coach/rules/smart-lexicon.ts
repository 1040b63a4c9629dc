import type { Locale } from "@/lib/domain/locale";
import { english } from "./smart-lexicon-en";
import { french } from "./smart-lexicon-fr";

/** The words by which each part of a goal is known; every pattern is for folded text. */
export interface SmartLexicon {
  /** A deadline with its preposition: what it is due by can be marked in a calendar. */
  deadline: RegExp;
  /** A whole date, wherever it stands. */
  date: RegExp;
  /** What comes right before a date that is no deadline: since, starting. */
  notDeadline: RegExp;
  rhythm: RegExp;
  year: RegExp;
  event: RegExp;
  /** A number in digits or words. */
  number: RegExp;
  threshold: RegExp;
  deliverable: RegExp;
  looseDeliverable: RegExp;
  indicator: RegExp;
  comparative: RegExp;
  /** What comes before a number that only names something (version, year, module) or places it (on 3 sites). */
  notMeasure: RegExp;
  vague: RegExp;
  state: RegExp;
  slogan: RegExp;
  /** What nobody can see whether it was done: a healthy dinner, different exercises. */
  unclear: RegExp;
  /** A verb whose result can be seen, which gives a vague verb its proof. */
  concrete: RegExp;
  means: RegExp;
  outside: RegExp;
  absolute: RegExp;
  avoidance: RegExp;
  reason: RegExp;
  /** A reason that is no more than a verb: to win, pour gagner. */
  purposeVerb: RegExp;
  circular: RegExp;
  several: RegExp;
}

export const smartLexicon: Record<Locale, SmartLexicon> = { en: english, fr: french };
