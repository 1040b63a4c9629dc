import { isOver, type Session } from "@/lib/domain/session";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";

/** Longer than any session takes before its time has passed, in milliseconds. */
const DAY_MS = 24 * 60 * 60 * 1_000;

/** Sessions of a pair that start within a day of a moment, in order: all that one held then could overlap. */
export const listSessionsNear = (
  db: MentoringDb,
  pairId: string,
  moment: Instant,
): Promise<Session[]> =>
  startingBetween(db, pairId, dayFrom(moment, -1), dayFrom(moment, 1))
    .filter(({ deletedAt }) => deletedAt === null)
    .toArray();

const startingBetween = (db: MentoringDb, pairId: string, from: string, until: string) =>
  db.sessions.where("[pairId+startsAt]").between([pairId, from], [pairId, until]);

const dayFrom = (moment: Instant, days: number): string =>
  new Date(Date.parse(moment) + days * DAY_MS).toISOString();

const isPlanned = ({ status, deletedAt }: Session) => status === "planned" && deletedAt === null;

/** The session to get ready for, or to be in: the nearest planned one whose time has not passed. */
export async function nextSession(
  db: MentoringDb,
  pairId: string,
  now: Instant,
): Promise<Session | undefined> {
  return startingBetween(db, pairId, dayFrom(now, -1), "\uffff")
    .filter((session) => isPlanned(session) && !isOver(session, now))
    .first();
}

/** How many points a session's agenda has. */
export const countPoints = (db: MentoringDb, sessionId: string): Promise<number> =>
  db.agendaItems
    .where({ sessionId })
    .filter(({ deletedAt }) => deletedAt === null)
    .count();
