import { expect, it } from "vitest";
import {
  isSnapshotDue,
  readSnapshotName,
  type Snapshot,
  snapshotName,
  superfluous,
} from "@/lib/domain/snapshot";
import { Instant } from "@/lib/domain/time";

const at = (words: string) => Instant.parse(words);

function aSnapshot(takenAt: string, kind: Snapshot["kind"] = "daily"): Snapshot {
  const snapshot = readSnapshotName(snapshotName(kind, at(takenAt)), 10);
  if (!snapshot) throw new Error(`${takenAt} did not come back`);
  return snapshot;
}

it("says in its name when and why it was made", () => {
  expect(aSnapshot("2026-11-23T09:00:00.000Z", "before-restore")).toMatchObject({
    kind: "before-restore",
    takenAt: "2026-11-23T09:00:00.000Z",
  });
});

it("says in its name what it holds, which an older one does not", () => {
  const holds = { goals: 2, sessions: 0, items: 31 };
  const name = snapshotName("before-merge", at("2026-11-23T09:00:00.000Z"), holds);
  expect(readSnapshotName(name, 1)).toMatchObject({ kind: "before-merge", holds });
  expect(aSnapshot("2026-11-23T09:00:00.000Z").holds).toBeNull();
});

it.each([
  "notes.txt",
  "daily_2026-11-23T09-00-00.000Z.json.gz.part",
  "daily_2026-13-99T09-00-00.000Z.json.gz",
])("is not found in %s", (name) => {
  expect(readSnapshotName(name, 1)).toBeNull();
});

it("is due when there is none, and once a day has gone by", () => {
  const yesterday = aSnapshot("2026-11-22T09:00:00.000Z");
  expect(isSnapshotDue([], at("2026-11-23T09:00:00.000Z"))).toBe(true);
  expect(isSnapshotDue([yesterday], at("2026-11-23T08:59:59.000Z"))).toBe(false);
  expect(isSnapshotDue([yesterday], at("2026-11-23T09:00:00.000Z"))).toBe(true);
});

const left = (snapshots: Snapshot[], now: string) =>
  superfluous(snapshots, at(now))
    .map(({ takenAt }) => takenAt)
    .sort();

it("stays for seven days that have one, one a day", () => {
  const days = Array.from({ length: 9 }, (_, day) =>
    aSnapshot(`2026-09-${String(2 * day + 10)}T09:00:00.000Z`),
  );
  const twice = aSnapshot("2026-09-26T08:00:00.000Z");
  expect(left([twice, ...days], "2026-09-27T09:00:00.000Z")).toEqual([
    "2026-09-10T09:00:00.000Z",
    "2026-09-12T09:00:00.000Z",
    "2026-09-26T08:00:00.000Z",
  ]);
});

it("goes when it is thirty days old, unless there is none of a later day", () => {
  const kinds = ["daily", "manual", "before-restore"] as const;
  const old = kinds.map((kind, hour) => aSnapshot(`2026-09-02T0${hour}:00:00.000Z`, kind));
  const older = aSnapshot("2026-09-01T09:00:00.000Z");
  expect(left([...old, older], "2026-10-05T09:00:00.000Z")).toEqual([
    "2026-09-01T09:00:00.000Z",
    "2026-09-02T01:00:00.000Z",
    "2026-09-02T02:00:00.000Z",
  ]);
});

it("stays when it was the first before a day’s returns, for a week, and so do the last three", () => {
  const before = [1, 2, 3, 4, 5].map((hour) =>
    aSnapshot(`2026-09-02T0${hour}:00:00.000Z`, "before-restore"),
  );
  expect(left(before, "2026-09-09T00:59:00.000Z")).toEqual(["2026-09-02T02:00:00.000Z"]);
  expect(left(before, "2026-09-09T01:00:00.000Z")).toEqual([
    "2026-09-02T01:00:00.000Z",
    "2026-09-02T02:00:00.000Z",
  ]);
});

it("made on demand stays beside the day’s, three at most", () => {
  const daily = aSnapshot("2026-09-02T00:30:00.000Z");
  const manual = [1, 2, 3, 4].map((hour) => aSnapshot(`2026-09-02T0${hour}:00:00.000Z`, "manual"));
  expect(left([daily, ...manual], "2026-09-02T09:00:00.000Z")).toEqual([
    "2026-09-02T01:00:00.000Z",
  ]);
});
