import type { Clip } from "@/lib/domain/resource";
import { readableOf } from "./copy";
import { readFacts } from "./facts";
import { languageOf } from "./language";
import { cut, LONGEST, oneLine } from "./limits";
import { readText } from "./read-text";
import { countWords, minutesToRead } from "./reading-time";

/**
 * Reads a page into its facts and its text; null when there is nothing to read. The document is
 * never changed, and only text comes out of it. `url` is the address it was opened at (http, https
 * or file), `selection` what the user selected, empty for nothing, `reading` its text for who needs more of it.
 */
export function extract(
  document: Document,
  url: string,
  selection: string,
  reading = readText(document, url, selection.trim()),
): Clip | null {
  const facts = readFacts(readableOf(document), url);
  const chosen = selection.trim();
  // What is said in a video is its text, when the page holds it: what stands around the player comes first.
  const isSaid = facts.transcript !== "" && !reading.text.includes(facts.transcript.slice(0, 80));
  const excerpt = cut(facts.excerpt || oneLine(reading.excerpt), LONGEST.excerpt);
  const read = [reading.text, isSaid ? facts.transcript : ""].filter(Boolean).join("\n\n");
  // A page may be a player and nothing more: what it says of what is played is then its text.
  const isPlayed = facts.kind === "video" || facts.kind === "podcast";
  const text = cut(read || (isPlayed ? excerpt : ""), LONGEST.text);
  if (text === "") return null;
  const words = countWords(text);
  return {
    title: facts.title,
    author: facts.author,
    site: facts.site,
    publishedOn: facts.publishedOn,
    modifiedOn: facts.modifiedOn,
    kind: facts.kind,
    image: facts.image,
    details: facts.details,
    language: languageOf([...facts.languages, reading.language], text),
    url: facts.url,
    excerpt,
    minutes: minutesToRead(words),
    words,
    text,
    selection: cut(chosen, LONGEST.text),
  };
}
