import { screen, waitFor } from "@testing-library/react";
import type { ComponentType } from "react";
import { describe, expect, it } from "vitest";
import { Route } from "wouter";
import { FeedbackItemScreen } from "@/components/feedback/FeedbackItemScreen";
import { FeedbackScreen } from "@/components/feedback/FeedbackScreen";
import { GoalScreen } from "@/components/goals/GoalScreen";
import { ResourceScreen } from "@/components/plan/ResourceScreen";
import { SessionScreen } from "@/components/sessions/SessionScreen";
import { TalkScreen } from "@/components/talk/TalkScreen";
import type { ChatModel } from "@/lib/coach/task";
import type { MentoringDb } from "@/lib/db/database";
import { addTalk } from "@/lib/db/talk";
import { LogEntry } from "@/lib/domain/logbook";
import type { Visibility } from "@/lib/domain/record";
import { AgendaItem, Promised } from "@/lib/domain/session";
import { whole } from "@/lib/domain/talk";
import { messages } from "@/lib/i18n/messages/index";
import { aFeedback, aGoal, aPair, aResource, aSession, now } from "@/tests/builders/records";
import { renderWith } from "@/tests/builders/render";

const text = messages.en;
const endpoint = { baseUrl: "https://models.example/v1", model: "small" };

/** A model that shows what it would send, and is never allowed to. */
const model: ChatModel = {
  name: "small · models.example",
  host: "models.example",
  async *answer({ messages: asked }, { onSend }) {
    await onSend({ url: endpoint.baseUrl, body: JSON.stringify(asked), isPlainer: false });
    yield {};
  },
};

const pair = aPair();
const pairId = pair.id;
const ids = {
  goal: crypto.randomUUID(),
  otherGoal: crypto.randomUUID(),
  resource: crypto.randomUUID(),
  session: crypto.randomUUID(),
  feedback: crypto.randomUUID(),
};
const row = () => ({ id: crypto.randomUUID(), createdAt: now, updatedAt: now, deletedAt: null });

/** What its author alone may see, one word for each place that holds it. */
const privateWords = [
  "othergoalword",
  "otherpurposeword",
  "otherobstacleword",
  "logbookword",
  "talkword",
  "feedbackword",
  "firstword",
  "otherpageword",
];

/** What each screen opens on; its rows are both people's unless a case says otherwise. */
async function fill(db: MentoringDb, goalVisibility: Visibility, status: "planned" | "held") {
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

interface Case {
  name: string;
  at: string;
  path: string;
  component: ComponentType;
  button: string;
  /** What is typed first, where the screen asks about words that nothing holds yet. */
  typed?: string;
  status?: "planned" | "held";
  /** A word of what is asked about. */
  says: string;
  /** The private words that belong to what is asked about whatever the goal is. */
  tells?: readonly string[];
  /** Whether the goal’s own words go along, so that it warns once the goal is private. */
  isOfGoal: boolean;
}

const goalAt = { at: `/goals/${ids.goal}`, path: "/goals/:id", component: GoalScreen };
const pageAt = { at: `/plan/${ids.resource}`, path: "/plan/:id", component: ResourceScreen };
const sessionAt = {
  at: `/sessions/${ids.session}`,
  path: "/sessions/:id",
  component: SessionScreen,
};

const cases: readonly Case[] = [
  {
    ...goalAt,
    name: "a wording of a goal",
    button: text.goals.makeSmart,
    says: "goalword",
    isOfGoal: true,
  },
  {
    ...goalAt,
    name: "an if-then plan",
    button: text.learning.ifThen.make,
    says: "goalword",
    isOfGoal: true,
  },
  {
    ...pageAt,
    name: "questions for the mentor",
    button: text.learning.questions.ask,
    says: "pageword",
    isOfGoal: true,
  },
  {
    ...sessionAt,
    name: "the order of an agenda",
    button: text.summary.arrange,
    says: "pointword",
    isOfGoal: true,
  },
  {
    ...sessionAt,
    name: "what came of the notes",
    button: text.summary.find,
    says: "notesword",
    isOfGoal: false,
  },
  {
    ...sessionAt,
    name: "looking back",
    button: text.learning.lookBack.ask,
    status: "held",
    says: "promiseword",
    isOfGoal: true,
  },
  {
    name: "another form of new feedback",
    at: "/feedback",
    path: "/feedback",
    component: FeedbackScreen,
    button: text.feedback.rephrase,
    typed: "You never sweep the yard of typedword.",
    says: "typedword",
    tells: [],
    isOfGoal: false,
  },
  {
    name: "a delicate message",
    at: "/talk",
    path: "/talk",
    component: TalkScreen,
    button: text.talk.build,
    typed: "You never sweep the yard of typedword.",
    says: "typedword",
    tells: [],
    isOfGoal: false,
  },
  {
    name: "another form of kept feedback",
    at: `/feedback/${ids.feedback}`,
    path: "/feedback/:id",
    component: FeedbackItemScreen,
    button: text.feedback.rephrase,
    says: "feedbackword",
    tells: ["feedbackword"],
    isOfGoal: false,
  },
];

/** Opens a screen, asks the coach, and answers what would be sent and whether it is called private. */
async function ask(one: Case, goalVisibility: Visibility) {
  history.replaceState(null, "", one.at);
  const { user } = await renderWith(<Route path={one.path} component={one.component} />, {
    pair,
    settings: { endpoint },
    browser: { hasOrigin: async () => true },
    deps: { openModel: async () => model },
    prepare: ({ db }) => fill(db, goalVisibility, one.status ?? "planned"),
  });
  if (one.path === "/feedback/:id") {
    await user.click(await screen.findByRole("button", { name: text.feedback.reword }));
    await user.type(screen.getByLabelText(text.feedback.textLabel), " ");
  }
  if (one.typed) {
    const [field] = await screen.findAllByRole("textbox");
    if (field) await user.click(field);
    await user.paste(one.typed);
  }
  await user.click(await screen.findByRole("button", { name: one.button }));
  const body = await screen.findByLabelText("Exact text of the request", {}, { timeout: 3_000 });
  await waitFor(() => expect(body.textContent).toContain(one.says));
  return {
    told: privateWords.filter((word) => body.textContent?.includes(word)),
    isWarned: screen.queryByText(/^You marked this/) !== null,
  };
}

describe.each(cases)("what a model would be told for $name", (one) => {
  it("is called private where it is, and holds no other private word", async () => {
    const { told, isWarned } = await ask(one, "both");
    expect(told).toEqual(one.tells ?? []);
    expect(isWarned).toBe(one.tells !== undefined);
  });

  it("is called private once its goal is its author’s alone", async () => {
    const { told, isWarned } = await ask(one, "only-me");
    expect(told).toEqual(one.tells ?? []);
    expect(isWarned).toBe(one.isOfGoal || one.tells !== undefined);
  });
});

describe("what a model would be told for the goal of a page", () => {
  it("is called private when one of the goals is", async () => {
    const one: Case = {
      ...pageAt,
      name: "",
      button: text.learning.serves.ask,
      says: "othergoalword",
      isOfGoal: true,
    };
    history.replaceState(null, "", one.at);
    const { user } = await renderWith(<Route path={one.path} component={one.component} />, {
      pair,
      settings: { endpoint },
      browser: { hasOrigin: async () => true },
      deps: { openModel: async () => model },
      prepare: async ({ db }) => {
        await fill(db, "both", "planned");
        await db.resources.update(ids.resource, { goalId: null });
      },
    });
    await user.click(await screen.findByRole("button", { name: one.button }));
    const body = await screen.findByLabelText("Exact text of the request");
    await waitFor(() => expect(body.textContent).toContain(one.says));
    expect(privateWords.filter((word) => body.textContent?.includes(word))).toEqual([
      "othergoalword",
    ]);
    screen.getByText(/^You marked this/);
  });
});
