import { AppError } from "@/lib/domain/errors";
import { Session } from "@/lib/domain/session";
import type { Instant } from "@/lib/domain/time";
import { writeProposedAgenda } from "./agenda";
import { carryInto, carryTables, takeBack } from "./carry-over";
import type { MentoringDb } from "./database";
import { joinTyped, type Typed } from "./drafts";
import { readLatest } from "./latest";

/** Sessions of a pair, the latest first, deleted ones left out; the first ones only, where a limit is given. */
export const listSessions = (db: MentoringDb, pairId: string, limit?: number): Promise<Session[]> =>
  readLatest(db.sessions, "[pairId+startsAt]", pairId, limit);

export async function findSession(db: MentoringDb, id: string): Promise<Session | undefined> {
  const session = await db.sessions.get(id);
  return session?.deletedAt === null ? session : undefined;
}

type NewSession = Pick<Session, "id" | "pairId" | "startsAt" | "minutes" | "callUrl">;

/** Plans a session, with an agenda from what is open: all of it, or nothing. */
export function addSession(db: MentoringDb, given: NewSession, now: Instant) {
  const session = Session.parse({
    ...given,
    status: "planned",
    notes: "",
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  });
  return db.transaction("rw", carryTables(db), async () => {
    await db.sessions.add(session);
    await writeProposedAgenda(db, session, now);
    return session;
  });
}

/**
 * Changes when and where a session is.
 *
 * @throws {AppError} `session-not-found`
 */
export function changeSession(
  db: MentoringDb,
  id: string,
  change: Partial<Pick<Session, "startsAt" | "minutes" | "callUrl">>,
  now: Instant,
) {
  return db.transaction("rw", db.sessions, () => put(db, id, change, now));
}

/**
 * Takes a session away. What was to be talked about in one that was planned goes to the next one: its own points
 * and those that were left over before; without a next one, left-overs wait for whichever is planned.
 *
 * @throws {AppError} `session-not-found`
 */
export function removeSession(db: MentoringDb, id: string, now: Instant) {
  return db.transaction("rw", carryTables(db), async () => {
    const removed = await put(db, id, { deletedAt: now }, now);
    if (removed.status === "planned") await carryInto(db, removed, now);
  });
}

/**
 * Brings a session back as it was, and takes back what went to the next one unless it was touched there.
 *
 * @throws {AppError} `session-not-found`
 */
export function restoreSession(db: MentoringDb, id: string, now: Instant) {
  return db.transaction("rw", db.sessions, db.agendaItems, async () => {
    const restored = await put(db, id, { deletedAt: null }, now);
    if (restored.status === "planned") await takeBack(db, restored);
  });
}

/**
 * Ends a session. What was not discussed goes to the next one: now when that is planned, else when it is.
 *
 * @throws {AppError} `session-not-found`
 */
export function closeSession(db: MentoringDb, id: string, now: Instant) {
  return db.transaction("rw", carryTables(db), async () => {
    await carryInto(db, await put(db, id, { status: "held" }, now), now);
  });
}

/**
 * Opens a closed session again, and takes back what went to the next one unless it was touched there.
 *
 * @throws {AppError} `session-not-found`
 */
export function reopenSession(db: MentoringDb, id: string, now: Instant) {
  return db.transaction("rw", db.sessions, db.agendaItems, async () => {
    await takeBack(db, await put(db, id, { status: "planned" }, now));
  });
}

/**
 * Lets what was typed join the notes of a session, beside what another window wrote there meanwhile.
 *
 * @returns the notes as they are now
 * @throws {AppError} `session-not-found`
 */
export function writeNotes(db: MentoringDb, id: string, typed: Typed, now: Instant) {
  return db.transaction("rw", db.sessions, db.drafts, async () => {
    const { notes } = await sessionToChange(db, id);
    const joined = await joinTyped(db, typed, notes);
    await put(db, id, { notes: joined }, now);
    return joined;
  });
}

async function put(db: MentoringDb, id: string, change: Partial<Session>, now: Instant) {
  const session = await sessionToChange(db, id);
  const changed = Session.parse({ ...session, ...change, updatedAt: now });
  await db.sessions.put(changed);
  return changed;
}

async function sessionToChange(db: MentoringDb, id: string): Promise<Session> {
  const session = await db.sessions.get(id);
  if (!session) throw new AppError("session-not-found", { id });
  return session;
}
