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

it("stays for seven days that have one, however long ago, one a day, and three before a restore", () => {
  const days = Array.from({ length: 9 }, (_, day) =>
    aSnapshot(`2026-0${day + 1}-01T09:00:00.000Z`),
  );
  const twice = aSnapshot("2026-09-01T08:00:00.000Z");
  const before = [1, 2, 3, 4].map((hour) =>
    aSnapshot(`2026-09-02T0${hour}:00:00.000Z`, "before-restore"),
  );
  const gone = superfluous([...before, twice, ...days]).map(({ takenAt }) => takenAt);
  expect(gone.sort()).toEqual([
    "2026-01-01T09:00:00.000Z",
    "2026-02-01T09:00:00.000Z",
    "2026-09-01T08:00:00.000Z",
    "2026-09-02T01:00:00.000Z",
  ]);
});
