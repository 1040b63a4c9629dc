import { describe, expect, it, vi } from "vitest";
import { keepUp } from "@/lib/actions/keep-up";
import { restoreSnapshot } from "@/lib/actions/restore-snapshot";
import { listSnapshots, takeDailySnapshot, takeSnapshot } from "@/lib/actions/snapshots";
import { openDatabase } from "@/lib/db/database";
import { changeGoal } from "@/lib/db/goals";
import { upkeepFailures } from "@/lib/db/marks";
import { openInMemory } from "@/lib/db/open";
import { Instant } from "@/lib/domain/time";
import { aBrowser } from "@/tests/builders/browser";
import { full } from "@/tests/builders/failures";
import { aGoal, aPair } from "@/tests/builders/records";
import { aStorage, aVault } from "@/tests/builders/storage";

async function aHouse() {
  const db = openDatabase(`snapshots-${crypto.randomUUID()}`);
  const vault = aVault();
  let now = Instant.parse("2026-11-23T09:00:00.000Z");
  const deps = { db, now: () => now, browser: aBrowser(), storage: aStorage({ vault }) };
  const pair = aPair();
  const goal = aGoal({ pairId: pair.id, statement: "Écouter avant de répondre ✓" });
  await db.pairs.add(pair);
  await db.goals.add(goal);
  const wait = (hours: number) => {
    now = Instant.parse(new Date(Date.parse(now) + hours * 3_600_000).toISOString());
    return now;
  };
  return { db, vault, deps, goal, wait };
}

/** Where there is a place for it, a snapshot has a name. */
async function taken(...[deps, kind]: Parameters<typeof takeSnapshot>): Promise<string> {
  const name = await takeSnapshot(deps, kind);
  if (!name) throw new Error("no snapshot was made");
  return name;
}

describe("a snapshot", () => {
  it("brings everything back as it was, and can itself be undone", async () => {
    const { db, deps, goal, wait } = await aHouse();
    const name = await taken(deps, "daily");
    await changeGoal(db, goal.id, { purpose: "Later words" }, wait(1));
    const changed = await db.goals.get(goal.id);
    await db.goals.add(aGoal({ pairId: goal.pairId }));

    const before = (await restoreSnapshot(deps, name)) ?? "";
    expect(await db.goals.toArray()).toEqual([goal]);
    expect(await db.stagedRows.count()).toBe(0);

    wait(1);
    await restoreSnapshot(deps, before);
    expect(await db.goals.count()).toBe(2);
    expect(await db.goals.get(goal.id)).toEqual(changed);
  });

  it("is never lost by trying others: Undo, and the first one before all of it, stay", async () => {
    const { db, deps, goal, wait } = await aHouse();
    const names: string[] = [];
    for (let hour = 0; hour < 5; hour++) {
      await changeGoal(db, goal.id, { purpose: `Hour ${hour}` }, wait(1));
      names.push(await taken(deps, hour < 3 ? "manual" : "daily"));
    }
    await changeGoal(db, goal.id, { purpose: "Where I started" }, wait(1));
    const [one = "", two = "", three = ""] = names;
    wait(1);
    const start = await restoreSnapshot(deps, one);
    if (!start) throw new Error("no way back");
    wait(1);
    expect(await restoreSnapshot(deps, two)).toBe(one);
    wait(1);
    expect(await restoreSnapshot(deps, three)).toBe(two);
    for (let more = 0; more < 5; more++) {
      await changeGoal(db, goal.id, { purpose: `Another try ${more}` }, wait(1));
      await restoreSnapshot(deps, one);
    }
    expect((await listSnapshots(deps)).map(({ name }) => name)).toContain(start);
    wait(1);
    await restoreSnapshot(deps, start);
    expect((await db.goals.get(goal.id))?.purpose).toBe("Where I started");
  });

  it("of a session that is not kept is never made: it could push out a good one", async () => {
    const { deps, goal, wait } = await aHouse();
    await takeDailySnapshot(deps);
    const kept = await listSnapshots(deps);
    const name = kept[0]?.name ?? "";
    const session = { ...deps, db: await openInMemory() };
    wait(48);
    expect(await takeSnapshot(session, "manual")).toBeNull();
    await takeDailySnapshot(session);
    expect(await restoreSnapshot(session, name)).toBeNull();
    expect(await session.db.goals.toArray()).toEqual([goal]);
    expect(await listSnapshots(deps)).toEqual(kept);
    session.db.close();
  });

  it("is whole again even when going back makes it superfluous", async () => {
    const { db, deps, goal, wait } = await aHouse();
    const oldest = await taken(deps, "before-restore");
    wait(24 * 8);
    for (let more = 0; more < 2; more++) {
      wait(1);
      await takeSnapshot(deps, "before-restore");
    }
    await changeGoal(db, goal.id, { purpose: "Later words" }, wait(1));
    await restoreSnapshot(deps, oldest);
    expect(await db.goals.toArray()).toEqual([goal]);
    expect((await listSnapshots(deps)).map(({ name }) => name)).not.toContain(oldest);
  });

  it("is smaller than what it holds, and says so", async () => {
    const { deps, vault } = await aHouse();
    const name = await taken(deps, "daily");
    const [only] = await listSnapshots(deps);
    expect(only).toMatchObject({ name, kind: "daily", bytes: vault.files.get(name)?.size });
  });

  it("that is gone changes nothing", async () => {
    const { db, deps, goal } = await aHouse();
    await expect(restoreSnapshot(deps, "daily_gone.json.gz")).rejects.toMatchObject({
      code: "snapshot-not-found",
    });
    expect(await db.goals.toArray()).toEqual([goal]);
  });

  it.each(["", "not gzip"])("that is broken changes nothing (%j)", async (words) => {
    const { db, deps, vault, goal } = await aHouse();
    const name = "daily_2026-11-20T09-00-00.000Z.json.gz";
    vault.files.set(name, new Blob([words]));
    await expect(restoreSnapshot(deps, name)).rejects.toMatchObject({
      code: "backup-not-readable",
    });
    expect(await db.goals.toArray()).toEqual([goal]);
    expect(await db.stagedRows.count()).toBe(0);
  });

  it("is refused where the browser has no place for it", async () => {
    const { deps } = await aHouse();
    const without = { ...deps, storage: aStorage({ vault: null }) };
    await expect(takeSnapshot(without, "daily")).rejects.toMatchObject({
      code: "snapshots-unavailable",
    });
    await takeDailySnapshot(without);
  });
});

describe("the daily snapshot", () => {
  it("is taken once a day, and only when something changed", async () => {
    const { db, deps, goal, wait } = await aHouse();
    await takeDailySnapshot(deps);
    await takeDailySnapshot(deps);
    expect(await listSnapshots(deps)).toHaveLength(1);
    wait(25);
    await takeDailySnapshot(deps);
    expect(await listSnapshots(deps)).toHaveLength(1);
    await changeGoal(db, goal.id, { purpose: "Something new" }, wait(1));
    await takeDailySnapshot(deps);
    expect(await listSnapshots(deps)).toHaveLength(2);
  });

  it("is kept for the last seven days that had one", async () => {
    const { db, deps, goal, wait } = await aHouse();
    for (let day = 0; day < 10; day++) {
      await changeGoal(db, goal.id, { purpose: `Day ${day}` }, wait(24));
      await takeDailySnapshot(deps);
    }
    const days = (await listSnapshots(deps)).map(({ takenAt }) => takenAt.slice(0, 10));
    expect(days).toHaveLength(7);
    expect(days[0]).toBe("2026-12-03");
  });

  it("is taken of what a file brought, however long ago it was written", async () => {
    const { db, deps, wait } = await aHouse();
    await takeDailySnapshot(deps);
    wait(25);
    await db.goals.bulkPut([aGoal({ updatedAt: Instant.parse("2020-01-01T09:00:00.000Z") })]);
    await takeDailySnapshot(deps);
    expect(await listSnapshots(deps)).toHaveLength(2);
  });

  it("gives way to no other of its day", async () => {
    const { db, deps, wait } = await aHouse();
    await takeDailySnapshot(deps);
    const [daily] = await listSnapshots(deps);
    await db.goals.clear();
    for (let more = 0; more < 5; more++) {
      wait(1);
      await takeSnapshot(deps, "manual");
    }
    expect(await listSnapshots(deps)).toContainEqual(daily);
  });

  it("leaves after thirty days, but for the last one", async () => {
    const { db, deps, goal, wait } = await aHouse();
    for (const day of [1, 2]) {
      await changeGoal(db, goal.id, { purpose: `Day ${day}` }, wait(24));
      await takeDailySnapshot(deps);
    }
    await takeSnapshot(deps, "manual");
    wait(24 * 31);
    await takeDailySnapshot(deps);
    expect((await listSnapshots(deps)).map(({ takenAt }) => takenAt)).toEqual([
      "2026-11-25T09:00:00.000Z",
    ]);
  });

  it("of nothing is not taken", async () => {
    const deps = { ...(await aHouse()).deps, db: openDatabase("snapshots-empty") };
    await takeDailySnapshot(deps);
    expect(await listSnapshots(deps)).toEqual([]);
  });

  it("that fails keeps nothing else waiting, and is told until one is made", async () => {
    const { db, vault, deps, goal } = await aHouse();
    await db.goals.update(goal.id, { deletedAt: Instant.parse("2026-10-01T09:00:00.000Z") });
    const write = vi.spyOn(vault, "write").mockRejectedValue(full());
    await expect(keepUp(deps)).rejects.toThrow("full");
    expect(await db.goals.count()).toBe(0);
    expect(await upkeepFailures(db)).toMatchObject([{ key: "snapshot-failed", isFull: true }]);
    write.mockRestore();
    await takeSnapshot(deps, "manual");
    expect(await upkeepFailures(db)).toEqual([]);
  });

  it("and the upkeep forget a file that no open window reads any more", async () => {
    const { db, deps } = await aHouse();
    const row = { table: "goals", number: 1, row: {}, staging: "", order: 1 } as const;
    await db.stagedRows.add(row);
    const otherWindows = async () => ({ panels: 1, tabs: 0 });
    await keepUp({ ...deps, storage: { ...deps.storage, otherWindows } });
    expect(await db.stagedRows.count()).toBe(1);
    await keepUp(deps);
    expect(await db.stagedRows.count()).toBe(0);
  });

  it("comes before the trash is emptied, so that it still holds it", async () => {
    const { db, deps, goal, wait } = await aHouse();
    await db.goals.update(goal.id, { deletedAt: Instant.parse("2026-10-01T09:00:00.000Z") });
    await keepUp(deps);
    expect(await db.goals.count()).toBe(0);
    const [only] = await listSnapshots(deps);
    if (!only) throw new Error("no snapshot");
    wait(1);
    await restoreSnapshot(deps, only.name);
    expect(await db.goals.count()).toBe(1);
  });
});
