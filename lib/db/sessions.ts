import { AppError } from "@/lib/domain/errors";
import { Session } from "@/lib/domain/session";
import type { Instant } from "@/lib/domain/time";
import { writeProposedAgenda } from "./agenda";
import type { MentoringDb } from "./database";

/** Sessions of a pair, the latest first; deleted ones left out. */
export async function listSessions(db: MentoringDb, pairId: string): Promise<Session[]> {
  const all = await db.sessions
    .where("[pairId+startsAt]")
    .between([pairId, ""], [pairId, "\uffff"])
    .reverse()
    .toArray();
  return all.filter(({ deletedAt }) => deletedAt === null);
}

export async function findSession(db: MentoringDb, id: string): Promise<Session | undefined> {
  const session = await db.sessions.get(id);
  return session?.deletedAt === null ? session : undefined;
}

/** The session to get ready for: the nearest one planned whose end has not passed by more than a day. */
export async function nextSession(
  db: MentoringDb,
  pairId: string,
  now: Instant,
): Promise<Session | undefined> {
  const yesterday = Date.parse(now) - 24 * 60 * 60 * 1_000;
  const planned = (await listSessions(db, pairId)).filter(
    ({ status, startsAt }) => status === "planned" && Date.parse(startsAt) > yesterday,
  );
  return planned.at(-1);
}

interface NewSession extends Pick<Session, "id" | "pairId" | "startsAt" | "minutes" | "callUrl"> {
  /** Names each proposed point. */
  newId: () => string;
}

/** Plans a session, with an agenda from what is open: all of it, or nothing. */
export function addSession(db: MentoringDb, { newId, ...given }: NewSession, now: Instant) {
  const session = Session.parse({
    ...given,
    status: "planned",
    notes: "",
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  });
  return db.transaction(
    "rw",
    [db.sessions, db.agendaItems, db.goals, db.resources, db.promises],
    async () => {
      await db.sessions.add(session);
      await writeProposedAgenda(db, session, newId, now);
      return session;
    },
  );
}

/**
 * Changes when and where a session is, its notes, or whether it was held.
 *
 * @throws {AppError} `session-not-found`
 */
export function changeSession(
  db: MentoringDb,
  id: string,
  change: Partial<
    Pick<Session, "startsAt" | "minutes" | "callUrl" | "notes" | "status" | "deletedAt">
  >,
  now: Instant,
) {
  return db.transaction("rw", db.sessions, async () => {
    const session = await db.sessions.get(id);
    if (!session) throw new AppError("session-not-found", { id });
    await db.sessions.put(Session.parse({ ...session, ...change, updatedAt: now }));
  });
}
