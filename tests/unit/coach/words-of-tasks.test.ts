import { describe, expect, it } from "vitest";
import { grower } from "@/lib/coach/answer";
import { maskAll } from "@/lib/coach/privacy/mask";
import { type CoachTask, prepareRequest } from "@/lib/coach/task";
import { coachTasks } from "@/lib/coach/tasks/index";
import type { Locale } from "@/lib/domain/locale";
import { messages } from "@/lib/i18n/messages";
import { partialAnswer } from "@/lib/models/answer-text";
import { filesIn, textOf } from "@/tests/conventions/files";
import { obeying } from "@/tests/tools/hostile-clips";

type AnyTask = CoachTask<Record<string, unknown>, unknown>;
const tasks = Object.values(coachTasks) as unknown as AnyTask[];
const { rules, ledger } = messages.en.asking;

interface Fixture {
  items: { lang: Locale; input: Record<string, unknown> }[];
}
const fixturesOf = ({ id }: AnyTask) =>
  (JSON.parse(textOf(`tests/fixtures/coach/tasks/${id}.json`)) as Fixture).items;

describe.each(tasks)("$id", (task) => {
  it("has words in the account of what was sent, its fields too", () => {
    expect(Object.keys(ledger.tasks)).toContain(task.id);
    const { shape } = task.input as unknown as { shape: Record<string, unknown> };
    for (const field of Object.keys(shape)) expect(Object.keys(ledger.said)).toContain(field);
  });

  it("bears an answer that is still growing, cut anywhere", () => {
    for (const { lang, input } of fixturesOf(task)) {
      const { answerSchema: schema, masks } = prepareRequest(task, input, lang);
      const said = "Une réponse simple, a plain answer about [PERSON_1] by June";
      const text = JSON.stringify(obeying({ response_format: { json_schema: { schema } } }, said));
      const asked = { task, input: task.input.parse(input), locale: lang };
      for (const first of [1, 6, 11]) {
        const grow = grower(masks, asked, () => {});
        for (let end = first; end <= text.length; end += 4) {
          const partial = partialAnswer(text.slice(0, end));
          if (partial !== undefined) grow(partial);
        }
      }
    }
  });

  it("gives the same answer by its rules, whatever a model would be kept from", () => {
    for (const { lang, input } of fixturesOf(task)) {
      const parsed = task.input.parse(input);
      expect(() =>
        prepareRequest(task, input, lang, { people: ["Awa"], words: ["June"] }),
      ).not.toThrow();
      expect(maskAll(parsed, { people: [], words: [] }).value).toEqual(parsed);
      expect(() => task.rules(parsed, lang)).not.toThrow();
    }
  });
});

it("says each rule that an answer can break in plain words", () => {
  const files = [
    ...filesIn(["lib/coach/tasks"], /\.ts$/),
    ...["open-question", "inventions", "rewrite-check"].map((name) => `lib/coach/rules/${name}.ts`),
  ];
  const codes = files.flatMap((path) => textOf(path).match(/(?<=")[a-z]+(?:_[a-z]+)+(?=")/g) ?? []);
  const criteria = new Set(["should_have", "mind_reading", "but_negation"]);
  const known = Object.keys(rules);
  expect(
    [...new Set(codes)].filter((code) => !known.includes(code) && !criteria.has(code)),
  ).toEqual([]);
});

it("names nobody whom a field of its own names", () => {
  const { messages: told, masks } = prepareRequest(
    coachTasks.firstContact,
    {
      name: "Awa Diop",
      introduction: "Awa and I met in May.",
      reason: "",
      request: "An hour a month",
      address: "tu" as const,
    },
    "en",
  );
  expect(JSON.stringify(told)).not.toMatch(/Awa|Diop/);
  expect(masks.map(({ standIn }) => standIn)).toEqual(["[PERSON_1]", "[PERSON_1b]"]);
});
