import type { WrittenWords } from "@/lib/domain/file-words";
import { fileFields } from "./file-fields";
import { fileValues } from "./file-values";

export const fileWords: WrittenWords = {
  folders: { goals: "objectifs", sessions: "seances", resources: "ressources" },
  files: {
    feedback: "retours",
    agreement: "entente",
    logbook: "journal-de-bord",
    promises: "engagements",
    talk: "tensions",
    search: "recherche-de-mentor",
    closing: "cloture",
    actions: "actions",
    measures: "mesures",
    calendar: "seances",
    partner: "binome",
    sharing: "a-partager",
  },
  colon: " : ",
  yes: "oui",
  no: "non",
  title: (partner) => (partner ? `Mentorat avec ${partner}` : "Notre mentorat"),
  forMe: (day) => `Tout ce que Cordée garde de ce binôme le ${day}, notes privées comprises.`,
  forSharing: (day) => `Ce que nous pouvons voir à deux dans Cordée le ${day}.`,
  mentionedIn: "Mentionné dans",
  more: "Et aussi",
  keptText: "Texte gardé de la page",
  keptPassage: "Passage gardé de la page",
  separator: ";",
  decimal: ",",
  calendar: "Mentorat",
  agenda: "Ordre du jour",
  call: "Appel",
  fields: fileFields,
  values: fileValues,
};
