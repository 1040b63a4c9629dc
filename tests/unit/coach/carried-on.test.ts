import { describe, expect, it } from "vitest";
import { carriedInto, carriedOn } from "@/lib/coach/rules/carried-on";

const into = (text: string, answer: string) => {
  const start = text.indexOf("[");
  return carriedInto(text, { start, end: text.indexOf("]") + 1 }, answer);
};

describe("an answer in its place", () => {
  it.each([
    ["Planter, critère de réussite : [critère ?].", "Chacun a parlé.", "chacun a parlé"],
    ["Planter, [pour quoi ?].", "Pour que tout pousse", "pour que tout pousse"],
    ["Planter : [que feras-tu ?], demain.", "Animer le thé.", "animer le thé"],
    ["Plant, done when: [criterion?].", "Everyone has spoken", "everyone has spoken"],
    ["Plant, [for what?].", "So that leeks grow.", "so that leeks grow"],
  ])("goes on with the sentence: %s %s", (text, answer, said) => {
    expect(into(text, answer)).toBe(said);
  });

  it.each([
    ["Planter, critère de réussite : [critère ?].", "Pierre relit le plan"],
    ["Planter, critère de réussite : [critère ?].", "Claude relit le plan"],
    ["Plant, done when: [criterion?].", "I have six rows"],
    ["Plant, done when: [criterion?].", "SQL runs by itself"],
    ["Bonjour [prénom ?],", "Rainer"],
    ["Bonjour [prénom ?],", "Allaire Dupont"],
    ["Bonjour.\n[que veux-tu ?] Merci.", "Planter des poireaux."],
    ["It rained. [What then?] Thanks.", "The leeks grew."],
    ["On Friday: [what happened?] It rained.", "The door stood open."],
    ["[what?] comes first.", "The tea"],
  ])("keeps a capital that is a name’s or opens a sentence: %s %s", (text, answer) => {
    expect(into(text, answer)).toBe(answer);
  });

  it("leaves the capital of a name that ends as verbs do", () => {
    expect(carriedOn("Olivier relit le plan.")).toBe("Olivier relit le plan");
    expect(carriedOn("Relire le plan.")).toBe("relire le plan");
  });
});
