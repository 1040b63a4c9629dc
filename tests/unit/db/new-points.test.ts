import { beforeEach, describe, expect, it } from "vitest";
import {
  addAgendaItem,
  addNewPoints,
  changeAgendaItem,
  listAgenda,
  listNewPoints,
  rewordAgendaItem,
  takeOutPoints,
} from "@/lib/db/agenda";
import { openDatabase } from "@/lib/db/database";
import { showFeedbackTo } from "@/lib/db/feedback";
import { changeGoal } from "@/lib/db/goals";
import { addPromise } from "@/lib/db/promises";
import { addSession, closeSession } from "@/lib/db/sessions";
import { Instant } from "@/lib/domain/time";
import { aFeedback, aGoal, aPair, now } from "@/tests/builders/records";

const newId = () => crypto.randomUUID();
const later = Instant.parse("2026-11-24T09:00:00.000Z");
const pairId = aPair().id;
let db = openDatabase(newId());
beforeEach(() => {
  db = openDatabase(newId());
});

const plan = (startsAt = "2026-11-26T14:00:00.000Z", at = now) =>
  addSession(
    db,
    { id: newId(), pairId, startsAt: Instant.parse(startsAt), minutes: 45, callUrl: "" },
    at,
  );
const texts = async (sessionId: string) =>
  (await listAgenda(db, sessionId)).map(({ text }) => text);

describe("what becomes open once a session is planned", () => {
  const planned = async () => {
    await db.goals.add(aGoal({ pairId, statement: "Run a review" }));
    const session = await plan();
    const dates = { createdAt: later, updatedAt: later };
    await db.goals.add(aGoal({ pairId, statement: "Chair a meeting", ...dates }));
    await db.goals.add(aGoal({ pairId, visibility: "only-me", ...dates }));
    return session;
  };

  it("is offered, never added by itself", async () => {
    const session = await planned();
    expect(await listNewPoints(db, session)).toMatchObject([
      { text: "Chair a meeting", reason: "goal", minutes: 5 },
    ]);
    expect(await texts(session.id)).toEqual(["Run a review"]);
  });

  it("leaves out what was promised in this very session, not in another", async () => {
    const session = await plan();
    const promise = { pairId, by: "me", dueOn: null } as const;
    const here = { ...promise, id: newId(), sessionId: session.id, text: "Send the draft" };
    const elsewhere = { ...promise, id: newId(), sessionId: null, text: "Read the slides" };
    await addPromise(db, here, later);
    await addPromise(db, elsewhere, later);
    expect(await listNewPoints(db, session)).toMatchObject([{ text: "Read the slides" }]);
    expect(await addNewPoints(db, session.id, later)).toHaveLength(1);
  });

  it("comes last when it is added, and is offered again when that is undone", async () => {
    const session = await planned();
    const added = await addNewPoints(db, session.id, later);
    expect(await texts(session.id)).toEqual(["Run a review", "Chair a meeting"]);
    expect(await listNewPoints(db, session)).toEqual([]);
    await takeOutPoints(db, added);
    expect(await texts(session.id)).toEqual(["Run a review"]);
    expect(await listNewPoints(db, session)).toHaveLength(1);
  });

  it("is not offered again once it was removed from the agenda", async () => {
    const session = await planned();
    const [id] = await addNewPoints(db, session.id, later);
    await changeAgendaItem(db, id ?? "", { deletedAt: later }, later);
    expect(await listNewPoints(db, session)).toEqual([]);
  });

  it("is not what the agenda had no room for", async () => {
    await db.goals.bulkAdd(
      Array.from({ length: 12 }, (_, n) => aGoal({ pairId, statement: `Goal ${n}` })),
    );
    expect(await listNewPoints(db, await plan())).toEqual([]);
  });
});

describe("what is ready to be said", () => {
  const kept = async () => {
    const feedback = aFeedback({ pairId, text: "The demo began late." });
    await db.feedback.add(feedback);
    return feedback.id;
  };

  it("joins the next agenda, marked so", async () => {
    await showFeedbackTo(db, await kept(), "ready-to-say", now);
    expect(await listAgenda(db, (await plan()).id)).toMatchObject([
      { text: "The demo began late.", reason: "feedback", visibility: "ready-to-say" },
    ]);
  });

  it("is offered for the session that is planned already", async () => {
    const id = await kept();
    const session = await plan();
    expect(await listNewPoints(db, session)).toEqual([]);
    await showFeedbackTo(db, id, "ready-to-say", later);
    expect(await listNewPoints(db, session)).toHaveLength(1);
  });

  it("comes back until it was said, then no more", async () => {
    await showFeedbackTo(db, await kept(), "ready-to-say", now);
    const first = await plan("2026-11-20T14:00:00.000Z");
    await closeSession(db, first.id, now);
    const second = await plan("2026-11-27T14:00:00.000Z");
    const [point] = await listAgenda(db, second.id);
    expect(point).toMatchObject({ reason: "carried-over", visibility: "ready-to-say" });
    await changeAgendaItem(db, point?.id ?? "", { isDone: true }, now);
    await closeSession(db, second.id, now);
    expect(await texts((await plan("2026-12-04T14:00:00.000Z")).id)).toEqual([]);
  });
});

it("a goal that became its author’s alone is marked so on the agenda, and is not carried over", async () => {
  const goal = aGoal({ pairId });
  await db.goals.add(goal);
  const session = await plan("2026-11-20T14:00:00.000Z");
  await changeGoal(db, goal.id, { visibility: "only-me" }, now);
  expect(await listAgenda(db, session.id)).toMatchObject([{ visibility: "only-me" }]);
  await closeSession(db, session.id, now);
  expect(await texts((await plan("2026-11-27T14:00:00.000Z")).id)).toEqual([]);
});

it("a point gets other words and minutes at once", async () => {
  const session = await plan();
  const id = newId();
  await addAgendaItem(db, { id, sessionId: session.id, text: "Breath" }, now);
  await rewordAgendaItem(db, id, { text: "Silence", over: "Breath", minutes: 20 }, now);
  expect(await listAgenda(db, session.id)).toMatchObject([{ text: "Silence", minutes: 20 }]);
});
