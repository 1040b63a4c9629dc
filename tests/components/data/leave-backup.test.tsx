import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { BackupSection } from "@/components/data/BackupSection";
import { Settings } from "@/lib/domain/settings";
import { writeBackup } from "@/lib/files/backup";
import { aGoal, aPair, now } from "../../builders/records";
import "../../builders/real-files";
import { renderWith } from "../../builders/render";
import { databaseOf } from "../../builders/whole";

it("leaving the page forgets the file that was read, and changes nothing", async () => {
  const pair = aPair();
  const theirs = await databaseOf({ pairs: [pair], goals: [aGoal({ pairId: pair.id })] });
  const options = { settings: Settings.parse({}), appVersion: "0.1.0" };
  const file = new File([await writeBackup(theirs, options, now)], "cordee.json");

  const { user, db, unmount } = await renderWith(<BackupSection />, { pair });
  await user.upload(screen.getByLabelText("Choose a file"), file);
  await screen.findByRole("region", { name: "What this file would change" }, { timeout: 10_000 });
  expect(await db.stagedRows.count()).toBe(2);
  unmount();
  await waitFor(async () => expect(await db.stagedRows.count()).toBe(0));
  expect(await db.goals.count()).toBe(0);
});
