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
  const [goals, sessionsHeld, resources, feedback] = await Promise.all([
    db.goals.where({ pairId }).filter(isHere).count(),
    sessions.filter(({ status }) => status === "held").count(),
    db.resources.where(dated).between(from, to).filter(isHere).count(),
    db.feedback.where(dated).between(from, to).filter(isHere).count(),
  ]);
  return stepOf({ goals, sessionsHeld, resources, feedback });
}
