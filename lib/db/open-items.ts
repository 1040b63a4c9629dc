import type { Open } from "@/lib/domain/agenda";
import { isOpen } from "@/lib/domain/goal";
import type { Resource } from "@/lib/domain/resource";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";
import { listFeedback } from "./feedback";
import { listGoals } from "./goals";
import { listOpenPromises } from "./promises";

/**
 * What is open between the two, from which an agenda is chosen. Feedback that was said in a session once is no
 * longer open; a goal is until it is settled.
 *
 * @param taken names what is to be left out
 * @param since only what was written or changed after this moment
 */
export async function listOpen(
  db: MentoringDb,
  pairId: string,
  taken: ReadonlySet<string>,
  since?: Instant,
): Promise<Omit<Open, "carriedOver">> {
  const isAsked = ({ id, updatedAt }: { id: string; updatedAt: Instant }) =>
    !taken.has(id) && (since === undefined || updatedAt > since);
  const points = await db.agendaItems.where({ pairId }).toArray();
  const said = new Set(points.flatMap(({ isDone, sourceId }) => (isDone && sourceId) || []));
  const goals = (await listGoals(db, pairId)).filter(isOpen);
  const resources = await listToTalkAbout(db, pairId);
  const feedback = (await listFeedback(db, pairId)).filter(
    ({ id, from, status }) => from === "me" && status !== "given" && !said.has(id),
  );
  return {
    feedback: feedback.filter(isAsked),
    promises: (await listOpenPromises(db, pairId)).filter(isAsked),
    goals: goals.filter(isAsked),
    resources: resources.filter(isAsked),
  };
}

/** Unread resources that an agenda could take up: more than any has room for. */
const NEWEST = 50;

/** Resources with a question, and the newest unread ones, the newest first; the rest of a long plan is not read. */
async function listToTalkAbout(db: MentoringDb, pairId: string): Promise<Resource[]> {
  const isUnread = ({ state, deletedAt }: Resource) => state !== "read" && deletedAt === null;
  const [asked, newest] = await Promise.all([
    db.resources
      .where("[pairId+question]")
      .between([pairId, "\u0001"], [pairId, "\uffff"])
      .filter(isUnread)
      .toArray(),
    db.resources
      .where("[pairId+createdAt]")
      .between([pairId, ""], [pairId, "\uffff"])
      .reverse()
      .filter(isUnread)
      .limit(NEWEST)
      .toArray(),
  ]);
  const known = new Set(newest.map(({ id }) => id));
  return [...newest, ...asked.filter(({ id }) => !known.has(id))];
}
