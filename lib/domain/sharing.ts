import type { RowOf, TableName } from "./tables";

/** How rows of one kind go to the partner: only the fields named here, and only of rows that both may see. */
export interface Shared<Name extends TableName> {
  fields: readonly (keyof RowOf<Name>)[];
  /** The item that it is a part of, and is seen with; without it, the row's own visibility counts. */
  partOf?: { table: TableName; by: keyof RowOf<Name> };
  /** The item whose words it may repeat: without that one among what goes, this stays here; null for its own words. */
  repeats?: keyof RowOf<Name>;
  /** Fields that say "me" or "partner", turned round on the way. */
  sides?: readonly (keyof RowOf<Name>)[];
  /** Fields that change places on the way: mine and the partner's. */
  swaps?: readonly (readonly [keyof RowOf<Name>, keyof RowOf<Name>])[];
}

/**
 * What may ever leave for the partner. An allow-list: a table or a field that is not named stays here, also one
 * that is added later. `null` is said of every table that never leaves, so that none is forgotten.
 */
export const sharing: { readonly [Name in TableName]: Shared<Name> | null } = {
  pairs: { fields: ["address", "mode", "startedOn"] },
  aspirations: { fields: ["text", "owner", "position"] },
  goals: {
    fields: [
      "statement",
      "firstStep",
      "purpose",
      "status",
      "owner",
      "kind",
      "orientation",
      "aspirationId",
      "gapFrom",
      "gapTo",
      "dueOn",
      "reviewOn",
      "agreedByMeOn",
      "agreedByPartnerOn",
    ],
    swaps: [["agreedByMeOn", "agreedByPartnerOn"]],
  },
  // Earlier wordings are their author's way there.
  goalRevisions: null,
  goalLevels: {
    fields: ["goalId", "level", "text"],
    partOf: { table: "goals", by: "goalId" },
  },
  indicators: {
    fields: ["goalId", "name", "unit", "baseline", "target"],
    partOf: { table: "goals", by: "goalId" },
  },
  measures: {
    fields: ["indicatorId", "goalId", "takenOn", "value", "note"],
    partOf: { table: "goals", by: "goalId" },
  },
  evidence: { fields: ["goalId", "kind", "text", "url", "resourceId", "foundOn"] },
  reviews: {
    fields: [
      "goalId",
      "sessionId",
      "reviewedOn",
      "state",
      "level",
      "obstacle",
      "helpWanted",
      "ifThen",
      "note",
    ],
  },
  confidenceChecks: { fields: ["by", "goalId", "value", "checkedOn"], sides: ["by"] },
  actions: {
    fields: [
      "goalId",
      "text",
      "owner",
      "dueOn",
      "trigger",
      "priority",
      "status",
      "doneAt",
      "position",
    ],
  },
  criteria: null,
  candidates: null,
  candidateScores: null,
  agreements: {
    fields: [
      "version",
      "channels",
      "everyDays",
      "minutes",
      "whoPrepares",
      "whoBooks",
      "replyHours",
      "confidentiality",
      "exceptions",
      "conflictOfInterest",
      "howToStop",
      "more",
      "reviewOn",
      "endsOn",
      "acceptedByMeOn",
      "acceptedByPartnerOn",
    ],
    sides: ["whoPrepares", "whoBooks"],
    swaps: [["acceptedByMeOn", "acceptedByPartnerOn"]],
  },
  agreementProposals: { fields: ["by", "field", "text", "reason", "state"], sides: ["by"] },
  limits: {
    fields: ["of", "kind", "weekday", "from", "until", "firstOn", "lastOn", "text", "agreementId"],
    partOf: { table: "agreements", by: "agreementId" },
    sides: ["of"],
  },
  answers: { fields: ["set", "question", "by", "text", "aboutId"], sides: ["by"] },
  sessions: {
    fields: [
      "type",
      "startsAt",
      "minutes",
      "callUrl",
      "status",
      "notes",
      "myWish",
      "partnerWish",
      "summary",
      "timesMoved",
    ],
    swaps: [["myWish", "partnerWish"]],
  },
  agendaItems: {
    fields: [
      "sessionId",
      "text",
      "reason",
      "sourceId",
      "minutes",
      "isDone",
      "isPinned",
      "notes",
      "position",
    ],
    repeats: "sourceId",
  },
  heardNotes: { fields: ["by", "sessionId", "text", "state", "correction"], sides: ["by"] },
  promises: {
    fields: [
      "sessionId",
      "by",
      "text",
      "dueOn",
      "state",
      "firstDueOn",
      "keptAt",
      "reason",
      "writtenBy",
    ],
    sides: ["by", "writtenBy"],
  },
  questions: {
    fields: ["text", "by", "state", "answer", "sessionId", "sourceId"],
    sides: ["by"],
  },
  // Never the first text: it is what its author chose not to say.
  feedback: {
    fields: ["from", "kind", "text", "format", "status", "givenOn", "doneWithIt", "usefulness"],
    sides: ["from"],
  },
  tensions: null,
  tensionOptions: null,
  talkDrafts: null,
  resources: {
    fields: [
      "title",
      "author",
      "site",
      "publishedOn",
      "modifiedOn",
      "kind",
      "language",
      "url",
      "excerpt",
      "minutes",
      "words",
      "goalId",
      "why",
      "question",
      "state",
      "takeaway",
    ],
  },
  // Other people's texts are not ours to hand on.
  resourceTexts: null,
  quotes: {
    fields: ["resourceId", "text", "prefix", "suffix", "question", "position"],
    partOf: { table: "resources", by: "resourceId" },
  },
  activities: {
    fields: [
      "kind",
      "goalId",
      "title",
      "brief",
      "subSkill",
      "tries",
      "whoWatches",
      "watchFor",
      "outcome",
      "happensOn",
      "state",
    ],
  },
  logEntries: { fields: ["by", "kind", "text", "mood", "writtenOn", "goalId"], sides: ["by"] },
  lessons: { fields: ["by", "text", "sourceId", "goalId", "learntOn"], sides: ["by"] },
  wins: { fields: ["text", "of", "wonOn", "goalId", "feedbackId"], sides: ["of"] },
  healthChecks: {
    fields: ["by", "checkedOn", "fit", "presence", "fairness", "usefulness", "safety", "comment"],
    sides: ["by"],
  },
  recapLines: { fields: ["text", "sourceTable", "sourceId", "isIncluded", "position"] },
  endings: {
    fields: ["endedOn", "after", "myData", "partnerData", "newsEveryMonths", "nextNewsOn"],
    swaps: [["myData", "partnerData"]],
  },
  contacts: { fields: ["by", "name", "about", "metThrough", "url", "metOn"], sides: ["by"] },
  comments: { fields: ["aboutId", "by", "text"], sides: ["by"] },
  privateNotes: null,
  disagreements: null,
  tombstones: null,
  drafts: null,
  ledger: null,
};
