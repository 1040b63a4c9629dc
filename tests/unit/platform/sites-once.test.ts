import { beforeEach, describe, expect, it, vi } from "vitest";
import { leaveSitesWithPanel, lostSites, seeSitesOnce } from "@/lib/platform/sites-once";

type Listener = () => void;
const model = "http://model.example/*";
const wide = ["http://*/*", "https://*/*"];

/** A browser as it lasts: its grants, its storage, and what is open in it. */
const world = vi.hoisted(() => ({
  grants: [] as string[],
  stored: {} as Record<string, unknown>,
  shared: 0,
  isOver: false,
  added: [] as Listener[],
  /** The user's answer to the browser's question. */
  answer: async () => true,
}));

vi.mock("wxt/browser", () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins: [...world.grants] }),
      contains: async () => world.grants.includes(wide[0] ?? ""),
      request: async () => {
        const isGiven = await world.answer();
        if (isGiven) world.grants = [...new Set([...world.grants, ...wide])];
        if (isGiven) for (const listener of world.added) listener();
        return isGiven;
      },
      remove: async () => {
        world.grants = [];
      },
      onAdded: { addListener: (listener: Listener) => world.added.push(listener) },
    },
    storage: {
      local: {
        get: async (name: string) => ({ [name]: world.stored[name] }),
        set: async (more: object) => void Object.assign(world.stored, more),
        remove: async (name: string) => void delete world.stored[name],
      },
    },
    runtime: {
      connect: () => ({ disconnect: () => {}, onDisconnect: { addListener: () => {} } }),
      onConnect: { addListener: () => {} },
    },
  },
}));

/** A browser's locks: those that look share one, and who gives back wants it alone. */
const request = async (_: string, options: LockOptions, act: (lock: object | null) => unknown) => {
  if (options.ifAvailable) return act(world.shared > 0 ? null : {});
  world.shared += 1;
  await act({});
  world.shared -= 1;
};

/** All that was begun comes to its end. */
const settle = () => new Promise((done) => setTimeout(done, 5));

beforeEach(() => {
  vi.stubGlobal("navigator", { locks: { request } });
  Object.assign(world, { grants: [model], stored: {}, shared: 0, added: [] });
  world.answer = async () => true;
});

describe("the sites that are lent for one act", () => {
  it("are given back at its end, with what went with them told once", async () => {
    const giveBack = await seeSitesOnce();
    expect(world.grants).toEqual([model, ...wide]);
    expect(await giveBack?.()).toEqual([model]);
    expect(world).toMatchObject({ grants: [], stored: {} });
  });

  it("are given back by the last of two panels", async () => {
    const [one, two] = [await seeSitesOnce(), await seeSitesOnce()];
    expect(await one?.()).toEqual([]);
    expect(world.grants).toEqual([model, ...wide]);
    expect(await two?.()).toEqual([model]);
    expect(world.grants).toEqual([]);
  });

  it("are given back when the browser stopped meanwhile, and the next panel says what went", async () => {
    await seeSitesOnce();
    world.shared = 0;
    leaveSitesWithPanel();
    await settle();
    expect(world.grants).toEqual([]);
    expect(await lostSites()).toEqual([model]);
    expect(await lostSites()).toEqual([]);
  });

  it("are given back when they are granted to a panel that is gone", async () => {
    leaveSitesWithPanel();
    world.answer = async () => {
      await settle();
      world.shared = 0;
      return true;
    };
    void seeSitesOnce();
    await vi.waitFor(() => expect(world.stored).toHaveProperty("sites-lost", [model]));
    expect(world.grants).toEqual([]);
  });

  it("are no reason to touch others: when they are refused, or were granted for good", async () => {
    world.answer = async () => false;
    expect(await seeSitesOnce()).toBeNull();
    expect(world).toMatchObject({ grants: [model], stored: {} });
    world.answer = async () => true;
    world.grants = [...wide];
    expect(await (await seeSitesOnce())?.()).toEqual([]);
    expect(world.grants).toEqual(wide);
  });
});
