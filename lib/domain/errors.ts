import type { BackupRefusal } from "./backup";
import type { ListRefusal } from "./list";
import type { PartnerCopyRefusal } from "./partner-copy";

/** Why a page cannot be kept. Each has its sentence and its next step in `lib/i18n`. */
export type PageRefusal =
  | "browser-page"
  | "extension-page"
  | "store"
  | "pdf"
  | "blank"
  /** Not even a click shows its address: an empty page, or one that did not load. */
  | "unseen"
  | "file"
  | "no-access"
  | "nothing-to-read"
  | "gone"
  /** Something broke that has no name; the page is not at fault. */
  | "failed";

/** What kept a model from answering; an empty `host` is the browser's own model. */
interface ModelErrorDetails {
  "model-unreachable": { host: string };
  /** Nobody there, or a certificate that the browser does not trust: it tells an extension no difference. */
  "model-unreachable-or-untrusted": { host: string };
  "model-permission-refused": { host: string };
  "model-key-refused": { host: string };
  /** The key is kept behind a passphrase that was not typed yet. */
  "model-key-locked": Record<never, never>;
  "model-passphrase-wrong": Record<never, never>;
  "model-access-refused": { host: string };
  /** It answers who asks without saying where from, and refuses an extension. */
  "model-origin-refused": { host: string };
  "model-path-wrong": { host: string };
  /** A web page came in place of an answer. */
  "model-answered-page": { host: string };
  /** It sent us on to another address, where the words may not go. */
  "model-moved": { host: string };
  "model-not-found": { host: string; model: string };
  "model-too-many-requests": { host: string };
  "model-quota-used-up": { host: string };
  "model-server-failed": { host: string; status: number };
  "model-request-refused": { host: string; status: number };
  "model-question-too-long": { host: string };
  "model-timed-out": { host: string; seconds: number };
  "model-answer-cut": { host: string };
  /** It said as much as it may say at once, and was not at the end. */
  "model-answer-too-long": { host: string };
  "model-answer-filtered": { host: string };
  /** The model itself said no. */
  "model-declined": { host: string };
  /** `broken`: the rules that it breaks, by the codes that tasks give them. */
  "model-answer-invalid": { host: string; problem: string; broken?: readonly string[] };
  "model-stopped": Record<never, never>;
  /** The browser has no model of its own, or none for these languages or this computer. */
  "own-model-missing": Record<never, never>;
  "own-model-not-downloaded": Record<never, never>;
}
export type ModelErrorCode = keyof ModelErrorDetails;

/** Every failure that a user can understand and act on; anything else thrown is a bug. */
export interface ErrorDetails extends ModelErrorDetails {
  "goal-not-found": { id: string };
  "session-not-found": { id: string };
  "resource-not-found": { id: string };
  "pair-not-found": Record<never, never>;
  "page-not-readable": { reason: PageRefusal; url: string };
  "storage-full": Record<never, never>;
  /** What two windows wrote in one field does not fit together; in characters. */
  "words-too-long": { most: number };
  "storage-unavailable": { cause: string };
  "database-too-new": Record<never, never>;
  "snapshot-not-found": Record<never, never>;
  "snapshots-unavailable": Record<never, never>;
  "backup-not-readable": { reason: BackupRefusal };
  /** What was looked at is no longer there, or something else is: another window put it there since. */
  "plan-outdated": Record<never, never>;
  /** It was written by a newer Cordée, in a schema that this one does not know. */
  "backup-too-new": { version: number };
  "partner-copy-not-readable": { reason: PartnerCopyRefusal };
  "list-not-readable": { reason: ListRefusal };
  "passphrase-needed": Record<never, never>;
  "passphrase-wrong": Record<never, never>;
}
export type ErrorCode = keyof ErrorDetails;

/** Says what happened, in a code and its details; `lib/i18n` says it to the user. */
export class AppError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = "AppError";
  readonly code: Code;
  readonly details: ErrorDetails[Code];

  constructor(code: Code, details: ErrorDetails[Code], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.code = code;
    this.details = details;
  }
}

/** Whether it is a known failure, which the screen can say; narrows to its code when one is given. */
export function isAppError<Code extends ErrorCode>(
  error: unknown,
  code?: Code,
): error is AppError<Code> {
  return error instanceof AppError && (code === undefined || error.code === code);
}
