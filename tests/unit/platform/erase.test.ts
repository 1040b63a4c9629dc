import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { eraseAll, remains } from "@/lib/platform/erase";

type Badges = Record<number | "all", string>;
const world = vi.hoisted(() => {
  const area = () => {
    let kept: Record<string, unknown> = { settings: 1 };
    return {
      get: async () => kept,
      clear: vi.fn(async () => {
        kept = {};
      }),
    };
  };
  const sites = { origins: ["https://example.org/*"] };
  const rules = { kept: [{ id: 1 }] };
  const icon = { alarms: ["upkeep", "brief"], badges: { all: "2", 7: "✓", 8: "" } as Badges };
  return { local: area(), session: area(), sync: area(), sites, rules, icon, refill: area };
});
vi.mock("wxt/browser", () => ({
  browser: {
    storage: world,
    permissions: {
      getAll: async () => world.sites,
      remove: async () => {
        world.sites.origins = [];
      },
    },
    declarativeNetRequest: {
      getSessionRules: async () => world.rules.kept,
      updateSessionRules: async ({ removeRuleIds }: { removeRuleIds: number[] }) => {
        world.rules.kept = world.rules.kept.filter(({ id }) => !removeRuleIds.includes(id));
      },
    },
    alarms: {
      getAll: async () => world.icon.alarms.map((name) => ({ name })),
      clearAll: async () => {
        world.icon.alarms = [];
      },
    },
    action: {
      getBadgeText: async ({ tabId = "all" }: { tabId?: number | "all" }) =>
        world.icon.badges[tabId] ?? "",
      setBadgeText: async ({ tabId = "all", text }: { tabId?: number | "all"; text: string }) => {
        if (tabId === 8) throw new Error("No tab with id: 8");
        world.icon.badges[tabId] = text;
      },
    },
    tabs: { query: async () => [{ id: 7 }, { id: 8 }] },
  },
}));

const files = new Set<string>();
const root = {
  keys: async function* () {
    yield* [...files];
  },
  removeEntry: async (name: string) => {
    if (name === "in use") throw new DOMException("in use", "NoModificationAllowedError");
    files.delete(name);
  },
};

const hold = (name: string) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const said = vi.fn();
beforeEach(() => {
  files.clear();
  for (const name of ["in use", "snapshots"]) files.add(name);
  Object.assign(world, { local: world.refill(), session: world.refill(), sync: world.refill() });
  world.sites.origins = ["https://example.org/*"];
  world.rules.kept = [{ id: 1 }];
  world.icon = { alarms: ["upkeep", "brief"], badges: { all: "2", 7: "✓", 8: "" } };
  vi.stubGlobal("navigator", { storage: { getDirectory: async () => root } });
  vi.stubGlobal("reportError", said);
});
afterEach(() => vi.unstubAllGlobals());

it("clears every other place when some refuse, and names what is left", async () => {
  (await hold("cordee")).close();
  world.local.clear.mockRejectedValueOnce(new Error("disk"));
  await eraseAll(() => {});
  expect(await remains()).toEqual({
    databases: [],
    files: ["in use"],
    stored: ["settings"],
    sites: [],
    reminders: [],
  });
  expect(said).toHaveBeenCalled();
});

it("says when another window holds the data, clears the rest, and goes on when it lets go", async () => {
  files.delete("in use");
  const held = await hold("cordee");
  const onBlocked = vi.fn();
  const erasing = eraseAll(onBlocked);
  await vi.waitFor(() => expect(onBlocked).toHaveBeenCalled());
  await vi.waitFor(() => expect(world.local.clear).toHaveBeenCalled());
  held.close();
  await erasing;
  expect(await remains()).toEqual({
    databases: [],
    files: [],
    stored: [],
    sites: [],
    reminders: [],
  });
});

it("says in the browser’s words where it cannot tell what is left", async () => {
  const fail = () => Promise.reject(new DOMException("closed", "SecurityError"));
  vi.stubGlobal("navigator", { storage: { getDirectory: fail } });
  await eraseAll(() => {});
  expect((await remains()).files).toEqual(["SecurityError: closed"]);
});

it("takes alarms and the icon’s badges away, and names those that are left", async () => {
  expect((await remains()).reminders).toEqual(["brief", "2", "✓"]);
  await eraseAll(() => {});
  expect(world.icon).toEqual({ alarms: [], badges: { all: "", 7: "", 8: "" } });
  world.icon.alarms = ["search", "upkeep"];
  expect((await remains()).reminders).toEqual([]);
});

it("takes the rule about what requests say of us back, and sees one that is left", async () => {
  expect((await remains()).stored).toContain("rule 1");
  await eraseAll(() => {});
  expect((await remains()).stored).not.toContain("rule 1");
});
