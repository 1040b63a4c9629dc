import type { MentoringDb } from "@/lib/db/database";
import { currentPair, listPairs } from "@/lib/db/pairs";
import { AppError, isAppError } from "@/lib/domain/errors";
import type { Sayings } from "@/lib/domain/file-words";
import type { Pair } from "@/lib/domain/pair";
import {
  type Chosen,
  type CopyChoice,
  type CopyTold,
  choiceKey,
  type PartnerCopyCounts,
} from "@/lib/domain/partner-copy";
import type { PartnerCopy } from "@/lib/files/read-partner-copy";
import type { Deps } from "./deps";
import { takeSnapshot } from "./snapshots";

/** Two values of one field, as a person reads them. */
export interface SaidChoice extends Pick<CopyChoice, "title" | "table" | "later"> {
  key: string;
  /** What the field is called. */
  field: string;
  mine: string;
  theirs: string;
}

/** A partner's copy as it was read, and what it would change here. */
export interface PlannedCopy {
  copy: PartnerCopy;
  counts: PartnerCopyCounts;
  told: readonly CopyTold[];
  choices: readonly SaidChoice[];
  /** Whether its relationship is not here yet. */
  begins: boolean;
  /** The pair here that it comes in under, though its own began apart; null where both are called alike. */
  joins: Pair | null;
  /** Pairs here that it may be joined with: on this side of the rope, and in no exchange with anyone else. */
  joinable: readonly Pair[];
}

interface Options {
  /** Asked for when the copy is encrypted. */
  passphrase: string;
  sayings: Sayings;
  signal?: AbortSignal;
}

/**
 * Reads a partner's copy and compares it with what is here; changes nothing.
 *
 * @throws {AppError} `partner-copy-not-readable`, `backup-too-new`, `passphrase-needed`, `passphrase-wrong`, or
 * `backup-not-readable` for an encrypted file that no passphrase opens
 */
export async function planCopy(
  { db, now, storage }: Pick<Deps, "db" | "now" | "storage">,
  file: Blob,
  { passphrase, sayings, signal }: Options,
): Promise<PlannedCopy> {
  const { openSealed } = await import("@/lib/files/open-sealed");
  const { readPartnerCopy } = await import("@/lib/files/read-partner-copy");
  const { unseal } = storage.sealer;
  const opened = await openSealed(file, { passphrase, unseal, signal }).catch(asCopy);
  const copy = await readPartnerCopy(opened);
  const pairs = await listPairs(db);
  const joined = pairs.find(({ idThere }) => idThere === copy.idThere);
  const isHere = (await db.pairs.get(copy.idThere)) !== undefined;
  return planFor({ db, now }, copy, { pairId: isHere ? copy.idThere : joined?.id, sayings });
}

/**
 * The same copy, to come in under another pair: one of those that it may be joined with, or again one of its own.
 *
 * @param pairId null to keep it apart
 */
export const planJoined = (
  deps: Pick<Deps, "db" | "now">,
  { copy }: Pick<PlannedCopy, "copy">,
  pairId: string | null,
  sayings: Sayings,
): Promise<PlannedCopy> => planFor(deps, copy, { pairId: pairId ?? undefined, sayings });

async function planFor(
  { db, now }: Pick<Deps, "db" | "now">,
  read: PartnerCopy,
  { pairId = read.idThere, sayings }: { pairId?: string | undefined; sayings: Sayings },
): Promise<PlannedCopy> {
  const { asPair } = await import("@/lib/files/same-pair");
  const { planPartnerCopy } = await import("@/lib/files/take-partner-copy");
  const { sayField, sayValue } = await import("@/lib/files/say-value");
  const copy = asPair(read, pairId);
  const { counts, told, choices } = await planPartnerCopy(db, copy, now());
  const say = ({ table, field }: CopyChoice, value: unknown) =>
    sayValue(table, field, value, sayings);
  return {
    copy,
    counts,
    told,
    choices: choices.map((choice) => ({
      ...choice,
      key: choiceKey(choice),
      field: sayField(choice.field, sayings),
      mine: say(choice, choice.mine),
      theirs: say(choice, choice.theirs),
    })),
    begins: (await db.pairs.get(copy.pair.id)) === undefined,
    joins: pairId === copy.idThere ? null : ((await db.pairs.get(pairId)) ?? null),
    joinable: await joinableWith(db, copy),
  };
}

async function joinableWith(db: MentoringDb, { idThere, pair }: PartnerCopy): Promise<Pair[]> {
  if ((await db.pairs.get(idThere)) !== undefined) return [];
  const fitting = (await listPairs(db)).filter(
    (own) => !own.isExample && own.role === pair.role && (own.idThere ?? idThere) === idThere,
  );
  const free: Pair[] = [];
  for (const own of fitting) {
    const taken = await db.exchanged
      .where({ pairId: own.id })
      .filter((row) => row.taken !== null)
      .count();
    if (taken === 0 || own.idThere === idThere) free.push(own);
  }
  return free;
}

/** A copy that was cut on its way is said to be one, not a backup. */
function asCopy(error: unknown): never {
  const isCut =
    isAppError(error, "backup-not-readable") &&
    ["damaged", "cut-short"].includes(error.details.reason);
  if (!isCut) throw error;
  throw new AppError("partner-copy-not-readable", { reason: "damaged" }, { cause: error });
}

/** What became of a copy that was taken in. */
interface BroughtCopy {
  /** Whether its relationship is another than the one that stays on screen. */
  isApart: boolean;
  undo: () => Promise<void>;
}

/**
 * Takes a partner's copy in, after a snapshot of how things are now. The user's own pair stays on screen; the
 * copy's is shown where there was none, or the example alone.
 */
export async function bringCopy(
  deps: Pick<Deps, "db" | "now" | "browser" | "storage">,
  copy: PartnerCopy,
  chosen: Chosen,
): Promise<BroughtCopy> {
  const { takePartnerCopy } = await import("@/lib/files/take-partner-copy");
  const { db, now, browser, storage } = deps;
  if (storage.vault) await takeSnapshot(deps, "before-copy");
  const { pairId } = await browser.readSettings();
  const own = await currentPair(db, pairId);
  const isApart = own !== null && !own.isExample && own.id !== copy.pair.id;
  const taken = await takePartnerCopy(db, copy, now(), chosen);
  await browser.writeSettings({ pairId: isApart ? own.id : copy.pair.id });
  const undo = async () => {
    await browser.writeSettings({ pairId });
    await taken.undo();
  };
  return { isApart, undo };
}
