import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { expectAccessible, plainLooks } from "./accessible";
import { type OpenChromium, openChromium } from "./chromium";

let pages: PagesServer;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

/** Who uses it in each language, and what they write. */
const stories = {
  en: {
    role: "mentor",
    article: "questions-that-help.html",
    partner: "Lea",
    goals: ["Improve my Spanish", "Learn to delegate"],
    goal: "Improve my Spanish and learn to delegate",
    isServed: false,
    obstacle: "I am tired in the evening",
    step: "read one page",
    praise: "You drew the plan three times, and the team could follow it.",
    blunt: "The talk was good, but the slides had twelve lines each.",
    tense:
      "You never read what I send. On Monday you cancelled our call ten minutes before it. Could you tell me the day before?",
    asked: "Could you tell me the day before?",
    sought: "cancelled",
    notes: "Talked about the rota.\nLea sends the draft by Friday.",
    promise: "sends the draft",
    learned: "Silence helps her more than advice.",
  },
  fr: {
    role: "mentee",
    article: "donner-un-retour.html",
    partner: "Léa",
    goals: ["Donner un retour utile", "Apprendre à déléguer"],
    goal: "Donner un retour utile et apprendre à déléguer",
    isServed: true,
    obstacle: "la réunion déborde",
    step: "note une phrase",
    praise: "Tu as refait le plan trois fois, et l’équipe a pu suivre.",
    blunt: "L’exposé était bon, mais les diapos avaient douze lignes chacune.",
    tense:
      "Tu ne lis jamais ce que j’envoie. Lundi, tu as annulé notre appel dix minutes avant. Peux-tu me prévenir la veille ?",
    asked: "Peux-tu me prévenir la veille ?",
    sought: "annulé",
    notes: "Parlé du planning.\nLéa envoie le brouillon d’ici vendredi.",
    promise: "envoie le brouillon",
    learned: "Un silence l’aide plus qu’un conseil.",
  },
} as const;

/** In five minutes, as the native field has it: the session is at hand, so that it can be held and closed. */
function soon(): string {
  const at = new Date(Date.now() + 5 * 60_000);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

describe.each(["en", "fr"] as const)("the coach, in the real side panel (%s)", (locale) => {
  const story = stories[locale];
  const { start, home, goals, learning, plan, feedback, talk, search, sessions, summary } =
    messages[locale];
  const { common, coach, closing } = messages[locale];
  let chromium: OpenChromium;
  let panel: Page;

  const button = (name: string | RegExp) => panel.getByRole("button", { name, exact: true });
  const press = (name: string) => button(name).click();
  const openTab = (tab: "home" | "goals" | "sessions" | "feedback") =>
    panel.getByRole("navigation").getByRole("link", { name: common.tabs[tab] }).click();
  const heading = (name: string | RegExp) => panel.getByRole("heading", { level: 1, name });
  const proposal = (name: string) => panel.getByRole("region", { name, exact: true });
  const expectNoBarrier = (name: string) => expectAccessible(panel, name, plainLooks);

  beforeAll(async () => {
    chromium = await openChromium();
    const article = await chromium.context.newPage();
    await article.goto(`${pages.origin}/${story.article}`);
    await chromium.clickAction(article);
    panel = await chromium.panel();
    await panel.getByRole("combobox").first().selectOption(locale);
    await panel.getByRole("radio", { name: start.roles[story.role] }).check();
    await panel.getByLabel(start.partnerOf[story.role]).fill(story.partner);
    await press(start.begin);
    await heading(home.title).waitFor();
  });
  afterAll(() => chromium.close());

  it("makes two goals of a sentence that holds two", async () => {
    await openTab("goals");
    await panel.getByLabel(goals.newLabel).fill(story.goal);
    await press(goals.keep);
    await heading(story.goal).waitFor();
    await press(goals.makeSmart);
    await proposal(goals.proposalTitle).waitFor();
    await expectNoBarrier("a goal that holds two");
    await press(learning.split.make(2));
    await panel.getByText(learning.split.done(2)).waitFor();
    await openTab("goals");
    for (const goal of story.goals) {
      await panel.getByRole("main").getByRole("link", { name: goal }).waitFor();
    }
  });

  it("keeps a plan for what gets in the way, once its place is filled in", async () => {
    await panel.getByRole("main").getByRole("link", { name: story.goals[0] }).click();
    await panel.getByLabel(learning.ifThen.obstacleLabel).fill(story.obstacle);
    await press(learning.ifThen.make);
    const offered = proposal(learning.ifThen.proposal);
    await offered.getByRole("textbox").last().fill(story.step);
    await expectNoBarrier("a plan for an obstacle");
    await press(learning.ifThen.keep);
    await panel.getByText(learning.ifThen.kept).waitFor();
    const kept = panel.getByRole("listitem").filter({ hasText: story.step });
    expect(await kept.textContent()).toContain(story.obstacle);
  });

  it("says which goal a page serves and takes it in one click, or that it serves none", async () => {
    const { accept, none } = learning.serves;
    await openTab("home");
    await press(home.keepPage);
    await (story.isServed ? button(accept) : panel.getByText(none)).waitFor();
    await expectNoBarrier("the goal that a page serves");
    if (story.isServed) await press(accept);
    const chosen = panel.getByRole("combobox", { name: plan.forWhichGoal }).locator(":checked");
    const goal = story.isServed ? story.goals[0] : plan.noGoal;
    await expect.poll(() => chosen.textContent()).toContain(goal);
  });

  it("gives feedback the form of praise, and that of a sandwich with its caveat", async () => {
    await openTab("feedback");
    const field = panel.getByLabel(feedback.newLabel(story.partner));
    const forms = panel.getByRole("combobox", { name: feedback.formLabel });
    const kept = panel.getByRole("main").getByRole("listitem").getByRole("link");
    const offered = proposal(feedback.proposalTitle);

    await field.fill(story.praise);
    await forms.selectOption("praise");
    await press(feedback.rephrase);
    await offered.waitFor();
    expect(await offered.getByText(coach.receive.sandwich).count()).toBe(0);
    await expectNoBarrier("praise of effort");
    await press(feedback.keepThis);
    await expect.poll(() => kept.count()).toBe(1);

    await field.fill(story.blunt);
    await forms.selectOption("sandwich");
    await panel.getByText(feedback.formHints.sandwich).waitFor();
    await press(feedback.rephrase);
    await offered.getByText(coach.receive.sandwich).waitFor();
    await expectNoBarrier("a sandwich");
    await press(feedback.keepThis);
    await expect.poll(() => kept.count()).toBe(2);
  });

  it("says how each sentence of a tense message is heard, and puts it in order", async () => {
    await panel.getByRole("link", { name: talk.prepare }).click();
    await panel.getByLabel(talk.newLabel(story.partner)).fill(story.tense);
    const heard = panel.getByRole("region", { name: talk.heardTitle });
    for (const label of ["generalisation", "fact", "request"] as const) {
      await heard.getByText(talk.labels[label], { exact: true }).waitFor();
    }
    await expectNoBarrier("a tense message");
    await press(talk.build);
    await proposal(talk.proposalTitle).waitFor();
    await expectNoBarrier("a tense message in its order");
    await press(feedback.keepThis);
    await panel.getByText(talk.kept).waitFor();
  });

  it("finds the message again by its words, for its author alone", async () => {
    await panel.getByRole("link", { name: common.search.title }).click();
    await panel.getByLabel(search.label).fill(story.sought);
    const found = panel.getByRole("list", { name: search.results }).getByRole("link");
    await found.first().waitFor();
    expect(await found.count()).toBe(1);
    await found.click();
    await heading(talk.itemFor(story.partner)).waitFor();
    await panel.getByText(common.visibility["only-me"], { exact: true }).waitFor();
    await panel.getByText(story.asked).first().waitFor();
    await expectNoBarrier("a kept message");
  });

  it("finds a promise in the notes of a session, and Home has it once it is accepted", async () => {
    await openTab("sessions");
    await panel.getByLabel(sessions.when).fill(soon());
    await press(sessions.plan);
    const notes = panel.getByLabel(sessions.notes, { exact: true });
    await notes.fill(story.notes);
    await notes.blur();
    await press(summary.find);
    await button(summary.acceptOf(story.promise)).waitFor();
    await expectNoBarrier("what the notes hold");
    await press(summary.acceptOf(story.promise));
    await button(sessions.keptOf(story.promise)).waitFor();

    await openTab("home");
    const line = panel.getByRole("listitem").filter({ hasText: story.promise });
    await line.getByRole("button").click();
    await line.waitFor({ state: "detached" });
    await press(common.undo);
    await line.getByRole("button").waitFor();
  });

  it("asks what stays of a session that was closed, and keeps the answer", async () => {
    await panel.getByRole("link", { name: home.openAgenda }).click();
    await press(sessions.close);
    await press(learning.lookBack.ask);
    const asked = proposal(learning.lookBack.proposal);
    await asked.getByRole("textbox").first().fill(story.learned);
    await expectNoBarrier("a look back");
    await press(learning.lookBack.keep);
    await panel.getByText(learning.lookBack.keptTitle, { exact: true }).click();
    await panel.getByText(story.learned).waitFor();
  });

  it("gathers what was achieved, each line with the way to its source, and keeps what is accepted", async () => {
    // The others have places to fill in, and are no lines yet.
    const goal = story.step;
    await openTab("goals");
    await panel.getByLabel(goals.newLabel).fill(goal);
    await press(goals.keep);
    await heading(goal).waitFor();
    await panel.getByLabel(goals.statusLabel).selectOption("reached");
    await panel.getByRole("link", { name: closing.open }).click();
    await heading(closing.title).waitFor();
    await press(closing.open);
    const offered = proposal(closing.proposal);
    await offered.getByRole("link").first().waitFor();
    await expectNoBarrier("what was achieved");
    await offered.getByRole("button", { name: summary.acceptOf(goal) }).click();
    const lines = panel.getByRole("heading", { level: 2, name: closing.groups.goal });
    await lines.waitFor();
    await offered.getByRole("button", { name: common.close }).click();

    // The last step of the way leads to it, too.
    await openTab("home");
    const last = home.steps.at(-1);
    const steps = panel.getByRole("region", { name: home.stepsLabel });
    await steps.getByRole("button", { name: last?.name ?? "" }).click();
    await panel.getByRole("link", { name: last?.about ?? "" }).click();
    await lines.waitFor();
    await panel.getByRole("main").getByRole("link").last().click();
    await heading(goal).waitFor();
  });
});
