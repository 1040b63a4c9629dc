import type { ModelErrorCode, PageRefusal } from "@/lib/domain/errors";
import type { ErrorMessages, ErrorText } from "../../shape";
import { backupErrors } from "./backup-errors";
import { fileErrors } from "./file-errors";

const refusals: Record<PageRefusal, ErrorText> = {
  "browser-page": {
    what: "Cette page appartient au navigateur ; aucune extension ne peut la lire.",
    next: "Ouvre la page à garder, puis recommence.",
  },
  "extension-page": {
    what: "Cette page appartient à une extension ; aucune autre ne peut la lire.",
    next: "Ouvre la page à garder, puis recommence.",
  },
  store: {
    what: "Les navigateurs ne laissent aucune extension lire leur boutique.",
    next: "Ailleurs, fais un clic droit sur un lien vers la page et choisis « Garder ce lien dans mon plan ».",
  },
  pdf: {
    what: "C’est un PDF, et Cordée ne sait pas en lire le texte.",
    next: "Fais un clic droit sur un lien qui y mène et choisis « Garder ce lien dans mon plan » : son adresse est gardée.",
  },
  blank: {
    what: "Cette page est vide.",
    next: "Ouvre la page à garder, puis recommence.",
  },
  unseen: {
    what: "Le navigateur ne montre ici aucune page à lire : elle est vide, ou ne s’est pas chargée.",
    next: "Recharge-la, ou ouvre la page à garder.",
  },
  file: {
    what: "C’est un fichier de ton ordinateur, et Cordée n’a pas accès aux fichiers.",
    next: "Dans la page des extensions du navigateur, ouvre Cordée et autorise l’accès aux adresses de fichiers.",
  },
  "no-access": {
    what: "Cordée ne voit pas encore cette page.",
    next: "Clique sur l’icône de Cordée dans la barre d’outils pendant que la page est affichée, ou appuie sur Alt+Maj+K : cela donne accès à cette page seulement.",
  },
  "nothing-to-read": {
    what: "Il n’y a pas de texte à garder sur cette page.",
    next: "Sélectionne le passage voulu et recommence, ou garde un lien vers la page.",
  },
  gone: {
    what: "La page a été fermée, ou a changé, avant d’être lue.",
    next: "Ouvre-la de nouveau, puis recommence.",
  },
  failed: {
    what: "Un incident a empêché de garder la page.",
    next: "Recommence ; rien d’autre n’est perdu.",
  },
};

export const errors: Omit<ErrorMessages, ModelErrorCode> = {
  "goal-not-found": () => ({
    what: "Cet objectif n’est plus ici.",
    next: "Retourne à tes objectifs.",
  }),
  "session-not-found": () => ({
    what: "Cette séance n’est plus ici.",
    next: "Retourne à tes séances.",
  }),
  "resource-not-found": () => ({
    what: "Cette ressource n’est plus ici.",
    next: "Retourne à ton plan.",
  }),
  "pair-not-found": () => ({
    what: "Il n’y a pas encore de binôme ici.",
    next: "Dis qui tu es et avec qui tu avances ; puis garde la page de nouveau.",
  }),
  "page-not-readable": ({ reason }) => refusals[reason],
  "storage-full": () => ({
    what: "Cet ordinateur n’a plus de place pour ce que tu écris.",
    next: "Ton texte reste à l’écran : copie-le, puis libère de la place et essaie encore. Dans « Tes données », tout ce qui est déjà gardé peut s’enregistrer dans un fichier.",
  }),
  "words-too-long": ({ most }) => ({
    what: `Ce texte dépasse ${most} caractères : une autre fenêtre y a peut-être ajouté des mots.`,
    next: "Rien n’est perdu, mais rien de nouveau n’est enregistré non plus : raccourcis le texte ici.",
  }),
  "storage-unavailable": () => ({
    what: "Le navigateur a fermé l’espace de stockage de Cordée.",
    next: "Ton texte reste à l’écran : copie-le, puis ouvre de nouveau le panneau.",
  }),
  "database-too-new": () => ({
    what: "Une version plus récente de Cordée a écrit ce qui est gardé ici. Celle-ci est trop ancienne pour le lire, et n’a rien changé.",
    next: "Mets Cordée à jour dans la page des extensions du navigateur, puis ouvre de nouveau ce panneau.",
  }),
  "plan-outdated": () => ({
    what: "Une autre fenêtre a changé ceci depuis : rien n’a été fait ici.",
    next: "Regarde à nouveau, puis recommence.",
  }),
  "snapshot-not-found": () => ({
    what: "Cette copie n’est plus ici.",
    next: "Choisis-en une autre, ou reprends un fichier de sauvegarde.",
  }),
  "snapshots-unavailable": () => ({
    what: "Ce navigateur ne donne pas de place à Cordée pour ses copies automatiques.",
    next: "Télécharge plutôt une sauvegarde : elle contient la même chose.",
  }),
  ...backupErrors,
  ...fileErrors,
};
