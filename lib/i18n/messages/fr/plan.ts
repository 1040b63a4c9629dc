import type { Shape } from "../../shape";
import type { plan as english } from "../en/plan";

export const plan: Shape<typeof english> = {
  title: "Plan",
  empty:
    "Les articles, cours et conférences qui servent tes objectifs seront ici. Ouvre une page et garde-la.",
  kept: "Page gardée",
  updated: "Déjà dans ton plan, maintenant à jour",
  forWhichGoal: "Pour quel objectif ?",
  noGoal: "Aucun pour l’instant",
  removed: "Retiré du plan.",
  minutes: (count) => `${count} min`,
  by: (author) => `de ${author}`,
  states: { "not-opened": "Pas encore ouverte", unread: "À lire", read: "Lue" },
  markRead: "Marquer comme lue",
  markUnread: "Marquer comme non lue",
  openPage: "Ouvrir la page",
  why: "Pourquoi la garder ?",
  question: "Une question pour la prochaine séance",
  questionHint: "Elle est proposée pour la prochaine séance.",
  visibilityLabel: "Qui peut la voir",
  facts: "Ce que la page dit d’elle-même",
  site: "Site",
  author: "Auteur ou autrice",
  published: "Publication",
  language: "Langue",
  readingTime: "Temps de lecture",
  address: "Adresse",
  text: "Le texte gardé",
  passage: "Le passage sélectionné",
  noText: "Son texte n’est pas encore gardé : ouvre la page, puis garde-la.",
};
