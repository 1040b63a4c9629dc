import type { Chapter, Sayings } from "@/lib/domain/file-words";
import type { TableName } from "@/lib/domain/tables";
import { titleOf } from "@/lib/domain/trash";
import { fileName, namer } from "../file-names";
import { idOf, isReference, type LooseRow } from "../loose-row";
import { isDay } from "../say-value";
import { fileOf, homes } from "./homes";

export interface Placed {
  chapter: Chapter;
  row: LooseRow;
}

/** One file of the folder. */
export interface Page {
  path: string;
  title: string;
  /** What the page is about; null for a file of many rows. */
  main: Placed | null;
  rows: Placed[];
  /** Other pages on which something names this page's row, by path. */
  mentions: Map<string, string>;
}

/** The whole folder, before a word of it is written. */
export interface Folder {
  pages: Map<string, Page>;
  /** The page and the title of every row, by its id. */
  places: Map<string, { path: string; title: string }>;
}

export const FIRST_PAGE = "README.md";

/** Finds every row its page. */
export function planFolder(
  tables: ReadonlyMap<TableName, readonly LooseRow[]>,
  sayings: Sayings,
): Folder {
  const { words } = sayings;
  const all: Placed[] = (Object.keys(homes) as Chapter[]).flatMap((chapter) =>
    [...(tables.get(chapter) ?? [])].sort(inOrder).map((row) => ({ chapter, row })),
  );
  const folder: Folder = { pages: new Map(), places: new Map() };
  const add = (path: string, title: string, main: Placed | null) => {
    const page: Page = { path, title, main, rows: [], mentions: new Map() };
    folder.pages.set(path, page);
    return page;
  };
  add(FIRST_PAGE, "", null);
  const names = namer();
  for (const placed of all) {
    const inFolder = homes[placed.chapter].folder;
    if (!inFolder) continue;
    const title = sayTitle(placed, sayings);
    const stem = fileName(nameOf(placed, sayings), words.folders[inFolder]);
    const path = `${names(`${words.folders[inFolder]}/${stem}`)}.md`;
    add(path, title, placed);
    folder.places.set(idOf(placed.row), { path, title });
  }
  const byId = new Map(all.map((placed) => [idOf(placed.row), placed]));
  for (const placed of all) {
    if (homes[placed.chapter].folder) continue;
    const path = pathOf(placed, byId, folder, words, 0);
    const page = folder.pages.get(path) ?? add(path, titleOfFile(path, placed, words), null);
    page.rows.push(placed);
    folder.places.set(idOf(placed.row), { path, title: sayTitle(placed, sayings) });
  }
  for (const placed of all) mention(placed, folder);
  return folder;
}

/** By place where rows have one, else by day, else as they were written. */
function inOrder(a: LooseRow, b: LooseRow): number {
  const key = (row: LooseRow) =>
    [
      row.position,
      row.startsAt,
      ...Object.keys(row)
        .filter(isDay)
        .map((day) => row[day]),
    ].find((value) => typeof value === "string") ?? row.createdAt;
  const [first, second] = [String(key(a)), String(key(b))];
  return first === second ? idOf(a).localeCompare(idOf(b)) : first < second ? -1 : 1;
}

const dayOf = (row: LooseRow): string | undefined =>
  Object.keys(row)
    .filter(isDay)
    .map((field) => row[field])
    .find((value) => typeof value === "string");

/** What a row is called: its first words, else its kind and day. */
export function sayTitle({ chapter, row }: Placed, { words, day, moment }: Sayings): string {
  if (chapter === "sessions") {
    const type = words.values[String(row.type)] ?? String(row.type);
    return `${type.charAt(0).toUpperCase()}${type.slice(1)}, ${moment(String(row.startsAt))}`;
  }
  const title = titleOf(row).split("\n")[0] ?? "";
  if (title) return title;
  const on = dayOf(row);
  return on ? day(on) : words.tables[chapter];
}

function nameOf(placed: Placed, sayings: Sayings): string {
  const { chapter, row } = placed;
  if (chapter !== "sessions") return sayTitle(placed, sayings);
  return `${String(row.startsAt).slice(0, 10)} ${sayings.words.values[String(row.type)] ?? ""}`;
}

/** Deep enough for a remark about a measure of a goal; a circle ends here. */
const DEEPEST = 5;

function pathOf(
  { chapter, row }: Placed,
  byId: ReadonlyMap<string, Placed>,
  folder: Folder,
  words: Sayings["words"],
  depth: number,
): string {
  const { by } = homes[chapter];
  const about = by ? String(row[by]) : "";
  const page = folder.places.get(about);
  if (page) return page.path;
  const other = depth < DEEPEST ? byId.get(about) : undefined;
  if (other && other.row !== row) return pathOf(other, byId, folder, words, depth + 1);
  const file = fileOf(chapter, row);
  return file === null ? FIRST_PAGE : `${words.files[file]}.md`;
}

function titleOfFile(path: string, { chapter, row }: Placed, words: Sayings["words"]): string {
  const file = fileOf(chapter, row);
  const stem = path.replace(/\.md$/, "");
  const main: Partial<Record<string, Chapter>> = {
    feedback: "feedback",
    agreement: "agreements",
    logbook: "logEntries",
    promises: "promises",
    talk: "tensions",
    search: "candidates",
    closing: "recapLines",
  };
  const heading = file && main[file];
  return heading ? words.tables[heading] : stem;
}

/** Says on the page of what a row names that it does. */
function mention({ row }: Placed, { pages, places }: Folder): void {
  const from = places.get(idOf(row));
  if (!from) return;
  for (const [field, value] of Object.entries(row)) {
    if (!isReference(field) || typeof value !== "string") continue;
    const to = places.get(value);
    const page = to && pages.get(to.path);
    if (!page?.main || idOf(page.main.row) !== value || page.path === from.path) continue;
    page.mentions.set(from.path, pages.get(from.path)?.title || from.title);
  }
}
