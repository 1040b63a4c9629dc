import { describe, expect, it } from "vitest";
import { prepareRequest } from "@/lib/coach/task";
import { coachTasks } from "@/lib/coach/tasks";
import { FEEDBACK_CRITERIA, FEEDBACK_FLAGS } from "@/lib/domain/feedback-check";
import { SMART_LETTERS, SMART_REASONS } from "@/lib/domain/smart";
import { coach as en } from "@/lib/i18n/messages/en/coach";
import { coach as fr } from "@/lib/i18n/messages/fr/coach";

describe.each([
  ["English", en],
  ["French", fr],
] as const)("the coach in %s", (_, coach) => {
  it("has words for everything that it may find or ask", () => {
    expect(Object.keys(coach.reasons).sort()).toEqual([...SMART_REASONS].sort());
    expect(Object.keys(coach.letterQuestions).sort()).toEqual([...SMART_LETTERS].sort());
    expect(Object.keys(coach.feedbackFlags).sort()).toEqual([...FEEDBACK_FLAGS].sort());
    expect(Object.keys(coach.feedbackQuestions).sort()).toEqual(
      [...FEEDBACK_FLAGS, ...FEEDBACK_CRITERIA].sort(),
    );
  });
});

describe("the coach's tasks", () => {
  it("ask models for flat answers with nothing optional", () => {
    const goal = { statement: "Plant trees.", purpose: "", firstStep: "" };
    const { answerSchema } = prepareRequest(coachTasks.smartRewrite, goal, "en");
    expect(answerSchema).toMatchObject({
      type: "object",
      required: ["statement"],
      additionalProperties: false,
    });
  });
});
