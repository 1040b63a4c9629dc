import { cleanup, screen, waitFor } from "@testing-library/react";
import type { ComponentType } from "react";
import { describe, expect, it } from "vitest";
import { Route } from "wouter";
import { FirstContactScreen } from "@/components/contact/FirstContactScreen";
import { FeedbackItemScreen } from "@/components/feedback/FeedbackItemScreen";
import { FeedbackScreen } from "@/components/feedback/FeedbackScreen";
import { GoalScreen } from "@/components/goals/GoalScreen";
import { ResourceScreen } from "@/components/plan/ResourceScreen";
import { SessionScreen } from "@/components/sessions/SessionScreen";
import { TalkScreen } from "@/components/talk/TalkScreen";
import type { ChatModel } from "@/lib/coach/task";
import type { Visibility } from "@/lib/domain/record";
import { messages } from "@/lib/i18n/messages/index";
import { fillWithPrivate, ids, pair, privateWords } from "@/tests/builders/private-rows";
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

interface Opened {
  at: string;
  path: string;
  component: ComponentType;
  status?: "planned" | "held";
  /** Whether the page was kept for no goal yet. */
  isForNoGoal?: boolean;
}
interface Asking extends Opened {
  button: string;
  /** What is typed first, where the screen asks about words that nothing holds yet. */
  typed?: string;
  /** Where it is typed; in the first field otherwise. */
  field?: string;
  /** A word of what is asked about. */
  says: string;
}
interface Case extends Asking {
  name: string;
  /** The private words that belong to what is asked about, whatever the goal is. */
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
    ...pageAt,
    name: "the goal of a page",
    button: text.learning.serves.ask,
    isForNoGoal: true,
    says: "othergoalword",
    tells: ["othergoalword"],
    isOfGoal: true,
  },
  {
    name: "a first message",
    at: "/first-contact",
    path: "/first-contact",
    component: FirstContactScreen,
    button: text.contact.compose,
    typed: "Could we talk once about typedword?",
    field: text.contact.request,
    says: "typedword",
    tells: [],
    isOfGoal: false,
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

const open = ({ at, path, component, status, isForNoGoal }: Opened, goalVisibility: Visibility) => {
  history.replaceState(null, "", at);
  return renderWith(<Route path={path} component={component} />, {
    pair,
    settings: { endpoint },
    browser: { hasOrigin: async () => true },
    deps: { openModel: async () => model },
    prepare: async ({ db }) => {
      await fillWithPrivate(db, goalVisibility, status ?? "planned");
      if (isForNoGoal) await db.resources.update(ids.resource, { goalId: null });
    },
  });
};

/** Opens a screen, asks the coach, and answers what would be sent and whether it is called private. */
async function ask(one: Asking, goalVisibility: Visibility) {
  const { user } = await open(one, goalVisibility);
  if (one.path === "/feedback/:id") {
    await user.click(await screen.findByRole("button", { name: text.feedback.reword }));
    await user.type(screen.getByLabelText(text.feedback.textLabel), " ");
  }
  if (one.typed) {
    const [first] = await screen.findAllByRole("textbox");
    const field = one.field ? screen.getByLabelText(one.field) : first;
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

describe("questions for the mentor about a session", () => {
  it("are of no goal that is its author’s alone", async () => {
    const one = { ...sessionAt, button: text.learning.questions.ask, says: "goalword" };
    expect((await ask(one, "both")).told).toEqual([]);
    cleanup();
    await open(sessionAt, "only-me");
    await screen.findByRole("button", { name: text.summary.arrange });
    expect(screen.queryByRole("button", { name: one.button })).toBeNull();
  });
});
