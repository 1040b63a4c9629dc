import * as z from "zod";
import type { Locale } from "@/lib/domain/locale";
import { FullLine, LONG_TEXT, SHORT_TEXT, Side } from "@/lib/domain/record";
import { CalendarDay } from "@/lib/domain/time";
import { dayIn } from "../rules/days";
import { inventionsIn } from "../rules/inventions";
import { type NoteRead, readNotes } from "../rules/note-lines";
import { isDoubted } from "../rules/promise-clause";
import { NEGATION } from "../rules/rewrite-lexicon";
import { fold, has, tokens } from "../rules/text";
import type { CoachTask } from "../task";
import { fenced, neverInvent } from "./prompt";

const Input = z.object({
  notes: z.string().trim().min(1).max(LONG_TEXT),
  partnerName: z.string().trim().max(80),
  /** The day of the session: what "Friday" in the notes is reckoned from. */
  writtenOn: CalendarDay,
});
type Input = z.infer<typeof Input>;

const KINDS = ["promise", "decision", "question", "win"] as const;

const Item = z.object({
  kind: z.enum(KINDS),
  text: FullLine,
  /** Who promised, or whose win it is; null for what is neither, and where the notes do not tell. */
  by: Side.nullable(),
  /** The day that `when` names, to be confirmed; null where it names none. */
  dueOn: CalendarDay.nullable(),
  /** The notes' own words for the day; empty without one. */
  when: z.string().max(SHORT_TEXT),
  /** The sentence of the notes that it comes from, word for word. */
  source: z.string().min(1),
});
type Item = z.infer<typeof Item>;

const Output = z.object({ items: z.array(Item) });
export type SessionSummary = z.infer<typeof Output>;
export type SummaryItem = Item;

const Wire = z.object({
  items: z.array(
    z.object({
      kind: z.enum(KINDS),
      text: z.string(),
      who: z.enum(["me", "partner", "unknown"]),
      when: z.string(),
      source: z.string(),
    }),
  ),
});

const nothing = { by: null, dueOn: null, when: "" };

function toItem(read: NoteRead, { notes, partnerName }: Input): Item {
  const { kind, what, start, end } = read;
  const promised =
    kind === "promise"
      ? { by: read.by, dueOn: read.dueOn, when: read.when }
      : { ...nothing, ...(kind === "win" && { by: winner(what, partnerName) }) };
  return { kind, ...promised, text: shortened(what), source: notes.slice(start, end) };
}

/** The partner's where they are named, else the author's. */
const winner = (win: string, partnerName: string): Side => {
  const name = fold(partnerName).split(" ")[0] ?? "";
  return name !== "" && tokens(fold(win)).includes(name) ? "partner" : "me";
};

/** As much as a line holds, cut between two words. */
const shortened = (text: string): string =>
  text.length <= SHORT_TEXT ? text : `${text.slice(0, SHORT_TEXT - 1).replace(/\s+\S*$/, "")}…`;

/** What is said twice is listed once. */
const once = (items: readonly Item[]): Item[] => {
  const known = new Map(items.map((item) => [JSON.stringify({ ...item, source: "" }), item]));
  return [...known.values()];
};

const spaced = (text: string): string => fold(text).replace(/\s+/g, " ").trim();

/** What an item says that its sentence does not; none when all of it can be traced. */
function faultsOf(item: Item, { notes, ...frame }: Input, locale: Locale): string[] {
  const { text, source, when, kind, dueOn } = item;
  if (!spaced(notes).includes(spaced(source))) return ["no_source"];
  const faults: string[] = inventionsIn(source, `${text} ${when}`.trim(), locale);
  const turns = (words: string) => has(NEGATION[locale], fold(words));
  if (kind === "promise" && turns(source) !== turns(text)) faults.push("polarity");
  const isDoubtful = (words: string) => isDoubted(words, frame.writtenOn, locale);
  if (kind === "promise" && isDoubtful(source) && !isDoubtful(text)) {
    const isSure = readNotes(source, frame, locale).some((read) => read.kind === "promise");
    if (!isSure) faults.push("modality_up");
  }
  if (!spaced(source).includes(spaced(when))) faults.push("invented_date");
  const days = [
    dayIn(source, frame.writtenOn, locale)?.day,
    ...readNotes(source, frame, locale).map((read) => "dueOn" in read && read.dueOn),
  ];
  if (dueOn !== null && !days.includes(dueOn)) faults.push("invented_date");
  return faults;
}

/** A model names who and when in words; the day is ours to reckon, and who is left open where we read another. */
function fromModel(
  said: z.infer<typeof Wire>["items"][number],
  input: Input,
  locale: Locale,
): Item {
  const { kind, text, who, when, source } = said;
  const line = { kind, text: text.trim(), source: source.trim() };
  if (kind === "win") return { ...line, ...nothing, by: winner(text, input.partnerName) };
  if (kind !== "promise") return { ...line, ...nothing };
  const reads = readNotes(source, input, locale).flatMap((read) =>
    read.kind === "promise" && read.by ? [read.by] : [],
  );
  const by = who === "unknown" || (reads.length > 0 && !reads.includes(who)) ? null : who;
  const dueOn = dayIn(when, input.writtenOn, locale)?.day ?? null;
  return { ...line, by, dueOn, when: when.trim() };
}

/** Reads notes for what was promised, decided, left open and won. Each stands beside the sentence that says so. */
export const sessionSummary: CoachTask<Input, SessionSummary> = {
  id: "session-summary",
  input: Input,
  wire: Wire,
  output: Output,
  prompt: ({ notes, partnerName, writtenOn }, locale) => ({
    system: system[locale],
    material: fenced({ notes, partner: partnerName, writtenOn }),
  }),
  fromWire: (wire, input, locale) => {
    const items = once(Wire.parse(wire).items.map((said) => fromModel(said, input, locale)));
    const traced = items.filter((item) => faultsOf(item, input, locale).length === 0);
    // Without any that can be traced, the checks are to say what was wrong.
    return { items: traced.length > 0 ? traced : items };
  },
  rules: ({ notes, ...frame }, locale) => ({
    items: once(
      readNotes(notes, frame, locale).map((read) => toItem(read, { notes, ...frame })),
    ).filter((item) => faultsOf(item, { notes, ...frame }, locale).length === 0),
  }),
  checks: ({ items }, input, locale) => [
    ...new Set(items.flatMap((item) => faultsOf(item, input, locale))),
  ],
};

const system: Record<Locale, string> = {
  en: `You read the notes of a mentoring session. Their author is "me"; "partner" is the other one. List what the notes say, in their order: each promise (who does what by when), decision, question left open, and win. "source" is the sentence of the notes, copied word for word; "text" is what is promised, decided, asked or won, in its words; "who" is me, partner or unknown; "when" is the words of the notes for the day, empty without any, never a date of your own. Leave out the rest; an empty list is a good answer. ${neverInvent.en} Answer with JSON: {"items": [{"kind": "promise", "text": "…", "who": "me", "when": "…", "source": "…"}]}.`,
  fr: `Tu lis les notes d’une séance de mentorat. « me » en est l’auteur, « partner » l’autre. Relève ce que disent les notes, dans leur ordre : chaque engagement (qui fait quoi pour quand), décision, question restée ouverte et réussite. source est la phrase des notes, recopiée mot pour mot ; text est ce qui est promis, décidé, demandé ou réussi, avec ses mots ; who est me, partner ou unknown ; when est ce que les notes disent du jour, vide si elles n’en disent rien, jamais une date de toi. Laisse le reste ; une liste vide est une bonne réponse. ${neverInvent.fr} Réponds en JSON : {"items": [{"kind": "promise", "text": "…", "who": "me", "when": "…", "source": "…"}]}.`,
};
