import { stepOf } from "@/lib/domain/journey";
import type { MentoringDb } from "./database";

/** The step that a pair seems to be at, from what it keeps. */
export async function currentStep(db: MentoringDb, pairId: string): Promise<0 | 1 | 2> {
  const range: [unknown[], unknown[]] = [
    [pairId, ""],
    [pairId, "\uffff"],
  ];
  const [goals, sessions, resources, feedback] = await Promise.all([
    db.goals.where({ pairId }).count(),
    db.sessions
      .where("[pairId+startsAt]")
      .between(...range)
      .toArray(),
    db.resources
      .where("[pairId+createdAt]")
      .between(...range)
      .count(),
    db.feedback
      .where("[pairId+createdAt]")
      .between(...range)
      .count(),
  ]);
  const sessionsHeld = sessions.filter(({ status }) => status === "held").length;
  return stepOf({ goals, sessionsHeld, resources, feedback });
}
