import type { Shape } from "../../shape";
import type { plan as english } from "../en/plan";

export const plan: Shape<typeof english> = {
  title: "Plan",
  empty:
    "Les articles, cours et conférences qui servent tes objectifs seront ici. Ouvre une page et garde-la.",
  kept: "Gardé",
  updated: "Déjà dans ton plan, maintenant à jour",
  forWhichGoal: "Pour quel objectif ?",
  noGoal: "Aucun pour l’instant",
  removed: "Retiré du plan.",
  minutes: (count) => `${count} min`,
  by: (author) => `de ${author}`,
  states: { "not-opened": "Pas encore ouvert", unread: "À lire", read: "Lu" },
  markRead: "Marquer comme lu",
  markUnread: "Marquer comme à lire",
  openPage: "Ouvrir la page",
  why: "Pourquoi la garder ?",
  question: "Une question pour la prochaine séance",
  questionHint: "La prochaine séance que tu prévois la proposera.",
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
  noText: "Rien de son texte n’est encore gardé : ouvre la page, puis garde-la.",
};
