import type { Open } from "@/lib/domain/agenda";
import { isOpen } from "@/lib/domain/goal";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";
import { listFeedback } from "./feedback";
import { listGoals } from "./goals";
import { listOpenPromises } from "./promises";
import { listResources } from "./resources";

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
  const resources = (await listResources(db, pairId)).filter(({ state }) => state !== "read");
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
