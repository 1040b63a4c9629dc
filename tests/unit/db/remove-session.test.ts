import { beforeEach, describe, expect, it } from "vitest";
import { addAgendaItem, changeAgendaItem, listAgenda } from "@/lib/db/agenda";
import { openDatabase } from "@/lib/db/database";
import { restoreTrashed } from "@/lib/db/restore-trashed";
import { addSession, closeSession, removeSession, restoreSession } from "@/lib/db/sessions";
import { listTrash } from "@/lib/db/trash";
import { Instant } from "@/lib/domain/time";
import { aGoal, aPair, now } from "@/tests/builders/records";

const newId = () => crypto.randomUUID();
const pairId = aPair().id;
let db = openDatabase(newId());
beforeEach(() => {
  db = openDatabase(newId());
});

const plan = (startsAt: string) =>
  addSession(
    db,
    { id: newId(), pairId, startsAt: Instant.parse(startsAt), minutes: 45, callUrl: "" },
    now,
  );
const texts = async (sessionId: string) =>
  (await listAgenda(db, sessionId)).map(({ text }) => text);

/** A held session that left one point, and two planned ones: the first has the point, and one of its own. */
async function threeSessions() {
  const held = await plan("2026-11-20T14:00:00.000Z");
  await addAgendaItem(db, { id: newId(), sessionId: held.id, text: "Left over" }, now);
  await closeSession(db, held.id, now);
  const goal = aGoal({ pairId, statement: "Run a review" });
  const first = await plan("2026-11-27T14:00:00.000Z");
  await addAgendaItem(db, { id: newId(), sessionId: first.id, text: "My own point" }, now);
  await db.goals.add(goal);
  const second = await plan("2026-12-04T14:00:00.000Z");
  return { held, first, second };
}

describe("removing a planned session", () => {
  it("passes on what was to be talked about to the next one, and Undo takes it back", async () => {
    const { first, second } = await threeSessions();
    expect(await texts(second.id)).toEqual(["Run a review"]);
    await removeSession(db, first.id, now);
    expect(await texts(second.id)).toEqual(["Left over", "My own point", "Run a review"]);
    await restoreSession(db, first.id, now);
    expect(await texts(second.id)).toEqual(["Run a review"]);
    expect(await texts(first.id)).toEqual(["Left over", "My own point"]);
  });

  it("leaves a passed-on point where it was touched since", async () => {
    const { first, second } = await threeSessions();
    await removeSession(db, first.id, now);
    const [point] = await listAgenda(db, second.id);
    const later = Instant.parse("2026-11-24T09:00:00.000Z");
    await changeAgendaItem(db, point?.id ?? "", { minutes: 20 }, later);
    await restoreSession(db, first.id, later);
    expect(await texts(second.id)).toEqual(["Left over", "Run a review"]);
  });

  it("gives the left-overs to whichever session is planned next when there is none", async () => {
    const { first, second } = await threeSessions();
    await removeSession(db, second.id, now);
    await removeSession(db, first.id, now);
    const third = await plan("2026-12-11T14:00:00.000Z");
    expect(await texts(third.id)).toContain("Left over");
  });

  it("comes back from the trash as from Undo", async () => {
    const { first, second } = await threeSessions();
    await removeSession(db, first.id, now);
    const trashed = (await listTrash(db, pairId)).find(({ id }) => id === first.id);
    if (!trashed) throw new Error("not in the trash");
    await restoreTrashed(db, trashed, now);
    expect(await texts(second.id)).toEqual(["Run a review"]);
    expect((await db.sessions.get(first.id))?.deletedAt).toBeNull();
  });
});

it("removing a held session adds nothing to the next one", async () => {
  const { held, first } = await threeSessions();
  const before = await texts(first.id);
  await removeSession(db, held.id, now);
  expect(await texts(first.id)).toEqual(before);
});
