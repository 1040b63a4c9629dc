import { beforeEach, expect, it, vi } from "vitest";
import { readSettings, writeSettings } from "@/lib/platform/settings";

const kept = vi.hoisted(() => new Map<string, unknown>());
const later = () => new Promise((done) => setTimeout(done, 1));
vi.mock("wxt/browser", () => ({
  browser: {
    storage: {
      local: {
        get: async (name: string) => {
          await later();
          return { [name]: structuredClone(kept.get(name)) };
        },
        set: async (values: Record<string, unknown>) => {
          await later();
          for (const [name, value] of Object.entries(values)) kept.set(name, value);
        },
      },
    },
  },
}));

beforeEach(() => kept.clear());

const hide = (word: string) =>
  writeSettings(({ hiddenWords }) => ({ hiddenWords: [...hiddenWords, word] }));

it("keeps both of two words that are hidden at the same time", async () => {
  await Promise.all([hide("Anna"), hide("Bruno")]);
  expect((await readSettings()).hiddenWords).toEqual(["Anna", "Bruno"]);
});

it("keeps each of two things that are chosen at the same time", async () => {
  await Promise.all([writeSettings({ locale: "fr" }), writeSettings({ trusted: "Anna" })]);
  expect(await readSettings()).toMatchObject({ locale: "fr", trusted: "Anna" });
});

it("goes on after a choice that cannot be kept", async () => {
  await expect(writeSettings({ hiddenWords: [""] })).rejects.toThrow();
  await hide("Anna");
  expect((await readSettings()).hiddenWords).toEqual(["Anna"]);
});

it("forgets what it cannot read, and nothing else", async () => {
  kept.set("settings", {
    hiddenWords: ["Anna", 7, "", "Bruno"],
    coach: "later-kind",
    locale: "fr",
  });
  expect(await readSettings()).toMatchObject({
    hiddenWords: ["Anna", "Bruno"],
    coach: "address",
    locale: "fr",
  });
});

it("reads what is no settings at all as those of a first day", async () => {
  kept.set("settings", "broken");
  expect((await readSettings()).hiddenWords).toEqual([]);
});
