import type { Locale } from "./locale";
import type { Role } from "./pair";

/** What the example pair is made of, as its people would have written it. Ids and days are added when it is loaded. */
export interface ExampleTexts {
  partnerName: string;
  goals: readonly { statement: string; purpose: string; confidence: number | null }[];
  promises: readonly { by: "me" | "partner"; text: string; dueInDays: number }[];
  points: readonly string[];
  feedback: string;
}

/** One small story per language and side: learning to run a team's meetings. */
export const exampleTexts: Record<Locale, Record<Role, ExampleTexts>> = {
  en: {
    mentee: {
      partnerName: "Lea",
      goals: [
        {
          statement:
            "Run three sprint reviews without notes by 30 April, so that the team hears its own results from me.",
          purpose: "The team hears its results from the person who did the work.",
          confidence: 7,
        },
        { statement: "Get better at giving feedback", purpose: "", confidence: null },
      ],
      promises: [
        { by: "me", text: "Send Lea the outline of the next review", dueInDays: 2 },
        { by: "partner", text: "Introduce me to the facilitators’ circle", dueInDays: 4 },
      ],
      points: ["What happened when I lost the thread on Tuesday"],
      feedback:
        "When we prepared the review on Monday, you asked me what the listeners needed first. It made me cut half of the slides. Could we do the same for the next one?",
    },
    mentor: {
      partnerName: "Sam",
      goals: [
        {
          statement:
            "Run three sprint reviews without notes by 30 April, so that the team hears its own results from Sam.",
          purpose: "The team hears its results from the person who did the work.",
          confidence: 7,
        },
        { statement: "Get better at giving feedback", purpose: "", confidence: null },
      ],
      promises: [
        { by: "me", text: "Introduce Sam to the facilitators’ circle", dueInDays: 4 },
        { by: "partner", text: "Send the outline of the next review", dueInDays: 2 },
      ],
      points: ["What Sam would like to try before the next review"],
      feedback:
        "In Tuesday’s review you stopped after the second demo and asked the back row what they thought. Two people spoke who had not spoken before. What would help you do it again?",
    },
  },
  fr: {
    mentee: {
      partnerName: "Léa",
      goals: [
        {
          statement:
            "Animer trois revues de sprint sans notes d’ici le 30 avril, pour que l’équipe entende ses résultats de ma bouche.",
          purpose: "L’équipe entend ses résultats de la personne qui a fait le travail.",
          confidence: 7,
        },
        { statement: "Mieux faire des retours", purpose: "", confidence: null },
      ],
      promises: [
        { by: "me", text: "Envoyer à Léa le plan de la prochaine revue", dueInDays: 2 },
        { by: "partner", text: "Me présenter au cercle d’animation", dueInDays: 4 },
      ],
      points: ["Ce qui s’est passé quand j’ai perdu le fil mardi"],
      feedback:
        "Lundi, quand on a préparé la revue, tu m’as demandé de quoi les gens avaient besoin d’abord. J’ai retiré la moitié des diapositives. Est-ce qu’on peut refaire ça pour la suivante\u202f?",
    },
    mentor: {
      partnerName: "Sami",
      goals: [
        {
          statement:
            "Animer trois revues de sprint sans notes d’ici le 30 avril, pour que l’équipe entende ses résultats de la bouche de Sami.",
          purpose: "L’équipe entend ses résultats de la personne qui a fait le travail.",
          confidence: 7,
        },
        { statement: "Mieux faire des retours", purpose: "", confidence: null },
      ],
      promises: [
        { by: "me", text: "Présenter Sami au cercle d’animation", dueInDays: 4 },
        { by: "partner", text: "Envoyer le plan de la prochaine revue", dueInDays: 2 },
      ],
      points: ["Ce que Sami aimerait essayer avant la prochaine revue"],
      feedback:
        "Pendant la revue de mardi, tu t’es arrêté après la deuxième démonstration pour demander son avis au fond de la salle. Deux personnes ont parlé pour la première fois. Qu’est-ce qui t’aiderait à le refaire\u202f?",
    },
  },
};
