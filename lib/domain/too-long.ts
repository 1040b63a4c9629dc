import * as z from "zod";
import { AppError } from "./errors";

/** The failure of a text that is longer than its field may be, as the user knows it; null for any other. */
export function tooLong(failure: unknown): AppError<"words-too-long"> | null {
  if (!(failure instanceof z.ZodError)) return null;
  for (const issue of failure.issues) {
    if (issue.code !== "too_big" || issue.origin !== "string") continue;
    return new AppError("words-too-long", { most: Number(issue.maximum) }, { cause: failure });
  }
  return null;
}
