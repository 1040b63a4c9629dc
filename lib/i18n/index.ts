import type { AppError, ErrorCode } from "@/lib/domain/errors";
import type { Locale } from "@/lib/domain/locale";
import { en } from "./messages/en";
import { fr } from "./messages/fr";
import type { ErrorText, Shape } from "./shape";

/** Every word that a screen says, in one language; English gives the shape. */
export type Messages = Shape<typeof en>;

export const messages: Record<Locale, Messages> = { en, fr };

/** What a failure says to the user, in their language. */
export function errorText<Code extends ErrorCode>(
  error: AppError<Code>,
  locale: Locale,
): ErrorText {
  return messages[locale].errors[error.code](error.details);
}
