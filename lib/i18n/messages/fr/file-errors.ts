import type { ListRefusal } from "@/lib/domain/list";
import type { PartnerCopyRefusal } from "@/lib/domain/partner-copy";
import type { ErrorMessages, ErrorText } from "../../shape";

const untouched = "Rien n’a changé ici.";

const copies: Record<PartnerCopyRefusal, ErrorText> = {
  "not-a-copy": {
    what: "Ce fichier n’est pas une copie faite par l’autre personne avec Cordée.",
    next: `${untouched} Demande-lui le fichier nommé comme cordee-binome-2026-11-23.json.`,
  },
  damaged: {
    what: "Cette copie est abîmée : une partie est illisible.",
    next: `${untouched} Demande à l’autre personne de l’envoyer à nouveau.`,
  },
  "too-large": {
    what: "Ce fichier est trop gros pour être une telle copie.",
    next: `${untouched} Demande-lui le fichier nommé comme cordee-binome-2026-11-23.json.`,
  },
  "own-copy": {
    what: "C’est la copie que tu as faite pour l’autre personne.",
    next: `${untouched} Envoie-la-lui ; celle à reprendre ici est celle que l’autre personne te fait.`,
  },
};

const lists: Record<ListRefusal, ErrorText> = {
  "nothing-found": {
    what: "Il n’y a ni objectif ni lien dans cette liste.",
    next: "Mets un objectif ou un lien par ligne, puis réessaie.",
  },
  "too-large": {
    what: "Cette liste est trop longue pour être lue.",
    next: "Coupe-la en plusieurs fichiers de moins de 5 Mo.",
  },
  "no-list": {
    what: "Ce n’est pas une liste : ce fichier n’est pas fait de texte.",
    next: "Enregistre-la en CSV ou en Markdown, ou exporte les favoris de ton navigateur, puis réessaie.",
  },
};

export const fileErrors: Pick<ErrorMessages, "partner-copy-not-readable" | "list-not-readable"> = {
  "partner-copy-not-readable": ({ reason }) => copies[reason],
  "list-not-readable": ({ reason }) => lists[reason],
};
