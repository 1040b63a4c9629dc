import type { MentoringDb } from "@/lib/db/database";
import type { Sayings } from "@/lib/domain/file-words";
import type { Pair } from "@/lib/domain/pair";
import type { TableName } from "@/lib/domain/tables";
import type { Instant } from "@/lib/domain/time";
import type { LooseRow } from "../loose-row";
import { readOwn } from "../own-rows";
import { readShared } from "../shared-rows";
import { type TextFile, zipFolder } from "../zip";
import { FIRST_PAGE, planFolder } from "./folder";
import { resourceOf, writeFirstPage, writePage } from "./page";

/** Everything of the user's, or what both may see. */
export type Audience = "mine" | "sharing";

/**
 * A relationship as a folder of Markdown files that any editor reads, packed as a zip.
 *
 * @param root the name of the folder within the zip
 * @throws {AppError} `pair-not-found`
 */
export async function writeMarkdown(
  db: MentoringDb,
  pairId: string,
  audience: Audience,
  { root, sayings }: { root: string; sayings: Sayings },
  now: Instant,
): Promise<Blob> {
  const tables =
    audience === "mine" ? await readOwn(db, pairId) : (await readShared(db, pairId)).tables;
  return zipFolder(filesOf(db, tables, audience, sayings, now), root, now);
}

/** The files one by one, so that no more than one kept text is in memory. */
export async function* filesOf(
  db: Pick<MentoringDb, "resourceTexts">,
  tables: ReadonlyMap<TableName, readonly LooseRow[]>,
  audience: Audience,
  sayings: Sayings,
  now: Instant,
): AsyncGenerator<TextFile> {
  const { words } = sayings;
  const isMine = audience === "mine";
  const folder = planFolder(tables, sayings);
  const pair = tables.get("pairs")?.[0] as Partial<Pair> | undefined;
  const partner = (isMine && pair?.partnerName) || "";
  const sides = isMine ? sidesForMe(partner, sayings) : sidesForBoth(pair?.role, sayings);
  const day = sayings.day(now.slice(0, 10));
  const intro = isMine ? words.forMe(day) : words.forSharing(day);
  const context = { sayings, folder, sides };
  const first = { ...context, path: FIRST_PAGE };
  yield { path: FIRST_PAGE, text: writeFirstPage(words.title(partner), intro, first) };
  for (const page of folder.pages.values()) {
    if (page.path === FIRST_PAGE) continue;
    const resource = isMine ? resourceOf(page) : null;
    const kept = resource ? await db.resourceTexts.get(resource) : undefined;
    yield { path: page.path, text: writePage(page, { ...context, path: page.path }, kept) };
  }
}

const sidesForMe = (partner: string, { words }: Sayings) =>
  ({ ...(partner && { partner }), me: words.values.me ?? "" }) as Record<string, string>;

/** Who is who by their part, since each of the two would be "me" to themselves. */
function sidesForBoth(role: Pair["role"] | undefined, { words }: Sayings): Record<string, string> {
  const { mentor = "", mentee = "" } = words.values;
  return role === "mentor" ? { me: mentor, partner: mentee } : { me: mentee, partner: mentor };
}
