import { beforeEach, describe, expect, it, vi } from "vitest";
import { keyState, readKey, takeKey, unlockKey, writeKey } from "@/lib/platform/model-key";
import { closeStorageToPages } from "@/lib/platform/settings";

const world = vi.hoisted(() => {
  const area = () => {
    const kept = new Map<string, unknown>();
    return {
      kept,
      get: async (names: string | string[]) =>
        Object.fromEntries(
          [names].flat().flatMap((name) => (kept.has(name) ? [[name, kept.get(name)]] : [])),
        ),
      set: async (values: Record<string, unknown>) => {
        for (const [name, value] of Object.entries(values)) kept.set(name, value);
      },
      remove: async (names: string | string[]) => {
        for (const name of [names].flat()) kept.delete(name);
      },
      setAccessLevel: undefined as unknown,
    };
  };
  return { local: area(), session: area() };
});
vi.mock("wxt/browser", () => ({ browser: { storage: world } }));

const secret = "sk-secret";
const inProfile = () => JSON.stringify([...world.local.kept]);
/** What a browser does when it is closed. */
const closeBrowser = () => world.session.kept.clear();

beforeEach(() => {
  world.local.kept.clear();
  world.session.kept.clear();
});

describe("a key for the session", () => {
  it("never reaches the profile, and is gone when the browser closes", async () => {
    await writeKey(secret, "session");
    expect(await readKey()).toBe(secret);
    expect(await keyState()).toEqual({ place: "session", isLocked: false });
    expect(inProfile()).not.toContain(secret);
    closeBrowser();
    expect(await readKey()).toBe("");
    expect(await keyState()).toEqual({ place: null, isLocked: false });
  });
});

describe("a key for this computer", () => {
  it("is still there when the browser opens again", async () => {
    await writeKey(secret, "profile");
    closeBrowser();
    expect(await readKey()).toBe(secret);
    expect(await keyState()).toEqual({ place: "profile", isLocked: false });
  });

  it("leaves the profile when it is moved", async () => {
    await writeKey(secret, "profile");
    await writeKey(secret, "session");
    expect(inProfile()).not.toContain(secret);
    expect(await readKey()).toBe(secret);
  });
});

describe("a key behind a passphrase", () => {
  it("is asked for once each time the browser was opened", async () => {
    await writeKey(secret, "passphrase", "café corner");
    expect(await readKey()).toBe(secret);
    closeBrowser();
    expect(await keyState()).toEqual({ place: "passphrase", isLocked: true });
    await expect(readKey()).rejects.toMatchObject({ code: "model-key-locked" });
    // The same letters as another keyboard writes them.
    await unlockKey("cafe\u0301 corner");
    expect(await readKey()).toBe(secret);
    expect(await keyState()).toEqual({ place: "passphrase", isLocked: false });
  });

  it("stays closed to another passphrase, and says so", async () => {
    await writeKey(secret, "passphrase", "right");
    closeBrowser();
    await expect(unlockKey("wrong")).rejects.toMatchObject({ code: "model-passphrase-wrong" });
    await expect(readKey()).rejects.toMatchObject({ code: "model-key-locked" });
  });

  it("holds neither the key nor the passphrase in the profile, and never the same bytes twice", async () => {
    await writeKey(secret, "passphrase", "right");
    const first = inProfile();
    expect(first).not.toContain(secret);
    expect(first).not.toContain("right");
    await writeKey(secret, "passphrase", "right");
    expect(inProfile()).not.toBe(first);
  });

  it("is gone once it is forgotten", async () => {
    await writeKey(secret, "passphrase", "right");
    await writeKey("", "session");
    expect(world.local.kept.size + world.session.kept.size).toBe(0);
    expect(await readKey()).toBe("");
  });

  it("does not open when what is kept was changed", async () => {
    await writeKey(secret, "passphrase", "right");
    closeBrowser();
    const sealed = world.local.kept.get("modelKeySealed") as { words: string };
    world.local.kept.set("modelKeySealed", { ...sealed, words: `AAAA${sealed.words.slice(4)}` });
    await expect(unlockKey("right")).rejects.toMatchObject({ code: "model-passphrase-wrong" });
  });
});

describe("a key that is taken away", () => {
  it.each(["session", "profile", "passphrase"] as const)(
    "comes back as it was (%s)",
    async (place) => {
      await writeKey(secret, place, "right");
      if (place === "passphrase") closeBrowser();
      const before = await keyState();
      const putBack = await takeKey();
      expect(await keyState()).toEqual({ place: null, isLocked: false });
      await putBack();
      expect(await keyState()).toEqual(before);
      if (place === "passphrase") await unlockKey("right");
      expect(await readKey()).toBe(secret);
    },
  );
});

describe("the profile’s storage", () => {
  it("is closed to content scripts where the browser can", async () => {
    const setAccessLevel = vi.fn(async () => {});
    world.local.setAccessLevel = setAccessLevel;
    await closeStorageToPages();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: "TRUSTED_CONTEXTS" });
    world.local.setAccessLevel = undefined;
    await closeStorageToPages();
  });
});
