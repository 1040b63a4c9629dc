import { expect, it } from "vitest";
import { sayDay, sayDistance, sayExactly, sayMoment, sayShortDay } from "@/lib/i18n/format";

const in2026 = "2026-11-23T09:00:00.000Z";

/** A moment of a day by the clock on the wall, wherever this runs; the 23rd is a Monday. */
const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).toISOString();

it.each([
  ["a Wednesday morning seen on Monday night", at(25, 8), at(23, 22), "in 2 days"],
  ["a Tuesday morning seen on Monday night", at(24, 8), at(23, 22), "tomorrow"],
  ["a Tuesday night seen on Monday morning", at(24, 22), at(23, 8), "tomorrow"],
  ["the afternoon of the same day", at(23, 17), at(23, 8), "in 9 hours"],
  ["an hour past midnight", at(24, 1), at(23, 22), "in 3 hours"],
  ["within the hour", at(24, 0, 10), at(23, 23, 30), "in 40 minutes"],
  ["the evening before", at(22, 20), at(23, 8), "yesterday"],
  ["a Saturday seen on Monday", at(21, 23), at(23, 1), "2 days ago"],
])("counts the days on the calendar: %s", (_, moment, now, said) => {
  expect(sayDistance(moment, now, "en")).toBe(said);
});

it.each([
  ["en", "just now", "in a moment"],
  ["fr", "à l’instant", "dans un instant"],
] as const)("says what is nearer than half a minute as people do (%s)", (locale, past, ahead) => {
  const now = "2026-11-23T09:00:20.000Z";
  expect(sayDistance("2026-11-23T09:00:05.000Z", now, locale)).toBe(past);
  expect(sayDistance("2026-11-23T09:00:35.000Z", now, locale)).toBe(ahead);
});

it("says it in French", () => {
  expect(sayDistance(at(25, 8), at(23, 22), "fr")).toBe("après-demain");
});

it("says the first of a month as French does, and only that day", () => {
  expect(sayDay("2026-03-01", "fr", in2026)).toBe("dimanche 1er mars");
  expect(sayShortDay("2026-03-01", "fr")).toBe("1er mars 2026");
  expect(sayMoment(new Date(2026, 2, 1, 1, 5).toISOString(), "fr", in2026)).toMatch(
    /^dimanche 1er mars, 01:05/,
  );
  expect(sayExactly(new Date(2026, 2, 1, 14, 0).toISOString(), "fr")).toMatch(
    /^dimanche 1er mars 2026/,
  );
  expect(sayDay("2026-03-11", "fr", in2026)).toBe("mercredi 11 mars");
  expect(sayDay("2026-03-01", "en", in2026)).toBe("Sunday 1 March");
});

it("says the year of a day that is not in the reader’s", () => {
  expect(sayDay("2027-03-01", "en", in2026)).toBe("Monday, 1 March 2027");
  expect(sayDay("2027-03-01", "fr", in2026)).toBe("lundi 1er mars 2027");
  const moment = new Date(2025, 10, 26, 14, 0).toISOString();
  expect(sayMoment(moment, "en", in2026)).toBe("Wednesday, 26 November 2025, 14:00");
  expect(sayMoment(moment, "en", moment)).toBe("Wednesday 26 November, 14:00");
});
