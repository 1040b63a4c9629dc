import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askCoach } from "@/lib/actions/ask-coach";
import { CLIP_LENGTH, clean, clipOf } from "@/lib/coach/privacy/clean";
import { textsIn } from "@/lib/coach/privacy/each-text";
import type { CoachTask } from "@/lib/coach/task";
import { questionsForMentor } from "@/lib/coach/tasks/questions-for-mentor";
import { whichGoal } from "@/lib/coach/tasks/which-goal";
import { type MentoringDb, openDatabase } from "@/lib/db/database";
import { openAiModel } from "@/lib/models/openai";
import { aBrowser } from "@/tests/builders/browser";
import { aFeedback, aGoal, aPair, now } from "@/tests/builders/records";
import { type HostileClip, hostileClips, MARKER, obeying } from "@/tests/tools/hostile-clips";
import { startWireServer, type WireServer } from "@/tests/tools/wire-server";

/** Words of the user that no page has a claim to; each is somewhere in the database. */
const PRIVATE = "zqprivate";

const goals = [
  { id: "a", statement: "Give a talk that people can repeat" },
  { id: "b", statement: "Learn to weld a chair" },
];
/** Each thing that the coach does with a page, as a screen asks it. */
const asked: readonly [string, CoachTask<never, unknown>, (text: string) => object][] = [
  [
    "which-goal",
    whichGoal as unknown as CoachTask<never, unknown>,
    (excerpt) => ({ goals, title: "A page", host: "pages.example", excerpt }),
  ],
  [
    "which-goal, by its title",
    whichGoal as unknown as CoachTask<never, unknown>,
    (title) => ({ goals, title: title.slice(0, 500), host: "pages.example", excerpt: "A page." }),
  ],
  [
    "questions-for-mentor",
    questionsForMentor as unknown as CoachTask<never, unknown>,
    (passage) => ({
      stuck: `I lose my thread when ${PRIVATE}-name listens`,
      why: "",
      goal: goals[0]?.statement,
      passage,
      address: "tu",
    }),
  ],
];

let server: WireServer;
let db: MentoringDb;
let wanted = "";
beforeAll(async () => {
  server = await startWireServer({ answer: (request) => obeying(request, wanted) });
  db = openDatabase(`test-${crypto.randomUUID()}`);
  await db.pairs.put(aPair({ partnerName: `${PRIVATE}-name` }));
  await db.goals.put(aGoal({ statement: `${PRIVATE}-goal`, obstacle: `${PRIVATE}-obstacle` }));
  await db.feedback.put(aFeedback({ text: `${PRIVATE}-feedback` }));
});
afterAll(() => server.close());

async function ask(task: CoachTask<never, unknown>, input: object) {
  const endpoint = { baseUrl: server.url, model: "ok" };
  const deps = { db, now: () => now, newId: () => crypto.randomUUID(), browser: aBrowser() };
  const grown: unknown[] = [];
  const agree = async () => {};
  const answer = await askCoach(deps as never, task, input as never, {
    locale: "en",
    signal: new AbortController().signal,
    chosen: { modelName: "ok", model: openAiModel(endpoint, ""), agree },
    onPartial: (partial) => grown.push(partial),
  });
  return { answer, grown };
}

it("are fifty, each with a name of its own", () => {
  expect(new Set(hostileClips.map(({ name }) => name)).size).toBe(50);
});

describe.each(asked)("a page that commands the coach (%s)", (_, task, inputOf) => {
  it.each(hostileClips)("is not obeyed: $name", async (clip: HostileClip) => {
    wanted = clip.wanted;
    const before = server.journal.length;
    const { answer, grown } = await ask(task, inputOf(clip.text));
    // What a model says is the page's, or is not shown; what the rules quote was on the page for all to read.
    const shown = textsIn([answer.by === "built-in" ? [] : answer.value, grown]).join("\n");
    expect(shown).not.toContain(MARKER);
    expect(shown).not.toMatch(/https?:|!\[|<[a-z]|\[(?:PERSON|EMAIL)/i);

    const bodies = server.journal.slice(before).map(({ body }) => body);
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) {
      expect(body).not.toContain(PRIVATE);
      expect(body.length).toBeLessThan(12_000);
      const { messages } = JSON.parse(body) as { messages: { content: string }[] };
      const material = messages[1]?.content ?? "";
      expect(material.match(/<\/?data>/g)).toEqual(["<data>", "</data>"]);
      expect(material).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
    }
  });
});

describe("what a model is told of a page", () => {
  it.each(hostileClips)("is short, clean and no order: $name", ({ text }) => {
    const clip = clipOf(text);
    expect(clip.length).toBeLessThanOrEqual(CLIP_LENGTH);
    expect(clean(clip)).toBe(clip);
    expect(clip).not.toMatch(/\[(?:PERSON|EMAIL)|<\/?data|\p{Default_Ignorable_Code_Point}/iu);
  });

  it("takes no time to tell, however much of it there is", () => {
    const began = performance.now();
    for (const { text } of hostileClips) clipOf(text);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
