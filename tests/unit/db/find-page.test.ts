import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { findByPage, makePageKeys } from "@/lib/db/find-page";
import { pageKey } from "@/lib/domain/page-key";
import { aResource } from "@/tests/builders/records";

const pairId = crypto.randomUUID();
const url = (page: number) => `https://notes.example/page/${page}`;

it("is found however its row was written, changed or brought in, and leaves nothing when it goes", async () => {
  const act = fc.oneof(
    fc.record({ kind: fc.constant("add" as const), page: fc.nat(5) }),
    fc.record({
      kind: fc.constantFrom("move" as const, "delete" as const),
      page: fc.nat(5),
      at: fc.nat(5),
    }),
    fc.record({ kind: fc.constantFrom("make" as const, "clear" as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      const db = openDatabase(crypto.randomUUID());
      for (const one of acts) {
        if (!("page" in one)) {
          await (one.kind === "make" ? makePageKeys(db) : db.resources.clear());
        } else if (one.kind === "add")
          await db.resources.bulkPut([aResource({ pairId, url: url(one.page) })]);
        else {
          const rows = await db.resources.toArray();
          const row = rows[one.at % Math.max(rows.length, 1)];
          if (row && one.kind === "delete") await db.resources.delete(row.id);
          else if (row) await db.resources.update(row.id, { url: url(one.page) });
        }
      }
      const rows = await db.resources.toArray();
      expect((await db.pageKeys.toCollection().primaryKeys()).sort()).toEqual(
        rows.map(({ id }) => id).sort(),
      );
      for (let page = 0; page <= 5; page++) {
        const there = rows.filter((row) => row.url === url(page)).map(({ id }) => id);
        const found = await findByPage(db, pairId, `${url(page)}/?utm_source=x`);
        if (there.length === 0) expect(found).toBeUndefined();
        else expect(there).toContain(found?.id);
      }
      await makePageKeys(db);
      for (const { id, key } of await db.pageKeys.toArray()) {
        expect(key).toBe(pageKey((await db.resources.get(id))?.url ?? ""));
      }
      db.close();
    }),
    { numRuns: 40 },
  );
});

it("reads no more of a long plan than of a short one", async () => {
  const db = openDatabase(crypto.randomUUID());
  const rows = Array.from({ length: 3_000 }, (_, page) => aResource({ pairId, url: url(page) }));
  await db.resources.bulkAdd(rows);
  await makePageKeys(db);
  const get = vi.spyOn(IDBObjectStore.prototype, "get");
  const getAll = vi.spyOn(IDBObjectStore.prototype, "getAll");
  expect(await findByPage(db, pairId, url(1_234))).toMatchObject({ id: rows[1_234]?.id });
  expect(get.mock.calls.length).toBeLessThan(5);
  expect(getAll).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
