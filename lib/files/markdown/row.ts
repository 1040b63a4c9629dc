import * as z from "zod";
import type { Sayings, SilentField } from "@/lib/domain/file-words";
import type { TableName } from "@/lib/domain/tables";
import { decimalFor } from "../decimal";
import { coreOf, isReference, type LooseRow, shapeOf } from "../loose-row";
import { type Folder, isDay, type Placed, sayTitle } from "./folder";
import { block, fileLink, inline, webLink } from "./text";

const silent: readonly string[] = [
  "id",
  "pairId",
  "createdAt",
  "updatedAt",
  "deletedAt",
  "position",
  "isExample",
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

/** Everything that a row says, field by field in the order of its schema; what is empty is left out. */
export function fieldsOf({ chapter, row }: Placed, context: Context): Fields {
  const { words } = context.sayings;
  const title = sayTitle({ chapter, row }, context.sayings);
  const fields: Fields = { short: [], long: [] };
  for (const [field, schema] of Object.entries(shapeOf(chapter))) {
    const value = row[field];
    if (silent.includes(field) || value === null || value === undefined || value === "") continue;
    // What the title says whole is not said twice.
    if (value === title) continue;
    const label = (words.fields as Readonly<Record<string, string>>)[field] ?? field;
    const isText = typeof value === "string" && coreOf(schema) instanceof z.ZodString;
    if (isText && (value.length > SHORT || value.trim().includes("\n"))) {
      fields.long.push([label, block(value)]);
    } else {
      const said = sayValue(chapter, field, value, context);
      if (said) fields.short.push([label, said]);
    }
  }
  return fields;
}

function sayValue(table: TableName, field: string, value: unknown, context: Context): string {
  const { words, day, moment } = context.sayings;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return decimalFor(value, words.decimal);
  if (typeof value !== "string") return "";
  if (isReference(field)) {
    const place = context.folder.places.get(value);
    if (!place) return "";
    return place.path === context.path
      ? inline(place.title)
      : fileLink(context.path, place.path, place.title);
  }
  if (/url$/i.test(field)) return webLink(value);
  if (isDay(field)) return day(value);
  if (/At$/.test(field)) return moment(value);
  const core = coreOf(shapeOf(table)[field] ?? z.unknown());
  if (core instanceof z.ZodEnum)
    return inline(context.sides[value] ?? words.values[value] ?? value);
  if (table === "agreementProposals" && field === "field") {
    return (words.fields as Readonly<Record<string, string>>)[value] ?? inline(value);
  }
  return inline(value);
}

/** A row as an item of a list: one line when it fits, else its fields beneath it. */
export function listItem(placed: Placed, context: Context): string {
  const { short, long } = fieldsOf(placed, context);
  const title = `**${inline(sayTitle(placed, context.sayings))}**`;
  const facts = short.map(([label, value]) => `${label}${context.sayings.words.colon}${value}`);
  const line = [title, ...facts].join(" · ");
  const head =
    line.length <= SHORT
      ? `- ${line}`
      : [`- ${title}`, ...facts.map((fact) => `  - ${fact}`)].join("\n");
  const texts = long.map(([label, text]) => indent(`*${label}*\n\n${text}`));
  return [head, ...texts].join("\n\n");
}

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
