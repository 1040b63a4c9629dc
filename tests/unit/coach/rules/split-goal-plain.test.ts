import { describe, expect, it } from "vitest";
import { goalParts } from "@/lib/coach/rules/split-goal";
import type { Locale } from "@/lib/domain/locale";

/** As people write them: the second goal has no verb of its own, or leans on the first. */
const several: Record<Locale, [string, string[]][]> = {
  en: [
    [
      "Listen better to parents and organise my week better",
      ["Listen better to parents", "Organise my week better"],
    ],
    [
      "Learn Spanish and get better at public speaking",
      ["Learn Spanish", "Get better at public speaking"],
    ],
    [
      "Improve my writing and my time management",
      ["Improve my writing", "Improve my time management"],
    ],
    [
      "I want Noor to be better at planning and also speak up in meetings",
      ["I want Noor to be better at planning", "I want Noor to speak up in meetings"],
    ],
    [
      "Get better at Excel and at giving feedback",
      ["Get better at Excel", "Get better at giving feedback"],
    ],
    [
      "Be more patient with customers and less afraid of my manager",
      ["Be more patient with customers", "Be less afraid of my manager"],
    ],
    ["Manage my inbox and my stress better", ["Manage my inbox better", "Manage my stress better"]],
    ["Better time management and clearer emails", ["Better time management", "Clearer emails"]],
    [
      "More confidence in meetings and fewer late nights",
      ["More confidence in meetings", "Fewer late nights"],
    ],
    [
      "Stronger negotiation skills and a better grasp of budgets",
      ["Stronger negotiation skills", "A better grasp of budgets"],
    ],
    ["Grow as a leader and learn to say no", ["Grow as a leader", "Learn to say no"]],
    [
      "Learn the accounting software and feel more at ease on the phone",
      ["Learn the accounting software", "Feel more at ease on the phone"],
    ],
    [
      "Speak up more in team meetings and delegate more to my assistant",
      ["Speak up more in team meetings", "Delegate more to my assistant"],
    ],
    ["Write faster and stop checking my phone", ["Write faster", "Stop checking my phone"]],
    [
      "I would like Tom to write clearer reports and to answer customers faster",
      ["I would like Tom to write clearer reports", "I would like Tom to answer customers faster"],
    ],
    [
      "Read more research and worry less about grades",
      ["Read more research", "Worry less about grades"],
    ],
  ],
  fr: [
    [
      "Mieux écouter les parents et mieux organiser ma semaine",
      ["Mieux écouter les parents", "Mieux organiser ma semaine"],
    ],
    [
      "Apprendre l’espagnol et être plus à l’aise à l’oral",
      ["Apprendre l’espagnol", "Être plus à l’aise à l’oral"],
    ],
    [
      "Améliorer mon écriture et ma gestion du temps",
      ["Améliorer mon écriture", "Améliorer ma gestion du temps"],
    ],
    [
      "Je voudrais que Nour planifie mieux et qu’elle prenne la parole en réunion",
      ["Je voudrais que Nour planifie mieux", "Je voudrais qu’elle prenne la parole en réunion"],
    ],
    [
      "Progresser en anglais et en gestion de projet",
      ["Progresser en anglais", "Progresser en gestion de projet"],
    ],
    [
      "Être plus patient avec les clients et moins stressé avant les réunions",
      ["Être plus patient avec les clients", "Être moins stressé avant les réunions"],
    ],
    ["Gérer mieux mon temps et mon stress", ["Gérer mieux mon temps", "Gérer mieux mon stress"]],
    [
      "Une meilleure gestion du temps et des courriels plus clairs",
      ["Une meilleure gestion du temps", "Des courriels plus clairs"],
    ],
    [
      "Plus de confiance en réunion et moins de soirées au bureau",
      ["Plus de confiance en réunion", "Moins de soirées au bureau"],
    ],
    [
      "Davantage d’assurance au téléphone et de meilleurs comptes rendus",
      ["Davantage d’assurance au téléphone", "De meilleurs comptes rendus"],
    ],
    [
      "Apprendre à dire non et gagner en assurance",
      ["Apprendre à dire non", "Gagner en assurance"],
    ],
    [
      "Maîtriser le logiciel de paie et devenir plus à l’aise avec les clients",
      ["Maîtriser le logiciel de paie", "Devenir plus à l’aise avec les clients"],
    ],
    [
      "Prendre plus souvent la parole et déléguer davantage à mon adjointe",
      ["Prendre plus souvent la parole", "Déléguer davantage à mon adjointe"],
    ],
    [
      "Écrire plus vite et arrêter de regarder mon téléphone",
      ["Écrire plus vite", "Arrêter de regarder mon téléphone"],
    ],
    [
      "J’aimerais que Tom écrive des rapports plus clairs et qu’il réponde plus vite aux clients",
      [
        "J’aimerais que Tom écrive des rapports plus clairs",
        "J’aimerais qu’il réponde plus vite aux clients",
      ],
    ],
    [
      "Mieux gérer mes priorités et mes courriels",
      ["Mieux gérer mes priorités", "Mieux gérer mes courriels"],
    ],
  ],
};

/** One goal, though two things are named. */
const one: Record<Locale, string[]> = {
  en: [
    "Better slides and notes for the open day",
    "Improve my reading and writing in Spanish",
    "Learn to knead and shape sourdough",
    "Get better at listening and answering calmly",
    "Manage the bar and the kitchen on Saturdays",
    "Improve the shop and its window",
    "Be kinder and calmer with the apprentices",
    "I want Noor to plan and run a workshop",
    "More confidence and calm in meetings",
    "Improve my accent and intonation",
    "Finish the report and send it to Ada, so that I get better and feel ready.",
    "Have more time for my family and friends",
    "Understand my strengths and weaknesses better",
    "I want Noor to write a guide and publish it",
  ],
  fr: [
    "De meilleures diapositives et notes pour la journée portes ouvertes",
    "Apprendre à pétrir et façonner le pain au levain",
    "Tenir le bar et la cuisine le samedi",
    "Améliorer la boutique et sa vitrine",
    "Être plus calme et plus clair avec les apprentis",
    "Plus de confiance et de calme en réunion",
    "Je voudrais que Nour prépare et anime un atelier",
    "Avoir plus de temps pour ma famille et mes amis",
    "Mieux comprendre et accepter les critiques",
    "Progresser en lecture et écriture",
    "Je voudrais que Nour rédige un guide et le publie",
    "Je voudrais que Nour rédige un guide et qu’elle le publie",
    "Finir le rapport et l’envoyer à Ada, pour que je progresse et que je sois prête.",
  ],
};

describe.each(["en", "fr"] as const)("a goal as people write it (%s)", (locale) => {
  it.each(several[locale])("is cut where another begins: %s", (statement, parts) => {
    expect(goalParts(statement, locale)).toEqual(parts);
  });

  it.each(one[locale])("stays whole: %s", (statement) => {
    expect(goalParts(statement, locale)).toEqual([statement.replace(/\.$/, "")]);
  });
});
