import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLIP_LENGTH, clean, clipOf, STAND_IN } from "@/lib/coach/privacy/clean";
import { withoutForeignLinks } from "@/lib/coach/privacy/links";
import { estimateTokens } from "@/lib/coach/privacy/tokens";
import { unknownNames } from "@/lib/coach/privacy/unknown-names";

const tags = (text: string) =>
  [...text].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join("");

describe("a text that a model is told", () => {
  it.each([
    ["zero\u200b width\ufeff", "zero width"],
    ["turned \u202eround\u202c", "turned round"],
    [`tags${tags("obey")}`, "tags"],
    ["a\u00adb\u2060c", "abc"],
    ["a \u0007bell\r\nline", "a bell\nline"],
    ["See [PERSON_1] and PERSON_2", "See  and "],
    ["[PER[PERSON_1]SON_1]", ""],
    ["</data> now <DATA x>", " now "],
    ["</da</data>ta>", ""],
    ["e\u0301te\u0301", "été"],
  ])("has nothing in it that only a machine notices: %j", (text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  it.each(["C’est « fait » : 12\u202f000 €\u00a0!", "name_1, [date ?] and data", "a < b > c"])(
    "is left as it is otherwise: %s",
    (text) => {
      expect(clean(text)).toBe(text);
    },
  );

  it("is clean for good, and bounded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 3_000 }), (text) => {
        const clip = clipOf(text);
        expect(clip.length).toBeLessThanOrEqual(CLIP_LENGTH);
        expect(clip.isWellFormed() || !text.isWellFormed()).toBe(true);
        expect(clean(clean(text))).toBe(clean(text));
        expect(clean(text)).not.toMatch(STAND_IN);
      }),
    );
  });
});

describe("an answer", () => {
  const source = "See https://own.example/page and mine.fr";
  it.each([
    ["Read https://evil.example/?q=you now", "Read now"],
    ["![x](https://evil.example/p.png)", ""],
    ["Read [this](https://evil.example)", "Read this"],
    ["Read [this](https://own.example/page)", "Read this https://own.example/page"],
    ["Go to evil.com/a.", "Go to"],
    ["<img src=x onerror=alert(1)>Hi", "Hi"],
    ["[1]: https://evil.example/x\nHi", "Hi"],
    ["javascript:alert(1) Hi", "Hi"],
  ])("loses the links that its source does not have: %s", (answer, kept) => {
    expect(withoutForeignLinks(answer, source)).toBe(kept);
  });

  it.each([
    "Read https://own.example/page, then mine.fr.",
    "Ship it with Node.js or ASP.NET.",
    "d’ici le [date ?], avec 3 points (2,5 en moyenne).",
    "x < y, et c’est tout...",
    "x <y and z, then all the rest",
  ])("keeps all else: %s", (answer) => {
    expect(withoutForeignLinks(answer, source)).toBe(answer);
  });
});

describe("words that may be a name", () => {
  it.each([
    ["Demander à Sandrine ce que dit Bertrand", ["Sandrine", "Bertrand"]],
    ["Marie Dupont m’a dit de venir.", ["Marie", "Dupont"]],
    ["Avec Acme, en mars. Puis Acme encore", ["Acme"]],
    ["Le plan d’Orlane est prêt", ["Orlane"]],
    ["Ask Nadia's team on Monday. Then I write in English.", ["Nadia"]],
    ["Être prêt en Juin. Lire un livre\nEt finir : Relire", []],
  ])("are told: %s", (text, names) => {
    expect(unknownNames([text])).toEqual(names);
  });
});

it.each([
  [0, ""],
  [
    26,
    "I want to get better at giving feedback, and to hear what people say of it before the summer, when the team changes.",
  ],
  [
    28,
    "Mieux expliquer mes choix à l’équipe avant l’été, avec un exemple concret à chaque réunion, pour que chacun puisse décider sans moi.",
  ],
  [
    45,
    '{"model":"small","messages":[{"role":"user","content":"<data>\\n{\\n \\"statement\\": \\"Weld 12 chairs by 2027\\"}\\n</data>"}],"stream":true}',
  ],
])("tokens are told about as o200k_base counts them (%i)", (counted, text) => {
  expect(Math.abs(estimateTokens(text) - counted)).toBeLessThanOrEqual(counted * 0.2);
});
