import { expect, it } from "vitest";
import { bringBack, readBackup } from "@/lib/actions/bring-back";
import type { Deps } from "@/lib/actions/deps";
import { openDatabase } from "@/lib/db/database";
import type { ImportMode } from "@/lib/domain/backup";
import { Settings } from "@/lib/domain/settings";
import { writeBackup } from "@/lib/files/backup";
import { aBrowser } from "../../builders/browser";
import { aPair, now } from "../../builders/records";
import { aStorage } from "../../builders/storage";
import { databaseOf } from "../../builders/whole";

/** A device with these settings. */
const aDevice = (settings: Partial<Settings>): Deps => ({
  db: openDatabase(`bringing-back-${crypto.randomUUID()}`),
  now: () => now,
  newId: () => crypto.randomUUID(),
  browser: aBrowser({}, settings),
  storage: aStorage(),
  openModel: async () => {
    throw new Error("no model is asked here");
  },
});

/** The settings of a device after a file with these was brought back to it. */
async function after(
  mode: ImportMode,
  mine: Partial<Settings>,
  theirs: Partial<Settings>,
  takesModel = false,
): Promise<Settings> {
  const settings = Settings.parse(theirs);
  const from = await databaseOf({ pairs: [aPair()] });
  const file = await writeBackup(from, { settings, appVersion: "0.1.0" }, now);
  const device = aDevice(mine);
  await bringBack(device, await readBackup(device, file), mode, { takesModel });
  return device.browser.readSettings();
}

const theirModel = { baseUrl: "https://theirs.example/v1", model: "m" };

it.each(["merge", "replace"] as const)(
  "takes from no file that requests leave unseen (%s)",
  async (mode) => {
    const mine = { unaskedOrigins: ["https://mine.example"] };
    const theirs = { unaskedOrigins: ["https://theirs.example"], endpoint: theirModel };
    const settings = await after(mode, mine, theirs, true);
    expect(settings.unaskedOrigins).toEqual(["https://mine.example"]);
    expect(settings.endpoint).toEqual(theirModel);
  },
);

it.each(["merge", "replace"] as const)(
  "goes on hiding every word that was hidden here or there (%s)",
  async (mode) => {
    const mine = { hiddenWords: ["Bruno", "Orlane"] };
    const theirs = { hiddenWords: ["Orlane", "Acme"], trusted: "Anne" };
    const settings = await after(mode, mine, theirs);
    expect(settings.hiddenWords).toEqual(["Bruno", "Orlane", "Acme"]);
    expect(settings.trusted).toBe("Anne");
  },
);

it("keeps whom one trusts here when two copies are merged, and when the file names nobody", async () => {
  expect((await after("merge", { trusted: "Bob" }, { trusted: "Anne" })).trusted).toBe("Bob");
  expect((await after("replace", { trusted: "Bob" }, {})).trusted).toBe("Bob");
});

it("keeps the words hidden here when both lists together are more than there is room for", async () => {
  const words = (name: string) => Array.from({ length: 400 }, (_, index) => `${name} ${index}`);
  const settings = await after(
    "merge",
    { hiddenWords: words("Mine") },
    { hiddenWords: words("Theirs") },
  );
  expect(settings.hiddenWords).toHaveLength(500);
  expect(settings.hiddenWords.slice(0, 400)).toEqual(words("Mine"));
});
