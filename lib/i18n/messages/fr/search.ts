import type { Shape } from "../../shape";
import type { search as english } from "../en/search";

export const search = {
  label: "Mots à chercher",
  hint: "Objectifs, notes, pages, retours : tout ce qui est gardé sur cet appareil.",
  narrow: (count: number) => (count === 0 ? "Préciser" : `Préciser (${count})`),
  kind: "Type",
  anyKind: "Tous les types",
  goal: "Objectif",
  anyGoal: "Tous les objectifs",
  pair: "Avec",
  anyPair: "Tout le monde",
  unnamed: "Pas encore de nom",
  from: "Du",
  until: "Au",
  clear: "Effacer les filtres",
  found: (count: number) => (count <= 1 ? `${count} résultat` : `${count} résultats`),
  best: (count: number) => `Les ${count} meilleurs résultats`,
  results: "Résultats",
  nothing: (text: string) => `Rien ne contient « ${text} ».`,
  tryOther:
    "Essaie moins de mots, ou seulement le début d’un mot. Accents et majuscules ne changent rien.",
  unfiltered: (count: number) =>
    count === 1
      ? "Rien avec ces filtres ; 1 résultat sans eux."
      : `Rien avec ces filtres ; ${count} résultats sans eux.`,
  onlyKind: (kind: string) => `Chercher dans un seul type : ${kind}`,
  indexing: (count: number) =>
    count === 1
      ? "Un élément reste introuvable pour l’instant : il est en cours d’indexation. Tu peux continuer."
      : `${count} éléments restent introuvables pour l’instant : ils sont en cours d’indexation. Tu peux continuer.`,
  agendaPoint: "Point de l’ordre du jour",
  ofSession: (moment: string) => `Séance du ${moment}`,
  kinds: {
    goal: "Objectif",
    action: "Action",
    resource: "Page",
    session: "Séance",
    promise: "Engagement",
    feedback: "Retour",
    journal: "Journal de bord",
    agreement: "Entente",
    tension: "Tension",
    mentor: "Recherche de mentor",
    contact: "Contact",
  },
} satisfies Shape<typeof english>;
