import { describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages/index";
import { spokenByManifest, spokenInCode } from "./spoken-in-code";
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

describe("French outside the dictionary", () => {
  const elsewhere = [...spokenInCode("fr"), ...spokenByManifest("fr")];

  it.each([
    "lib/coach/tasks",
    "lib/coach/run-task.ts",
    "lib/domain/example.ts",
    "lib/domain/example-resources.ts",
    "public/_locales",
  ])("is read in %s", (place) => {
    expect(elsewhere.some(({ path }) => path.includes(place))).toBe(true);
  });

  it("is set in French typography, and says tu", () => {
    const complaints = elsewhere.flatMap(({ path, text }) =>
      complaintsAboutFrench(text).map((says) => `${path} ${says}: ${text}`),
    );
    expect(complaints).toEqual([]);
  });
});

describe("English", () => {
  it("speaks without exclamation marks outside the dictionary too", () => {
    const elsewhere = [...spokenInCode("en"), ...spokenByManifest("en")];
    expect(elsewhere.length).toBeGreaterThan(10);
    expect(elsewhere.filter(({ text }) => text.includes("!"))).toEqual([]);
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
