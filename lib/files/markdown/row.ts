import * as z from "zod";
import type { Sayings, SilentField } from "@/lib/domain/file-words";
import type { TableName } from "@/lib/domain/tables";
import { coreOf, isReference, type LooseRow, shapeOf } from "../loose-row";
import { isDay, isEnum, sayField, sayValue } from "../say-value";
import { type Folder, type Placed, sayTitle } from "./folder";
import { block, fileLink, inline, webLink } from "./text";
import { isUsual, tickOf } from "./usual";

const silent: readonly string[] = [
  "id",
  "pairId",
  "createdAt",
  "updatedAt",
  "deletedAt",
  "position",
  "isExample",
  "idThere",
  "isPinned",
  "language",
  "words",
  "image",
  "details",
  "prefix",
  "suffix",
  "sourceTable",
] satisfies SilentField[];

/** Longest text that stands beside its label. */
const SHORT = 160;

/** Who reads, and where: what "me" is called, and the page that links start from. */
export interface Context {
  sayings: Sayings;
  folder: Folder;
  /** The words for each side; "me" only where nobody else reads. */
  sides: Readonly<Record<string, string>>;
  path: string;
}

export interface Fields {
  /** Label and value that fit a line. */
  short: [label: string, value: string][];
  /** Label and paragraphs. */
  long: [label: string, value: string][];
}

/**
 * What a row says, field by field in the order of its schema; what is empty, or goes without saying, is left out.
 *
 * @param isListed whether it is one of many on its page
 */
export function fieldsOf(placed: Placed, context: Context, isListed = false): Fields {
  const { chapter, row } = placed;
  const title = sayTitle(placed, context.sayings);
  const linked = linkOf(placed, context)?.field;
  const fields: Fields = { short: [], long: [] };
  for (const [field, schema] of Object.entries(shapeOf(chapter))) {
    const value = row[field];
    if (silent.includes(field) || value === null || value === undefined || value === "") continue;
    // What the title says whole, or leads to, is not said twice.
    if (value === title || field === linked || isUsual(chapter, field, value, isListed)) continue;
    const label = sayField(field, context.sayings);
    const isText = typeof value === "string" && coreOf(schema) instanceof z.ZodString;
    if (isText && (value.length > SHORT || value.trim().includes("\n"))) {
      fields.long.push([label, block(value)]);
    } else {
      const said = say(chapter, field, value, context);
      if (said) fields.short.push([label, said]);
    }
  }
  return fields;
}

function say(table: TableName, field: string, value: unknown, context: Context): string {
  const { sayings } = context;
  if (typeof value !== "string") return sayValue(table, field, value, sayings);
  if (isReference(field)) {
    const place = context.folder.places.get(value);
    if (!place || context.folder.pages.get(context.path)?.main?.row.id === value) return "";
    return place.path === context.path
      ? inline(place.title)
      : fileLink(context.path, place.path, place.title);
  }
  if (/url$/i.test(field)) return webLink(value);
  if (table === "agreementProposals" && field === "field") return inline(sayField(value, sayings));
  const side = isEnum(table, field) ? context.sides[value] : undefined;
  return inline(side ?? sayValue(table, field, value, sayings));
}

/** The row whose words this one repeats as its own, where they lie in another file. */
function linkOf({ chapter, row }: Placed, { folder, path, sayings }: Context) {
  const field = "sourceId";
  const place = folder.places.get(String(row[field]));
  const isTitle =
    place && place.path !== path && place.title === sayTitle({ chapter, row }, sayings);
  return isTitle ? { field, path: place.path } : null;
}

/** A row as an item of a list: one line when it fits, else its fields beneath it. */
export function listItem(placed: Placed, context: Context): string {
  const { short, long } = fieldsOf(placed, context, true);
  const words = sayTitle(placed, context.sayings);
  const link = linkOf(placed, context);
  const said = link ? fileLink(context.path, link.path, words) : inline(words);
  const title = `${tickOf(placed.chapter, placed.row)}**${said}**`;
  const facts = short.map(([label, value]) => `${label}${context.sayings.words.colon}${value}`);
  const line = [title, ...facts].join(" · ");
  const isLine = facts.length < 2 || seen(line).length <= SHORT;
  const head = isLine
    ? `- ${line}`
    : [`- ${title}`, ...facts.map((one) => `  - ${one}`)].join("\n");
  const texts = long.map(([label, text]) => indent(`*${label}*\n\n${text}`));
  return [head, ...texts].join("\n\n");
}

/** What a reader sees of a line: where its links lead is not among it. */
const seen = (line: string): string => line.replace(/(?<!\\)\]\([^)]*\)/g, "]");

const indent = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line ? `  ${line}` : ""))
    .join("\n");

/** The facts of a page for its head: days, moments, choices and addresses, as they are kept. */
export function factsOf({ chapter, row }: Placed): Record<string, unknown> {
  const told = Object.entries(shapeOf(chapter)).filter(([field, schema]) => {
    if (silent.includes(field)) return false;
    return isDay(field) || /At$|url$/i.test(field) || coreOf(schema) instanceof z.ZodEnum;
  });
  return Object.fromEntries(told.map(([field]) => [field, row[field]]));
}

export const dated = (row: LooseRow) => ({ created: row.createdAt, updated: row.updatedAt });
