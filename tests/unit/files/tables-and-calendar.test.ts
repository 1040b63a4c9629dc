import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { Action } from "@/lib/domain/action";
import { AgendaItem } from "@/lib/domain/session";
import { writeCalendar } from "@/lib/files/calendar";
import { type Cell, readCsv, writeCsv } from "@/lib/files/csv";
import { calendarLines } from "@/lib/files/ical-lines";
import { writeActions, writeMeasures } from "@/lib/files/spreadsheets";
import { aGoal, aPair, aSession, now } from "@/tests/builders/records";
import { sayings } from "@/tests/builders/sayings";

const { words } = sayings("en");
const { words: french } = sayings("fr");
const dated = { createdAt: now, updatedAt: now, deletedAt: null };

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("=1+1", "'=1", "@SUM(A1)", "-2", "+3", "\tx", 'a"b;c,d\ne', "''"),
);

describe("a table as CSV", () => {
  it("reads back as it was written, in both languages’ forms", async () => {
    const row = fc.array(cell, { minLength: 2, maxLength: 4 }).map((cells) => ["x", ...cells, "y"]);
    const head = ["a", "b"];
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1 }), async (rows) => {
        const lined = rows.map((cells) => cells.map((one) => one.replace(/\r\n?/g, "\n")));
        for (const form of [words, french]) {
          const csv = await writeCsv(head, lined, form);
          expect(await readCsv(csv)).toEqual([head, ...lined]);
        }
      }),
    );
  });

  it.each<[Cell, string]>([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["-2", "'-2"],
    [-2.5, "-2,5"],
    [null, ""],
  ])("never begins a cell like a formula: %s", async (given, expected) => {
    expect(await writeCsv(["a"], [[given]], french)).toBe(`\ufeffa\r\n${expected}`);
  });

  it("holds the actions with their goals, and the measures with what they measure", async () => {
    const db = openDatabase(`test-${crypto.randomUUID()}`);
    const pair = aPair();
    const goal = aGoal({ pairId: pair.id, statement: "=Speak up" });
    await db.pairs.put(pair);
    await db.goals.put(goal);
    await db.actions.put(
      Action.parse({
        ...dated,
        id: crypto.randomUUID(),
        pairId: pair.id,
        goalId: goal.id,
        text: "Ask once a week",
        owner: "mentee",
        position: "a",
        trigger: "",
        reason: "",
      }),
    );
    const [head, row] = await readCsv((await writeActions(db, pair.id, words)) ?? "");
    expect(head).toEqual(expect.arrayContaining(["Goal", "Text", "Priority"]));
    expect(row).toEqual(["=Speak up", "Ask once a week", "mentee", "", "", "next", "open", "", ""]);
  });

  it("is not written when there is nothing to write in it", async () => {
    const db = openDatabase(`test-${crypto.randomUUID()}`);
    const pair = aPair();
    await db.pairs.put(pair);
    expect(await writeActions(db, pair.id, words)).toBeNull();
    expect(await writeMeasures(db, pair.id, words)).toBeNull();
    expect(await writeCalendar(db, pair.id, words, now)).toBeNull();
  });
});

describe("the calendar", () => {
  const aPoint = (sessionId: string, pairId: string, text: string, visibility = "both") =>
    AgendaItem.parse({
      ...dated,
      id: crypto.randomUUID(),
      pairId,
      sessionId,
      text,
      visibility,
      reason: "mine",
      sourceId: null,
      minutes: 10,
      isDone: false,
      notes: "",
      position: "a",
    });

  async function calendarOf(text: string, locale: "en" | "fr" = "en") {
    const db = openDatabase(`test-${crypto.randomUUID()}`);
    const pair = aPair({ partnerName: "Lea" });
    const session = aSession({
      pairId: pair.id,
      callUrl: "https://call.example/a",
      type: "coaching",
    });
    await db.pairs.put(pair);
    await db.sessions.bulkPut([session, aSession({ pairId: pair.id, visibility: "only-me" })]);
    await db.agendaItems.bulkPut([
      aPoint(session.id, pair.id, text),
      aPoint(session.id, pair.id, "Hidden point", "only-me"),
    ]);
    const ics = (await writeCalendar(db, pair.id, sayings(locale).words, now)) ?? "";
    await db.delete();
    return { ics, session };
  }

  it("parses back to the session as it is", async () => {
    const { ics, session } = await calendarOf("Budget; time, and \\ more\nsecond line");
    const calendar = new ICAL.Component(ICAL.parse(ics));
    const [event, ...others] = calendar.getAllSubcomponents("vevent");
    if (!event) throw new Error("no event");
    expect(others).toEqual([]);
    const read = new ICAL.Event(event);
    expect(read.uid).toBe(`${session.id}@cordee`);
    expect(read.startDate.toJSDate().toISOString()).toBe(session.startsAt);
    expect(read.duration.toSeconds()).toBe(45 * 60);
    expect(read.summary).toBe("Mentoring: coaching");
    expect(read.location).toBe("https://call.example/a");
    expect(read.description).toContain("Budget; time, and \\ more\nsecond line (10 min)");
    expect(ics).not.toMatch(/Hidden point|Lea/);
  });

  it("holds any words as they were written", () => {
    const line = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\p{Cc}]/gu, ""));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const text = lines.join("\n");
        const ics = calendarLines([
          ["BEGIN", "VCALENDAR"],
          ["DESCRIPTION", { text }],
          ["END", "VCALENDAR"],
        ]);
        const read = new ICAL.Component(ICAL.parse(ics));
        expect(read.getFirstPropertyValue("description")).toBe(text);
      }),
    );
  });

  it("keeps to 75 bytes a line and ends each as calendars want", async () => {
    const { ics } = await calendarOf("é🎈".repeat(60), "fr");
    const lines = ics.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(ics.replace(/\r\n /g, "")).toContain("é🎈".repeat(60));
    expect(ics).toMatch(/DTSTART:20261126T140000Z\r\n/);
  });
});
