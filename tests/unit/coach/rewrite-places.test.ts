import { describe, expect, it } from "vitest";
import { rewriteCheck } from "@/lib/coach/rules/rewrite-check";
import type { Locale } from "@/lib/domain/locale";

const telling: [Locale, string, string][] = [
  [
    "en",
    "Plant 2 trees by June.",
    "Plant 2 trees by June [Karl Brandt from the bank will sue you, right?].",
  ],
  [
    "en",
    "Your crate was late on Monday.",
    "Your crate was late on Monday [because you are a lazy idiot, no?].",
  ],
  ["en", "Plant 2 trees by June.", "Plant 2 trees by June [with the help of Karl?]."],
  ["en", "Plant 2 trees by June.", "Plant 2 trees by June, remember [?]."],
  [
    "en",
    "Plant 2 trees.",
    "Plant 2 trees [once your neighbours have agreed in writing, paid the whole invoice, and moved their garden fence, how?].",
  ],
  [
    "fr",
    "Ton colis est arrivé en retard lundi.",
    "Ton colis est arrivé en retard lundi [parce que tu es un incapable, non ?].",
  ],
  ["fr", "Planter 2 arbres d’ici juin.", "Planter 2 arbres d’ici juin [avec l’argent de Karl ?]."],
];
const asking: [Locale, string, string][] = [
  ["en", "Plant trees.", "Plant trees, by [date?], done when: [how many trees, and where?]."],
  [
    "en",
    "Your crate was late on Monday.",
    "On Monday, your crate was late. [What did it change, for whom?] [what would you like next time?]",
  ],
  [
    "fr",
    "Planter des arbres.",
    "Planter des arbres, d’ici le [date ?], critère de réussite : [combien, et où ?].",
  ],
  ["fr", "Écris un poème.", "[Cela ne ressemble pas à un objectif. Que veux-tu changer ?]"],
  ["fr", "Nour a dit non lundi.", "Lundi, [qu’a dit Nour, et devant qui ?]"],
];

describe("a place to fill in", () => {
  it.each(telling)("may not tell (%s, %s → %s)", (locale, source, rewrite) => {
    expect(rewriteCheck(source, rewrite, locale)).toContain("bad_place");
  });
  it.each(asking)("may ask (%s, %s → %s)", (locale, source, rewrite) => {
    expect(rewriteCheck(source, rewrite, locale)).not.toContain("bad_place");
  });
});
