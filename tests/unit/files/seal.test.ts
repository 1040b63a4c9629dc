import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { armor, Encrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyStaged } from "@/lib/db/import";
import { Settings } from "@/lib/domain/settings";
import { writeBackup } from "@/lib/files/backup";
import { stageBackup } from "@/lib/files/read-backup";
import { seal, unseal } from "@/lib/files/seal";
import { isSealed } from "@/lib/files/sealed";
import { aGoal, aPair, now } from "../../builders/records";
import { databaseOf } from "../../builders/whole";
import { hasAge, runAge } from "../../tools/age";

const passphrase = "corde mousqueton été 4";
const words = `${"L’été où ça va. ".repeat(20_000)}\n`;

let sealed: Blob;
beforeAll(async () => {
  sealed = await seal(new Blob([words]), passphrase);
}, 30_000);

const withWork = async (work: number) => {
  const text = await new Blob([sealed.slice(0, 200)]).text();
  const header = text.slice(0, text.indexOf("---")).replace(/(-> scrypt \S+) \d+/, `$1 ${work}`);
  return new Blob([header, "--- AAAA\n", "payload"]);
};

describe("a sealed file", () => {
  it("opens with its passphrase", async () => {
    expect(await isSealed(sealed)).toBe(true);
    expect(await sealed.text()).not.toContain("été");
    expect(await (await unseal(sealed, passphrase)).text()).toBe(words);
  });

  it("stays closed to any other", async () => {
    await expect(unseal(sealed, "corde mousqueton ete 4")).rejects.toMatchObject({
      code: "passphrase-wrong",
    });
  });

  it.each([
    ["cut in its header", () => sealed.slice(0, 60), "cut-short"],
    ["that would take a gigabyte", () => withWork(20), "seal-too-slow"],
    [
      "whose header never ends",
      () => new Blob([`age-encryption.org/v1\n`, "x".repeat(1e6)]),
      "damaged",
    ],
  ])("%s is refused before any work", async (_, make, reason) => {
    await expect(unseal(await make(), passphrase)).rejects.toMatchObject({
      code: "backup-not-readable",
      details: { reason },
    });
  });

  it("for a key is refused, and it says so", async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
    const file = new Blob([new Uint8Array(await encrypter.encrypt("hello"))]);
    await expect(unseal(file, passphrase)).rejects.toMatchObject({
      details: { reason: "sealed-for-a-key" },
    });
  });

  it("opens in its armoured form too", async () => {
    const armoured = armor.encode(new Uint8Array(await sealed.arrayBuffer()));
    const file = new Blob([armoured]);
    expect(await isSealed(file)).toBe(true);
    expect(await (await unseal(file, passphrase)).text()).toBe(words);
  });

  it("cut after its header says so", async () => {
    const cut = sealed.slice(0, sealed.size - 1_000);
    await expect(unseal(cut, passphrase)).rejects.toMatchObject({ details: { reason: "damaged" } });
  });
});

// It reads a passphrase from a terminal alone; elsewhere there is none to type into.
if (process.platform === "linux") {
  describe("the standard age tool", () => {
    const folder = mkdtempSync(join(tmpdir(), "cordee-age-"));
    const [plain, closed, opened] = ["plain", "closed.age", "opened"].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    afterAll(() => rmSync(folder, { recursive: true }));

    it("is here to be tried (Debian: apt-get install age)", () => {
      expect(hasAge()).toBe(true);
    });

    const aBackup = async () => {
      const pair = aPair({ partnerName: "Léa" });
      const db = await databaseOf({ pairs: [pair], goals: [aGoal({ pairId: pair.id })] });
      return writeBackup(db, { settings: Settings.parse({}), appVersion: "0.1.0" }, now);
    };

    it("opens a backup that Cordée sealed", async () => {
      const backup = await aBackup();
      const file = await seal(backup, passphrase);
      writeFileSync(closed, new Uint8Array(await file.arrayBuffer()));
      runAge([passphrase], "-d", "-o", opened, closed);
      expect(readFileSync(opened, "utf8")).toBe(await backup.text());
    }, 120_000);

    it("seals a backup that Cordée brings in", async () => {
      writeFileSync(plain, await (await aBackup()).text());
      rmSync(closed, { force: true });
      runAge([passphrase, passphrase], "-p", "-o", closed, plain);
      const file = new Blob([new Uint8Array(readFileSync(closed))]);
      const db = await databaseOf();
      await applyStaged(db, await stageBackup(db, file, { passphrase, unseal }), "merge");
      expect(await db.pairs.toArray()).toMatchObject([{ partnerName: "Léa" }]);
      expect(await db.goals.count()).toBe(1);
    }, 120_000);
  });
}
