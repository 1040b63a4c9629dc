import { beforeEach, describe, expect, it } from "vitest";
import { changeAgendaItem, listAgenda } from "@/lib/db/agenda";
import { arrangeAgenda, restoreAgenda } from "@/lib/db/arrange";
import { openDatabase } from "@/lib/db/database";
import {
  addOpenQuestion,
  addWin,
  changeDecision,
  decisionsOf,
  listOpenQuestions,
  listWinsOf,
  removeOutcome,
} from "@/lib/db/outcomes";
import { addSession } from "@/lib/db/sessions";
import { CalendarDay, Instant } from "@/lib/domain/time";
import { aGoal, aPair, aSession, now } from "@/tests/builders/records";

const newId = () => crypto.randomUUID();
const later = Instant.parse("2026-11-24T09:00:00.000Z");
const latest = Instant.parse("2026-11-25T09:00:00.000Z");
const pairId = aPair().id;
let db = openDatabase(newId());
beforeEach(() => {
  db = openDatabase(newId());
});

describe("an agenda that is arranged", () => {
  const open = async () => {
    for (const statement of ["Weld", "Paint", "Sand"])
      await db.goals.add(aGoal({ pairId, statement }));
    const session = await addSession(db, aSession({ pairId }), now);
    const items = await listAgenda(db, session.id);
    const order = async () => (await listAgenda(db, session.id)).map(({ text }) => text);
    return { session, items, order };
  };

  it("has its points in the order given, the others after them, and goes back on Undo", async () => {
    const { session, items, order } = await open();
    const before = await order();
    const [first, , last] = items;
    if (!first || !last) throw new Error("three points were proposed");
    const rows = await arrangeAgenda(
      db,
      session.id,
      [
        { id: last.id, text: "Sand it", minutes: 20 },
        { id: first.id, text: first.text, minutes: 5 },
      ],
      later,
    );
    expect(await order()).toEqual(["Sand it", before[0], before[1]]);
    await restoreAgenda(db, rows, later, latest);
    expect(await order()).toEqual(before);
  });

  it("keeps on Undo what was changed by hand since", async () => {
    const { session, items } = await open();
    const points = items.map(({ id, text }) => ({ id, text, minutes: 15 }));
    const rows = await arrangeAgenda(db, session.id, points, later);
    const touched = items[1]?.id ?? "";
    await changeAgendaItem(db, touched, { minutes: 30 }, latest);
    await restoreAgenda(db, rows, later, latest);
    expect((await db.agendaItems.get(touched))?.minutes).toBe(30);
  });
});

describe("what came of a session", () => {
  it("holds each decision once, in the order they were accepted", async () => {
    const session = await addSession(db, aSession({ pairId }), now);
    await changeDecision(db, session.id, "Shorter calls", true, later);
    await changeDecision(db, session.id, "One goal\nat a time", true, later);
    await changeDecision(db, session.id, "Shorter calls", true, later);
    const kept = await db.sessions.get(session.id);
    expect(kept && decisionsOf(kept)).toEqual(["One goal at a time", "Shorter calls"]);
    await changeDecision(db, session.id, "One goal at a time", false, latest);
    const left = await db.sessions.get(session.id);
    expect(left && decisionsOf(left)).toEqual(["Shorter calls"]);
  });

  it("refuses a decision for a session that is gone", async () => {
    await expect(changeDecision(db, newId(), "Shorter calls", true, now)).rejects.toMatchObject({
      code: "session-not-found",
    });
  });

  it("lists the questions of its session and the wins of its day, but those taken away", async () => {
    const sessionId = newId();
    const wonOn = CalendarDay.parse("2026-11-26");
    const question = { id: newId(), pairId, sessionId, by: "me", visibility: "both" } as const;
    await addOpenQuestion(db, { ...question, text: "Who signs?" }, now);
    const win = { id: newId(), pairId, of: "partner", wonOn, visibility: "both" } as const;
    await addWin(db, { ...win, text: "The kiln works" }, now);
    expect(await listOpenQuestions(db, sessionId)).toHaveLength(1);
    expect(await listOpenQuestions(db, newId())).toEqual([]);
    expect(await listWinsOf(db, pairId, wonOn)).toHaveLength(1);
    expect(await listWinsOf(db, newId(), wonOn)).toEqual([]);
    await removeOutcome(db, "questions", question.id, later, later);
    await removeOutcome(db, "wins", win.id, later, later);
    expect(await listOpenQuestions(db, sessionId)).toEqual([]);
    expect(await listWinsOf(db, pairId, wonOn)).toEqual([]);
    await removeOutcome(db, "wins", win.id, null, latest);
    expect(await listWinsOf(db, pairId, wonOn)).toHaveLength(1);
  });
});
