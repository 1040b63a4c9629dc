import { Instant } from "./time";

/** How many days keep a snapshot. */
const SNAPSHOT_DAYS = 7;
/** Age in days at which a snapshot goes, so that what was deleted for good leaves it, too; the newest day stays. */
const OLDEST_DAYS = 30;
/** How many snapshots stay of those made on demand, and of those made before a restore. */
const AT_WILL = 3;
/** Age in days until which the first one before a day's restores stays: what one started from. */
const FIRST_DAYS = 7;

const DAY_MS = 24 * 60 * 60 * 1_000;

const kinds = [
  "daily",
  "manual",
  "before-restore",
  "before-merge",
  "before-replace",
  "before-copy",
] as const;

/** How much a snapshot holds, for one to be told from another; what is in the trash is not counted. */
export interface SnapshotContents {
  goals: number;
  sessions: number;
  /** All kinds together. */
  items: number;
}

/** A copy of everything, made by itself, in the browser's own file system. */
export interface Snapshot {
  /** The file's name, which says the rest. */
  name: string;
  /** Made once a day; on demand; or right before a return, a backup or the partner's copy changed everything. */
  kind: (typeof kinds)[number];
  takenAt: Instant;
  /** Size of the compressed file. */
  bytes: number;
  /** Null for one whose name does not say it yet. */
  holds: SnapshotContents | null;
}

const ENDING = ".json.gz";

/** The file's name: when and why it was made, and what it holds, in characters that every file system takes. */
export function snapshotName(
  kind: Snapshot["kind"],
  takenAt: Instant,
  holds: SnapshotContents | null = null,
): string {
  const held = holds ? `_${holds.goals}-${holds.sessions}-${holds.items}` : "";
  return `${kind}_${takenAt.replaceAll(":", "-")}${held}${ENDING}`;
}

/** Whether it was made before something that changed everything, to find the way back. */
export const isBeforeChange = ({ kind }: Snapshot): boolean => kind.startsWith("before-");

/** What a file's name says; null for a file that is no whole snapshot. */
export function readSnapshotName(name: string, bytes: number): Snapshot | null {
  const parts =
    /^([a-z-]+)_(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3}Z)(?:_(\d+)-(\d+)-(\d+))?\.json\.gz$/;
  const [, word, day, hours, minutes, seconds, goals, sessions, items] = parts.exec(name) ?? [];
  const kind = kinds.find((one) => one === word);
  const takenAt = Instant.safeParse(`${day}T${hours}:${minutes}:${seconds}`);
  if (!kind || !takenAt.success) return null;
  const holds = items
    ? { goals: Number(goals), sessions: Number(sessions), items: Number(items) }
    : null;
  return { name, kind, takenAt: takenAt.data, bytes, holds };
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

/**
 * Those that are no longer kept. What is: one a day for the last seven days that have one, three made on demand,
 * three made before a restore, and the first of each day among these for a week; none for more than thirty days,
 * save the newest day's.
 */
export function superfluous(snapshots: readonly Snapshot[], now: Instant): Snapshot[] {
  const sorted = [...snapshots].sort(latestFirst);
  const isYounger = (days: number) => (snapshot: Snapshot) =>
    Date.parse(now) - Date.parse(snapshot.takenAt) < days * DAY_MS;
  const of = (kind: Snapshot["kind"]) => sorted.filter((snapshot) => snapshot.kind === kind);
  const daily = firstOfEachDay(of("daily"));
  const before = sorted.filter(isBeforeChange);
  const young = [
    ...daily.slice(0, SNAPSHOT_DAYS),
    ...of("manual").slice(0, AT_WILL),
    ...before.slice(0, AT_WILL),
    ...firstOfEachDay(before.toReversed()).filter(isYounger(FIRST_DAYS)),
  ].filter(isYounger(OLDEST_DAYS));
  const kept = new Set([...young, ...daily.slice(0, 1)]);
  return sorted.filter((snapshot) => !kept.has(snapshot));
}

/** The one of each day that comes first in this order. */
const firstOfEachDay = (snapshots: readonly Snapshot[]): Snapshot[] =>
  [...Map.groupBy(snapshots, ({ takenAt }) => takenAt.slice(0, 10)).values()].flatMap(
    ([first]) => first ?? [],
  );
