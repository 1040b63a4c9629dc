import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import type { CalendarDay } from "@/lib/domain/time";
import { dayIn } from "./days";
import { languageFor } from "./language";
import {
  isDoubted,
  isOver,
  type NotesFrame,
  type PromiseRead,
  type Reading,
  readClause,
  tidy,
} from "./promise-clause";
import { promiseLexicon } from "./promise-lexicon";
import { fold, has, sentences, trimmed } from "./text";

/** What a sentence of the notes came to. */
export type NoteRead = (PromiseRead | { kind: "decision" | "question" | "win"; what: string }) &
  TextRange;

/** What stands before a line of a list; an open box is something to do. */
const BULLET = /^(?:\s*(?:[-*•–—>→]+|\[[ xX]?\]|\d+[.)]|[a-z]\))(?=\s))+\s*/;
const OPEN_BOX = /\[ ?\]/;

/**
 * The promises, decisions, open questions and wins that notes hold, in their order.
 *
 * @param locale the language of a sentence that tells none; others are read in their own
 */
export function readNotes(notes: string, frame: NotesFrame, locale: Locale): NoteRead[] {
  const readings = { en: readingOf(frame, "en"), fr: readingOf(frame, "fr") };
  return sentencesOf(notes).flatMap((range) => {
    const sentence = notes.slice(range.start, range.end);
    const reading = readings[languageFor(sentence, locale)];
    return readSentence(sentence, reading).map((read) => ({ ...read, ...range }));
  });
}

function readingOf(frame: NotesFrame, locale: Locale): Reading {
  const lexicon = promiseLexicon[locale];
  const name = fold(frame.partnerName.trim()).replace(/[^a-z0-9' -]/g, ".");
  const first = name.split(" ")[0] ?? "";
  const partner = [name, first].filter((one) => one.length > 1).concat(lexicon.partner);
  return { ...frame, lexicon, locale, me: lexicon.me, partner: partner.join("|") };
}

/** A short weekday's full stop ends no sentence. */
function sentencesOf(notes: string): TextRange[] {
  const found: TextRange[] = [];
  for (const range of sentences(notes)) {
    const before = found.at(-1);
    const isCut =
      before &&
      /\b(?:lun|mar|mer|jeu|ven|sam|dim|mon|tues?|wed|thurs?|fri|sat|sun|janv|fevr?|avr|juil|sept|oct|nov|dec)\.$/.test(
        fold(notes.slice(before.start, before.end)),
      ) &&
      /^\d/.test(notes.slice(range.start));
    if (isCut) before.end = range.end;
    else found.push({ ...range });
  }
  return found.map((range) => trimmed(notes, range));
}

type Read = PromiseRead | { kind: "decision" | "question" | "win"; what: string };

function readSentence(sentence: string, reading: Reading): Read[] {
  const { lexicon } = reading;
  const bullet = BULLET.exec(sentence)?.[0] ?? "";
  const text = tidy(sentence.slice(bullet.length));
  const folded = fold(text);
  const whole = (kind: "decision" | "question" | "win"): Read[] => {
    const [opening = ""] = lexicon[kind].exec(folded) ?? [];
    const isLabel = opening.endsWith(":") && folded.startsWith(opening);
    const what = isLabel ? tidy(text.slice(opening.length)) : text;
    return [{ kind, what: what || text }];
  };
  if (!/[a-z]/.test(folded) || /\[x\]/i.test(bullet)) return [];
  if (lexicon.question.test(folded)) return whole("question");
  const together = new RegExp(`^(?:${reading.partner}) (?:and|et) (?:i|me|moi)(?= )`);
  const joint = folded.replace(together, reading.locale === "fr" ? "nous" : "we");
  if (lexicon.decision.test(joint)) {
    const lead = lexicon.agreedThat.exec(folded)?.[0] ?? "";
    const inIt = lead ? promisesIn(text.slice(lead.length), false, reading) : [];
    const areDated = inIt.length > 0 && inIt.every(({ by, dueOn }) => by && dueOn);
    return areDated ? inIt : whole("decision");
  }
  const promises = promisesIn(text, OPEN_BOX.test(bullet), reading);
  if (promises.length > 0) return promises;
  return lexicon.win.test(folded) ? whole("win") : [];
}

/** One promise a clause where each clause is one, else the sentence as one. */
function promisesIn(text: string, isListed: boolean, reading: Reading): PromiseRead[] {
  const folded = fold(text);
  if (has(reading.lexicon.past, folded) || isOver(text, reading.writtenOn)) return [];
  const who = `(?:${reading.me}|${reading.partner})(?:(?<=')|(?![a-z]))`;
  const join = new RegExp(`(?:;|,| (?:and|et|while|puis|then|tandis que))+ (?=${who})`, "g");
  let at = 0;
  const clauses: string[] = [];
  for (const cut of folded.matchAll(join)) {
    clauses.push(text.slice(at, cut.index));
    at = cut.index + cut[0].length;
  }
  clauses.push(text.slice(at));
  const sure = clauses.filter((clause) => !isDoubted(clause, reading.writtenOn, reading.locale));
  // What leads in says it of what follows: "Maybe, I'll …".
  const [first = ""] = clauses;
  if (!sure.includes(first) && !new RegExp(`^${who}`).test(fold(first))) return [];
  if (clauses.length > 1) {
    const isTimed =
      has(reading.lexicon.timed, folded) || dayIn(text, reading.writtenOn, reading.locale) !== null;
    const each = inTurn(sure, isListed, { ...reading, isTimed });
    if (each) return each;
  }
  const [only] = sure;
  const one = readClause(sure.length === 1 && only ? only : text, isListed, reading);
  return one ? [one] : [];
}

/** Clauses told one after the other: a weekday in a later one comes after the day in the one before. */
function inTurn(
  clauses: readonly string[],
  isListed: boolean,
  reading: Reading,
): PromiseRead[] | null {
  const found: PromiseRead[] = [];
  let writtenOn = reading.writtenOn;
  for (const clause of clauses) {
    const first = readClause(clause, isListed, reading);
    const after = first?.dueOn && readClause(clause, isListed, { ...reading, writtenOn });
    const isWeekday = after?.dueOn && first && daysBetween(first.dueOn, after.dueOn) === 7;
    const one = isWeekday ? after : first;
    if (!one) return null;
    found.push(one);
    writtenOn = one.dueOn ?? writtenOn;
  }
  return found;
}

const daysBetween = (from: CalendarDay | null, to: CalendarDay): number =>
  from ? (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1_000) : 0;
