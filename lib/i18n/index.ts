import type { AppError, ErrorCode } from "@/lib/domain/errors";
import type { Locale } from "@/lib/domain/locale";
import type { first } from "./messages/en/first";
import type { rest } from "./messages/en/rest";
import type { ErrorMessages, ErrorText, Shape } from "./shape";

/** What the frame, the start and Home say, in one language; English gives the shape. */
export type FirstWords = Shape<typeof first>;

/** Every word that a screen says, in one language. */
export type Messages = Omit<FirstWords, "errors"> & Shape<typeof rest> & { errors: ErrorMessages };

/** The first words of one language; the other is not loaded. */
export async function loadFirstWords(locale: Locale): Promise<FirstWords> {
  return locale === "fr"
    ? (await import("./messages/fr/first")).first
    : (await import("./messages/en/first")).first;
}

/** All words of one language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const [first, { rest }] = await Promise.all([
    loadFirstWords(locale),
    locale === "fr" ? import("./messages/fr/rest") : import("./messages/en/rest"),
  ]);
  return { ...first, ...rest, errors: { ...first.errors, ...rest.modelErrors } };
}

/** What a failure says to the user, in their language. */
export function errorText<Code extends ErrorCode>(
  error: AppError<Code>,
  { errors }: { errors: Pick<ErrorMessages, Code> },
): ErrorText {
  return errors[error.code](error.details);
}
