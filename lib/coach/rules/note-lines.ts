import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import type { CalendarDay } from "@/lib/domain/time";
import { dayIn } from "./days";
import { type PromiseLexicon, promiseLexicon } from "./promise-lexicon";
import { fold, has, sentences, trimmed } from "./text";

/** Who wrote the notes, with whom, and on which day: what "I", a name and "Friday" mean in them. */
export interface NotesFrame {
  partnerName: string;
  writtenOn: CalendarDay;
}

/** What somebody will do, in the words of the notes. */
export interface PromiseRead {
  kind: "promise";
  /** Null where the words do not say which of the two. */
  by: "me" | "partner" | null;
  what: string;
  /** Null where no single day is named; what is said of the time then stays in `what`. */
  dueOn: CalendarDay | null;
  /** The words for that day; empty without one. */
  when: string;
}

/** What a sentence of the notes came to. */
export type NoteRead = (PromiseRead | { kind: "decision" | "question" | "win"; what: string }) &
  TextRange;

interface Reading extends NotesFrame {
  lexicon: PromiseLexicon;
  locale: Locale;
  /** Names of the two, each with whom it stands for; longest first. */
  me: string;
  partner: string;
}

/** What stands before a line of a list; an open box is something to do. */
const BULLET = /^(?:\s*(?:[-*•–—>→]+|\[[ xX]?\]|\d+[.)]|[a-z]\))(?=\s))+\s*/;
const OPEN_BOX = /\[ ?\]/;

/** The promises, decisions, open questions and wins that notes hold, in their order. */
export function readNotes(notes: string, frame: NotesFrame, locale: Locale): NoteRead[] {
  const lexicon = promiseLexicon[locale];
  const name = fold(frame.partnerName.trim()).replace(/[^a-z0-9' -]/g, ".");
  const first = name.split(" ")[0] ?? "";
  const partner = [name, first].filter((one) => one.length > 1).concat(lexicon.partner);
  const reading = { ...frame, lexicon, locale, me: lexicon.me, partner: partner.join("|") };
  return sentencesOf(notes).flatMap((range) =>
    readSentence(notes.slice(range.start, range.end), reading).map((read) => ({
      ...read,
      ...range,
    })),
  );
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
  const whole = (kind: "decision" | "question" | "win"): Read[] => [{ kind, what: text }];
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
  if (has(reading.lexicon.past, folded)) return [];
  const who = `(?:${reading.me}|${reading.partner})(?:(?<=')|(?![a-z]))`;
  const join = new RegExp(`(?:;|,| (?:and|et|while|puis|then|tandis que))+ (?=${who})`, "g");
  let at = 0;
  const clauses: string[] = [];
  for (const cut of folded.matchAll(join)) {
    clauses.push(text.slice(at, cut.index));
    at = cut.index + cut[0].length;
  }
  clauses.push(text.slice(at));
  if (clauses.length > 1) {
    const each = inTurn(clauses, isListed, reading);
    if (each) return each;
  }
  const one = readClause(text, isListed, reading);
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

function readClause(clause: string, isListed: boolean, reading: Reading): PromiseRead | null {
  const { lexicon, locale, me, partner, writtenOn } = reading;
  const named = dayIn(clause, writtenOn, locale);
  const dueOn = named?.day ?? null;
  const when = named ? clause.slice(named.start, named.end) : "";
  const text = named && !named.saysMore ? without(clause, named) : tidy(clause);
  const promise = (by: PromiseRead["by"], what: string): PromiseRead | null => {
    const bare = plain(tidy(what));
    const says = /\p{L}/u.test(bare) && !lexicon.empty.test(fold(bare));
    return says ? { kind: "promise", by, what: bare, dueOn, when } : null;
  };
  const plain = (what: string) =>
    what.slice(0, fold(what).replace(lexicon.courtesy, "").length).trim();
  const sideOf = (word: string) => (new RegExp(`^(?:${me})$`).test(word) ? "me" : "partner");
  const folded = fold(text);
  const isTimed = dueOn !== null || has(lexicon.timed, folded);
  const dash = "[\\s]*(?:[:→]|->|[–—-](?=\\s))+\\s*";

  const labelled = new RegExp(
    `^(?:${lexicon.label})?(?:\\s*\\(?(?:${dash})?(${me}|${partner})\\)?)?${dash}(?:(${me}|${partner})${dash})?`,
  ).exec(folded);
  if (labelled && labelled[0] !== "") {
    const rest = text.slice(labelled[0].length);
    const said = labelled[1] ?? labelled[2];
    const inside = bySubject(rest, isTimed, reading);
    if (inside === "refused") return null;
    if (inside) return promise(inside.by, inside.what);
    const isDoing = lexicon.bare.test(fold(rest));
    const isLabel = new RegExp(`^(?:${lexicon.label})`).test(folded);
    if (!isDoing && dueOn === null && !(isLabel && said)) return null;
    if (!said && !isLabel) return null;
    return promise(said ? sideOf(said) : null, rest);
  }
  const signed = new RegExp(
    `\\s+[–—-]\\s+(${me}|${partner})(?:\\s*[–—-])?$|\\s+\\((${me}|${partner})\\)$`,
  ).exec(folded);
  if (signed && lexicon.bare.test(folded)) {
    return promise(sideOf(signed[1] ?? signed[2] ?? ""), text.slice(0, signed.index));
  }
  const inside = bySubject(text, isTimed, reading);
  if (inside === "refused") return null;
  if (inside) return promise(inside.by, inside.what);
  if (lexicon.bare.test(folded) && (dueOn !== null || isListed)) return promise(null, text);
  return dueOn !== null && lexicon.others.test(folded) ? promise(null, text) : null;
}

/** Who, and what they bind themselves to; "refused" where it is a wish, a doubt or a no; null without a who. */
function bySubject(
  given: string,
  isTimed: boolean,
  reading: Reading,
): { by: "me" | "partner"; what: string } | "refused" | null {
  const { lexicon, me, partner } = reading;
  const text = given.replace(new RegExp(`^(?:${lexicon.filler}[ ,:]+)+`, "i"), "");
  const folded = fold(text);
  const subject = new RegExp(
    `^${lexicon.lead}(?:(${me})|(?:${partner}))(?:,(?= ))?(?=[ ']|(?<=')[a-z])`,
  ).exec(folded);
  if (!subject) {
    const front =
      new RegExp(
        `^${lexicon.fronted}[ '][^,]{2,50}?,? (?=${lexicon.lead}(?:${me}|${partner})(?:(?<=')|(?![a-z])))`,
      ).exec(folded)?.[0] ?? "";
    const rest = front ? bySubject(text.slice(front.length), isTimed, reading) : null;
    if (rest && rest !== "refused") {
      const moved = text.slice(0, front.length).replace(/[\s,]+$/, "");
      return { ...rest, what: `${rest.what} ${moved.charAt(0).toLowerCase()}${moved.slice(1)}` };
    }
    const topic = /^[^,]{2,40}, ?(?=(?:je|j'|i) ?)/.exec(folded)?.[0] ?? "";
    const known = topic ? bySubject(text.slice(topic.length), isTimed, reading) : null;
    return known && known !== "refused" ? { ...known, what: text } : (rest ?? known);
  }
  const by = subject[1] ? "me" : "partner";
  const after = folded.slice(subject[0].length);
  const tail = text.slice(subject[0].length);
  if (lexicon.notPromised.test(after)) return "refused";
  for (const pattern of lexicon.binding) {
    const match = pattern.exec(after);
    if (match) {
      const isDenied = /^(?:not|never|ne pas|pas) /.test(after.slice(match[0].length));
      return isDenied ? "refused" : { by, what: tail.slice(match[0].length) };
    }
  }
  const isSpoken = by === "me" || /^(?:you|tu)$/.test(subject[0]);
  const isHabit = has(lexicon.habitual, after);
  for (const { pattern, needsTime } of lexicon.doing) {
    const match = pattern(isSpoken).exec(after);
    if (!match || (needsTime && !isTimed)) continue;
    if (isHabit && !isTimed) return "refused";
    return { by, what: tail.slice(match[0].length) };
  }
  return "refused";
}

/** The words around a stretch that is taken out. */
const without = (text: string, { start, end }: TextRange): string =>
  tidy(`${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`);

const tidy = (text: string): string =>
  text
    .replace(/\(\s*\)/g, "")
    .replace(/\s+([,.])/g, "$1")
    .replace(/^[\s,;:.–—-]+|[\s,;:.!–—-]+$/g, "")
    .trim();
