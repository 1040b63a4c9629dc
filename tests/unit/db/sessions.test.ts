import { beforeEach, describe, expect, it } from "vitest";
import { addAgendaItem, changeAgendaItem, listAgenda, moveAgendaItem } from "@/lib/db/agenda";
import { openDatabase } from "@/lib/db/database";
import { addPromise, keepPromise, listOpenPromises } from "@/lib/db/promises";
import { addSession, changeSession, nextSession } from "@/lib/db/sessions";
import { CalendarDay, Instant } from "@/lib/domain/time";
import { aGoal, aPair, aResource, now } from "@/tests/builders/records";

const newId = () => crypto.randomUUID();
let db = openDatabase(newId());
const pairId = aPair().id;

const plan = (startsAt: string, id = newId()) =>
  addSession(
    db,
    { id, pairId, startsAt: Instant.parse(startsAt), minutes: 45, callUrl: "", newId },
    now,
  );
const texts = async (sessionId: string) =>
  (await listAgenda(db, sessionId)).map(({ text }) => text);

beforeEach(() => {
  db = openDatabase(newId());
});

describe("addSession", () => {
  it("proposes what is open, on both sides, and nothing of another pair", async () => {
    await db.goals.bulkAdd([
      aGoal({ pairId, statement: "Run a review" }),
      aGoal({ pairId, statement: "Reached already", status: "reached" }),
      aGoal({ statement: "Of another pair" }),
    ]);
    await db.resources.add(aResource({ pairId, question: "Why five minutes?" }));
    await addPromise(
      db,
      { id: newId(), pairId, sessionId: null, by: "partner", text: "Send the book", dueOn: null },
      now,
    );
    const session = await plan("2026-11-26T14:00:00.000Z");
    expect(await texts(session.id)).toEqual(["Send the book", "Run a review", "Why five minutes?"]);
  });

  it("carries over what was not discussed, once", async () => {
    await db.goals.add(aGoal({ pairId, statement: "Run a review" }));
    const first = await plan("2026-11-20T14:00:00.000Z");
    await addAgendaItem(db, { id: newId(), sessionId: first.id, text: "My own point" }, now);
    const [goal] = await listAgenda(db, first.id);
    await changeAgendaItem(db, goal?.id ?? "", { isDone: true }, now);
    await changeSession(db, first.id, { status: "held" }, now);

    const second = await plan("2026-11-27T14:00:00.000Z");
    expect(await listAgenda(db, second.id)).toMatchObject([
      { text: "My own point", reason: "carried-over" },
      { text: "Run a review", reason: "goal" },
    ]);
  });
});

describe("moveAgendaItem", () => {
  it("puts a point where it was asked to be", async () => {
    const session = await plan("2026-11-26T14:00:00.000Z");
    for (const text of ["a", "b", "c"]) {
      await addAgendaItem(db, { id: newId(), sessionId: session.id, text }, now);
    }
    const last = (await listAgenda(db, session.id)).at(-1);
    await moveAgendaItem(db, last?.id ?? "", 0, now);
    expect(await texts(session.id)).toEqual(["c", "a", "b"]);
  });
});

describe("nextSession", () => {
  it("is the nearest that is still to come", async () => {
    await plan("2026-12-10T14:00:00.000Z");
    const near = await plan("2026-11-26T14:00:00.000Z");
    await plan("2026-10-01T14:00:00.000Z");
    expect((await nextSession(db, pairId, now))?.id).toBe(near.id);
  });
});

describe("promises", () => {
  it("leave the list when they are kept", async () => {
    const id = newId();
    const dueOn = CalendarDay.parse("2026-11-27");
    await addPromise(db, { id, pairId, sessionId: null, by: "me", text: "Draft", dueOn }, now);
    expect(await listOpenPromises(db, pairId)).toHaveLength(1);
    await keepPromise(db, id, now);
    expect(await listOpenPromises(db, pairId)).toEqual([]);
  });
});
