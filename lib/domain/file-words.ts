import type { RowOf, TableName } from "./tables";

/** What a file for people has a chapter of: not what one device, the coach or other people's pages keep. */
export type Chapter = Exclude<
  TableName,
  "resourceTexts" | "tombstones" | "drafts" | "ledger" | "disagreements"
>;

type FieldsOf<Name extends TableName> = Name extends TableName ? keyof RowOf<Name> : never;

/** Fields that say how rows are kept, not what they say. */
export type SilentField =
  | "id"
  | "pairId"
  | "createdAt"
  | "updatedAt"
  | "deletedAt"
  | "position"
  | "isExample"
  | "idThere"
  | "isPinned"
  | "language"
  | "words"
  | "image"
  | "details"
  | "prefix"
  | "suffix"
  | "sourceTable";

/** Every field that a file for people says. */
export type SaidField = Exclude<FieldsOf<Chapter>, SilentField>;

/** The files of the folder that hold more than one row. */
export type ChapterFile =
  | "feedback"
  | "agreement"
  | "logbook"
  | "promises"
  | "talk"
  | "search"
  | "closing";

/** What files for people say around the user's own words, in their language. */
export interface FileWords {
  /** Names of folders and files. */
  folders: Readonly<Record<"goals" | "sessions" | "resources", string>>;
  files: Readonly<
    Record<ChapterFile | "actions" | "measures" | "calendar" | "partner" | "sharing", string>
  >;
  tables: Readonly<Record<Chapter, string>>;
  fields: Readonly<Record<SaidField, string>>;
  /** The choices of every field that offers some. */
  values: Readonly<Record<string, string>>;
  /** Between a label and its value. */
  colon: string;
  yes: string;
  no: string;
  /** Title of the folder's first page; with the partner's name, or without when it is for sharing. */
  title: (partner: string) => string;
  forMe: (day: string) => string;
  forSharing: (day: string) => string;
  mentionedIn: string;
  /** Heading over the files that hold more than one row. */
  more: string;
  keptText: string;
  keptPassage: string;
  /** Between the cells of a table, and within a number: what spreadsheets of this language expect. */
  separator: string;
  decimal: string;
  calendar: string;
  agenda: string;
  call: string;
}

/** What the dictionary of files says; the names of tables are said elsewhere. */
export type WrittenWords = Omit<FileWords, "tables">;

/** All that is said, and how days and moments are written. */
export interface Sayings {
  words: FileWords;
  day: (day: string) => string;
  moment: (instant: string) => string;
}
