import type { Shape } from "../../shape";
import type { closing as english } from "../en/closing";

export const closing: Shape<typeof english> = {
  title: "Ce que nous avons accompli",
  open: "Rassembler ce que nous avons accompli",
  intro:
    "Tiré de ce que vous deux avez écrit, et de rien d’autre. Chaque ligne dit d’où elle vient.",
  empty:
    "Il n’y a encore rien à rassembler. Un objectif marqué comme atteint, une réussite de séance : chacun peut devenir une ligne.",
  proposal: "Trouvé dans ce que vous deux avez écrit",
  groups: {
    goal: "Objectifs atteints",
    skill: "Compétences acquises",
    challenge: "Défis relevés",
    win: "Réussites",
    lesson: "Leçons apprises",
  },
  source: "D’après :",
  noSource: "Ce qui a donné cette ligne a été retiré.",
  unreached: "N’est plus marqué comme atteint :",
  atFirst: "Au départ :",
  lineLabel: "Ce que dit la ligne",
  save: "Enregistrer cette ligne",
  leave: "La laisser comme elle était",
  kept: "Ligne ajoutée.",
  changed: "Ligne modifiée.",
  takenOut: "Ligne retirée.",
  offered: "Cette ligne est de nouveau proposée.",
  takeOutOf: (line) => `Retirer : ${line}`,
  takeOut: "Retirer",
  leftOut: (count) => (count <= 1 ? `${count} ligne écartée` : `${count} lignes écartées`),
  markdown: "Enregistrer en Markdown",
  fileTitle: (partner) => `Ce que ${partner} et moi avons accompli`,
};
