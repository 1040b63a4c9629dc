import type { Shape } from "../../shape";
import type { summary as english } from "../en/summary";

export const summary: Shape<typeof english> = {
  find: "Relever décisions et engagements",
  found: "Relevé dans les notes",
  nothing:
    "Le coach ne trouve ni engagement, ni décision, ni question, ni réussite dans ces notes.",
  allAnswered: "Il ne reste rien à accepter ni à refuser.",
  kinds: {
    promise: "Engagement",
    decision: "Décision",
    question: "Resté ouvert",
    win: "Réussite",
  },
  source: "Dans les notes :",
  understood: (words, day) => `« ${words} » : ${day}`,
  whoAsked: "Les notes ne disent pas qui.",
  choose: "Choisir",
  accept: "Accepter",
  acceptOf: (line) => `Accepter : ${line}`,
  edit: "Modifier",
  editOf: (line) => `Modifier : ${line}`,
  refuse: "Refuser",
  refuseOf: (line) => `Refuser : ${line}`,
  accepted: {
    promise: "Engagement noté.",
    decision: "Décision gardée.",
    question: "Question gardée.",
    win: "Réussite gardée.",
  },
  refused: "Refusé.",
  title: "Ce qui en est sorti",
  titles: { decision: "Décidé", question: "Resté ouvert", win: "Réussites du jour" },
  removed: "Ligne retirée.",
  arrange: "Ordonner les points et partager le temps",
  arrangedTitle: "Un ordre possible",
  arranged: "Ordre du jour réordonné.",
  before: (text) => `(avant : ${text})`,
  readAs: "Compris ainsi :",
};
