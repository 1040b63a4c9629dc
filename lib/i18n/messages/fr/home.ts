import type { Shape } from "../../shape";
import type { home as english } from "../en/home";

export const home: Shape<typeof english> = {
  title: "Où nous en sommes",
  steps: [
    {
      name: "Établir",
      about:
        "Faire connaissance : ce que chacun espère, un premier objectif, le rythme des rencontres.",
    },
    {
      name: "Faire confiance",
      about:
        "Se voir, tenir ses engagements, et se dire comment ça va, même quand c’est difficile.",
    },
    {
      name: "Apprendre",
      about: "Lire, essayer, en parler, se faire des retours, et revenir sur les objectifs.",
    },
    {
      name: "Clôturer",
      about: "Regarder le chemin parcouru, se remercier, et choisir comment garder le contact.",
    },
  ],
  stepsLabel: "Les quatre étapes du mentorat",
  seems: "Étape déduite de ce que nous avons déjà fait ensemble.",
  chosen: "Étape que tu as choisie.",
  weAreHere: "Nous en sommes là",
  letItSeem: "Laisser Cordée suivre",
  nextSession: "Prochaine séance",
  noSession: "Aucune séance n’est prévue.",
  planSession: "Prévoir une séance",
  points: (count) => (count <= 1 ? `${count} point à aborder` : `${count} points à aborder`),
  noPoints: "L’ordre du jour est encore vide",
  fillAgenda: "Ajouter un point",
  openAgenda: "Voir l’ordre du jour",
  promises: "Engagements",
  iPromised: "Mes engagements",
  theyPromised: (name) => `Engagements pris par ${name}`,
  inTheirWords: (words, name) => `« ${words} » (${name})`,
  noPromises: "Aucun engagement en cours, ni d’un côté ni de l’autre.",
  kept: "Marquer comme tenu",
  isKept: "Tenu",
  keptSaid: "Engagement tenu.",
  dueOn: (day) => `pour le ${day}`,
  page: "La page devant moi",
  keepPage: "Garder cette page",
  keeping: "Lecture de la page…",
  allowSite: "Autoriser ce site",
  removeExample: "Retirer le binôme d’exemple",
  exampleRemoved: "L’exemple est retiré.",
};
