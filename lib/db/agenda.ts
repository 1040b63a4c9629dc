import { proposeAgenda, rootOf } from "@/lib/domain/agenda";
import { AppError } from "@/lib/domain/errors";
import { isOpen } from "@/lib/domain/goal";
import { positionBetween } from "@/lib/domain/position";
import { AgendaItem, type Session } from "@/lib/domain/session";
import type { Instant } from "@/lib/domain/time";
import { listLeftOver, readRows } from "./carry-over";
import type { MentoringDb } from "./database";
import { mergeWords } from "./merge-words";
import { listOpenPromises } from "./promises";
import { listResources } from "./resources";

/** The points of a session, in order. */
export async function listAgenda(db: MentoringDb, sessionId: string): Promise<AgendaItem[]> {
  const all = await readRows(db, sessionId);
  return all.filter(({ deletedAt }) => deletedAt === null);
}

/** Proposes the points of a new session from what is open. Part of the caller's transaction. */
export async function writeProposedAgenda(
  db: MentoringDb,
  session: Session,
  newId: () => string,
  now: Instant,
) {
  const { pairId } = session;
  const carriedOver = await listLeftOver(db, pairId);
  // What came back as a left-over point is not proposed a second time.
  const taken = new Set(carriedOver.map(rootOf));
  const isNew = ({ id }: { id: string }) => !taken.has(id);
  const goals = (await db.goals.where({ pairId }).sortBy("createdAt")).filter(isOpen);
  const resources = (await listResources(db, pairId)).filter(({ state }) => state !== "read");
  const points = proposeAgenda(
    {
      carriedOver,
      promises: (await listOpenPromises(db, pairId)).filter(isNew),
      goals: goals.filter(isNew),
      resources: resources.filter(isNew),
    },
    session.minutes,
  );
  let position: string | null = null;
  for (const point of points) {
    position = positionBetween(position, null);
    const row = { ...point, id: newId(), pairId, sessionId: session.id, isDone: false, position };
    const dated = { ...row, createdAt: now, updatedAt: now, deletedAt: null };
    await db.agendaItems.add(AgendaItem.parse(dated));
  }
}

/** Adds one's own point at the end. */
export function addAgendaItem(
  db: MentoringDb,
  { id, sessionId, text }: { id: string; sessionId: string; text: string },
  now: Instant,
) {
  return db.transaction("rw", db.sessions, db.agendaItems, async () => {
    const session = await db.sessions.get(sessionId);
    if (!session) throw new AppError("session-not-found", { id: sessionId });
    const last = (await readRows(db, sessionId)).at(-1);
    await db.agendaItems.add(
      AgendaItem.parse({
        id,
        sessionId,
        pairId: session.pairId,
        text,
        reason: "mine",
        sourceId: null,
        minutes: 5,
        isDone: false,
        position: positionBetween(last?.position ?? null, null),
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
      }),
    );
  });
}

/** Gives a point other words, beside what another window wrote there since `over`, what it said when they began. */
export function rewordAgendaItem(
  db: MentoringDb,
  id: string,
  { text, over }: { text: string; over: string },
  now: Instant,
) {
  return db.transaction("rw", db.agendaItems, async () => {
    const item = await db.agendaItems.get(id);
    if (!item) return;
    await changeAgendaItem(db, id, { text: mergeWords(over, item.text, text.trim()) }, now);
  });
}

/** Changes a point: its words, its minutes, discussed or not, taken away or brought back. */
export function changeAgendaItem(
  db: MentoringDb,
  id: string,
  change: Partial<Pick<AgendaItem, "text" | "minutes" | "isDone" | "deletedAt">>,
  now: Instant,
) {
  return db.transaction("rw", db.agendaItems, async () => {
    const item = await db.agendaItems.get(id);
    if (item) await db.agendaItems.put(AgendaItem.parse({ ...item, ...change, updatedAt: now }));
  });
}

/** Puts a point at a place among the others, 0 being the first. */
export function moveAgendaItem(db: MentoringDb, id: string, place: number, now: Instant) {
  return db.transaction("rw", db.agendaItems, async () => {
    const item = await db.agendaItems.get(id);
    if (!item) return;
    const rows = (await readRows(db, item.sessionId)).filter((other) => other.id !== id);
    const shown = rows.filter(({ deletedAt }) => deletedAt === null);
    const at = Math.max(0, Math.min(place, shown.length));
    const before = shown[at - 1]?.position ?? null;
    const after = rows.find(({ position }) => before === null || position > before);
    const position = positionBetween(before, after?.position ?? null);
    await db.agendaItems.put(AgendaItem.parse({ ...item, position, updatedAt: now }));
  });
}
