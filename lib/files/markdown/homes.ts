import type { Chapter, ChapterFile } from "@/lib/domain/file-words";
import type { LooseRow } from "../loose-row";

/** Where a row is written: on a page of its own, on that of what it is about, or in a file with its like. */
interface Home {
  /** The folder that holds its own page. */
  folder?: "goals" | "sessions" | "resources";
  /** The field that names what it is about. */
  by?: string;
  /** The file for a row without that; null for the folder's first page. */
  file?: ChapterFile | null;
}

/** A chapter is written in the order of this list. */
export const homes: Readonly<Record<Chapter, Home>> = {
  pairs: { file: null },
  aspirations: { file: null },
  goals: { folder: "goals" },
  goalLevels: { by: "goalId" },
  indicators: { by: "goalId" },
  measures: { by: "goalId" },
  actions: { by: "goalId", file: "promises" },
  evidence: { by: "goalId" },
  reviews: { by: "goalId" },
  confidenceChecks: { by: "goalId", file: "logbook" },
  goalRevisions: { by: "goalId" },
  sessions: { folder: "sessions" },
  agendaItems: { by: "sessionId" },
  heardNotes: { by: "sessionId" },
  promises: { file: "promises" },
  questions: { by: "sessionId", file: "logbook" },
  resources: { folder: "resources" },
  quotes: { by: "resourceId" },
  feedback: { file: "feedback" },
  agreements: { file: "agreement" },
  agreementProposals: { file: "agreement" },
  limits: { file: "agreement" },
  answers: { by: "aboutId", file: "logbook" },
  logEntries: { file: "logbook" },
  lessons: { file: "logbook" },
  wins: { file: "logbook" },
  activities: { file: "logbook" },
  healthChecks: { file: "logbook" },
  contacts: { file: "logbook" },
  tensions: { file: "talk" },
  tensionOptions: { file: "talk" },
  talkDrafts: { file: "talk" },
  criteria: { file: "search" },
  candidates: { file: "search" },
  candidateScores: { file: "search" },
  recapLines: { file: "closing" },
  endings: { file: "closing" },
  comments: { by: "aboutId", file: "logbook" },
  privateNotes: { by: "aboutId", file: "logbook" },
};

const setFiles: Readonly<Record<string, ChapterFile>> = {
  expectations: "agreement",
  closing: "closing",
};

/** The file for a row that is on no page. */
export function fileOf(chapter: Chapter, row: LooseRow): ChapterFile | null {
  if (chapter === "answers") return setFiles[String(row.set)] ?? "logbook";
  const { file } = homes[chapter];
  return file === undefined ? "logbook" : file;
}
