import type { RowRefusal } from "@/lib/domain/backup";
import type { TableName } from "@/lib/domain/tables";
import type { Shape } from "../../shape";
import type { backup as english } from "../en/backup";

const items = (count: number) => (count < 2 ? `${count} élément` : `${count} éléments`);

const kinds: Record<TableName, string> = {
  pairs: "Binômes",
  aspirations: "Aspirations",
  goals: "Objectifs",
  goalRevisions: "Formulations passées",
  goalLevels: "Paliers des objectifs",
  indicators: "Indicateurs",
  measures: "Mesures",
  evidence: "Preuves",
  reviews: "Points sur les objectifs",
  confidenceChecks: "Confiance",
  actions: "Actions",
  criteria: "Besoins et valeurs",
  candidates: "Mentors possibles",
  candidateScores: "Notes des mentors possibles",
  agreements: "Ententes",
  agreementProposals: "Changements proposés",
  limits: "Limites",
  answers: "Réponses",
  sessions: "Séances",
  agendaItems: "Points à l’ordre du jour",
  heardNotes: "Ce que j’ai entendu",
  promises: "Engagements",
  questions: "Questions",
  feedback: "Retours",
  tensions: "Tensions",
  tensionOptions: "Issues aux tensions",
  talkDrafts: "Messages délicats",
  resources: "Ressources",
  resourceTexts: "Textes des ressources",
  quotes: "Citations",
  activities: "Activités",
  logEntries: "Journal de bord",
  lessons: "Leçons apprises",
  wins: "Réussites",
  healthChecks: "Bilans de la relation",
  recapLines: "Lignes du bilan final",
  endings: "Clôtures",
  contacts: "Contacts",
  comments: "Commentaires",
  privateNotes: "Notes privées",
  disagreements: "Remarques du coach contestées",
  tombstones: "Suppressions",
  drafts: "Textes en cours",
  ledger: "Relevé de ce qui a été envoyé",
};

const reasons: Record<RowRefusal, (field: string) => string> = {
  "not-valid": (field) =>
    field === "id"
      ? "il est abîmé : son identifiant n’est pas valable"
      : field
        ? `il est abîmé : son champ « ${field} » n’est pas valable`
        : "il est abîmé",
  twice: () => "il y est deux fois",
  "too-many": () => "la liste est trop longue",
  "no-pair": () => "son binôme n’est ni ici ni dans le fichier",
  "no-resource": () => "sa ressource n’est ni ici ni dans le fichier",
  "stays-there": () => "chaque appareil garde son propre relevé de ce qu’il a envoyé",
  "unknown-table": () => "ce type n’est pas connu ici",
};

export const backup: Shape<typeof english> = {
  title: "Sauvegarde",
  hint: "Tout ce que Cordée sait, dans un fichier que tu gardes où tu veux. La clé de ton modèle et le relevé de ce qui a été envoyé n’y sont pas.",
  download: "Télécharger une sauvegarde",
  withPassphrase: "La protéger par une phrase secrète",
  openToAll: "Sans phrase secrète, quiconque a le fichier peut le lire.",
  passphrase: "Phrase secrète",
  passphraseAgain: "La même encore une fois",
  passphraseHint:
    "Quatre ou cinq mots sans rapport entre eux sont solides et faciles à retenir. Personne ne peut ouvrir le fichier sans elle : note-la.",
  tooShort: "C’est court : quelqu’un de patient pourrait la deviner. Ajoute un mot ou deux.",
  notTheSame: "Les deux ne sont pas encore identiques.",
  making: "Écriture de la sauvegarde",
  sealing: "Chiffrement en cours",
  saved: (name) => `${name} est dans tes téléchargements.`,
  bringBack: "Restaurer une sauvegarde",
  bringBackHint: "Tu vois d’abord ce qu’elle changerait. Rien ne change sans ton accord.",
  choose: "Choisir un fichier",
  open: "L’ouvrir",
  unsealing: "Ouverture du fichier chiffré",
  reading: "Lecture du fichier",
  writing: "Mise en place",
  stop: "Arrêter",
  stopped: "Arrêté. Rien n’a changé ici.",
  plan: {
    title: "Ce que ce fichier changerait",
    madeOn: (moment) => `Fait le ${moment}.`,
    nothing: "Tout son contenu est déjà ici.",
    empty: "Il n’y a rien dans ce fichier.",
    counts: {
      new: (count) => (count < 2 ? `${count} nouveau` : `${count} nouveaux`),
      newer: (count) => (count < 2 ? `${count} plus récent` : `${count} plus récents`),
      older: (count) => (count < 2 ? `${count} plus ancien` : `${count} plus anciens`),
      same: (count) => (count < 2 ? `${count} identique` : `${count} identiques`),
      rejected: (count) => (count < 2 ? `${count} écarté` : `${count} écartés`),
    },
    kindLine: (kind, counts) => `${kind}\u00A0: ${counts}`,
    told: {
      new: (title) => `Nouveau : « ${title} »`,
      newer: (title) => `Plus récent : « ${title} »`,
      older: (title) => `Plus ancien : « ${title} »`,
    },
    toldHere: (title) => `Ici : « ${title} »`,
    unchanged: (count) =>
      `${items(count)} ${count < 2 ? "identique" : "identiques"} ici et dans le fichier`,
    legend:
      "Fusionner apporte ce qui est nouveau ou plus récent. Ce que le fichier a de plus ancien reste comme ici.",
    removes: (count) =>
      count < 2
        ? `${items(count)} d’ici a été supprimé là-bas depuis ; fusionner le supprime ici aussi.`
        : `${items(count)} d’ici ont été supprimés là-bas depuis ; fusionner les supprime ici aussi.`,
    leftOut: (count) => `${items(count)} ${count < 2 ? "écarté" : "écartés"}, et pourquoi`,
    leftOutLine: (kind, number, reason) => `${kind}, n°\u00A0${number} : ${reason}`,
    language: (name) => `Remplacer met Cordée dans cette langue : ${name}.`,
    model: (model, address) =>
      `Utiliser aussi le modèle de ce fichier : ${model}, à l’adresse ${address}`,
    modelHint:
      "Les demandes du coach iraient à cette adresse. Ta clé n’y irait pas : elle est oubliée.",
    more: (count) => `Et ${count} de plus.`,
  },
  kinds,
  reasons,
  leave: "Laisser ce fichier",
  merge: "Fusionner avec ce qui est ici",
  replace: "Tout remplacer",
  replaceHint: (isUndoable) =>
    isUndoable
      ? "Remplacer met ce fichier à la place de tout ce qui est ici. Dans les deux cas, une copie automatique est faite d’abord, pour pouvoir annuler."
      : "Remplacer met ce fichier à la place de tout ce qui est ici, et ni cela ni la fusion ne peut être annulé : télécharge d’abord une sauvegarde.",
  replaceNow: "Oui, tout remplacer",
  merged: "La sauvegarde est fusionnée avec ce qui était ici.",
  replaced: "La sauvegarde a pris la place de ce qui était ici.",
};
