import type { Open } from "@/lib/domain/agenda";
import type { Feedback } from "@/lib/domain/feedback";
import type { Resource } from "@/lib/domain/resource";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";
import { earlierFirst, isHere } from "./latest";
import { listOpenGoals } from "./list-goals";
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
  const feedback = await listToSay(db, pairId);
  const points = db.agendaItems.where("sourceId").anyOf(feedback.map(({ id }) => id));
  const said = new Set(
    (await points.toArray()).flatMap((point) => (point.isDone && point.sourceId) || []),
  );
  const goals = await listOpenGoals(db, pairId);
  const resources = [
    ...(await listQuotesToAsk(db, pairId)),
    ...(await listToTalkAbout(db, pairId)),
  ];
  return {
    feedback: feedback.filter((one) => isAsked(one) && !said.has(one.id)),
    promises: (await listOpenPromises(db, pairId)).filter(isAsked),
    goals: goals.filter(isAsked),
    resources: resources.filter(isAsked),
  };
}

/** Passages with a question that was not discussed yet, each seen as its resource is. */
async function listQuotesToAsk(
  db: MentoringDb,
  pairId: string,
): Promise<Open["resources"][number][]> {
  const quotes = await db.quotes
    .where("[pairId+question]")
    .between([pairId, "\u0001"], [pairId, "\uffff"])
    .filter(isHere)
    .toArray();
  const resources = await db.resources.bulkGet(quotes.map(({ resourceId }) => resourceId));
  const points = db.agendaItems.where("sourceId").anyOf(quotes.map(({ id }) => id));
  const asked = new Set(
    (await points.toArray()).flatMap((point) => (point.isDone && point.sourceId) || []),
  );
  return quotes.flatMap(({ id, question, updatedAt }, place) => {
    const resource = resources[place];
    if (!resource || !isHere(resource) || asked.has(id)) return [];
    return { id, question, title: "", visibility: resource.visibility, updatedAt };
  });
}

/** Unread resources that an agenda could take up: more than any has room for. */
const NEWEST = 50;

/** Resources with a question, and the newest unread ones, the newest first; the rest of a long plan is not read. */
async function listToTalkAbout(db: MentoringDb, pairId: string): Promise<Resource[]> {
  const newestOf = (state: Resource["state"]) =>
    db.resources
      .where("[pairId+state+createdAt]")
      .between([pairId, state, ""], [pairId, state, "\uffff"])
      .reverse()
      .filter(isHere)
      .limit(NEWEST)
      .toArray();
  const [asked, ...unread] = await Promise.all([
    db.resources
      .where("[pairId+question]")
      .between([pairId, "\u0001"], [pairId, "\uffff"])
      .filter((resource) => resource.state !== "read" && isHere(resource))
      .toArray(),
    newestOf("not-opened"),
    newestOf("unread"),
  ]);
  const newest = unread.flat().sort(earlierFirst).reverse().slice(0, NEWEST);
  const known = new Set(newest.map(({ id }) => id));
  return [...newest, ...asked.filter(({ id }) => !known.has(id))];
}

/** What its author has not said yet, the latest first. */
async function listToSay(db: MentoringDb, pairId: string): Promise<Feedback[]> {
  const states = ["draft", "ready"] as const;
  const feedback = states.map((status) => db.feedback.where({ pairId, status }).toArray());
  return (await Promise.all(feedback))
    .flat()
    .filter((one) => one.from === "me" && isHere(one))
    .sort(earlierFirst)
    .reverse();
}
