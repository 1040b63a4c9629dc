import type { AppError, ErrorCode } from "@/lib/domain/errors";
import type { Locale } from "@/lib/domain/locale";
import type { en } from "./messages/en";
import type { ErrorText, Shape } from "./shape";

/** Every word that a screen says, in one language; English gives the shape. */
export type Messages = Shape<typeof en>;

/** The words of one language; the other is not loaded. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === "fr" ? (await import("./messages/fr")).fr : (await import("./messages/en")).en;
}

/** What a failure says to the user, in their language. */
export function errorText<Code extends ErrorCode>(
  error: AppError<Code>,
  messages: Messages,
): ErrorText {
  return messages.errors[error.code](error.details);
}
