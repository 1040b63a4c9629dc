import type { TableName } from "@/lib/domain/tables";
import type { Shape } from "../../shape";
import type { data as english } from "../en/data";

const close = {
  panel: "Ferme le panneau Cordée de ton autre fenêtre ; celui-ci continuera alors de lui-même.",
  tab: "Ferme l’autre onglet de Cordée ; cette page continuera alors d’elle-même.",
  both: "Ferme le panneau Cordée de ton autre fenêtre et les autres onglets de Cordée ; cette page continuera alors d’elle-même.",
  any: "Ferme partout ailleurs Cordée, dans les panneaux et les onglets ; cette page continuera alors d’elle-même.",
};

/** What one row is called, where that is not the name of them all. */
const kinds: Partial<Record<TableName, string>> = {
  pairs: "Binôme",
  aspirations: "Aspiration",
  goals: "Objectif",
  goalRevisions: "Formulation passée",
  goalLevels: "Palier d’un objectif",
  indicators: "Indicateur",
  measures: "Mesure",
  evidence: "Preuve",
  reviews: "Point sur un objectif",
  actions: "Action",
  criteria: "Besoin ou valeur",
  candidates: "Mentor possible",
  candidateScores: "Note d’un mentor possible",
  agreements: "Entente",
  agreementProposals: "Changement proposé",
  limits: "Limite",
  answers: "Réponse",
  sessions: "Séance",
  agendaItems: "Point à l’ordre du jour",
  promises: "Engagement",
  questions: "Question",
  feedback: "Retour",
  tensions: "Tension",
  tensionOptions: "Issue à une tension",
  talkDrafts: "Message délicat",
  resources: "Ressource",
  quotes: "Citation",
  activities: "Activité",
  logEntries: "Entrée du journal de bord",
  lessons: "Leçon apprise",
  wins: "Réussite",
  healthChecks: "Bilan de la relation",
  recapLines: "Ligne du bilan final",
  endings: "Clôture",
  contacts: "Contact",
  comments: "Commentaire",
  privateNotes: "Note privée",
};

export const data: Shape<typeof english> = {
  title: "Tes données",
  link: "Tes données : sauvegarder, restaurer, effacer",
  contents: "Sur cette page",
  storage: {
    title: "Ce qui est gardé ici",
    where: "Tout est dans ce navigateur, sur cet ordinateur, et nulle part ailleurs.",
    room: (used, quota) => `Cela prend ${used} ; le navigateur en accorde ${quota}.`,
    lastChange: (moment) => `Dernier enregistrement : ${moment}.`,
    nothing: "Rien n’est encore gardé.",
    isPersisted: "Le navigateur a promis de ne pas l’effacer de lui-même.",
    isNotPersisted: "Le navigateur peut l’effacer si l’ordinateur manque de place.",
    persist: "Demander au navigateur de le garder",
    notPromised: "Le navigateur ne l’a pas promis. Télécharge une sauvegarde de temps en temps.",
  },
  trash: {
    title: "Corbeille",
    hint: "Ce que tu supprimes reste ici 30 jours, puis disparaît pour de bon. Les copies automatiques faites avant le contiennent encore jusqu’à ce qu’elles partent aussi : 30 jours au plus. Les fichiers déjà téléchargés ne changent pas.",
    empty: "La corbeille est vide.",
    kinds,
    nameless: "Sans texte",
    deleted: (when) => `Supprimé ${when}`,
    daysLeft: (days) =>
      days === 0
        ? "disparaît aujourd’hui"
        : days === 1
          ? "disparaît dans 1 jour"
          : `disparaît dans ${days} jours`,
    restore: "Restaurer",
    restoreThis: (name) => `Restaurer : ${name}`,
    restored: "C’est restauré.",
    forGood: "Supprimer pour de bon",
    forGoodThis: (name) => `Supprimer pour de bon : ${name}`,
    sure: "Oui, pour de bon",
    emptyNow: "Vider la corbeille",
    emptySure: "Oui, la vider pour de bon",
    gone: "Supprimé pour de bon.",
    emptied: "La corbeille est vide.",
  },
  snapshots: {
    title: "Copies automatiques",
    hint: "Chaque jour où quelque chose change, Cordée fait une copie de tout dans ce navigateur. Les sept derniers jours sont gardés, jamais plus de 30 jours, sauf la plus récente.",
    none: "Il n’y a pas encore de copie.",
    missing:
      "Ce navigateur ne donne pas de place à Cordée pour ces copies. Télécharge une sauvegarde de temps en temps.",
    line: (moment, size) => `${moment}, ${size}`,
    kind: {
      daily: "Du jour",
      manual: "Faite par toi",
      "before-restore": "Faite avant un retour en arrière",
      "before-merge": "Faite avant de fusionner une sauvegarde",
      "before-replace": "Faite avant de tout remplacer par une sauvegarde",
      "before-copy": "Faite avant d’importer la copie de l’autre personne",
    },
    holds: (goals, sessions, items) =>
      `${goals} ${goals < 2 ? "objectif" : "objectifs"}, ${sessions} ${sessions < 2 ? "séance" : "séances"}, ${items} ${items < 2 ? "élément" : "éléments"} en tout`,
    before: (count) =>
      `${count} ${count < 2 ? "faite" : "faites"} avant un retour en arrière ou l’arrivée d’un fichier`,
    take: "En faire une maintenant",
    taken: "La copie est faite.",
    restore: "Revenir à celle-ci",
    restoreThis: (moment) => `Revenir au ${moment}`,
    restored: "Tout est comme à ce moment-là.",
    working: "Retour en cours…",
    inMemory:
      "Le navigateur ne garde rien de cette session, donc aucune copie n’en est faite. Tu peux revenir à une copie plus ancienne, la regarder et l’enregistrer dans un fichier.",
  },
  upkeep: {
    "snapshot-failed": {
      what: (moment) => `La copie du jour n’a pas pu être faite (${moment}).`,
      next: "Appuie sur « En faire une maintenant » plus bas, ou télécharge une sauvegarde. Ce que tu as gardé est bien là.",
    },
    "trash-failed": {
      what: (moment) =>
        `La corbeille n’a pas pu être vidée de ce qui a plus de 30 jours (${moment}).`,
      next: "Cordée essaie de nouveau chaque jour ; tu peux aussi la vider plus bas.",
    },
    full: "Cet ordinateur n’a plus de place : libère-en d’abord.",
  },
  erase: {
    title: "Tout effacer",
    hint: "Tes données, les copies, les réglages, les rappels et la clé du modèle quittent ce navigateur, et l’accès aux sites est retiré. C’est irréversible.",
    begin: "Tout effacer",
    saveFirst: "Enregistrer d’abord une sauvegarde",
    word: "effacer",
    type: (word) => `Pour continuer, écris « ${word} »`,
    act: "Tout effacer pour de bon",
    erasing: "Effacement en cours…",
    blocked: "Une autre fenêtre tient encore tes données ouvertes. Tout le reste s’efface déjà.",
    close,
    done: "Tout est effacé. Voici ce que le navigateur a encore de Cordée :",
    notDone: "Une partie n’a pas pu être effacée. Voici ce que le navigateur a encore de Cordée :",
    places: {
      databases: "Bases de données",
      files: "Fichiers",
      stored: "Réglages et clés",
      sites: "Accès aux sites",
      reminders: "Rappels",
    },
    none: "rien",
    again: "Essayer encore",
    startAnew: "Repartir de zéro",
  },
  opening: {
    blocked:
      "Une autre fenêtre de Cordée utilise encore la version précédente et tient tes données ouvertes.",
    close,
    upgraded: {
      what: "Une version plus récente de Cordée est ouverte dans une autre fenêtre.",
      next: "Recharge celle-ci ; ce que tu as écrit est gardé.",
    },
    erased: {
      what: "Tout a été effacé depuis une autre fenêtre.",
      next: "Tu peux repartir de zéro ici.",
    },
    reload: "Recharger",
    memory: {
      settings: {
        what: "Le navigateur n’arrive pas à lire tes réglages. Tout ce que tu as écrit est bien là.",
        next: "Le panneau fonctionne avec ceux du premier jour : aucun modèle, la langue du navigateur. Recharge ; si cela continue, redémarre le navigateur.",
      },
      refused: {
        what: "Ce navigateur ne garde rien pour Cordée : c’est peut-être une fenêtre privée, ou une règle de ton organisation.",
        next: "Tu peux travailler, mais tout disparaît à la fermeture de ce panneau. Enregistre d’abord dans un fichier.",
      },
      damaged: {
        what: "Le navigateur n’arrive pas à lire ce que Cordée a gardé. Rien n’y a été changé.",
        next: "Tu peux travailler, mais ce que tu ajoutes disparaît à la fermeture de ce panneau : enregistre-le d’abord dans un fichier. Puis redémarre le navigateur.",
      },
      full: {
        what: "Cet ordinateur n’a plus de place, et Cordée ne peut pas ouvrir ce qu’elle a gardé. Rien n’y a été changé.",
        next: "Libère de la place et recharge. Ce que tu ajoutes d’ici là disparaît à la fermeture de ce panneau : enregistre-le d’abord dans un fichier.",
      },
    },
    save: "Enregistrer dans un fichier",
    details: "Ce qu’a dit le navigateur",
  },
};
