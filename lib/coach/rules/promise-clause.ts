import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import type { CalendarDay } from "@/lib/domain/time";
import { dayIn } from "./days";
import { type PromiseLexicon, promiseLexicon } from "./promise-lexicon";
import { fold, has } from "./text";

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

/** How notes are read: by which words, and who is meant by which name. */
export interface Reading extends NotesFrame {
  lexicon: PromiseLexicon;
  locale: Locale;
  /** Names of the two, each with whom it stands for; longest first. */
  me: string;
  partner: string;
  /** Whether the sentence around a clause says a time. */
  isTimed?: boolean;
}

/** Whether a clause is a guess, a wish, or of a year that is over: nobody is bound by it. */
export const isDoubted = (clause: string, writtenOn: CalendarDay, locale: Locale): boolean =>
  isOver(clause, writtenOn) || has(promiseLexicon[locale].doubt, fold(clause));

/** Whether words name a year before that of the notes. */
export const isOver = (words: string, writtenOn: CalendarDay): boolean =>
  [...fold(words).matchAll(/\b(?:in|en|since|depuis) ((?:19|20)\d\d)\b/g)].some(
    ([, year]) => Number(year) < Number(writtenOn.slice(0, 4)),
  );

/** What one clause promises; null where it promises nothing. */
export function readClause(
  clause: string,
  isListed: boolean,
  reading: Reading,
): PromiseRead | null {
  const { lexicon, locale, me, partner, writtenOn } = reading;
  if (isDoubted(clause, writtenOn, locale)) return null;
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
  const isTimed = reading.isTimed || dueOn !== null || has(lexicon.timed, folded);
  const dash = "[\\s,]*(?:[:→]|->|[–—-](?=\\s))+\\s*";

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
  const filler = new RegExp(`^(?:${lexicon.filler}[ ,:]+)+`).exec(fold(given))?.[0] ?? "";
  const text = given.slice(filler.length);
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

/** Without the marks and blanks at both ends, and what a part that was taken out leaves behind. */
export const tidy = (text: string): string =>
  text
    .replace(/\(\s*\)/g, "")
    .replace(/\s+([,.])/g, "$1")
    .replace(/^[\s,;:.–—-]+|[\s,;:.!–—-]+$/g, "")
    .trim();
