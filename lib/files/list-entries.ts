import { readCsv } from "./csv";

/** One line as it stands in a list: a goal's words, or an address with its title. */
export interface Entry {
  /** Its place in the list, from 1. */
  line: number;
  text: string;
  url?: string;
}

/** Longest line that is looked into, in UTF-16 units. */
const LONGEST_LINE = 5_000;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The links of a page, such as the bookmarks that a browser exports. */
export function entriesOfHtml(page: Pick<Document, "querySelectorAll">): Entry[] {
  return [...page.querySelectorAll("a[href]")].map((link, index) => ({
    line: index + 1,
    text: oneLine(link.textContent ?? ""),
    url: link.getAttribute("href") ?? "",
  }));
}

const columns = {
  url: /^(url|uri|link|lien|address|adresse|href)$/,
  title: /^(title|titre|name|nom|label)$/,
  goal: /^(goal|goals|objectif|objectifs|objective|statement|text|texte|but)$/,
};

/** The rows of a table: a link where there is an address, else a goal. Columns are found by their heading. */
export async function entriesOfCsv(text: string): Promise<Entry[]> {
  const [first = [], ...others] = await readCsv(text);
  const names = first.map((cell) => oneLine(cell).toLowerCase());
  const find = (name: RegExp) => names.findIndex((cell) => name.test(cell));
  const [url, title, goal] = [find(columns.url), find(columns.title), find(columns.goal)];
  const hasHead = Math.max(url, title, goal) >= 0;
  const rows = hasHead ? others : [first, ...others];
  return rows.flatMap((row, index): Entry[] => {
    const line = index + (hasHead ? 2 : 1);
    const at = url >= 0 ? url : row.findIndex((cell) => ADDRESS.test(cell.trim()));
    const address = row[at]?.trim();
    const words = row.filter((cell, place) => place !== at && cell.trim());
    const named = row[title >= 0 ? title : goal] ?? words[0] ?? "";
    if (address) return [{ line, text: oneLine(named), url: address }];
    const statement = oneLine(row[goal >= 0 ? goal : title] ?? words[0] ?? "");
    return statement ? [{ line, text: statement }] : [];
  });
}

const ADDRESS = /^(https?:\/\/|www\.)\S+$/i;
const BULLET = /^\s*(?:[-*+•–]|\d{1,4}[.)])\s+(?:\[[ xX]\]\s+)?/;
const LINK = /^\[(.*)\]\(<?([^\s>]*)>?(?:\s+"[^"]*")?\)/;
const TRAILING = /^(.*?)[\s:–—-]*\s<?((?:https?:\/\/|www\.)\S+?)>?$/i;

/** The items of a Markdown list, or of a text with one a line. */
export function entriesOfText(text: string): Entry[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  const isList = lines.some((line) => BULLET.test(line));
  return lines.flatMap((written, index): Entry[] => {
    const line = index + 1;
    if (isList && !BULLET.test(written)) return [];
    const item = written.replace(BULLET, "").replaceAll("**", "").trim();
    if (item === "" || /^(#{1,6}\s|[-=_*|]{3,}|```)/.test(item)) return [];
    if (item.length > LONGEST_LINE) return [{ line, text: item }];
    const link = LINK.exec(item);
    if (link) return [{ line, text: oneLine(link[1] ?? ""), url: link[2] ?? "" }];
    const bare = item.replace(/^<|>$/g, "");
    if (ADDRESS.test(bare)) return [{ line, text: "", url: bare }];
    const [, title, url] = TRAILING.exec(item) ?? [];
    return url ? [{ line, text: oneLine(title ?? ""), url }] : [{ line, text: oneLine(item) }];
  });
}
