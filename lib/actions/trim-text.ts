import { countWords, minutesToRead } from "@/lib/clip/reading-time";
import { replaceText } from "@/lib/db/resources";
import type { Deps } from "./deps";

/** Paragraphs of a kept text, as an empty line parts them. */
export const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/).filter(Boolean);

/**
 * Keeps of a text what is given, and counts its words anew.
 *
 * @param from the text that was looked at
 * @throws {AppError} `resource-not-found`; `plan-outdated` where the text is another by now
 */
export function trimText(
  { db, now }: Pick<Deps, "db" | "now">,
  id: string,
  from: string,
  text: string,
) {
  const words = countWords(text);
  return replaceText(db, id, from, { text, words, minutes: minutesToRead(words) }, now());
}
