import { AppError } from "@/lib/domain/errors";
import { GOAL_LENGTH } from "@/lib/domain/goal";
import type { LineRefusal, ListCandidate, ListReading, ListRefusal } from "@/lib/domain/list";
import { SHORT_TEXT } from "@/lib/domain/record";
import {
  type Entries,
  type Entry,
  entriesOfCsv,
  entriesOfHtml,
  entriesOfText,
} from "./list-entries";

/** Largest list that is read, in bytes. */
const LARGEST_LIST = 5_000_000;
/** Most lines that are shown to choose from. */
const MOST_LINES = 2_000;
/** Most lines left out that are named. */
const MOST_NAMED = 100;
const LONGEST_URL = 4_000;

/** What reading a list needs of the world. */
export interface ListTools {
  /** Parses HTML without running or loading any of it, as `DOMParser` does. */
  parseHtml: (html: string) => Pick<Document, "querySelectorAll">;
  /** The address to keep for a page's address. */
  tidy: (url: string) => string;
  /** What tells its page from all others. */
  keyOf: (url: string) => string;
}

/** What is kept already. */
export interface Known {
  urls: Iterable<string>;
  statements: Iterable<string>;
}

/**
 * Reads goals and links from a list: CSV, bookmarks as a browser exports them, Markdown, or one a line. Keeps
 * nothing and runs nothing; what is no goal and no page of the web is left out with its reason.
 *
 * @throws {AppError} `list-not-readable`
 */
export async function readList(
  { name, bytes }: { name: string; bytes: ArrayBuffer },
  known: Known,
  tools: ListTools,
): Promise<ListReading> {
  if (bytes.byteLength > LARGEST_LIST) throw refused("too-large");
  const text = decode(bytes);
  if (text.includes("\0")) throw refused("no-list");
  const { entries, beyond } = await entriesOf(name, text, tools);
  const reading = sift(entries, known, tools);
  reading.beyond = beyond;
  if (reading.candidates.length === 0 && reading.refusedCount === 0) throw refused("nothing-found");
  return reading;
}

async function entriesOf(name: string, text: string, { parseHtml }: ListTools): Promise<Entries> {
  if (/\.html?$/i.test(name) || /^\s*<(!doctype|html|dl|meta|title)\b/i.test(text)) {
    return entriesOfHtml(parseHtml(text), MOST_LINES);
  }
  return /\.(csv|tsv)$/i.test(name)
    ? entriesOfCsv(text, MOST_LINES)
    : entriesOfText(text, MOST_LINES);
}

function sift(entries: readonly Entry[], known: Known, { tidy, keyOf }: ListTools): ListReading {
  const pages = new Set([...known.urls].map(keyOf));
  const statements = new Set([...known.statements].map(sameWords));
  const reading: ListReading = { candidates: [], refused: [], refusedCount: 0, beyond: 0 };
  const leaveOut = (line: number, text: string, reason: LineRefusal) => {
    reading.refusedCount++;
    if (reading.refused.length < MOST_NAMED) {
      reading.refused.push({ line, text: text.slice(0, 80), reason });
    }
  };
  for (const { line, ...entry } of entries) {
    if (entry.url === undefined) {
      const words = entry.text;
      if (words.length > GOAL_LENGTH) leaveOut(line, words, "too-long");
      else if (SCRIPT.test(words)) leaveOut(line, words, "no-page");
      else {
        const isKnown = isRepeated(statements, sameWords(words));
        reading.candidates.push({ kind: "goal", line, statement: words, isKnown });
      }
      continue;
    }
    const url = pageAddress(entry.url, tidy);
    if (!url) leaveOut(line, entry.text || entry.url, "no-page");
    else if (url.length > LONGEST_URL) leaveOut(line, entry.text || url, "too-long");
    else {
      const title = (entry.text || url).slice(0, SHORT_TEXT).trim();
      const isKnown = isRepeated(pages, keyOf(url));
      reading.candidates.push({ kind: "link", line, title, url, isKnown } satisfies ListCandidate);
    }
  }
  return reading;
}

/** Words that a browser would run or open if they were ever taken for an address; a blank after the colon makes a sentence. */
const SCRIPT =
  /^[\s\p{C}<([{"'`«“‘]*(javascript|data|vbscript|file|blob|about|chrome|view-source):(?=\S)/iu;

/** The address to keep; null for what is no page of the web. */
function pageAddress(written: string, tidy: ListTools["tidy"]): string | null {
  const address = written.trim().replace(/^www\./i, "https://www.");
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return tidy(address);
}

function isRepeated(seen: Set<string>, value: string): boolean {
  const known = seen.has(value);
  seen.add(value);
  return known;
}

/** Two goals that differ in capitals, spaces or the last full stop say the same. */
const sameWords = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[\s.]+$/, "")
    .trim();

/** Spreadsheets still write the old alphabets of their systems. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const refused = (reason: ListRefusal) => new AppError("list-not-readable", { reason });
