import type { SearchKind } from "./search-kind";
import type { SearchedTable } from "./searched-tables";
import type { RowOf, TableName } from "./tables";

type FieldOf<Name extends TableName> = keyof RowOf<Name> & string;

/** How rows of one table are found, named and opened. */
export interface SearchableTable<Name extends TableName> {
  kind: SearchKind;
  /** What a result is called by. */
  title: FieldOf<Name>;
  /** The other words that find it. */
  texts: readonly FieldOf<Name>[];
  /** The day or moment it is about; the day it was written when not said. */
  day?: FieldOf<Name>;
  /** The goal it serves; the row's own id for a goal. */
  goal?: FieldOf<Name>;
  /** Its long part: a row of another table, under the same id, whose words find it too. */
  longPart?: { [Part in TableName]: { table: Part; texts: readonly FieldOf<Part>[] } }[TableName];
  /**
   * The row whose screen shows it, when that is another one; its absence or deletion hides the result. Without
   * one, or where the field is null, the room opens.
   */
  home?: { table: HomeTable; by: FieldOf<Name> };
  /** The screen of the list that it belongs to. */
  room: string;
}

/** Tables whose rows have a screen of their own, by their room. */
export const homes = {
  goals: "/goals",
  resources: "/plan",
  sessions: "/sessions",
  feedback: "/feedback",
  talkDrafts: "/talk",
} as const satisfies Partial<Record<TableName, string>>;
export type HomeTable = keyof typeof homes;

/** Where what hangs on a goal is found. */
const ofGoal = {
  goal: "goalId",
  home: { table: "goals", by: "goalId" },
  room: "/goals",
} as const;

/**
 * Everything that a person may find again on their own device, private matter too; `unsearched` names the rest, so
 * that none is forgotten.
 */
export const searchable: { readonly [Name in SearchedTable]: SearchableTable<Name> } = {
  pairs: { kind: "contact", title: "partnerName", texts: [], day: "startedOn", room: "/" },
  aspirations: { kind: "goal", title: "text", texts: [], room: "/goals" },
  goals: {
    kind: "goal",
    title: "statement",
    texts: ["firstStep", "purpose", "gapFrom", "gapTo", "obstacle", "statusReason"],
    goal: "id",
    home: { table: "goals", by: "id" },
    room: "/goals",
  },
  goalLevels: {
    kind: "goal",
    title: "text",
    texts: [],
    ...ofGoal,
  },
  indicators: {
    kind: "goal",
    title: "name",
    texts: ["unit"],
    ...ofGoal,
  },
  measures: {
    kind: "goal",
    title: "note",
    texts: [],
    day: "takenOn",
    ...ofGoal,
  },
  evidence: {
    kind: "goal",
    title: "text",
    texts: ["url"],
    day: "foundOn",
    ...ofGoal,
  },
  reviews: {
    kind: "goal",
    title: "obstacle",
    texts: ["helpWanted", "ifThen", "note"],
    day: "reviewedOn",
    ...ofGoal,
  },
  actions: {
    kind: "action",
    title: "text",
    texts: ["trigger", "reason"],
    day: "dueOn",
    goal: "goalId",
    home: { table: "goals", by: "goalId" },
    room: "/plan",
  },
  criteria: { kind: "mentor", title: "text", texts: [], room: "/" },
  candidates: {
    kind: "mentor",
    title: "name",
    texts: ["url", "quote", "availability", "style", "commitment", "notes"],
    room: "/",
  },
  candidateScores: { kind: "mentor", title: "because", texts: [], room: "/" },
  agreements: {
    kind: "agreement",
    title: "channels",
    texts: ["confidentiality", "exceptions", "conflictOfInterest", "howToStop", "more"],
    room: "/",
  },
  agreementProposals: { kind: "agreement", title: "text", texts: ["reason"], room: "/" },
  limits: { kind: "agreement", title: "text", texts: [], day: "firstOn", room: "/" },
  answers: { kind: "journal", title: "text", texts: [], room: "/" },
  sessions: {
    kind: "session",
    title: "myWish",
    texts: ["partnerWish", "notes", "summary", "callUrl"],
    day: "startsAt",
    home: { table: "sessions", by: "id" },
    room: "/sessions",
  },
  agendaItems: {
    kind: "session",
    title: "text",
    texts: ["notes"],
    home: { table: "sessions", by: "sessionId" },
    room: "/sessions",
  },
  heardNotes: {
    kind: "session",
    title: "text",
    texts: ["correction"],
    home: { table: "sessions", by: "sessionId" },
    room: "/sessions",
  },
  promises: {
    kind: "promise",
    title: "text",
    texts: ["reason"],
    day: "dueOn",
    home: { table: "sessions", by: "sessionId" },
    room: "/",
  },
  questions: {
    kind: "session",
    title: "text",
    texts: ["answer"],
    home: { table: "sessions", by: "sessionId" },
    room: "/sessions",
  },
  feedback: {
    kind: "feedback",
    title: "text",
    texts: ["firstText", "doneWithIt"],
    day: "givenOn",
    home: { table: "feedback", by: "id" },
    room: "/feedback",
  },
  tensions: {
    kind: "tension",
    title: "facts",
    texts: ["feelings", "myNeed", "theirNeed"],
    day: "happenedOn",
    room: "/talk",
  },
  tensionOptions: {
    kind: "tension",
    title: "text",
    texts: ["goodForMe", "goodForThem"],
    room: "/talk",
  },
  talkDrafts: {
    kind: "tension",
    title: "describe",
    texts: ["express", "specify", "consequence"],
    home: { table: "talkDrafts", by: "id" },
    room: "/talk",
  },
  resources: {
    kind: "resource",
    title: "title",
    texts: ["author", "site", "url", "excerpt", "why", "question", "takeaway"],
    goal: "goalId",
    longPart: { table: "resourceTexts", texts: ["text", "selection"] },
    home: { table: "resources", by: "id" },
    room: "/plan",
  },
  quotes: {
    kind: "resource",
    title: "text",
    texts: ["question"],
    home: { table: "resources", by: "resourceId" },
    room: "/plan",
  },
  activities: {
    kind: "action",
    title: "title",
    texts: ["brief", "subSkill", "whoWatches", "watchFor", "outcome"],
    day: "happensOn",
    goal: "goalId",
    home: { table: "goals", by: "goalId" },
    room: "/plan",
  },
  logEntries: {
    kind: "journal",
    title: "text",
    texts: [],
    day: "writtenOn",
    goal: "goalId",
    room: "/",
  },
  lessons: {
    kind: "journal",
    title: "text",
    texts: [],
    day: "learntOn",
    goal: "goalId",
    room: "/",
  },
  wins: { kind: "journal", title: "text", texts: [], day: "wonOn", goal: "goalId", room: "/" },
  healthChecks: { kind: "journal", title: "comment", texts: [], day: "checkedOn", room: "/" },
  recapLines: { kind: "journal", title: "text", texts: [], room: "/closing" },
  contacts: {
    kind: "contact",
    title: "name",
    texts: ["about", "metThrough", "url"],
    day: "metOn",
    room: "/",
  },
  comments: { kind: "feedback", title: "text", texts: [], room: "/feedback" },
  privateNotes: { kind: "journal", title: "text", texts: [], room: "/" },
};
