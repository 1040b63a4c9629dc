import { Instant } from "./time";

/** How many days keep a snapshot. */
export const SNAPSHOT_DAYS = 7;
/** How many snapshots stay of those made before a restore. */
const BEFORE_RESTORE = 3;

const DAY_MS = 24 * 60 * 60 * 1_000;

/** A copy of everything, made by itself, in the browser's own file system. */
export interface Snapshot {
  /** The file's name, which says the rest. */
  name: string;
  /** Made once a day; or right before another took the place of everything. */
  kind: "daily" | "before-restore";
  takenAt: Instant;
  /** Size of the compressed file. */
  bytes: number;
}

const ENDING = ".json.gz";

/** The file's name of a snapshot: when and why it was made, in characters that every file system takes. */
export const snapshotName = (kind: Snapshot["kind"], takenAt: Instant): string =>
  `${kind}_${takenAt.replaceAll(":", "-")}${ENDING}`;

/** What a file's name says; null for a file that is no whole snapshot. */
export function readSnapshotName(name: string, bytes: number): Snapshot | null {
  const parts = /^(daily|before-restore)_(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.json\.gz$/;
  const [, kind, day, hours, minutes, seconds] = parts.exec(name) ?? [];
  const takenAt = Instant.safeParse(`${day}T${hours}:${minutes}:${seconds}`);
  if ((kind !== "daily" && kind !== "before-restore") || !takenAt.success) return null;
  return { name, kind, takenAt: takenAt.data, bytes };
}

const latestFirst = (a: Snapshot, b: Snapshot) => b.takenAt.localeCompare(a.takenAt);

/** Whether a day has gone by since the last one, or there is none. */
export function isSnapshotDue(snapshots: readonly Snapshot[], now: Instant): boolean {
  const last = lastDaily(snapshots);
  return last === undefined || Date.parse(now) - Date.parse(last.takenAt) >= DAY_MS;
}

/** The newest that was made by itself. */
export const lastDaily = (snapshots: readonly Snapshot[]): Snapshot | undefined =>
  snapshots.filter(({ kind }) => kind === "daily").sort(latestFirst)[0];

/** Those that newer ones make superfluous: beyond seven days with one each, and three before a restore. */
export function superfluous(snapshots: readonly Snapshot[]): Snapshot[] {
  const sorted = [...snapshots].sort(latestFirst);
  const days = new Set<string>();
  const daily = sorted.filter(({ kind, takenAt }) => {
    const day = takenAt.slice(0, 10);
    if (kind !== "daily" || days.has(day) || days.size === SNAPSHOT_DAYS) return false;
    days.add(day);
    return true;
  });
  const before = sorted.filter(({ kind }) => kind === "before-restore").slice(0, BEFORE_RESTORE);
  const kept = new Set([...daily, ...before]);
  return sorted.filter((snapshot) => !kept.has(snapshot));
}
