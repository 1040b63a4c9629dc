import { beforeEach, expect, it, vi } from "vitest";
import { makeMenus } from "@/lib/platform/menus";

const contextMenus = vi.hoisted(() => ({ removeAll: vi.fn(), create: vi.fn() }));
vi.mock("wxt/browser", () => ({ browser: { contextMenus, runtime: {} } }));

const titles = {
  "keep-page": "Keep this page in my plan",
  "keep-selection": "Keep this page and the passage",
  "keep-link": "Keep this link in my plan",
  "keep-image": "Keep this image in my plan",
  "keep-tabs": "Keep several tabs in my plan",
  "open-panel": "Open Cordée",
};

beforeEach(() => vi.clearAllMocks());

const made = (): { id: string; title: string; contexts: string[] }[] =>
  contextMenus.create.mock.calls.map(([item]) => item);

it("offers to keep the page on the page, on a film in it and on the toolbar’s icon", async () => {
  await makeMenus(titles);
  const keep = made().find(({ id }) => id === "keep-page");
  expect(keep).toEqual({
    id: "keep-page",
    title: "Keep this page in my plan",
    contexts: ["page", "action", "video", "audio"],
  });
});

it("makes each item once, under its own title, after the old ones went", async () => {
  await makeMenus(titles);
  expect(made().map(({ id, title }) => [id, title])).toEqual(Object.entries(titles));
  expect(contextMenus.removeAll).toHaveBeenCalledBefore(contextMenus.create);
});
