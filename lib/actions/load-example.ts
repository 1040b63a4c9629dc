import { addAgendaItem } from "@/lib/db/agenda";
import { addFeedback } from "@/lib/db/feedback";
import { addGoal, changeGoal } from "@/lib/db/goals";
import { keepResource } from "@/lib/db/keep-resource";
import { addPair } from "@/lib/db/pairs";
import { addPromise } from "@/lib/db/promises";
import { changeResource } from "@/lib/db/resources";
import { addSession, changeSession } from "@/lib/db/sessions";
import { exampleTexts } from "@/lib/domain/example";
import { exampleResources } from "@/lib/domain/example-resources";
import type { Locale } from "@/lib/domain/locale";
import type { Role } from "@/lib/domain/pair";
import { Clip } from "@/lib/domain/resource";
import { toCalendarDay, toInstant } from "@/lib/domain/time";
import type { Deps } from "./deps";

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Loads the example pair and shows it: two goals, a page in the plan for each, promises of both sides, a session
 * in three days with its agenda, one feedback. Everything in it goes when it is removed.
 */
export async function loadExample(
  { db, now, newId, browser }: Pick<Deps, "db" | "now" | "newId" | "browser">,
  role: Role,
  locale: Locale,
) {
  const pairId = await db.transaction("rw", db.tables, async () =>
    writeExample({ db, now, newId }, role, locale),
  );
  await browser.writeSettings({ locale, pairId });
}

/** Part of the caller's transaction. */
async function writeExample(
  { db, now, newId }: Pick<Deps, "db" | "now" | "newId">,
  role: Role,
  locale: Locale,
): Promise<string> {
  const texts = exampleTexts[locale][role];
  const at = now();
  const inDays = (days: number) => new Date(Date.parse(at) + days * DAY_MS);
  const pair = await addPair(
    db,
    {
      id: newId(),
      role,
      partnerName: texts.partnerName,
      partnerLocale: locale,
      address: "tu",
      isExample: true,
    },
    at,
  );
  const pairId = pair.id;
  const goalIds: string[] = [];
  for (const { statement, purpose, confidence } of texts.goals) {
    const goal = await addGoal(db, { id: newId(), pairId, statement, owner: "mentee" }, at);
    await changeGoal(db, goal.id, { purpose, confidence, visibility: "both" }, at);
    goalIds.push(goal.id);
  }
  for (const [place, { quote, why, question, ...page }] of exampleResources[locale].entries()) {
    const words = page.text.split(/\s+/).length;
    const facts = { author: "", site: "", publishedOn: "", language: locale, excerpt: quote };
    const clip = Clip.parse({ ...page, ...facts, minutes: 1, words, selection: quote });
    const id = newId();
    await keepResource(db, { id, pairId, clip, state: "unread" }, at);
    await changeResource(db, id, { goalId: goalIds[place] ?? null, why, question }, at);
  }
  for (const { by, text, dueInDays } of texts.promises) {
    const dueOn = toCalendarDay(inDays(dueInDays));
    await addPromise(db, { id: newId(), pairId, sessionId: null, by, text, dueOn }, at);
  }
  const startsAt = inDays(3);
  startsAt.setHours(14, 0, 0, 0);
  const sessionId = newId();
  await addSession(
    db,
    { id: sessionId, pairId, startsAt: toInstant(startsAt), minutes: 45, callUrl: "" },
    at,
  );
  for (const text of texts.points) {
    await addAgendaItem(db, { id: newId(), sessionId, text }, at);
  }
  // Longer than its points: something always comes up.
  await changeSession(db, sessionId, { minutes: 60 }, at);
  await addFeedback(db, { id: newId(), pairId, text: texts.feedback }, at);
  return pairId;
}
