import { beforeEach, expect, it, vi } from "vitest";
import { forgetUnseen, isUnseen, noteClicked } from "@/lib/platform/unseen";

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock("wxt/browser", () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.get(key) }),
        set: async (all: object) => {
          for (const [key, value] of Object.entries(all)) session.set(key, value);
        },
        remove: async (key: string) => void session.delete(key),
      },
    },
  },
}));

beforeEach(() => session.clear());

it("knows a tab again that a click did not show", async () => {
  await noteClicked({ id: 7 });
  expect(await isUnseen(7)).toBe(true);
  expect(await isUnseen(8)).toBe(false);
});

it("forgets it once a click shows a page, and once it loads another", async () => {
  await noteClicked({ id: 7 });
  await noteClicked({ id: 8, url: "https://example.org/" });
  expect(await isUnseen(7)).toBe(false);
  await noteClicked({ id: 7 });
  await forgetUnseen(8);
  expect(await isUnseen(7)).toBe(true);
  await forgetUnseen(7);
  expect(await isUnseen(7)).toBe(false);
});
