import { stepOf } from "@/lib/domain/journey";
import type { MentoringDb } from "./database";

const isHere = ({ deletedAt }: { deletedAt: string | null }) => deletedAt === null;

/** The step that a pair seems to be at, from what it keeps; what was deleted counts no more. */
export async function currentStep(db: MentoringDb, pairId: string): Promise<0 | 1 | 2> {
  const [from, to] = [
    [pairId, ""],
    [pairId, "\uffff"],
  ];
  const dated = "[pairId+createdAt]";
  const sessions = db.sessions.where("[pairId+startsAt]").between(from, to).filter(isHere);
  // One of each kind answers; counting them would read them all.
  const [goal, sessionHeld, resource, feedback] = await Promise.all([
    db.goals.where({ pairId }).filter(isHere).first(),
    sessions.filter(({ status }) => status === "held").first(),
    db.resources.where(dated).between(from, to).filter(isHere).first(),
    db.feedback.where(dated).between(from, to).filter(isHere).first(),
  ]);
  return stepOf({
    hasGoal: goal !== undefined,
    hasHeldSession: sessionHeld !== undefined,
    hasKeptOrSaid: (resource ?? feedback) !== undefined,
  });
}
