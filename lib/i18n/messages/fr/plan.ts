import type { Shape } from "../../shape";
import type { plan as english } from "../en/plan";

export const plan: Shape<typeof english> = {
  title: "Plan",
  empty:
    "Les articles, cours et conférences qui servent tes objectifs seront ici. Ouvre une page et garde-la.",
  kept: "Page gardée",
  updated: "Déjà dans ton plan, maintenant à jour",
  inPlan: (since, goal) => `Déjà dans ton plan depuis le ${since}${goal && `, pour « ${goal} »`}`,
  openResource: "L’ouvrir",
  readAgain: "La mettre à jour",
  keepBoth: "Garder les deux",
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
  quotes: "Passages",
  quoted: "Passage gardé",
  quoteQuestion: (partner) => `Une question pour ${partner}`,
  quoteRemoved: "Passage retiré.",
  openAtQuote: "Ouvrir à ce passage",
  named: (act, begin) => `${act} · ${begin}`,
  addLink: "Ajouter un lien",
  addLinkHint:
    "Colles-en un ou plusieurs, ou fais glisser un lien ou un passage sélectionné dans ce panneau.",
  noLink: "Il n’y a pas d’adresse de page ici.",
  keepLinks: (count) => (count > 1 ? `Garder ${count} liens` : "Garder le lien"),
  keptMany: (kept, known, refused) =>
    [
      kept > 1 ? `${kept} gardés` : `${kept} gardé`,
      known > 0 && `${known} déjà dans ton plan`,
      refused > 0 && `${refused} impossible${refused > 1 ? "s" : ""} à garder`,
    ]
      .filter(Boolean)
      .join(", "),
  severalTabs: "Plusieurs onglets",
  aList: "Une liste ou des favoris",
  tabsTitle: "Plusieurs onglets",
  tabsHint:
    "Le navigateur demande si Cordée peut voir tous les sites : elle ne regarde que ces onglets, et rend cet accès à la fin.",
  keepSelected: (count) =>
    count === 1 ? "Garder l’onglet sélectionné" : `Garder les ${count} onglets sélectionnés`,
  keepAll: (count) =>
    count === 1
      ? "Garder l’onglet de cette fenêtre"
      : `Garder les ${count} onglets de cette fenêtre`,
  tabsDone: (done, all) => `${done} sur ${all} onglets lus`,
  tookBack: (sites) =>
    `Le navigateur a aussi repris l’accès que Cordée avait à : ${sites}. Un modèle qui s’y trouve ne peut plus être interrogé avant que tu ne le redonnes.`,
  giveAgain: "Le redonner",
  aTab: "Un onglet qui cache son adresse",
  outcomes: {
    kept: "Gardé",
    updated: "Complété : seul son lien était gardé",
    quoted: "Passage gardé",
    known: "Déjà dans ton plan",
    "known-link": "Déjà dans ton plan",
  },
  onlyQuote: "Ne garder que ce passage",
  trim: "Enlever des parties",
  trimHint: "Appuie sur un paragraphe pour l’enlever, une seconde fois pour le reprendre.",
  trimKeep: "Garder le reste",
  trimmed: "Le texte est raccourci.",
  noText: "Son texte n’est pas encore gardé : ouvre la page, puis garde-la.",
};
