import { beforeEach, describe, expect, it } from "vitest";
import { listSessionsNear, nextSession } from "@/lib/db/coming-session";
import { openDatabase } from "@/lib/db/database";
import { listFeedback } from "@/lib/db/feedback";
import { currentStep } from "@/lib/db/journey";
import { listFirstGoals, listOpenGoals } from "@/lib/db/list-goals";
import { listOpenPromises } from "@/lib/db/promises";
import { listResources } from "@/lib/db/resources";
import { addSession, listSessions } from "@/lib/db/sessions";
import type { Goal } from "@/lib/domain/goal";
import { Promised } from "@/lib/domain/session";
import { Instant } from "@/lib/domain/time";
import { aFeedback, aGoal, aPair, aResource, aSession, now } from "@/tests/builders/records";

const MANY = 300;
const { id: pairId } = aPair();
const DAY_MS = 24 * 60 * 60 * 1_000;
const daysAgo = (days: number) =>
  Instant.parse(new Date(Date.parse(now) - days * DAY_MS).toISOString());
const many = <Row>(make: (age: number) => Row) =>
  Array.from({ length: MANY }, (_, age) => make(age + 1));

let db = openDatabase(crypto.randomUUID());
/** Rows that Dexie handed to whoever asked. */
let read = 0;

beforeEach(() => {
  db = openDatabase(crypto.randomUUID());
  read = 0;
  for (const table of db.tables) {
    table.hook("reading", (row) => {
      read++;
      return row;
    });
  }
});

describe("what Home reads stays the same however much there is", () => {
  it("finds the next session without those that were held", async () => {
    const next = aSession({ pairId, startsAt: daysAgo(-3) });
    const removed = aSession({ pairId, startsAt: daysAgo(-1), deletedAt: now });
    const held = many((age) => aSession({ pairId, startsAt: daysAgo(age), status: "held" }));
    await db.sessions.bulkAdd([...held, next, removed]);

    expect((await nextSession(db, pairId, now))?.id).toBe(next.id);
    expect(read).toBeLessThan(5);
  });

  it("finds the promises still to keep without those that were kept", async () => {
    const promised = (age: number, state: Promised["state"]) => {
      const dated = { createdAt: now, updatedAt: now, deletedAt: null };
      const said = { by: "me", text: `Promise ${age}`, dueOn: null, sessionId: null };
      return Promised.parse({ id: crypto.randomUUID(), pairId, ...dated, ...said, state });
    };
    const kept = many((age) => promised(age, "kept"));
    await db.promises.bulkAdd([...kept, promised(0, "open"), promised(0, "renegotiated")]);

    const open = await listOpenPromises(db, pairId);
    expect(open.map(({ state }) => state).sort()).toEqual(["open", "renegotiated"]);
    expect(read).toBeLessThan(5);
  });

  it("knows the step from one row of each kind", async () => {
    await db.goals.bulkAdd(many(() => aGoal({ pairId })));
    await db.resources.bulkAdd(many(() => aResource({ pairId })));
    await db.sessions.bulkAdd(
      many((age) => aSession({ pairId, startsAt: daysAgo(age), status: "held" })),
    );

    expect(await currentStep(db, pairId)).toBe(2);
    expect(read).toBeLessThan(10);
  });
});

describe("planning a session", () => {
  it("reads what is open, not what was read, reached, given, discussed or held", async () => {
    const readPages = many((age) => aResource({ pairId, createdAt: daysAgo(age), state: "read" }));
    const asked = aResource({ pairId, createdAt: daysAgo(400), question: "Why?", state: "unread" });
    const unread = aResource({ pairId, createdAt: daysAgo(2), state: "not-opened" });
    const goal = aGoal({ pairId, status: "to-discuss", visibility: "both" });
    await db.resources.bulkAdd([...readPages, asked, unread]);
    await db.goals.bulkAdd([goal, ...many(() => aGoal({ pairId, status: "reached" }))]);
    await db.feedback.bulkAdd(many(() => aFeedback({ pairId, status: "given" })));
    await db.sessions.bulkAdd(
      many((age) => aSession({ pairId, startsAt: daysAgo(age), status: "held" })),
    );
    read = 0;

    const given = { id: crypto.randomUUID(), pairId, startsAt: daysAgo(-1) };
    await addSession(db, { ...given, minutes: 45, callUrl: "" }, now);
    const points = await db.agendaItems.where({ sessionId: given.id }).toArray();
    expect(new Set(points.map(({ sourceId }) => sourceId))).toEqual(
      new Set([goal.id, asked.id, unread.id]),
    );
    expect(read).toBeLessThan(12);
  });
});

describe("what a list reads is what it shows", () => {
  it("reads the latest pages, without those that were deleted or belong to others", async () => {
    const pages = many((age) => aResource({ pairId, createdAt: daysAgo(age) }));
    const [deleted, ...kept] = pages.map((page, place) =>
      place === 0 ? { ...page, deletedAt: now } : page,
    );
    await db.resources.bulkAdd([...kept, ...(deleted ? [deleted] : []), aResource()]);

    const first = await listResources(db, pairId, 51);
    expect(first.map(({ id }) => id)).toEqual(kept.slice(0, 51).map(({ id }) => id));
    expect(read).toBeLessThan(60);
    expect(await listResources(db, pairId)).toEqual(kept);
  });

  it("reads the latest sessions and the latest feedback", async () => {
    const held = many((age) => aSession({ pairId, startsAt: daysAgo(age), status: "held" }));
    const said = many((age) => aFeedback({ pairId, createdAt: daysAgo(age) }));
    await db.sessions.bulkAdd(held);
    await db.feedback.bulkAdd(said);

    expect(await listSessions(db, pairId, 51)).toEqual(held.slice(0, 51));
    expect(await listFeedback(db, pairId, 51)).toEqual(said.slice(0, 51));
    expect(read).toBeLessThan(110);
  });

  it("reads the first goals: open ones before the others, the oldest first, without deleted ones", async () => {
    const goal = (age: number, status: Goal["status"], deletedAt: Instant | null = null) =>
      aGoal({ pairId, createdAt: daysAgo(age), status, deletedAt });
    const open = [goal(900, "active"), goal(7, "to-discuss"), goal(3, "draft"), goal(2, "agreed")];
    const deleted = [goal(950, "active", now), goal(8, "draft", now), goal(999, "reached", now)];
    const settled = many((age) => goal(age, age % 2 ? "reached" : "dropped")).reverse();
    await db.goals.bulkAdd([...settled, ...deleted, ...open, aGoal({ status: "active" })]);

    expect(await listFirstGoals(db, pairId, 51)).toEqual([...open, ...settled.slice(0, 47)]);
    expect(await listFirstGoals(db, pairId, 3)).toEqual(open.slice(0, 3));
    expect(await listFirstGoals(db, pairId, 1_000)).toEqual([...open, ...settled]);
    read = 0;
    await listFirstGoals(db, pairId, 51);
    expect(read).toBeLessThan(settled.length);
    expect(await listOpenGoals(db, pairId)).toEqual(open);
    expect(await listOpenGoals(db, pairId, 2)).toEqual(open.slice(2));
  });

  it("looks for sessions that overlap only around the day", async () => {
    const held = many((age) => aSession({ pairId, startsAt: daysAgo(age), status: "held" }));
    await db.sessions.bulkAdd(held);

    const near = await listSessionsNear(db, pairId, daysAgo(10));
    expect(near.map(({ startsAt }) => startsAt)).toEqual([daysAgo(11), daysAgo(10)]);
  });
});
