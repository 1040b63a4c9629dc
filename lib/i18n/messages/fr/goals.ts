import type { Shape } from "../../shape";
import type { goals as english } from "../en/goals";

export const goals: Shape<typeof english> = {
  title: "Objectifs",
  newLabel: "Un nouvel objectif, avec tes mots",
  newHint:
    "Écris-le comme il vient. Les cinq lettres réagissent à mesure que tu écris ; inutile que ce soit parfait.",
  keep: "Garder cet objectif",
  empty:
    "Un objectif peut commencer par une phrase encore brute. Le coach pose les questions qui manquent.",
  listTitle: "Tes objectifs",
  kept: "Objectif gardé.",
  status: {
    draft: "brouillon",
    "to-discuss": "à discuter",
    agreed: "convenu",
    active: "en cours",
    reached: "atteint",
    adjusted: "ajusté",
    dropped: "abandonné",
  },
  statusLabel: "Où il en est",
  owner: {
    mentee: "objectif de la personne mentorée",
    mentor: "objectif de la personne qui mentore",
  },
  goalTitle: "Objectif",
  notFound:
    "Cet objectif n’est plus ici. Il a peut-être été retiré, ou il appartient à un autre binôme.",
  wordingLabel: "Ce que dit l’objectif",
  reword: "Modifier",
  saveWording: "Enregistrer cette formulation",
  leaveWording: "Revenir à la formulation gardée",
  reworded: "Formulation changée. La précédente est gardée.",
  smartTitle: "Vérification SMART",
  lettersShort: (met: number) =>
    met < 2 ? `${met} lettre sur 5 remplie` : `${met} lettres sur 5 remplies`,
  contextTitle: "Ce que la phrase ne peut pas dire",
  confidenceLabel: "De 1 à 10, à quel point y crois-tu ?",
  confidenceUnset: "pas encore de réponse",
  confidenceLow:
    "Que faudrait-il pour un point de plus ? Note-le comme premier pas, ou réduis l’objectif.",
  firstStepLabel: "Premier pas, ou qui peut aider",
  firstStepHint: "Une chose faisable cette semaine, ou une personne à qui demander.",
  purposeLabel: "Qu’est-ce que cela changera, et pour qui ?",
  makeSmart: "Le rendre SMART",
  proposalTitle: "Une formulation possible",
  proposalChanges: "Ce qui change",
  removed: "retiré :",
  added: "ajouté :",
  toFill: (count: number) =>
    count === 0
      ? "Plus rien à compléter."
      : count === 1
        ? "1 endroit à compléter, entre crochets."
        : `${count} endroits à compléter, entre crochets.`,
  whoseWords: "D’où viennent les mots",
  questionsTitle: "Pour compléter, demande-toi",
  accept: "Accepter",
  edit: "Modifier d’abord",
  refuse: "Refuser",
  sameWords: "Le coach intégré n’a rien à ajouter : l’objectif dit déjà tout.",
  thinking: "Rédaction d’une proposition…",
  stop: "Arrêter",
  close: "Fermer",
  earlierTitle: (count: number) =>
    count === 1 ? "1 formulation précédente" : `${count} formulations précédentes`,
  replacedBy: {
    edit: "puis modifiée à la main",
    proposal: "puis remplacée par une proposition",
    undo: "puis annulée",
  },
  bringBack: "Rétablir",
  bringBackNamed: (statement: string) => `Rétablir « ${statement} »`,
  remove: "Retirer cet objectif",
  goneToast: "Objectif retiré.",
  visibilityLabel: "Qui peut le voir",
  onlyMeHint: "Tant qu’il n’est que pour toi, il reste hors de l’ordre du jour des séances.",
};
