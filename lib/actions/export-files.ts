import type { Sayings } from "@/lib/domain/file-words";
import type { Pair } from "@/lib/domain/pair";
import { toCalendarDay } from "@/lib/domain/time";
import type { Sender } from "@/lib/files/partner-copy";
import type { Deps } from "./deps";

/** The files that other programs read. */
export type FileKind = "markdown" | "markdown-shared" | "actions" | "measures" | "calendar";

/** A file ready to be saved, with the name it gets. */
export interface NamedFile {
  file: Blob;
  name: string;
}

/**
 * Writes one file about a relationship. What writes it is loaded when it is first wanted.
 *
 * @returns null for a table or a calendar that would hold nothing
 */
export async function exportFile(
  { db, now }: Pick<Deps, "db" | "now">,
  { id }: Pick<Pair, "id">,
  kind: FileKind,
  sayings: Sayings,
): Promise<NamedFile | null> {
  const { words } = sayings;
  const at = now();
  const day = toCalendarDay(new Date(at));
  const named = (text: string | null, stem: string, ending: "csv" | "ics"): NamedFile | null =>
    text === null
      ? null
      : {
          file: new Blob([text], { type: ending === "ics" ? "text/calendar" : "text/csv" }),
          name: `cordee-${stem}-${day}.${ending}`,
        };
  switch (kind) {
    case "markdown":
    case "markdown-shared": {
      const { writeMarkdown } = await import("@/lib/files/markdown/write");
      const isShared = kind === "markdown-shared";
      const root = isShared ? `cordee-${words.files.sharing}-${day}` : `cordee-${day}`;
      const audience = isShared ? "sharing" : "mine";
      return {
        file: await writeMarkdown(db, id, audience, { root, sayings }, at),
        name: `${root}.zip`,
      };
    }
    case "actions": {
      const { writeActions } = await import("@/lib/files/spreadsheets");
      return named(await writeActions(db, id, words), words.files.actions, "csv");
    }
    case "measures": {
      const { writeMeasures } = await import("@/lib/files/spreadsheets");
      return named(await writeMeasures(db, id, words), words.files.measures, "csv");
    }
    case "calendar": {
      const { writeCalendar } = await import("@/lib/files/calendar");
      return named(await writeCalendar(db, id, words, at), words.files.calendar, "ics");
    }
  }
}

interface CopyOptions {
  from: Sender;
  sayings: Sayings;
  /** Encrypts the copy; without one it can be read by whoever has it. */
  passphrase: string;
  signal: AbortSignal;
}

/** Writes the copy that the partner's Cordée takes in. */
export async function exportPartnerCopy(
  { db, now, storage }: Pick<Deps, "db" | "now" | "storage">,
  { id }: Pick<Pair, "id">,
  { from, sayings, passphrase, signal }: CopyOptions,
): Promise<NamedFile> {
  const { writePartnerCopy } = await import("@/lib/files/partner-copy");
  const at = now();
  const name = `cordee-${sayings.words.files.partner}-${toCalendarDay(new Date(at))}.json`;
  const file = await writePartnerCopy(db, id, from, at);
  if (!passphrase) return { file, name };
  return { file: await storage.sealer.seal(file, passphrase, signal), name: `${name}.age` };
}
