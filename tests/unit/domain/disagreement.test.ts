import { describe, expect, it } from "vitest";
import { feedbackCheck } from "@/lib/coach/rules/feedback-check";
import { asTestCase, type Disagreement, standing } from "@/lib/domain/disagreement";
import { aPair } from "../../builders/records";

const { createdAt, updatedAt } = aPair();
const sentence = "The grader says: you are lazy, says the play.";
const said: Disagreement = {
  id: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
  pairId: aPair().id,
  createdAt,
  updatedAt,
  deletedAt: null,
  flag: "label",
  language: "en",
  words: "you are lazy",
  sentence,
};

describe("a flag that its author finds wrong", () => {
  const { flags } = feedbackCheck(sentence, "en");

  it("is not raised again for the same words, however they are typed", () => {
    expect(flags).toHaveLength(1);
    expect(standing(flags, sentence, [said])).toEqual([]);
    expect(standing(flags, sentence, [{ flag: "label", words: "You  are LAZY" }])).toEqual([]);
  });

  it("is raised for other words, and others are for the same", () => {
    expect(standing(flags, sentence, [{ flag: "label", words: "you are rude" }])).toEqual(flags);
    expect(standing(flags, sentence, [{ flag: "blame", words: "you are lazy" }])).toEqual(flags);
  });

  it("becomes a test case in which these words are a decoy", () => {
    const { text, lang, flags, decoys } = JSON.parse(asTestCase(said));
    expect([text, lang, flags]).toEqual([sentence, "en", []]);
    expect(text.slice(decoys[0].start, decoys[0].end)).toBe("you are lazy");
  });
});
