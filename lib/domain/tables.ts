import type * as z from "zod";
import { Action } from "./action";
import { Activity } from "./activity";
import { Agreement, AgreementProposal, Limit } from "./agreement";
import { Answer } from "./answer";
import { Aspiration } from "./aspiration";
import { Candidate, CandidateScore, Criterion } from "./candidate";
import { Ending, RecapLine } from "./closing";
import { Contact } from "./contact";
import { Disagreement } from "./disagreement";
import { Draft } from "./draft";
import { Feedback } from "./feedback";
import { Goal, GoalRevision } from "./goal";
import { HealthCheck } from "./health-check";
import { LedgerEntry } from "./ledger";
import { Lesson, LogEntry, Win } from "./logbook";
import { Comment, HeardNote, PrivateNote, Question } from "./note";
import { Pair } from "./pair";
import { ConfidenceCheck, Evidence, GoalLevel, Indicator, Measure, Review } from "./progress";
import { Quote, Resource, ResourceText } from "./resource";
import { AgendaItem, Promised, Session } from "./session";
import { TalkDraft, Tension, TensionOption } from "./tension";
import { Tombstone } from "./tombstone";

/** Every kind of row that a person keeps, by the name of its table. */
export const tables = {
  pairs: Pair,
  aspirations: Aspiration,
  goals: Goal,
  goalRevisions: GoalRevision,
  goalLevels: GoalLevel,
  indicators: Indicator,
  measures: Measure,
  evidence: Evidence,
  reviews: Review,
  confidenceChecks: ConfidenceCheck,
  actions: Action,
  criteria: Criterion,
  candidates: Candidate,
  candidateScores: CandidateScore,
  agreements: Agreement,
  agreementProposals: AgreementProposal,
  limits: Limit,
  answers: Answer,
  sessions: Session,
  agendaItems: AgendaItem,
  heardNotes: HeardNote,
  promises: Promised,
  questions: Question,
  feedback: Feedback,
  tensions: Tension,
  tensionOptions: TensionOption,
  talkDrafts: TalkDraft,
  resources: Resource,
  resourceTexts: ResourceText,
  quotes: Quote,
  activities: Activity,
  logEntries: LogEntry,
  lessons: Lesson,
  wins: Win,
  healthChecks: HealthCheck,
  recapLines: RecapLine,
  endings: Ending,
  contacts: Contact,
  comments: Comment,
  privateNotes: PrivateNote,
  disagreements: Disagreement,
  tombstones: Tombstone,
  drafts: Draft,
  ledger: LedgerEntry,
} as const satisfies Record<string, z.ZodObject>;

export type TableName = keyof typeof tables;
export type RowOf<Name extends TableName> = z.infer<(typeof tables)[Name]>;
export const tableNames = Object.keys(tables) as TableName[];

/** What a file may hold, out and in: all but the account of what was sent, which is this device's own. */
export const carriedTables: readonly TableName[] = tableNames.filter((name) => name !== "ledger");

/** What a row is found by in its table. */
export const keyOf = (table: TableName): "id" | "key" => (table === "drafts" ? "key" : "id");
