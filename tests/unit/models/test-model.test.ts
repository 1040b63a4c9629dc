import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Deps } from "@/lib/actions/deps";
import { listModels, testModel } from "@/lib/actions/test-model";
import { openDatabase } from "@/lib/db/database";
import { AppError, type ErrorCode, isAppError } from "@/lib/domain/errors";
import { openAiModel } from "@/lib/models/openai";
import { aBrowser } from "@/tests/builders/browser";
import { now } from "@/tests/builders/records";
import { aStorage } from "@/tests/builders/storage";
import { startWireServer, type WireServer } from "@/tests/tools/wire-server";

let server: WireServer;
let isAllowed: boolean;
let deps: Deps;
beforeEach(async () => {
  server = await startWireServer();
  isAllowed = true;
  deps = {
    db: openDatabase(`test-${crypto.randomUUID()}`),
    now: () => now,
    newId: () => crypto.randomUUID(),
    browser: aBrowser({ hasOrigin: async () => isAllowed }),
    storage: aStorage(),
    openModel: async (endpoint, key) => openAiModel(endpoint, key, { idleMs: 300 }),
  };
  await deps.browser.writeKey("sk-secret", "session");
});
afterEach(() => server.close());

const test = async (model: string, baseUrl = server.url): Promise<ErrorCode | null> => {
  try {
    await testModel(deps, { baseUrl, model }, new AbortController().signal);
    return null;
  } catch (error) {
    if (!isAppError(error)) throw error;
    expect(JSON.stringify([error.message, error.details])).not.toContain("sk-secret");
    return error.code;
  }
};

describe("the test of a connection", () => {
  it("says that it works, by a real question", async () => {
    expect(await test("ok")).toBeNull();
    expect(server.journal).toMatchObject([{ path: "/v1/chat/completions" }]);
  });

  it.each<[string, ErrorCode]>([
    ["401", "model-key-refused"],
    // The list of models is answered, the question is not: on this computer it is the origin that is refused.
    ["403", "model-origin-refused"],
    ["404", "model-not-found"],
    ["quota", "model-quota-used-up"],
    ["html", "model-answered-page"],
    ["redirect", "model-moved"],
    ["hang", "model-timed-out"],
    ["malformed", "model-answer-invalid"],
  ])("tells '%s' apart: %s", async (model, code) => {
    expect(await test(model)).toBe(code);
  });

  it("tells a wrong path from a model that is not there", async () => {
    expect(await test("ok", server.url.replace("/v1", ""))).toBe("model-path-wrong");
    expect(await test("ok", server.url.replace("/v1", "/api"))).toBe("model-path-wrong");
  });

  it("tells a server that does not run, and a permission that was taken back", async () => {
    isAllowed = false;
    expect(await test("ok")).toBe("model-permission-refused");
    expect(server.journal).toEqual([]);
    isAllowed = true;
    await server.close();
    expect(await test("ok")).toBe("model-unreachable");
  });

  it("tells a key that is still locked, and sends nothing then", async () => {
    const readKey = () => Promise.reject(new AppError("model-key-locked", {}));
    deps = { ...deps, browser: { ...deps.browser, readKey } };
    expect(await test("ok")).toBe("model-key-locked");
    expect(server.journal).toEqual([]);
  });
});

describe("the models of an address", () => {
  it("are named in order", async () => {
    const { signal } = new AbortController();
    expect(await listModels(deps, server.url, "k", signal)).toEqual(["ok", "prose", "think"]);
    expect(server.journal[0]?.headers.authorization).toBe("Bearer k");
  });

  it("are asked for in the account too", async () => {
    await listModels(deps, server.url, "k", new AbortController().signal);
    expect(await deps.db.ledger.toArray()).toMatchObject([
      { task: "models", body: "", outcome: "answered", origin: new URL(server.url).origin },
    ]);
  });
});
