import { rootOf } from "@/lib/domain/agenda";
import { derivedId } from "@/lib/domain/derived-id";
import { isOpen } from "@/lib/domain/goal";
import { positionBetween } from "@/lib/domain/position";
import { AgendaItem, type Session } from "@/lib/domain/session";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";

/** The tables that the points of an agenda are read from and written to. */
export const carryTables = (db: MentoringDb) => [
  db.sessions,
  db.agendaItems,
  db.goals,
  db.promises,
  db.resources,
  db.quotes,
  db.feedback,
];

/** Every point that a session ever had, in order. Removed ones keep their place, since Undo brings them back. */
export const readRows = (db: MentoringDb, sessionId: string): Promise<AgendaItem[]> =>
  db.agendaItems.where({ sessionId }).sortBy("position");

/** Two copies that put the same subject on a session's agenda put one point there. */
export const pointId = (
  sessionId: string,
  { sourceId, id }: { sourceId: string | null; id?: string },
): string => derivedId(sessionId, `point ${sourceId ?? id}`);

const isLeft = ({ isDone, deletedAt }: AgendaItem) => !isDone && deletedAt === null;

/** The resource of each passage among these rows, as who may see it; undefined at the place of what is no passage. */
export async function resourcesOfQuotes(db: MentoringDb, roots: readonly string[]) {
  const quotes = await db.quotes.bulkGet([...roots]);
  const resources = await db.resources.bulkGet(quotes.map((quote) => quote?.resourceId ?? ""));
  return quotes.map((quote, place) => {
    const resource = resources[place];
    if (!quote || !resource) return undefined;
    const isGone = quote.deletedAt !== null || quote.question === "";
    return { visibility: resource.visibility, isOpen: !isGone && resource.deletedAt === null };
  });
}

/** Without the points whose goal, promise, resource, passage or feedback was settled or made private since: nobody needs to come back to those. */
async function unsettled(db: MentoringDb, points: readonly AgendaItem[]): Promise<AgendaItem[]> {
  const roots = points.map(rootOf);
  const [goals, promises, resources, feedback] = await Promise.all([
    db.goals.bulkGet(roots),
    db.promises.bulkGet(roots),
    db.resources.bulkGet(roots),
    db.feedback.bulkGet(roots),
  ]);
  const quotes = await resourcesOfQuotes(db, roots);
  return points.filter((_, place) => {
    const quote = quotes[place];
    if (quote) return quote.isOpen && quote.visibility !== "only-me";
    const [goal, promised, resource] = [goals[place], promises[place], resources[place]];
    const said = feedback[place];
    const source = goal ?? promised ?? resource ?? said;
    if (!source) return true;
    if (source.deletedAt !== null || source.visibility === "only-me") return false;
    if (goal) return isOpen(goal);
    if (promised) return promised.state !== "kept";
    if (said) return said.status !== "given";
    return resource?.state !== "read" || resource.question !== "";
  });
}

/**
 * Points of held sessions that nobody discussed and no later session took up, in order. A point that a later
 * session had and removed counts as taken up: it was somebody's decision. So does one whose source was settled.
 */
export async function listLeftOver(db: MentoringDb, pairId: string): Promise<AgendaItem[]> {
  const left: AgendaItem[] = [];
  const takenUp = new Set<string>();
  const points = await db.agendaItems.where({ pairId }).sortBy("position");
  const waiting = new Set(points.filter(isLeft).map(rootOf));
  const pointsOf = Map.groupBy(
    points.filter((point) => waiting.has(rootOf(point))),
    ({ sessionId }) => sessionId,
  );
  // Of the sessions, whose notes are long, no more is read than these points belong to.
  const sessions = (await db.sessions.bulkGet([...pointsOf.keys()]))
    .flatMap((session) => (session?.deletedAt === null ? session : []))
    .sort((a, b) => (`${a.startsAt} ${a.id}` < `${b.startsAt} ${b.id}` ? 1 : -1));
  for (const session of sessions) {
    const rows = pointsOf.get(session.id) ?? [];
    const open = rows.filter((row) => isLeft(row) && !takenUp.has(rootOf(row)));
    if (session.status === "held") left.unshift(...open);
    for (const row of rows) takenUp.add(rootOf(row));
  }
  return unsettled(db, left);
}

/**
 * Puts the unfinished points of a session that was closed, or taken away before it was held, at the top of the
 * next one, when that is planned already; what it has, or had and removed, is not added again. Of a session
 * taken away, what it had proposed by itself stays behind. Part of the caller's transaction.
 */
export async function carryInto(db: MentoringDb, ended: Session, now: Instant) {
  const next = await sessionAfter(db, ended);
  if (!next) return;
  const rows = await readRows(db, next.id);
  const known = new Set(rows.map(rootOf));
  const isOwed = (row: AgendaItem) =>
    isLeft(row) &&
    !known.has(rootOf(row)) &&
    (ended.status === "held" || row.reason === "mine" || row.reason === "carried-over");
  const left = await unsettled(db, (await readRows(db, ended.id)).filter(isOwed));
  let after = rows[0]?.position ?? null;
  for (const item of left.reverse()) {
    after = positionBetween(null, after);
    await db.agendaItems.put(
      AgendaItem.parse({
        ...item,
        id: pointId(next.id, item),
        sessionId: next.id,
        reason: "carried-over",
        sourceId: rootOf(item),
        position: after,
        createdAt: now,
        updatedAt: now,
      }),
    );
  }
}

/**
 * Takes out of the next session what came from this one and was not touched since: it is open here again, and
 * would come once more at the next closing. Part of the caller's transaction.
 */
export async function takeBack(db: MentoringDb, reopened: Session) {
  const next = await sessionAfter(db, reopened);
  if (!next) return;
  const roots = new Set((await readRows(db, reopened.id)).map(rootOf));
  const carried = (await readRows(db, next.id)).filter(
    (row) =>
      row.reason === "carried-over" &&
      isLeft(row) &&
      row.updatedAt === row.createdAt &&
      roots.has(rootOf(row)),
  );
  await db.agendaItems.bulkDelete(carried.map(({ id }) => id));
}

const sessionAfter = (db: MentoringDb, { id, pairId, startsAt }: Session) =>
  db.sessions
    .where("[pairId+startsAt]")
    .between([pairId, startsAt], [pairId, "\uffff"])
    .filter((other) => other.id !== id && other.status === "planned" && other.deletedAt === null)
    .first();
