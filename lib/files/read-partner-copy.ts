import * as z from "zod";
import { migrations } from "@/lib/db/migrations";
import { AppError } from "@/lib/domain/errors";
import { Locale } from "@/lib/domain/locale";
import { Role } from "@/lib/domain/pair";
import { PARTNER_COPY_FORMAT, type PartnerCopyRefusal } from "@/lib/domain/partner-copy";
import { Id } from "@/lib/domain/record";
import { type TableName, tables } from "@/lib/domain/tables";
import { Instant } from "@/lib/domain/time";
import type { LooseRow } from "./loose-row";
import type { Sender } from "./partner-copy";
import { type GoneRow, sharedFields, sharedTables } from "./shared-rows";

/** Largest copy that is read, in bytes: it holds no texts of pages, so that years of work stay far below. */
export const LARGEST_COPY = 50_000_000;

const Head = z.object({
  format: z.literal(PARTNER_COPY_FORMAT),
  version: z.int().min(1),
  from: z.object({ name: z.string().trim().max(80).catch(""), locale: Locale.catch("en") }),
});

const Body = z.object({
  tables: z.record(z.string(), z.array(z.unknown())),
  gone: z.array(z.unknown()).default([]),
  seen: z.record(z.string(), z.string()).catch({}),
});

const Gone = z.object({
  table: z.enum(sharedTables as [TableName, ...TableName[]]),
  id: Id,
  deletedAt: Instant,
});

/** A partner's copy, each of its rows checked by itself; whether they fit what is here is seen later. */
export interface PartnerCopy {
  from: Sender;
  /** What the partner's Cordée calls the relationship, whatever it is called here. */
  idThere: string;
  /** The relationship, from the receiver's side. */
  pair: LooseRow & { id: string; role: Role };
  /** All rows but the pair's. */
  rows: readonly { table: TableName; row: LooseRow }[];
  gone: readonly GoneRow[];
  /** When the versions of my rows were written that the partner last took, by the name of the row. */
  seen: ReadonlyMap<string, string>;
  /** Rows that were not understood. */
  rejected: number;
}

/**
 * Reads the file that a partner made; nothing of the database is looked at.
 *
 * @throws {AppError} `partner-copy-not-readable`, or `backup-too-new` when their Cordée is newer than this one
 */
export async function readPartnerCopy(file: Blob): Promise<PartnerCopy> {
  if (file.size > LARGEST_COPY) throw refused("too-large");
  const content = parseJson(await file.text());
  const head = Head.safeParse(content);
  if (!head.success) throw refused("not-a-copy");
  const { version, from } = head.data;
  if (version > migrations.length) throw new AppError("backup-too-new", { version });
  const body = Body.safeParse(content);
  if (!body.success) throw refused("damaged");

  const schemas = new Map(sharedTables.map((table) => [table, schemaOf(table)]));
  const read = (table: TableName, row: unknown): LooseRow | null => {
    const parsed = schemas.get(table)?.safeParse(upToDate(table, row, version));
    return parsed?.success ? (parsed.data as LooseRow) : null;
  };
  const [first, ...others] = body.data.tables.pairs ?? [];
  const pair = first === undefined ? null : read("pairs", first);
  const role = Role.safeParse(pair?.role);
  if (!pair || !role.success || others.length > 0) throw refused("damaged");

  const id = String(pair.id);
  const rows: { table: TableName; row: LooseRow }[] = [];
  let rejected = 0;
  for (const [name, given] of Object.entries(body.data.tables)) {
    if (name === "pairs") continue;
    const table = sharedTables.find((one) => one === name);
    for (const one of given) {
      const row = table && read(table, one);
      if (row && row.pairId === id) rows.push({ table, row });
      else rejected++;
    }
  }
  const gone = body.data.gone.flatMap((row) => Gone.safeParse(row).data ?? []);
  rejected += body.data.gone.length - gone.length;
  const seen = new Map(Object.entries(body.data.seen));
  return { from, idThere: id, pair: { ...pair, id, role: role.data }, rows, gone, seen, rejected };
}

/** What may come in is what may go out: any other field is dropped, whatever it is called. */
function schemaOf(table: TableName): z.ZodType {
  const mask = Object.fromEntries(sharedFields(table).map((field) => [field, true]));
  return (tables[table] as z.ZodObject).pick(mask as Record<string, true>);
}

/** A row of an older Cordée as this one would have written it. */
function upToDate(table: TableName, row: unknown, version: number): unknown {
  if (typeof row !== "object" || row === null) return row;
  let current = row as Record<string, unknown>;
  for (const step of migrations) {
    const bring = step.version > version ? step.rows?.[table] : undefined;
    if (bring) current = bring(current);
  }
  return current;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // What starts like a copy and does not end like one was cut on its way.
    const isOurs = text.slice(0, 200).includes(PARTNER_COPY_FORMAT);
    throw refused(isOurs ? "damaged" : "not-a-copy", error);
  }
}

const refused = (reason: PartnerCopyRefusal, cause?: unknown) =>
  new AppError("partner-copy-not-readable", { reason }, { cause });
