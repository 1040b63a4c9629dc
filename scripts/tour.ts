import type { Page } from "playwright-core";
import type { OpenChromium } from "../tests/e2e/chromium.ts";
import { loadModule } from "./load.ts";

type Locale = "en" | "fr";

const { messages } = await loadModule<typeof import("../lib/i18n/messages/index.ts")>(
  "lib/i18n/messages/index.ts",
);
const { exampleTexts } =
  await loadModule<typeof import("../lib/domain/example.ts")>("lib/domain/example.ts");

/** How long one step may wait for what it needs, in milliseconds. */
const PATIENCE = 20_000;
const DAY_MS = 24 * 60 * 60 * 1_000;

const stories = {
  en: {
    article: "questions-that-help.html",
    goal: "Get better at running meetings",
    note: "On Monday you joined ten minutes late and we skipped the demo. You are always late.",
  },
  fr: {
    article: "donner-un-retour.html",
    goal: "Mieux animer mes réunions",
    note: "Lundi, tu es arrivé dix minutes après le début et nous avons sauté la démo. Tu es toujours en retard.",
  },
} as const;

/** Opens the panel beside the story's article and puts the example pair in it. */
export async function openWithExample(
  chromium: OpenChromium,
  origin: string,
  locale: Locale,
): Promise<Page> {
  const article = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await article.goto(`${origin}/${stories[locale].article}`);
  await chromium.clickAction(article);
  const panel = await chromium.panel();
  panel.setDefaultTimeout(PATIENCE);
  await panel.getByRole("combobox").first().selectOption(locale);
  await panel.getByRole("button", { name: messages[locale].start.example }).click();
  await heading(panel, messages[locale].home.title);
  return panel;
}

/** Waits for the screen of this title; without a title, for any. */
async function heading(panel: Page, name?: string): Promise<string> {
  const found = panel.getByRole("heading", { level: 1, ...(name === undefined ? {} : { name }) });
  await found.waitFor();
  return (await found.innerText()).trim();
}

/** Keeps what a page shows, under a name such as `home-en`. */
type SaveScreen = (page: Page, name: string) => Promise<void>;

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/**
 * Does the main job in the real side panel, prints each step with what it produced, and saves its screens.
 * A step needs those before it: the first failure ends the tour. Answers whether all succeeded.
 */
export async function tour(
  chromium: OpenChromium,
  origin: string,
  locale: Locale,
  save: SaveScreen,
): Promise<boolean> {
  const text = messages[locale];
  const story = stories[locale];
  let panel: Page | undefined;
  const steps = (here: () => Page): [name: string, act: () => Promise<string>][] => {
    const openTab = async (name: "home" | "goals" | "sessions" | "feedback") => {
      const tabs = here().getByRole("navigation");
      await tabs.getByRole("link", { name: text.common.tabs[name] }).click();
      await heading(here(), text[name].title);
    };
    const press = (name: string) => here().getByRole("button", { name, exact: true }).click();
    const saveScreen = (name: string) => save(here(), `${name}-${locale}`);
    return [
      [
        "open the panel, show the example pair",
        async () => {
          panel = await openWithExample(chromium, origin, locale);
          const { partnerName, goals } = exampleTexts[locale].mentee;
          await panel.getByRole("link", { name: text.home.openAgenda }).waitFor();
          await saveScreen("home");
          await panel.emulateMedia({ colorScheme: "dark" });
          await save(panel, `home-${locale}-dark`);
          await panel.emulateMedia({ colorScheme: "light" });
          return `${partnerName}, ${goals.map(({ statement }) => `“${statement}”`).join(", ")}`;
        },
      ],
      [
        "write a rough goal",
        async () => {
          await openTab("goals");
          await here().getByLabel(text.goals.newLabel).fill(story.goal);
          await press(text.goals.keep);
          return heading(here(), story.goal);
        },
      ],
      [
        "make it SMART",
        async () => {
          await press(text.goals.makeSmart);
          await here().getByRole("button", { name: text.goals.accept, exact: true }).waitFor();
          await saveScreen("goal");
          await press(text.goals.accept);
          await here().getByText(text.goals.earlierTitle(1)).waitFor();
          return heading(here());
        },
      ],
      [
        "keep the page in the plan, for that goal",
        async () => {
          const goal = await heading(here());
          await openTab("home");
          await press(text.home.keepPage);
          const choice = here().getByRole("combobox", { name: text.plan.forWhichGoal });
          await choice.selectOption({ label: goal });
          await here().getByText(text.plan.facts).waitFor();
          await saveScreen("plan");
          const facts = await here().locator("dl").first().innerText();
          return `${await heading(here())} · ${oneLine(facts)}`;
        },
      ],
      [
        "write blunt feedback, see what hurts",
        async () => {
          await openTab("feedback");
          const { partnerName } = exampleTexts[locale].mentee;
          await here().getByLabel(text.feedback.newLabel(partnerName)).fill(story.note);
          await here().locator("mark").first().waitFor();
          const marked = await here().locator("mark").allInnerTexts();
          await saveScreen("feedback");
          return marked.map((words) => `“${oneLine(words)}”`).join(", ");
        },
      ],
      [
        "rephrase it",
        async () => {
          await press(text.feedback.rephrase);
          await press(text.feedback.keepThis);
          await here().getByText(text.feedback.kept).first().waitFor();
          const kept = here().getByRole("main").getByRole("listitem").first();
          return oneLine(await kept.innerText());
        },
      ],
      [
        "plan a session, its agenda proposed",
        async () => {
          await openTab("sessions");
          const day = new Date(Date.now() + 7 * DAY_MS).toISOString().slice(0, 10);
          await here().getByLabel(text.sessions.when).fill(`${day}T14:00`);
          await press(text.sessions.plan);
          const points = here().getByRole("list").getByRole("checkbox");
          await points.first().waitFor();
          await saveScreen("session");
          const said = await points.evaluateAll((boxes) =>
            boxes.map((box) => box.getAttribute("aria-label") ?? ""),
          );
          if (said.length < 3) throw new Error(`Only ${said.length} points were proposed`);
          return said.map((label) => label.replace(text.sessions.done(""), "")).join(" | ");
        },
      ],
    ];
  };
  const here = () => {
    if (!panel) throw new Error("The panel is not open");
    return panel;
  };
  for (const [name, act] of steps(here)) {
    try {
      console.log(`ok   [${locale}] ${name}\n     ${await act()}`);
    } catch (failure) {
      console.log(
        `FAIL [${locale}] ${name}\n     ${failure instanceof Error ? failure.message : failure}`,
      );
      if (panel) await save(panel, `failed-${locale}`).catch(() => undefined);
      return false;
    }
  }
  return true;
}
