import {
  MINUTE_STEP,
  type ProposedPoint,
  proposeAgenda,
  rootOf,
  seenWith,
} from "@/lib/domain/agenda";
import { AppError } from "@/lib/domain/errors";
import { positionBetween } from "@/lib/domain/position";
import { AgendaItem, type Session } from "@/lib/domain/session";
import type { Instant } from "@/lib/domain/time";
import { carryTables, listLeftOver, pointId, readRows, resourcesOfQuotes } from "./carry-over";
import type { MentoringDb } from "./database";
import { mergeWords } from "./merge-words";
import { listOpen } from "./open-items";

/** The points of a session, in order, each with who may come to see it and what it comes from today. */
export async function listAgenda(db: MentoringDb, sessionId: string): Promise<AgendaItem[]> {
  const rows = (await readRows(db, sessionId)).filter(({ deletedAt }) => deletedAt === null);
  const roots = rows.map(rootOf);
  const sources = await Promise.all(
    [db.goals, db.resources, db.promises, db.feedback].map((table) => table.bulkGet(roots)),
  );
  const quoted = await resourcesOfQuotes(db, roots);
  return rows.map((row, place) => {
    const source = [...sources, quoted]
      .map((found) => found[place])
      .find((found) => found !== undefined);
    return { ...row, visibility: seenWith(row.visibility, source?.visibility) };
  });
}

/** Proposes the points of a new session from what is open. Part of the caller's transaction. */
export async function writeProposedAgenda(db: MentoringDb, session: Session, now: Instant) {
  const carriedOver = await listLeftOver(db, session.pairId);
  // What came back as a left-over point is not proposed a second time.
  const open = await listOpen(db, session.pairId, new Set(carriedOver.map(rootOf)));
  await addPoints(db, session, proposeAgenda({ ...open, carriedOver }, session.minutes), now);
}

/**
 * What became open since the agenda of a session was made, and was never on it: to be offered, since a planned
 * agenda is the pair's own. What was promised in the session itself has been talked about, and is not offered.
 */
export async function listNewPoints(db: MentoringDb, session: Session): Promise<ProposedPoint[]> {
  const rows = await readRows(db, session.id);
  const open = await listOpen(db, session.pairId, new Set(rows.map(rootOf)), session.createdAt);
  const promises = open.promises.filter(({ sessionId }) => sessionId !== session.id);
  const points = proposeAgenda({ ...open, promises, carriedOver: [] }, 0);
  return points.map((point) => ({ ...point, minutes: MINUTE_STEP }));
}

/**
 * Puts what became open since at the end of the agenda.
 *
 * @returns what was added, for Undo
 * @throws {AppError} `session-not-found`
 */
export function addNewPoints(db: MentoringDb, sessionId: string, now: Instant): Promise<string[]> {
  return db.transaction("rw", carryTables(db), async () => {
    const session = await db.sessions.get(sessionId);
    if (!session) throw new AppError("session-not-found", { id: sessionId });
    return addPoints(db, session, await listNewPoints(db, session), now);
  });
}

/** Takes out points as if they had never been added, so that they are offered again; not those touched since. */
export function takeOutPoints(db: MentoringDb, ids: readonly string[]) {
  return db.transaction("rw", db.agendaItems, async () => {
    const rows = await db.agendaItems.bulkGet([...ids]);
    const untouched = rows.filter((row) => row && row.updatedAt === row.createdAt);
    await db.agendaItems.bulkDelete(untouched.flatMap((row) => row?.id ?? []));
  });
}

async function addPoints(
  db: MentoringDb,
  { id: sessionId, pairId }: Session,
  points: readonly ProposedPoint[],
  now: Instant,
): Promise<string[]> {
  let position = (await readRows(db, sessionId)).at(-1)?.position ?? null;
  const rows = points.map((point) => {
    position = positionBetween(position, null);
    const id = pointId(sessionId, point);
    const row = { ...point, id, pairId, sessionId, isDone: false, position };
    return AgendaItem.parse({ ...row, createdAt: now, updatedAt: now, deletedAt: null });
  });
  await db.agendaItems.bulkPut(rows);
  return rows.map(({ id }) => id);
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
        minutes: MINUTE_STEP,
        isDone: false,
        position: positionBetween(last?.position ?? null, null),
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
      }),
    );
  });
}

/** How a point is changed by hand. */
export interface PointWording {
  text: string;
  /** What it said when the change began. */
  over: string;
  minutes: number;
}

/** Gives a point other words and minutes; what another window wrote there since stays beside. */
export function rewordAgendaItem(
  db: MentoringDb,
  id: string,
  { text, over, minutes }: PointWording,
  now: Instant,
) {
  return db.transaction("rw", db.agendaItems, async () => {
    const item = await db.agendaItems.get(id);
    if (!item) return;
    await changeAgendaItem(
      db,
      id,
      { text: mergeWords(over, item.text, text.trim()), minutes },
      now,
    );
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
    const next = shown[at]?.position ?? null;
    // Two copies that each added a point put them at one place: there is nothing between until they are parted.
    if (before !== null && next !== null && before >= next) {
      return spread(db, [...shown.slice(0, at), item, ...shown.slice(at)], now);
    }
    const after = rows.find(({ position }) => before === null || position > before);
    const position = positionBetween(before, after?.position ?? null);
    await db.agendaItems.put(AgendaItem.parse({ ...item, position, updatedAt: now }));
  });
}

/** Gives each point of a list a place of its own, in this order. */
async function spread(db: MentoringDb, items: readonly AgendaItem[], now: Instant) {
  let position: string | null = null;
  const rows: AgendaItem[] = [];
  for (const item of items) {
    position = positionBetween(position, null);
    rows.push(AgendaItem.parse({ ...item, position, updatedAt: now }));
  }
  await db.agendaItems.bulkPut(rows);
}
