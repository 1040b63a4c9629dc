import type { BackupRefusal } from "@/lib/domain/backup";
import type { ErrorMessages, ErrorText } from "../../shape";

const untouched = "Rien n’a changé ici.";

const refusals: Record<BackupRefusal, ErrorText> = {
  empty: {
    what: "Ce fichier est vide.",
    next: `${untouched} Choisis une autre copie de ta sauvegarde.`,
  },
  "not-a-backup": {
    what: "Ce fichier n’est pas une sauvegarde de Cordée.",
    next: `${untouched} Choisis un fichier dont le nom ressemble à cordee-2026-11-23.json ou cordee-2026-11-23.json.age.`,
  },
  "partner-copy": {
    what: "Ce fichier est une copie faite pour l’autre personne, pas une sauvegarde.",
    next: `${untouched} Importe-le depuis la page des données, sous la copie de l’autre personne.`,
  },
  compressed: {
    what: "Ce fichier est compressé.",
    next: `${untouched} Décompresse-le sur ton ordinateur, puis choisis le fichier .json ou .age qu’il contient.`,
  },
  damaged: {
    what: "Ce fichier est abîmé : une partie est illisible.",
    next: `${untouched} Choisis une autre copie de ta sauvegarde, ou télécharge celle-ci de nouveau.`,
  },
  "cut-short": {
    what: "Ce fichier s’arrête avant sa fin.",
    next: `${untouched} Il a sans doute été copié en partie seulement : copie-le ou télécharge-le de nouveau.`,
  },
  "too-deep": {
    what: "Ce fichier est construit comme aucune sauvegarde ne l’est.",
    next: `${untouched} Choisis un fichier écrit par Cordée.`,
  },
  "too-large": {
    what: "Ce fichier, ou un élément qu’il contient, est plus gros qu’une sauvegarde ne peut l’être.",
    next: `${untouched} Choisis un fichier écrit par Cordée.`,
  },
  "sealed-for-a-key": {
    what: "Ce fichier est chiffré pour une clé ; Cordée ouvre ceux qui ont une phrase secrète.",
    next: `${untouched} Déchiffre-le avec age sur ton ordinateur, puis choisis le résultat.`,
  },
  "seal-too-slow": {
    what: "Ouvrir ce fichier chiffré prendrait plus de mémoire qu’un navigateur ne devrait en donner.",
    next: `${untouched} Déchiffre-le avec age sur ton ordinateur, puis choisis le résultat.`,
  },
};

export const backupErrors: Pick<
  ErrorMessages,
  "backup-not-readable" | "backup-too-new" | "passphrase-needed" | "passphrase-wrong"
> = {
  "backup-not-readable": ({ reason }) => refusals[reason],
  "backup-too-new": () => ({
    what: "Cette sauvegarde vient d’une version de Cordée plus récente que celle-ci.",
    next: `${untouched} Mets Cordée à jour dans la page des extensions du navigateur, puis choisis de nouveau le fichier.`,
  }),
  "passphrase-needed": () => ({
    what: "Ce fichier est chiffré.",
    next: "Tape la phrase secrète avec laquelle il a été chiffré.",
  }),
  "passphrase-wrong": () => ({
    what: "Cette phrase secrète n’ouvre pas le fichier.",
    next: "Vérifie les majuscules et les espaces, puis tape-la de nouveau. Sans elle, personne ne peut ouvrir le fichier.",
  }),
};
