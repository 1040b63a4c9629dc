import type { WrittenWords } from "@/lib/domain/file-words";
import { fileFields } from "./file-fields";
import { fileValues } from "./file-values";

/** What files for people say around the user's own words. */
export const fileWords: WrittenWords = {
  folders: { goals: "goals", sessions: "sessions", resources: "resources" },
  files: {
    feedback: "feedback",
    agreement: "agreement",
    logbook: "logbook",
    promises: "promises",
    talk: "tensions",
    search: "mentor-search",
    closing: "closing",
    actions: "actions",
    measures: "measures",
    calendar: "sessions",
    partner: "partner",
    sharing: "to-share",
  },
  colon: ": ",
  yes: "yes",
  no: "no",
  title: (partner: string) => (partner ? `Mentoring with ${partner}` : "Our mentoring"),
  forMe: (day: string) =>
    `Everything kept in Cordée about this relationship on ${day}, private notes too.`,
  forSharing: (day: string) => `What both of us may see in Cordée on ${day}.`,
  mentionedIn: "Mentioned in",
  more: "More",
  keptText: "Text kept of the page",
  keptPassage: "Passage kept of the page",
  separator: ",",
  decimal: ".",
  calendar: "Mentoring",
  agenda: "Agenda",
  call: "Call",
  fields: fileFields,
  values: fileValues,
};
