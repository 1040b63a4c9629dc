import { beforeEach, describe, expect, it } from "vitest";
import { addAgendaItem, changeAgendaItem, listAgenda, moveAgendaItem } from "@/lib/db/agenda";
import { nextSession } from "@/lib/db/coming-session";
import { openDatabase } from "@/lib/db/database";
import { findDraft, saveDraft } from "@/lib/db/drafts";
import { addPromise, keepPromise, listOpenPromises } from "@/lib/db/promises";
import { addSession, closeSession, reopenSession, writeNotes } from "@/lib/db/sessions";
import { CalendarDay, Instant } from "@/lib/domain/time";
import { aGoal, aPair, aResource, now } from "@/tests/builders/records";

const newId = () => crypto.randomUUID();
let db = openDatabase(newId());
const pairId = aPair().id;

const plan = (startsAt: string, id = newId()) =>
  addSession(db, { id, pairId, startsAt: Instant.parse(startsAt), minutes: 45, callUrl: "" }, now);
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
    await closeSession(db, first.id, now);

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

  it("counts removed points as neighbours, so that Undo brings no two to one place", async () => {
    const session = await plan("2026-11-26T14:00:00.000Z");
    const add = async (text: string) => {
      const id = newId();
      await addAgendaItem(db, { id, sessionId: session.id, text }, now);
      return id;
    };
    const [, second, third] = [await add("a"), await add("b"), await add("c")];
    await changeAgendaItem(db, second, { deletedAt: now }, now);
    await moveAgendaItem(db, third, 1, now);
    await changeAgendaItem(db, third, { deletedAt: now }, now);
    const added = await add("d");
    await changeAgendaItem(db, second, { deletedAt: null }, now);
    await changeAgendaItem(db, third, { deletedAt: null }, now);
    for (const place of [0, 1, 2, 3]) {
      await moveAgendaItem(db, added, place, now);
      expect((await texts(session.id)).indexOf("d")).toBe(place);
    }
  });
});

describe("closeSession", () => {
  const twoPlanned = async () => {
    await db.goals.add(aGoal({ pairId, statement: "Run a review" }));
    const first = await plan("2026-11-20T14:00:00.000Z");
    const second = await plan("2026-11-27T14:00:00.000Z");
    await addAgendaItem(db, { id: newId(), sessionId: first.id, text: "My own point" }, now);
    return { first, second };
  };

  it("carries what is left into the session planned already, each subject once", async () => {
    const { first, second } = await twoPlanned();
    await closeSession(db, first.id, now);
    expect(await listAgenda(db, second.id)).toMatchObject([
      { text: "My own point", reason: "carried-over" },
      { text: "Run a review", reason: "goal" },
    ]);
    await reopenSession(db, first.id, now);
    expect(await texts(second.id)).toEqual(["Run a review"]);
    await closeSession(db, first.id, now);
    await closeSession(db, first.id, now);
    expect(await texts(second.id)).toEqual(["My own point", "Run a review"]);
  });

  it("gives left-overs to one of two sessions planned in a row", async () => {
    const first = await plan("2026-11-20T14:00:00.000Z");
    await addAgendaItem(db, { id: newId(), sessionId: first.id, text: "My own point" }, now);
    await closeSession(db, first.id, now);
    const second = await plan("2026-11-27T14:00:00.000Z");
    const third = await plan("2026-12-04T14:00:00.000Z");
    expect(await texts(second.id)).toEqual(["My own point"]);
    expect(await texts(third.id)).toEqual([]);
  });

  it("proposes a goal once, however often it was carried over", async () => {
    await db.goals.add(aGoal({ pairId, statement: "Run a review" }));
    for (const day of ["20", "21", "22", "23"]) {
      const session = await plan(`2026-11-${day}T14:00:00.000Z`);
      expect(await texts(session.id)).toEqual(["Run a review"]);
      await closeSession(db, session.id, now);
    }
  });
});

describe("what was settled since", () => {
  const left = async () => {
    const goal = aGoal({ pairId, statement: "Run a review" });
    const resource = aResource({ pairId, title: "An article" });
    const asked = aResource({ pairId, question: "Why five minutes?" });
    await db.goals.add(goal);
    await db.resources.bulkAdd([resource, asked]);
    const promise = newId();
    const given = { id: promise, pairId, sessionId: null, text: "Send the book", dueOn: null };
    await addPromise(db, { ...given, by: "me" }, now);
    const first = await plan("2026-11-20T14:00:00.000Z");
    await addAgendaItem(db, { id: newId(), sessionId: first.id, text: "My own point" }, now);
    return { goal, resource, asked, promise, first };
  };
  const settle = async ({ goal, resource, asked, promise }: Awaited<ReturnType<typeof left>>) => {
    await keepPromise(db, promise, now);
    await db.goals.update(goal.id, { status: "reached" });
    await db.resources.update(resource.id, { state: "read" });
    await db.resources.update(asked.id, { state: "read" });
  };

  it("does not come back in the session planned next", async () => {
    const all = await left();
    await closeSession(db, all.first.id, now);
    await settle(all);
    const second = await plan("2026-11-27T14:00:00.000Z");
    expect(await texts(second.id)).toEqual(["Why five minutes?", "My own point"]);
  });

  it("does not go into the session planned already", async () => {
    const all = await left();
    const second = await plan("2026-11-27T14:00:00.000Z");
    await db.agendaItems.where({ sessionId: second.id }).delete();
    await settle(all);
    await closeSession(db, all.first.id, now);
    expect(await texts(second.id)).toEqual(["Why five minutes?", "My own point"]);
  });
});

describe("nextSession", () => {
  const at = (time: string) => Instant.parse(`2026-11-23T${time}:00.000Z`);

  it("is the nearest that is still to come", async () => {
    await plan("2026-12-10T14:00:00.000Z");
    const near = await plan("2026-11-26T14:00:00.000Z");
    await plan("2026-10-01T14:00:00.000Z");
    expect((await nextSession(db, pairId, now))?.id).toBe(near.id);
  });

  it("is the running one until an hour after its end, then the next of the day", async () => {
    await plan("2026-11-22T14:00:00.000Z");
    const morning = await plan("2026-11-23T08:00:00.000Z");
    const later = await plan("2026-11-23T15:00:00.000Z");
    expect((await nextSession(db, pairId, at("08:30")))?.id).toBe(morning.id);
    expect((await nextSession(db, pairId, at("09:45")))?.id).toBe(morning.id);
    expect((await nextSession(db, pairId, at("09:46")))?.id).toBe(later.id);
  });
});

describe("writeNotes", () => {
  const key = "notes";

  it("forgets the draft that the words come from", async () => {
    const { id } = await plan("2026-11-26T14:00:00.000Z");
    await saveDraft(db, key, "New", now);
    expect(await writeNotes(db, id, { key, text: "New", over: "" }, now)).toBe("New");
    expect((await db.sessions.get(id))?.notes).toBe("New");
    expect(await findDraft(db, key)).toBeUndefined();
  });

  it("keeps a draft to which another window added words", async () => {
    const { id } = await plan("2026-11-26T14:00:00.000Z");
    await saveDraft(db, key, "New and more", now);
    await writeNotes(db, id, { key, text: "New", over: "" }, now);
    expect(await findDraft(db, key)).toMatchObject({ text: "New and more" });
  });

  it("keeps what another window wrote into the notes meanwhile", async () => {
    const { id } = await plan("2026-11-26T14:00:00.000Z");
    await writeNotes(db, id, { key, text: "Three breaths", over: "" }, now);
    await writeNotes(db, id, { key, text: "Ask Sam", over: "" }, now);
    expect((await db.sessions.get(id))?.notes).toBe("Three breaths Ask Sam");
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

  it("are all on the agenda, and leave room for a goal and a resource", async () => {
    await db.goals.bulkAdd([1, 2, 3, 4].map((n) => aGoal({ pairId, statement: `Goal ${n}` })));
    await db.resources.add(aResource({ pairId }));
    for (let n = 0; n < 10; n++) {
      const given = { id: newId(), pairId, sessionId: null, text: `Send ${n}`, dueOn: null };
      await addPromise(db, { ...given, by: "me" }, now);
    }
    const { id } = await plan("2026-11-26T14:00:00.000Z");
    const reasons = (await listAgenda(db, id)).map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === "promise")).toHaveLength(10);
    expect(reasons.slice(10)).toEqual(["goal", "goal", "resource"]);
  });
});
