import { describe, expect, it } from "vitest";
import { numbersIn } from "@/lib/coach/rules/numbers";
import { rewriteCheck, type Violation } from "@/lib/coach/rules/rewrite-check";
import type { Locale } from "@/lib/domain/locale";

const invented: [Violation, Locale, string, string][] = [
  ["invented_number", "fr", "Mieux animer mes réunions", "Animer vingt réunions [critère ?]."],
  [
    "invented_date",
    "fr",
    "Mieux animer mes réunions",
    "Mieux animer mes réunions d’ici la fin du trimestre prochain [critère ?].",
  ],
  [
    "invented_date",
    "en",
    "Run better meetings",
    "Run better meetings by tomorrow evening [success criterion?].",
  ],
  ["invented_number", "en", "Plant trees", "Plant thirty-five trees."],
  ["invented_number", "en", "Plant trees", "Plant a dozen trees, [criterion?]."],
  ["invented_number", "fr", "Planter des arbres", "Planter soixante-quinze arbres."],
  ["invented_number", "fr", "Planter des arbres", "Planter une trentaine d’arbres [où ?]."],
  ["invented_number", "fr", "Réduire les délais", "Réduire de moitié les délais."],
  ["invented_date", "en", "Call the growers", "Call the growers every week [until when?]."],
  ["invented_date", "fr", "Appeler les maraîchers", "Appeler les maraîchers chaque semaine."],
  ["invented_date", "fr", "Appeler les maraîchers", "Appeler régulièrement les maraîchers."],
  ["changed_date", "en", "Prepare the June fair", "Prepare the fair by June."],
  ["changed_date", "en", "Plant trees in June", "Plant trees by the end of June."],
  ["invented_date", "en", "Learn to weld", "Learn to weld before the opening ceremony [how?]."],
  ["invented_date", "fr", "Apprendre à souder", "Apprendre à souder avant l’inauguration."],
  [
    "invented_fact",
    "fr",
    "Mieux animer mes réunions",
    "Mieux animer mes réunions en distribuant un compte rendu signé [date ?].",
  ],
  [
    "invented_commitment",
    "en",
    "You forgot the keys.",
    "You forgot the keys [when?]. I will bring copies.",
  ],
  ["invented_number", "en", "Plant trees", "Plant [40?] trees."],
  ["invented_date", "fr", "Planter des arbres", "Planter des arbres d’ici [juin ?]."],
  ["lost_name", "en", "On Monday you told Nour to wait.", "On Monday you said [what?]."],
];

const kept: [Locale, string, string][] = [
  ["en", "Plant 35 trees by 3 May", "By 3 May, plant thirty-five trees."],
  ["fr", "Planter vingt et un arbres", "Planter 21 arbres, d’ici le [date ?]."],
  ["en", "Call two growers every week until June", "Until June, call 2 growers each week."],
  ["en", "Write the weekly report", "Write the report every week, by [date?]."],
  ["fr", "Un appel hebdomadaire", "Un appel par semaine, d’ici le [date ?]."],
  [
    "en",
    "Get better at welding",
    "By [date?], I will [what will you weld?], done when [criterion?].",
  ],
  ["en", "Get better at giving talks", "By [date?], I will give talks to [who?]."],
  ["en", "Be more like Farid.", "[What did you see or hear?] Next time, [what would you like?]"],
  [
    "fr",
    "Mieux gérer l’ordre du jour",
    "Mieux gérer l’ordre du jour, critère de réussite : [critère ?].",
  ],
  ["en", "At Monday’s market you left early", "On Monday at the market you left early [effect?]."],
];

describe("a rewrite", () => {
  it.each(invented)("is refused for %s (%s): %s → %s", (code, locale, source, rewrite) => {
    expect(rewriteCheck(source, rewrite, locale)).toContain(code);
  });

  it.each(kept)("passes where it says the same (%s): %s → %s", (locale, source, rewrite) => {
    expect(rewriteCheck(source, rewrite, locale)).toEqual([]);
  });

  it("is refused in the language that it is written in, whatever the screen speaks", () => {
    expect(
      rewriteCheck("Parler mieux dans les réunions", "Parler mieux dans vingt réunions", "en"),
    ).toContain("invented_number");
  });
});

describe("the numbers of a text", () => {
  it.each<[Locale, string, string[]]>([
    ["en", "from two to twenty-five", ["2", "25"]],
    ["en", "a hundred and one jars, 1,500 lids", ["1500", "101"]],
    ["en", "three thousand two hundred", ["3200"]],
    ["en", "twice a day, half of them", ["2", "0.5"]],
    ["fr", "quatre-vingt-dix-sept pots et 1 500 couvercles", ["1500", "97"]],
    ["fr", "soixante et onze, deux cents, mille", ["71", "200", "1000"]],
    ["fr", "une douzaine, vingt pour cent", ["12", "20"]],
    ["fr", "un pot, une idee", []],
  ])("are read in words too (%s): %s", (locale, text, numbers) => {
    expect(numbersIn(text, locale)).toEqual(numbers);
  });
});
