import { describe, expect, it } from "vitest";
import { readNotes } from "@/lib/coach/rules/note-lines";
import { fold } from "@/lib/coach/rules/text";
import type { Locale } from "@/lib/domain/locale";
import { CalendarDay } from "@/lib/domain/time";
import last from "../../fixtures/coach/last-note-lines.json";
import late from "../../fixtures/coach/late-note-lines.json";
import lines from "../../fixtures/coach/note-lines.json";
import plain from "../../fixtures/coach/plain-note-lines.json";

type Labelled = typeof lines | typeof late;
interface Item {
  kind: string;
  by?: string | null;
  what?: string;
  dueOn?: string | null;
}

const told = ({ kind, by, what = "", dueOn }: Item): string =>
  kind === "promise" ? [kind, by, fold(what), dueOn].join(" | ") : kind;

/** The share of lines read with the right who, what and when, and nothing else in them. */
function rightIn({ items, today, partnerName }: Labelled, locale: Locale): number {
  const those = items.filter(({ lang }) => lang === locale);
  const right = those.filter(({ text, items: expected }) => {
    const frame = {
      partnerName: partnerName[locale],
      writtenOn: CalendarDay.parse(today),
    };
    const found = readNotes(text, frame, locale).map(told);
    return found.join("\n") === (expected as Item[]).map(told).join("\n");
  });
  return right.length / those.length;
}

describe("the lines of notes", () => {
  it.each(["en", "fr"] as const)("are read as they were labelled (%s)", (locale) => {
    expect(rightIn(lines, locale)).toBeGreaterThanOrEqual(0.98);
    expect(rightIn(late, locale)).toBeGreaterThanOrEqual(0.95);
    expect(rightIn(last, locale)).toBeGreaterThanOrEqual(0.97);
    expect(rightIn(plain, locale)).toBeGreaterThanOrEqual(0.97);
  });

  const frame = { partnerName: "Lea Moreau", writtenOn: CalendarDay.parse("2026-03-11") };
  const firstOf = (notes: string, locale: Locale) => readNotes(notes, frame, locale)[0];

  it("know the partner by the first name alone", () => {
    expect(firstOf("Lea calls the school tomorrow.", "en")).toMatchObject({ by: "partner" });
  });

  it("keep what is said of an hour, and stand where their sentence stands", () => {
    const notes = "Good talk.\n- Je passe à l’atelier vendredi matin.\nFin.";
    const [read] = readNotes(notes, frame, "fr");
    expect(read).toMatchObject({ what: "passe à l’atelier vendredi matin", dueOn: "2026-03-13" });
    expect(notes.slice(read?.start, read?.end)).toBe("- Je passe à l’atelier vendredi matin.");
  });

  it("are read each in its own language", () => {
    const notes = "J’envoie le plan demain.\nLea will call the school tomorrow.";
    const sides = readNotes(notes, frame, "fr").map((read) => "by" in read && read.by);
    expect(sides).toEqual(["me", "partner"]);
  });

  it("are nobody's where neither of the two is named", () => {
    expect(firstOf("- [ ] Order the gloves", "en")).toMatchObject({ by: null, dueOn: null });
    expect(firstOf("- [x] Order the gloves", "en")).toBeUndefined();
  });

  it("tell a weekday from the one in the clause before", () => {
    const notes = "I send the plan on Monday and Lea answers by Wednesday.";
    const days = readNotes(notes, frame, "en").map((read) => "dueOn" in read && read.dueOn);
    expect(days).toEqual(["2026-03-16", "2026-03-18"]);
  });

  it("take no longer than a breath for long notes", () => {
    const long = lines.items
      .map(({ text }) => text)
      .join("\n")
      .repeat(3);
    const from = performance.now();
    readNotes(long, frame, "en");
    expect(performance.now() - from).toBeLessThan(1_500);
  });
});
