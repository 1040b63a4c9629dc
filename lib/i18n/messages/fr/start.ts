import type { Shape } from "../../shape";
import type { start as english } from "../en/start";

export const start: Shape<typeof english> = {
  title: "Bienvenue dans Cordée",
  promise: "Une seule corde pour le binôme. Tout reste sur cet ordinateur : ni compte, ni serveur.",
  language: "Langue",
  languages: { en: "English", fr: "Français" },
  role: "Dans ce binôme, je suis",
  roles: { mentee: "mentoré ou mentorée", mentor: "mentor ou mentore" },
  partnerOf: {
    mentee: "Prénom de la personne qui m’accompagne",
    mentor: "Prénom de la personne que j’accompagne",
  },
  address: "Entre nous, on se dit",
  begin: "Commencer",
  or: "ou",
  example: "Montre-moi avec un binôme d’exemple",
  exampleLoaded: "Le binôme d’exemple est là. Tu peux le retirer depuis l’accueil quand tu veux.",
  bringBack: "Restaurer une sauvegarde",
};
