import type { Shape } from "../../shape";
import type { home as english } from "../en/home";

export const home: Shape<typeof english> = {
  title: "Où nous en sommes",
  steps: ["Établir", "Faire confiance", "Apprendre", "Clôturer"],
  stepsLabel: "Les quatre étapes du mentorat",
  nextSession: "Prochaine séance",
  noSession: "Aucune séance n’est prévue.",
  planSession: "Prévoir une séance",
  points: (count) => (count <= 1 ? `${count} point à aborder` : `${count} points à aborder`),
  openAgenda: "Voir l’ordre du jour",
  promises: "Engagements",
  iPromised: "Mes engagements",
  theyPromised: (name) => `Engagements pris par ${name}`,
  noPromises: "Aucun engagement en cours, ni d’un côté ni de l’autre.",
  kept: "Marquer comme tenu",
  dueOn: (day) => `pour le ${day}`,
  page: "La page devant moi",
  keepPage: "Garder cette page",
  keeping: "Lecture de la page…",
  inPlan: "Déjà dans ton plan",
  openResource: "L’ouvrir",
  allowSite: "Autoriser ce site",
  removeExample: "Retirer le binôme d’exemple",
  exampleRemoved: "L’exemple est retiré.",
};
