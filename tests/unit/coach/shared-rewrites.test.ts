import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { joinSpans, PLACEHOLDER } from "@/lib/coach/proposal";
import { feedbackCheck } from "@/lib/coach/rules/feedback-check";
import { numbersIn } from "@/lib/coach/rules/numbers";
import { rewriteCheck } from "@/lib/coach/rules/rewrite-check";
import { smartCheck } from "@/lib/coach/rules/smart-check";
import { fold } from "@/lib/coach/rules/text";
import { phraseFeedback } from "@/lib/coach/tasks/phrase-feedback";
import { smartRewrite } from "@/lib/coach/tasks/smart-rewrite";
import type { Locale } from "@/lib/domain/locale";

/** Labelled texts that stand beside the project and never in it. */
const folder = join(import.meta.dirname, "../../../../shared/data");

interface Text {
  id: string;
  lang: Locale;
  text: string;
  rewrite_must_keep?: string[];
}

function textsOf(...files: readonly string[]): Text[] {
  return files
    .filter((file) => existsSync(join(folder, file)))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      if (!file.endsWith("l")) return (JSON.parse(text) as { items: Text[] }).items;
      return text
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Text);
    });
}

const goals = textsOf("smart-examples.json", "real-goals.jsonl");
const messages = textsOf("feedback-examples.json", "real-feedback.jsonl", "conflict-examples.json");
const isThere = goals.length > 0 && messages.length > 0;
if (!isThere) console.log("No ../shared/data: only this project’s own texts are rewritten here.");

/** What no rewrite may do, whatever else it is allowed. */
const GRAVE =
  /^(?:invented|changed_date|changed_address|language_switch|polarity|modality|lower|obeyed|lost_n)/;

/** Words of the source that must be found again: in the author's words or in a place that repeats them. */
const keeps = (rewrite: string, word: string): boolean => fold(rewrite).includes(fold(word));

describe("a rewrite of every text that is at hand", () => {
  it.each(goals)("says nothing that its goal does not, and no letter less ($id)", (goal) => {
    const input = smartRewrite.input.parse({ statement: goal.text, purpose: "", firstStep: "" });
    const value = smartRewrite.rules(input, goal.lang);
    const rewrite = joinSpans(value.spans);
    expect(rewriteCheck(goal.text, rewrite, goal.lang, "goal")).toEqual([]);
    expect(smartRewrite.checks(value, input, goal.lang)).toEqual([]);
    for (const word of goal.rewrite_must_keep ?? []) expect(rewrite).toSatisfy(has(word));
    const before = smartCheck(goal.text, goal.lang).letters;
    const after = smartCheck(rewrite, goal.lang).letters;
    for (const letter of ["S", "M", "A", "R", "T"] as const)
      expect(after[letter].score, letter).toBeGreaterThanOrEqual(before[letter].score);
  });

  it.each(messages)("says nothing that its message does not ($id)", (message) => {
    const own = numbersIn(fold(message.text), message.lang);
    for (const form of ["sbi", "coin", "feedforward", "praise", "sandwich"] as const) {
      const address = /\b(?:vous|votre|vos)\b/i.test(message.text) ? "vous" : "tu";
      const input = phraseFeedback.input.parse({ text: message.text, address, form });
      const value = phraseFeedback.rules(input, message.lang);
      const rewrite = joinSpans(value.spans);
      const broken = phraseFeedback.checks(value, input, message.lang);
      expect(broken.filter((code) => GRAVE.test(code))).toEqual([]);
      for (const one of numbersIn(fold(rewrite), message.lang)) expect(own).toContain(one);
      // A place may quote what is to be told otherwise.
      const left = feedbackCheck(rewrite.replace(PLACEHOLDER, "…"), message.lang).flags;
      expect(left.filter(({ severity }) => severity === "high")).toEqual([]);
    }
  });

  it("keeps what must be kept of a message", () => {
    const lost = messages.flatMap(({ id, lang, text, rewrite_must_keep: words = [] }) => {
      const input = phraseFeedback.input.parse({ text, address: "tu", form: "sbi" });
      const rewrite = joinSpans(phraseFeedback.rules(input, lang).spans);
      return words.filter((word) => !keeps(rewrite, word)).map((word) => `${id}: ${word}`);
    });
    // A threat is repeated by no rewrite, and neither is what it threatens with.
    expect(lost.length).toBeLessThanOrEqual(1);
  });
});

const has = (word: string) => (rewrite: string) => keeps(rewrite, word);
