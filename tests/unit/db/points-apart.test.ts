import { expect, it } from "vitest";
import { listAgenda, moveAgendaItem } from "@/lib/db/agenda";
import { openDatabase } from "@/lib/db/database";
import { addGoal, changeGoal } from "@/lib/db/goals";
import { addSession } from "@/lib/db/sessions";
import { AgendaItem } from "@/lib/domain/session";
import { Instant } from "@/lib/domain/time";
import { now } from "@/tests/builders/records";

const newId = () => crypto.randomUUID();
const startsAt = Instant.parse("2026-11-26T14:00:00.000Z");

it("proposes the same points under the same ids in two copies", async () => {
  const pairId = newId();
  const goal = { id: newId(), pairId, statement: "Chair a review", owner: "mentee" as const };
  const session = { id: newId(), pairId, startsAt, minutes: 45, callUrl: "" };
  const copies = [openDatabase(newId()), openDatabase(newId())];
  const ids = await Promise.all(
    copies.map(async (db) => {
      await addGoal(db, goal, now);
      await changeGoal(db, goal.id, { visibility: "both" }, now);
      await addSession(db, session, now);
      return (await listAgenda(db, session.id)).map(({ id }) => id);
    }),
  );
  expect(ids[0]).toHaveLength(1);
  expect(ids[0]).toEqual(ids[1]);
});

it("moves a point also between two that two copies put at one place", async () => {
  const db = openDatabase(newId());
  const pairId = newId();
  const sessionId = newId();
  await addSession(db, { id: sessionId, pairId, startsAt, minutes: 45, callUrl: "" }, now);
  const point = (text: string, position: string) =>
    AgendaItem.parse({
      ...{ id: newId(), createdAt: now, updatedAt: now, deletedAt: null, pairId, sessionId },
      ...{ text, reason: "mine", sourceId: null, minutes: 5, isDone: false, position },
    });
  const third = point("third", "r");
  await db.agendaItems.bulkAdd([point("first", "i"), point("second", "i"), third]);
  await moveAgendaItem(db, third.id, 1, now);
  const places = (await listAgenda(db, sessionId)).map(({ id }) => id);
  expect(places.indexOf(third.id)).toBe(1);
});
