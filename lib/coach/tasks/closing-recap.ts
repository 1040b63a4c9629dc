import * as z from "zod";
import { RECAP_GROUPS, RECAP_SOURCES } from "@/lib/domain/closing";
import type { Locale } from "@/lib/domain/locale";
import { CalendarDay } from "@/lib/domain/time";
import { inventionsIn } from "../rules/inventions";
import { tellingIn } from "../rules/rewrite-meaning";
import { stemOf } from "../rules/stems";
import { fold, tokens } from "../rules/text";
import type { CoachTask } from "../task";
import { fenced, neverInvent } from "./prompt";

const LINE_LENGTH = 1_000;

const Evidence = z.object({
  id: z.string().min(1).max(60),
  kind: z.enum(RECAP_GROUPS),
  text: z.string().trim().min(1).max(LINE_LENGTH),
  /** The day it happened; null when nobody wrote it down. */
  on: CalendarDay.nullable(),
});

const Input = z.object({ evidence: z.array(Evidence).max(RECAP_SOURCES) });
type Input = z.infer<typeof Input>;

const Line = z.object({
  group: z.enum(RECAP_GROUPS),
  text: z.string().trim().min(1).max(LINE_LENGTH),
  /** The evidence that says so, by id. */
  sources: z.array(z.string()).min(1),
});
type Line = z.infer<typeof Line>;

const Output = z.object({ lines: z.array(Line) });
export type ClosingRecap = z.infer<typeof Output>;

/** Evidence goes out by its number, which a model copies without fault and which names nobody. */
const label = (at: number): string => `e${at + 1}`;
const Wire = z.object({
  lines: z.array(
    z.object({ group: z.enum(RECAP_GROUPS), text: z.string(), sources: z.array(z.string()) }),
  ),
});

const said = (text: string): string => tokens(fold(text)).join(" ");

/** One line for each thing, the oldest first; what is told twice is told once, with both as its sources. */
function byRules({ evidence }: Input): ClosingRecap {
  const lines: (Line & { words: string })[] = [];
  const byDay = [...evidence].sort((one, other) =>
    (one.on ?? "9999").localeCompare(other.on ?? "9999"),
  );
  for (const group of RECAP_GROUPS) {
    for (const { id, text, kind } of byDay) {
      if (kind !== group) continue;
      const words = said(text);
      const same = lines.find(
        (line) => line.group === group && words !== "" && ` ${line.words} `.includes(` ${words} `),
      );
      if (same) same.sources.push(id);
      else lines.push({ group, text, sources: [id], words });
    }
  }
  return { lines: lines.map(({ words: _, ...line }) => line) };
}

/** What a line says without evidence; none when all of it can be traced. */
function faultsOf({ text, sources }: Line, { evidence }: Input, locale: Locale): string[] {
  const named = evidence.filter(({ id }) => sources.includes(id));
  if (sources.length === 0 || named.length < new Set(sources).size) return ["no_source"];
  const source = named.map((one) => one.text).join(". ");
  const known = new Set(tokens(fold(source)).map((word) => stemOf(word, locale)));
  const isNew = (word: string) => !known.has(stemOf(word, locale));
  const faults: string[] = inventionsIn(source, text, locale);
  return tellingIn(fold(text), locale).some(isNew) ? [...faults, "invented_fact"] : faults;
}

/** Gathers what the two achieved, from what they wrote down: no line is without its evidence. */
export const closingRecap: CoachTask<Input, ClosingRecap> = {
  id: "closing-recap",
  input: Input,
  wire: Wire,
  output: Output,
  prompt: ({ evidence }, locale) => ({
    system: system[locale],
    material: fenced({
      evidence: evidence.map(({ kind, text, on }, at) => ({ id: label(at), kind, text, on })),
    }),
  }),
  fromWire: (wire, input, locale) => {
    const idOf = (name: string) => input.evidence.find((_, at) => label(at) === name)?.id ?? name;
    const lines = Wire.parse(wire).lines.map(({ group, text, sources }) => ({
      group,
      text: text.trim(),
      sources: sources.map(idOf),
    }));
    const traced = lines.filter((line) => faultsOf(line, input, locale).length === 0);
    // Without any that can be traced, the checks are to say what was wrong.
    return { lines: traced.length > 0 ? traced : lines };
  },
  rules: byRules,
  checks: ({ lines }, input, locale) => [
    ...new Set(lines.flatMap((line) => faultsOf(line, input, locale))),
  ],
};

const system: Record<Locale, string> = {
  en: `You gather what a mentor and a mentee achieved, from their own evidence. Each line says one thing in the words of its evidence and names it in "sources", by id; evidence that tells the same goes into one line. "group" is goal, skill, challenge, win or lesson. No line without a source, no praise, no conclusion of your own. ${neverInvent.en} Answer with JSON: {"lines": [{"group": "goal", "text": "…", "sources": ["e1"]}]}.`,
  fr: `Tu rassembles ce qu’un mentor et son mentoré ont accompli, à partir de leurs propres preuves. Chaque ligne dit une chose avec les mots de ses preuves et les nomme dans sources, par leur id ; les preuves qui disent la même chose vont dans une seule ligne. group vaut goal, skill, challenge, win ou lesson. Pas de ligne sans source, pas de louange, pas de conclusion de ton cru. ${neverInvent.fr} Réponds en JSON : {"lines": [{"group": "goal", "text": "…", "sources": ["e1"]}]}.`,
};
