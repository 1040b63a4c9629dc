import type { Chapter } from "@/lib/domain/file-words";
import { idOf } from "../loose-row";
import { FIRST_PAGE, type Page, type Placed } from "./folder";
import { homes } from "./homes";
import { type Context, dated, factsOf, fieldsOf, listItem } from "./row";
import { block, fileLink, frontMatter, inline } from "./text";

/** The text kept of a page, where the folder holds it. */
export interface Kept {
  text: string;
  selection: string;
}

/** One file of the folder, whole. */
export function writePage(page: Page, context: Context, kept?: Kept): string {
  const { words } = context.sayings;
  const { main } = page;
  const facts = main
    ? { title: page.title, ...dated(main.row), ...factsOf(main) }
    : { title: page.title };
  const parts = [
    `${frontMatter(facts)}\n# ${inline(page.title)}`,
    ...(main ? mainPart(without(main, kept?.selection ?? ""), context) : []),
    ...chaptersOf(page, context),
  ];
  if (kept?.selection) parts.push(`## ${words.keptPassage}`, block(kept.selection));
  if (kept?.text) parts.push(`## ${words.keptText}`, block(kept.text));
  const mentions = [...page.mentions].map(
    ([path, title]) => `- ${fileLink(page.path, path, title)}`,
  );
  if (mentions.length > 0) parts.push(`## ${words.mentionedIn}`, mentions.sort().join("\n"));
  return `${parts.join("\n\n")}\n`;
}

/** The page's row without an excerpt that the passage below says again. */
const without = (main: Placed, passage: string): Placed =>
  passage.includes(String(main.row.excerpt))
    ? { ...main, row: { ...main.row, excerpt: "" } }
    : main;

function mainPart(main: Placed, context: Context): string[] {
  const { short, long } = fieldsOf(main, context);
  const { colon } = context.sayings.words;
  const facts = short.map(([label, value]) => `- ${label}${colon}${value}`).join("\n");
  return [...(facts ? [facts] : []), ...long.flatMap(([label, text]) => [`## ${label}`, text])];
}

function chaptersOf(page: Page, context: Context): string[] {
  const chapters = Map.groupBy(page.rows, ({ chapter }) => chapter);
  return [...chapters].flatMap(([chapter, rows]) => [
    // A file of one kind is called after it.
    ...(context.sayings.words.tables[chapter] === page.title
      ? []
      : [`## ${context.sayings.words.tables[chapter]}`]),
    rows.map((placed) => listItem(placed, context)).join("\n"),
  ]);
}

/** The folder's first page: what it is, and the way to every other. */
export function writeFirstPage(title: string, intro: string, context: Context): string {
  const { folder, sayings } = context;
  const page = folder.pages.get(FIRST_PAGE);
  const parts = [`# ${inline(title)}`, inline(intro)];
  if (page) parts.push(...chaptersOf(page, context));
  for (const chapter of ["goals", "sessions", "resources"] as const satisfies Chapter[]) {
    const own = [...folder.pages.values()].filter(({ main }) => main?.chapter === chapter);
    if (own.length === 0 || !homes[chapter].folder) continue;
    parts.push(`## ${sayings.words.tables[chapter]}`, own.map(line).join("\n"));
  }
  const others = [...folder.pages.values()].filter(
    ({ main, path }) => main === null && path !== FIRST_PAGE,
  );
  if (others.length > 0) parts.push(`## ${sayings.words.more}`, others.map(line).join("\n"));
  return `${parts.join("\n\n")}\n`;
}

const line = ({ path, title }: Page): string => `- ${fileLink(FIRST_PAGE, path, title)}`;

/** Whose kept text belongs on a page; null for a page of something else. */
export const resourceOf = ({ main }: Page): string | null =>
  main?.chapter === "resources" ? idOf(main.row) : null;
