import type { ErrorCode, ErrorDetails } from "@/lib/domain/errors";

/** What happened, and what to do next: two sentences, always. */
export interface ErrorText {
  what: string;
  next: string;
}

/** Leave one code out, or one sentence, and it does not compile. */
export type ErrorMessages = { [Code in ErrorCode]: (details: ErrorDetails[Code]) => ErrorText };

/** The shape of a dictionary: the same keys and functions, any words. */
export type Shape<Messages> = Messages extends string
  ? string
  : Messages extends (...values: infer Values) => infer Words
    ? (...values: Values) => Shape<Words>
    : { readonly [Key in keyof Messages]: Shape<Messages[Key]> };
