import { describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages/index";
import { complaintsAboutFrench, stringsOf } from "./typography";

const said = stringsOf(messages.fr);

describe("the French dictionary", () => {
  it("is read whole, its functions included", () => {
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter(({ text }) => text === null).map(({ path }) => path)).toEqual([]);
  });

  it("is set in French typography", () => {
    const complaints = said.flatMap(({ path, text }) =>
      complaintsAboutFrench(text ?? "").map((says) => `${path} ${says}: ${text}`),
    );
    expect([...new Set(complaints)]).toEqual([]);
  });
});

describe("the English dictionary", () => {
  it("speaks without exclamation marks", () => {
    const loud = stringsOf(messages.en).filter(({ text }) => text?.includes("!"));
    expect(loud.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });
});

describe("a complaint about French", () => {
  it.each([
    ["L’objectif de Léa\u00A0: lire.", 0],
    ["Ton prochain pas\u202F?", 0],
    ["Il dit «\u00A0oui\u00A0»\u202F; elle note.", 0],
    ["À 9:30, sur http://localhost:11434/v1", 0],
    ["L'objectif", 1],
    ["Objectif : lire", 1],
    ["Prêt?", 1],
    ["« oui »", 1],
    ["Bravo\u202F!", 1],
  ])("judges %s", (text, count) => {
    expect(complaintsAboutFrench(text)).toHaveLength(count);
  });
});
