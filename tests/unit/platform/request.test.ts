import { beforeEach, describe, expect, it, vi } from "vitest";

/** What a browser with windows and a session's storage offers to one of its pages. */
const world = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  here: 1,
  hasSidePanel: true,
}));
vi.mock("wxt/browser", () => ({
  browser: {
    get sidePanel() {
      return world.hasSidePanel ? {} : undefined;
    },
    windows: { getCurrent: async () => ({ id: world.here }) },
    storage: {
      session: {
        get: async () => ({ ...world.stored }),
        set: async (values: object) => void Object.assign(world.stored, values),
        remove: async (key: string) => void delete world.stored[key],
      },
    },
  },
}));

/** The module as the panel, or a whole tab, loads it. */
async function loadIn(place: "panel" | "tab") {
  vi.resetModules();
  vi.stubGlobal("location", { search: place === "tab" ? "?tab" : "" });
  return import("@/lib/platform/request");
}

beforeEach(() => {
  world.stored = {};
  world.here = 1;
  world.hasSidePanel = true;
});

describe("what a panel is asked to show", () => {
  it("is taken by the panel of the window that it was asked of, once", async () => {
    const { askPanel, takeRequest } = await loadIn("panel");
    await askPanel(2, "#/plan/r1/kept");
    expect(await takeRequest()).toBeNull();
    world.here = 2;
    expect(await takeRequest()).toBe("#/plan/r1/kept");
    expect(await takeRequest()).toBeNull();
  });

  it("is left to the panel by a whole tab of the same window", async () => {
    const tab = await loadIn("tab");
    await tab.askPanel(1, "#/plan/r1/kept");
    expect(await tab.takeRequest()).toBeNull();
    expect(await (await loadIn("panel")).takeRequest()).toBe("#/plan/r1/kept");
  });

  it("is shown by the tab where the browser has no panel", async () => {
    world.hasSidePanel = false;
    const { askPanel, takeRequest } = await loadIn("tab");
    await askPanel(1, "#/plan/r1/kept");
    expect(await takeRequest()).toBe("#/plan/r1/kept");
  });

  it("is never an address outside the app", async () => {
    const { askPanel, takeRequest } = await loadIn("panel");
    expect(() => askPanel(1, "https://elsewhere.example/")).toThrow();
    world.stored = { request: { windowId: 1, address: "javascript:alert(1)" } };
    expect(await takeRequest()).toBeNull();
  });
});
