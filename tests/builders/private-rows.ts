import type { MentoringDb } from "@/lib/db/database";
import { addTalk } from "@/lib/db/talk";
import { LogEntry } from "@/lib/domain/logbook";
import type { Visibility } from "@/lib/domain/record";
import { AgendaItem, Promised } from "@/lib/domain/session";
import { whole } from "@/lib/domain/talk";
import { aFeedback, aGoal, aPair, aResource, aSession, now } from "./records";

/** Whose rows they are. */
export const pair = aPair();
const pairId = pair.id;
/** The rows that screens open on. */
export const ids = {
  goal: crypto.randomUUID(),
  otherGoal: crypto.randomUUID(),
  resource: crypto.randomUUID(),
  session: crypto.randomUUID(),
  feedback: crypto.randomUUID(),
};
const row = () => ({ id: crypto.randomUUID(), createdAt: now, updatedAt: now, deletedAt: null });

/** What its author alone may see, one word for each place that holds it. */
export const privateWords = [
  "othergoalword",
  "otherpurposeword",
  "otherobstacleword",
  "logbookword",
  "talkword",
  "feedbackword",
  "firstword",
  "otherpageword",
];

/** What each screen opens on, both people's but for a goal of that visibility; and beside it what is one's alone. */
export async function fillWithPrivate(
  db: MentoringDb,
  goalVisibility: Visibility,
  status: "planned" | "held",
) {
  await db.goals.bulkAdd([
    aGoal({
      id: ids.goal,
      pairId,
      statement: "Run a calm workshop about goalword",
      purpose: "because of purposeword",
      obstacle: "I rush through slides",
      status: "active",
      visibility: goalVisibility,
    }),
    aGoal({
      id: ids.otherGoal,
      pairId,
      statement: "Leave the firm over othergoalword",
      purpose: "otherpurposeword",
      obstacle: "otherobstacleword",
      status: "active",
      visibility: "only-me",
    }),
  ]);
  await db.resources.bulkAdd([
    aResource({ id: ids.resource, pairId, goalId: ids.goal, why: "about pageword" }),
    aResource({ pairId, url: "http://127.0.0.1/x", title: "otherpageword", visibility: "only-me" }),
  ]);
  const notes = "Sam sends the plan of notesword by Friday.";
  await db.sessions.add(aSession({ id: ids.session, pairId, notes, status }));
  const point = { pairId, sessionId: ids.session, minutes: 10, isDone: status === "held" };
  await db.agendaItems.bulkAdd([
    AgendaItem.parse({
      ...row(),
      ...point,
      position: "a",
      text: "Run a calm workshop about goalword",
      reason: "goal",
      sourceId: ids.goal,
    }),
    AgendaItem.parse({
      ...row(),
      ...point,
      position: "b",
      text: "Prices of pointword",
      reason: "mine",
      sourceId: null,
    }),
  ]);
  await db.promises.add(
    Promised.parse({
      ...row(),
      pairId,
      sessionId: ids.session,
      text: "Send the sheet of promiseword",
      by: "me",
      dueOn: null,
      state: "open",
    }),
  );
  await db.logEntries.add(
    LogEntry.parse({
      ...row(),
      pairId,
      text: "logbookword",
      goalId: ids.goal,
      writtenOn: "2026-11-01",
    }),
  );
  await db.feedback.add(
    aFeedback({
      id: ids.feedback,
      pairId,
      text: "You never heard feedbackword.",
      firstText: "firstword",
    }),
  );
  await addTalk(db, { ...whole("talkword"), id: crypto.randomUUID(), pairId, about: null }, now);
}
