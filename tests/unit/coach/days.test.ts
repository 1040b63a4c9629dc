import { describe, expect, it } from "vitest";
import { dayIn } from "@/lib/coach/rules/days";
import type { Locale } from "@/lib/domain/locale";
import { CalendarDay } from "@/lib/domain/time";

/** A Wednesday. */
const today = CalendarDay.parse("2026-03-11");

describe("a day named in words", () => {
  it.each<[Locale, string, string | null]>([
    ["en", "by Friday", "2026-03-13"],
    ["en", "on Wednesday", "2026-03-18"],
    ["en", "by next Friday", "2026-03-20"],
    ["en", "before 20 March", "2026-03-20"],
    ["en", "by March 3rd", "2027-03-03"],
    ["en", "on the 9th", "2026-04-09"],
    ["en", "by 31 February", null],
    ["en", "by 2026-05-04", "2026-05-04"],
    ["en", "by 4/13", "2026-04-13"],
    ["en", "by 3/4", null],
    ["en", "by the end of next month", "2026-04-30"],
    ["en", "by Q3", "2026-09-30"],
    ["en", "in a fortnight", "2026-03-25"],
    ["en", "every Monday", null],
    ["en", "Monday’s list", null],
    ["en", "last Friday", null],
    ["fr", "d’ici vendredi", "2026-03-13"],
    ["fr", "vendredi en huit", "2026-03-20"],
    ["fr", "avant le 1er avril", "2026-04-01"],
    ["fr", "pour le 9", "2026-04-09"],
    ["fr", "d’ici fin juin", "2026-06-30"],
    ["fr", "sous six semaines", "2026-04-22"],
    ["fr", "le 3/4", "2026-04-03"],
    ["fr", "à la fin du mois", "2026-03-31"],
    ["fr", "la semaine prochaine", "2026-03-20"],
    ["fr", "le lundi", null],
    ["fr", "vendredi dernier", null],
    ["fr", "le 20 % de rabais", null],
    ["fr", "dans un an et demi", null],
  ])("is reckoned from the day it was written, or left open (%s): %s", (locale, text, day) => {
    expect(dayIn(text, today, locale)?.day ?? null).toBe(day);
  });

  it("is its deadline where a sentence names two", () => {
    const text = "Bring the book from Monday to the library by Thursday.";
    expect(dayIn(text, today, "en")?.day).toBe("2026-03-12");
  });

  it("leaves out what no calendar holds", () => {
    expect(dayIn("on 4 May 99999", today, "en")?.day).toBe("2026-05-04");
    expect(dayIn("in 999999999 days", today, "en")).toBeNull();
  });
});
