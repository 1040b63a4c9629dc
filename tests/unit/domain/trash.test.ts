import { expect, it } from "vitest";
import { Instant } from "@/lib/domain/time";
import { dayOf, daysLeft, partFieldsOf, titleOf, trashTables } from "@/lib/domain/trash";
import { now } from "@/tests/builders/records";

const at = (day: string) => Instant.parse(`${day}T09:00:00.000Z`);

it("counts the days down, and never below none", () => {
  expect(daysLeft(now, now)).toBe(30);
  expect(daysLeft(at("2026-11-13"), now)).toBe(20);
  expect(daysLeft(at("2026-10-24"), now)).toBe(0);
  expect(daysLeft(at("2020-01-01"), now)).toBe(0);
});

it("takes what can be deleted, and neither drafts, tombstones nor texts of pages", () => {
  expect(trashTables).toContain("goals");
  expect(trashTables).toContain("pairs");
  for (const table of ["drafts", "tombstones", "resourceTexts", "ledger"] as const) {
    expect(trashTables).not.toContain(table);
  }
});

it("knows a part by what it can't be without", () => {
  expect(partFieldsOf("measures")).toEqual(["pairId", "goalId", "indicatorId"]);
  expect(partFieldsOf("resources")).toEqual(["pairId"]);
  expect(partFieldsOf("agendaItems")).toEqual(["pairId", "sessionId"]);
  expect(partFieldsOf("pairs")).toEqual([]);
  // What a recap tells stays when the row that it comes from goes.
  expect(partFieldsOf("recapLines")).toEqual(["pairId"]);
});

it("names a row by its first words, or by its day", () => {
  expect(titleOf({ statement: " Run workshops " })).toBe("Run workshops");
  expect(titleOf({ title: "", url: "https://notes.example/" })).toBe("https://notes.example/");
  expect(titleOf({ startsAt: now })).toBe("");
  expect(dayOf({ startsAt: now })).toBe(now);
  expect(dayOf({})).toBeNull();
});
