import { readCsv } from "./csv";

/** One line as it stands in a list: a goal's words, or an address with its title. */
export interface Entry {
  /** Its place in the list, from 1. */
  line: number;
  text: string;
  url?: string;
}

/** What is found in a list, no more of it than was asked for. */
export interface Entries {
  entries: Entry[];
  /** How many more there are. */
  beyond: number;
}

/** Longest line that is looked into, in UTF-16 units. */
const LONGEST_LINE = 5_000;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The links of a page, such as the bookmarks that a browser exports. */
export function entriesOfHtml(page: Pick<Document, "querySelectorAll">, most: number): Entries {
  const links = [...page.querySelectorAll("a[href]")];
  const entries = links.slice(0, most).map((link, index) => ({
    line: index + 1,
    text: oneLine(link.textContent ?? ""),
    url: link.getAttribute("href") ?? "",
  }));
  return { entries, beyond: links.length - entries.length };
}

const columns = {
  url: /^(url|uri|link|lien|address|adresse|href)$/,
  title: /^(title|titre|name|nom|label)$/,
  goal: /^(goal|goals|objectif|objectifs|objective|statement|text|texte|but)$/,
};

/** The rows of a table: a link where there is an address, else a goal. Columns are found by their heading. */
export async function entriesOfCsv(text: string, most: number): Promise<Entries> {
  const [first = [], ...others] = await readCsv(text);
  const names = first.map((cell) => oneLine(cell).toLowerCase());
  const find = (name: RegExp) => names.findIndex((cell) => name.test(cell));
  const [url, title, goal] = [find(columns.url), find(columns.title), find(columns.goal)];
  const hasHead = Math.max(url, title, goal) >= 0;
  const rows = hasHead ? others : [first, ...others];
  const entries = rows.slice(0, most).flatMap((row, index): Entry[] => {
    const line = index + (hasHead ? 2 : 1);
    const at = url >= 0 ? url : row.findIndex((cell) => ADDRESS.test(cell.trim()));
    const address = row[at]?.trim();
    const words = row.filter((cell, place) => place !== at && cell.trim());
    const named = row[title >= 0 ? title : goal] ?? words[0] ?? "";
    if (address) return [{ line, text: oneLine(named), url: address }];
    const statement = oneLine(row[goal >= 0 ? goal : title] ?? words[0] ?? "");
    return statement ? [{ line, text: statement }] : [];
  });
  return { entries, beyond: Math.max(0, rows.length - most) };
}

const ADDRESS = /^(https?:\/\/|www\.)\S+$/i;
const BULLET = /^\s*(?:[-*+•–]|\d{1,4}[.)])\s+(?:\[[ xX]\]\s+)?/;
/** An address between angle brackets, of whatever scheme. */
const BRACKETED = /^<([a-z][a-z0-9+.-]*:[^\s<>]*)>$/i;
const TARGET = /^<?([^\s>]*)>?(?:\s+"[^"]*")?\)/;

/**
 * The items of a Markdown list, or of a text with one a line. No line with words is lost: in a list, one that is set
 * in goes on with the item above it, and any other stands for itself.
 */
export function entriesOfText(text: string, most: number): Entries {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  const isList = lines.some((line) => BULLET.test(line));
  const found: Entries = { entries: [], beyond: 0 };
  let above: Entry | null = null;
  for (const [index, written] of lines.entries()) {
    const item = written.replace(BULLET, "").replaceAll("**", "").trim();
    if (item === "" || /^(#{1,6}\s|[-=_*|]{3,}|```)/.test(item)) {
      above = null;
      continue;
    }
    const entry: Entry = { line: index + 1, ...entryOf(item) };
    const goesOn = isList && /^\s/.test(written) && !BULLET.test(written);
    if (goesOn && above && above.url === undefined && entry.url === undefined) {
      if (above.text.length <= LONGEST_LINE) above.text = `${above.text} ${entry.text}`;
      continue;
    }
    above = entry;
    if (found.entries.length < most) found.entries.push(entry);
    else found.beyond++;
  }
  return found;
}

/** One item's words, and its address where it has one: a link, an address alone, or one at its end. */
function entryOf(item: string): Omit<Entry, "line"> {
  if (item.length > LONGEST_LINE) return { text: item };
  const end = item.startsWith("[") ? item.indexOf("](") : -1;
  const target = end > 0 ? TARGET.exec(item.slice(end + 2)) : null;
  if (target) return { text: oneLine(item.slice(1, end)), url: target[1] ?? "" };
  const bracketed = BRACKETED.exec(item);
  if (bracketed) return { text: "", url: bracketed[1] ?? "" };
  const line = oneLine(item);
  const blank = line.lastIndexOf(" ");
  const url = line.slice(blank + 1).replace(/^<|>$/g, "");
  if (!ADDRESS.test(url)) return { text: line };
  return { text: withoutDash(line.slice(0, Math.max(0, blank))), url };
}

/** A title without the colon or dash that led to its address. */
function withoutDash(title: string): string {
  let end = title.length;
  while (end > 0 && " :–—-".includes(title[end - 1] ?? "")) end--;
  return title.slice(0, end);
}
