import { describe, expect, it } from "vitest";
import { sessionSummary } from "@/lib/coach/tasks/session-summary";
import type { Locale } from "@/lib/domain/locale";
import { CalendarDay } from "@/lib/domain/time";

const writtenOn = CalendarDay.parse("2026-11-23");
const doubtful: [Locale, string][] = [
  ["fr", "Nour enverra peut-être la carte lundi."],
  ["fr", "Je vais sans doute appeler Inès vendredi."],
  ["en", "Nour promised in 2019 to lend the tent by Friday."],
  ["en", "Nour will perhaps lend the tent by Friday."],
  ["en", "Maybe I will call Inès by Friday."],
  ["en", "Perhaps, I will call Inès by Friday."],
  ["fr", "En 2021, Nour a promis d’envoyer la carte pour vendredi."],
];
const promised: [Locale, string][] = [
  ["fr", "Nour enverra la carte lundi."],
  ["en", "Nour will lend the tent in 2027."],
  ["en", "I could be late and I will call Inès by Friday."],
];
const read = (notes: string, locale: Locale) =>
  sessionSummary
    .rules({ notes, partnerName: "Nour", writtenOn }, locale)
    .items.filter(({ kind }) => kind === "promise");

describe("what may be promised", () => {
  it.each(doubtful)("is no promise (%s, %s)", (locale, notes) => {
    expect(read(notes, locale)).toEqual([]);
  });
  it.each(promised)("is one without a doubt (%s, %s)", (locale, notes) => {
    expect(read(notes, locale)).toHaveLength(1);
  });
  it.each([
    ["Maybe I could call Inès.", "call Inès", "me"],
    ["I wish Nour would lend the tent.", "lend the tent", "partner"],
    ["Nour promised in 2019 to lend the tent.", "lend the tent", "partner"],
  ] as const)("is no promise in a model’s words either (%s)", (source, text, who) => {
    const input = { notes: `We met. ${source}`, partnerName: "Nour", writtenOn };
    const item = { kind: "promise", text, who, when: "", source };
    const said = sessionSummary.fromWire({ items: [item] }, input, "en");
    expect(sessionSummary.checks(said, input, "en")).toContain("modality_up");
  });
});
