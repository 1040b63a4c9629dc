import { expect, it, vi } from "vitest";
import { openDraftField } from "@/components/hooks/draft-field";
import { openDatabase } from "@/lib/db/database";
import { now } from "@/tests/builders/records";

it("forgets what was typed, also what was just being saved when it was told to", async () => {
  const db = openDatabase(`test-${crypto.randomUUID()}`);
  const report = vi.fn();
  const field = openDraftField({ db, key: "address", isValue: true, now: () => now, report });
  await field.look(null);
  const cleared = new Promise<void>((resolve) => {
    db.drafts.hook("creating", () => {
      // While "ab" is on its way into the database, one letter more is typed, and all of it forgotten.
      field.type("abc", "");
      void field.clear().then(resolve);
    });
  });
  field.type("ab", "");
  await cleared;
  expect(await db.drafts.toArray()).toEqual([]);
  expect(field.read().typed).toBeNull();
});
