import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinSpans } from "@/lib/coach/proposal";
import { questionFrame } from "@/lib/coach/rules/mentor-questions";
import { questionsForMentor } from "@/lib/coach/tasks/questions-for-mentor";
import { anyWords, strangeSpans } from "@/tests/builders/whose-words";

const nothing = { stuck: "", why: "", goal: "", passage: "", address: "tu" as const };
const ask = (locale: "en" | "fr", given: Partial<typeof nothing | { address: "vous" }>) => {
  const input = { ...nothing, ...given };
  const answer = questionsForMentor.rules(input, locale);
  return {
    said: answer.questions.map(({ spans }) => joinSpans(spans).replace(/\s/g, " ")),
    broken: questionsForMentor.checks(answer, input, locale),
  };
};

describe("the built-in questions for the mentor", () => {
  it("ask what to try where something is stuck, then about what was read, then what for", () => {
    const { said, broken } = ask("en", {
      stuck: "I never dare to call the supplier back.",
      passage: "What came in, what went out, what is left for seed.",
      goal: "Keep a budget for the stall every month",
      why: "",
    });
    expect(said).toEqual([
      "I am stuck here: I never dare to call the supplier back. What would you try first?",
      "I read this: “What came in, what went out, what is left for seed”. How does that fit what you have seen?",
      "My goal says: keep a budget for the stall every month. What worked, for you or for someone you know, with something like it?",
    ]);
    expect(broken).toEqual([]);
  });

  it.each([
    ["tu", "Qu’essaierais-tu d’abord ?"],
    ["vous", "Qu’essaieriez-vous d’abord ?"],
  ] as const)("speak to the mentor as the pair does (%s)", (address, end) => {
    const { said, broken } = ask("fr", { stuck: "Je n’ose pas relancer le fournisseur", address });
    expect(said[0]).toMatch(new RegExp(`${end.replace("?", "\\?")}$`));
    expect(broken).toEqual([]);
  });

  it("quote what was read in its own language", () => {
    const { said, broken } = ask("fr", {
      goal: "Tenir le budget de l’étal chaque mois",
      passage: "Cash book for small traders",
    });
    expect(said[0]).toContain("« Cash book for small traders »");
    expect(broken).toEqual([]);
  });

  it.each(["en", "fr"] as const)(
    "leave a place where there is nothing to ask about (%s)",
    (locale) => {
      const { said, broken } = ask(locale, {});
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/^\[[^\]]+\?\] /);
      expect(broken).toEqual([]);
    },
  );

  it("hold only given words, linking words and places, whatever was written", () => {
    fc.assert(
      fc.property(
        anyWords,
        anyWords,
        anyWords,
        anyWords,
        fc.constantFrom("en", "fr"),
        fc.constantFrom("tu", "vous"),
        (stuck, why, goal, passage, locale, address) => {
          const input = questionsForMentor.input.parse({ stuck, why, goal, passage, address });
          const given = [stuck, why, goal, input.passage];
          const { questions } = questionsForMentor.rules(input, locale);
          const spans = questions.flatMap((question) => question.spans);
          expect(strangeSpans(spans, given, questionFrame(locale, address))).toEqual([]);
        },
      ),
    );
  });
});

describe("a model's question for the mentor", () => {
  const input = {
    ...nothing,
    stuck: "Je n’ose pas relancer le fournisseur",
    goal: "Tenir le budget de l’étal",
  };
  const broken = (question: string) =>
    questionsForMentor.checks(
      questionsForMentor.fromWire({ questions: [question] }, input, "fr"),
      input,
      "fr",
    );

  it.each([
    "Comment relancerais-tu un fournisseur sans le froisser ?",
    "Qu’est-ce qui t’aide à tenir un budget ?",
    "Je n’ose pas relancer le fournisseur. Par quoi commencerais-tu ?",
  ])("passes when it is open: %s", (question) => {
    expect(broken(question)).toEqual([]);
  });

  it.each([
    ["closed_question", "Est-ce que tu relancerais le fournisseur ?"],
    ["closed_question", "As-tu déjà relancé un fournisseur ?"],
    ["closed_question", "Le fournisseur est-il fâché ?"],
    ["no_question", "Relance le fournisseur."],
    ["invented_number", "Comment relancer le fournisseur en 3 jours ?"],
    ["invented_name", "Comment relancer le fournisseur sans que Paula le sache ?"],
    [
      "invented_fact",
      "Le fournisseur a perdu mon chèque pendant son déménagement rocambolesque. Que ferais-tu ?",
    ],
    ["changed_address", "Comment relanceriez-vous un fournisseur ?"],
    ["accusing", "Pourquoi tu ne fais jamais rien pour ce fournisseur ?"],
  ])("is refused for %s: %s", (code, question) => {
    expect(broken(question)).toContain(code);
  });

  it("is asked once", () => {
    const { questions } = questionsForMentor.fromWire(
      { questions: ["Comment faire ?", "Comment faire ?", ""] },
      input,
      "fr",
    );
    expect(questions).toHaveLength(1);
  });
});
