import { describe, expect, it } from "vitest";
import { dayIn } from "@/lib/coach/rules/days";
import type { Locale } from "@/lib/domain/locale";
import { CalendarDay } from "@/lib/domain/time";
import { days } from "../../fixtures/coach/days.json";

/** A Wednesday. */
const today = CalendarDay.parse("2026-03-11");

describe("a day named in words", () => {
  it.each(days as [Locale, string, string | null][])(
    "is reckoned from the day it was written, or left open (%s): %s",
    (locale, text, day) => {
      expect(dayIn(text, today, locale)?.day ?? null).toBe(day);
    },
  );

  it("is of the year to come once it has passed", () => {
    const last = CalendarDay.parse("2026-12-30");
    expect(dayIn("by 2 January", last, "en")?.day).toBe("2027-01-02");
    expect(dayIn("le 2 du mois prochain", last, "fr")?.day).toBe("2027-01-02");
    expect(dayIn("la semaine prochaine", last, "fr")?.day).toBe("2027-01-08");
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
