import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { type OpenFirefox, openFirefox } from "./firefox";
import type { Sidebar } from "./firefox-sidebar";

/** Two in the afternoon, as the native field has it. */
const inAWeek = () =>
  `${new Date(Date.now() + 7 * 24 * 3_600_000).toISOString().slice(0, 10)}T14:00`;

const stateOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

describe("the main job, in Firefox’s real sidebar", () => {
  const text = messages.fr;
  const goal = "Mieux animer mes réunions";
  let pages: PagesServer;
  let firefox: OpenFirefox;
  let article: Page;
  let sidebar: Sidebar;

  beforeAll(async () => {
    pages = await servePages();
    firefox = await openFirefox();
    article = await firefox.openPage(`${pages.origin}/donner-un-retour.html`);
  });
  afterAll(async () => {
    await firefox?.close();
    await pages.close();
  });

  const waitForWords = (words: string) =>
    expect
      .poll(() => sidebar.call<string>("() => document.body.innerText"), { timeout: 10_000 })
      .toContain(words);

  it("stays closed until its icon is clicked, then opens", async () => {
    expect(await firefox.isSidebarOpen()).toBe(false);
    await firefox.clickAction();
    sidebar = await firefox.sidebar();
    await sidebar.find("heading", messages.en.start.title);
  });

  it("begins with a language, a role and a name", async () => {
    await sidebar.choose(messages.en.start.language, "last");
    await sidebar.click("radio", text.start.roles.mentee);
    await sidebar.fill("textbox", text.start.partnerOf.mentee, "Léa");
    await sidebar.click("button", text.start.begin);
    await sidebar.find("heading", text.home.title);
  });

  it("keeps the page beside it by the click on its icon alone, and leaves the page as it was", async () => {
    const before = await stateOf(article);
    await sidebar.click("button", text.home.keepPage);
    await waitForWords(text.plan.facts);
    await waitForWords(await article.$eval("h1", (heading) => heading.innerText));
    expect(await stateOf(article)).toBe(before);
  });

  it("reads no other page until its icon is clicked there too", async () => {
    const other = await firefox.openPage(`${pages.origin}/questions-that-help.html?utm_source=me`);
    await sidebar.click("link", text.common.tabs.home);
    await sidebar.click("button", text.home.keepPage);
    // These words are there before it is tried, too: only then has the try ended.
    const address = () => sidebar.call<string>("() => location.hash");
    await expect.poll(address, { timeout: 10_000 }).toContain("/refused/no-access");
    await waitForWords(text.errors["page-not-readable"]({ reason: "no-access", url: "" }).what);
    await firefox.clickAction();
    await waitForWords(await other.title());
    expect(await firefox.isSidebarOpen()).toBe(true);
    await sidebar.click("button", text.home.keepPage);
    await waitForWords(text.plan.facts);
    await waitForWords(await other.$eval("h1", (heading) => heading.innerText));
    expect(await sidebar.call("() => document.body.innerHTML")).not.toContain("utm_source");
  });

  it("writes a goal and accepts a wording that invents nothing", async () => {
    await sidebar.click("link", text.common.tabs.goals);
    await sidebar.fill("textbox", text.goals.newLabel, goal);
    await sidebar.click("button", text.goals.keep);
    await sidebar.find("heading", goal);
    await sidebar.click("button", text.goals.makeSmart);
    await sidebar.click("button", text.goals.accept);
    await waitForWords(text.goals.earlierTitle(1));
    const wording = await sidebar.call<string>("() => document.querySelector('h1').textContent");
    expect(wording).toContain("[");
    expect(wording).not.toMatch(/\d/);
    // A goal is its author's own until they say otherwise; only then is it on an agenda.
    await sidebar.choose(text.goals.visibilityLabel, "last");
  });

  it("gives feedback another form, and keeps it", async () => {
    await sidebar.click("link", text.common.tabs.feedback);
    const said = "Tu parles trop vite. Lundi, la démonstration a commencé vingt minutes après.";
    await sidebar.fill("textbox", text.feedback.newLabel("Léa"), said);
    await sidebar.click("button", text.feedback.rephrase);
    await sidebar.find("heading", text.feedback.proposalTitle);
    await sidebar.click("button", text.feedback.keepThis);
    await waitForWords(text.feedback.kept);
    await waitForWords(text.feedback.listTitle);
  });

  it("puts what is hard to say in order, after changing it by hand", async () => {
    await sidebar.click("link", text.talk.prepare);
    const said =
      "Lundi, tu as annulé notre appel dix minutes avant. Peux-tu me prévenir la veille ?";
    await sidebar.fill("textbox", text.talk.newLabel("Léa"), said);
    await sidebar.click("button", text.talk.build);
    await sidebar.find("heading", text.talk.proposalTitle);
    await sidebar.click("button", text.feedback.edit);
    await waitForWords(text.coach.former(1));
    await sidebar.click("button", text.talk.keep);
    await waitForWords(text.talk.kept);
    await waitForWords("Peux-tu me prévenir la veille");
  });

  it("plans a session whose agenda is proposed: the goal and both pages", async () => {
    await sidebar.click("link", text.common.tabs.sessions);
    await sidebar.setDate(text.sessions.when, inAWeek());
    await sidebar.click("button", text.sessions.plan);
    await expect
      .poll(() =>
        sidebar.call<number>("() => document.querySelectorAll('li input[type=checkbox]').length"),
      )
      .toBe(3);
    await waitForWords("Mieux animer");
    await waitForWords("Donner un retour");
    await waitForWords("Questions");
  });

  it("closes by its icon, and opens again where everything is still there", async () => {
    await firefox.clickAction();
    await expect.poll(() => firefox.isSidebarOpen()).toBe(false);
    await firefox.clickAction();
    sidebar = await firefox.sidebar();
    await sidebar.find("heading", text.home.title);
    await sidebar.find("link", text.home.openAgenda);
  });
});
