import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { askCoach } from "@/lib/actions/ask-coach";
import type { Deps } from "@/lib/actions/deps";
import type { Asked, SendReason } from "@/lib/coach/run-task";
import { type CoachTask, SendDeclined } from "@/lib/coach/task";
import { openDatabase } from "@/lib/db/database";
import type { ErrorCode } from "@/lib/domain/errors";
import { openAiModel } from "@/lib/models/openai";
import { aBrowser } from "@/tests/builders/browser";
import { now } from "@/tests/builders/records";
import { aStorage } from "@/tests/builders/storage";
import { startWireServer, type WireServer } from "@/tests/tools/wire-server";

const wire = z.object({ wording: z.string() });

/** Refuses a wording with a number in it, as the real tasks refuse what nobody said. */
const wording: CoachTask<{ words: string }, { wording: string }> = {
  id: "plain-wording",
  input: z.object({ words: z.string() }),
  wire,
  output: wire,
  prompt: ({ words }) => ({ system: "Say it plainly.", material: words }),
  fromWire: (answer) => wire.parse(answer),
  rules: ({ words }) => ({ wording: `By rule: ${words}` }),
  checks: ({ wording }) => (/\d/.test(wording) ? ["invented-number"] : []),
};

let server: WireServer;
let deps: Deps;
beforeEach(async () => {
  server = await startWireServer();
  deps = {
    db: openDatabase(`test-${crypto.randomUUID()}`),
    now: () => now,
    newId: () => crypto.randomUUID(),
    browser: aBrowser(),
    storage: aStorage(),
    openModel: async (endpoint, key) => openAiModel(endpoint, key, { idleMs: 300 }),
  };
});
afterEach(() => server.close());

/** The bodies that were agreed to, and why each was to leave. */
let agreed: { body: string; reason: SendReason }[];

const ask = async (
  name: string,
  signal = new AbortController().signal,
  agree: Asked["agree"] = async ({ body }, reason) => void agreed.push({ body, reason }),
) => {
  agreed = [];
  const endpoint = { baseUrl: server.url, model: name };
  const model = await deps.openModel(endpoint, "secret");
  const asked = { locale: "en", chosen: { modelName: name, model, agree }, signal } as const;
  return askCoach(deps, wording, { words: "Fewer meetings" }, asked);
};

describe("the coach with a model", () => {
  it("gives the model's answer, and says whose it is", async () => {
    const { value, by, because } = await ask("ok");
    expect(value).toEqual({ wording: "A plain answer" });
    expect(by).toEqual({ model: `ok · ${new URL(server.url).host}` });
    expect(because).toBeNull();
  });

  it.each<[string, ErrorCode]>([
    ["401", "model-key-refused"],
    ["403", "model-access-refused"],
    ["404", "model-not-found"],
    ["429", "model-too-many-requests"],
    ["500", "model-server-failed"],
    ["hang", "model-timed-out"],
    ["cut", "model-answer-cut"],
    ["malformed", "model-answer-invalid"],
    ["invented", "model-answer-invalid"],
  ])("answers by rule after '%s', and says why: %s", async (name, code) => {
    const { value, by, because } = await ask(name);
    expect(value).toEqual({ wording: "By rule: Fewer meetings" });
    expect(by).toBe("built-in");
    expect(because?.code).toBe(code);
  });

  it.each<[string, SendReason[]]>([
    ["ok", ["question"]],
    ["500", ["question"]],
    ["invented", ["question", "repair"]],
    ["no-schema", ["question", "plainer"]],
    ["no-format", ["question", "plainer", "plainer"]],
  ])("has each body agreed to, then in its account, then sent ('%s')", async (name, reasons) => {
    await ask(name);
    const sent = server.journal.map(({ body }) => body);
    expect(agreed.map(({ body }) => body)).toEqual(sent);
    expect(agreed.map(({ reason }) => reason)).toEqual(reasons);
    const accounted = (await deps.db.ledger.toArray()).map(({ body }) => body);
    expect(accounted.sort()).toEqual(sent.sort());
  });

  it("has a body in its account before it leaves", async () => {
    await deps.db.close();
    await expect(ask("ok")).rejects.toThrow();
    expect(server.journal).toEqual([]);
  });

  it("tells the server's host where its answer could not be used", async () => {
    const { because } = await ask("invented");
    expect(because?.details).toMatchObject({ host: new URL(server.url).host });
  });

  it("answers by rule, and has nothing to account for, when sending is declined", async () => {
    const { by, because } = await ask("ok", undefined, async () => {
      throw new SendDeclined();
    });
    expect(by).toBe("built-in");
    expect(because).toBeNull();
    expect(server.journal).toEqual([]);
    expect(await deps.db.ledger.count()).toBe(0);
  });

  it("answers by rule, and says why, when only the second request is declined", async () => {
    const { by, because } = await ask("invented", undefined, async (_, reason) => {
      if (reason === "repair") throw new SendDeclined();
    });
    expect(by).toBe("built-in");
    expect(because?.code).toBe("model-answer-invalid");
    expect(server.journal).toHaveLength(1);
  });

  it("is told before it agrees to a second request which rules the first answer broke", async () => {
    const told: (readonly string[])[] = [];
    await ask("invented", undefined, async (_, __, { broken }) => void told.push(broken));
    expect(told).toEqual([[], ["invented-number"]]);
  });

  it("does not account an answer that may not be shown as an answer", async () => {
    await ask("invented");
    expect((await deps.db.ledger.toArray()).map(({ outcome }) => outcome)).toEqual([
      "failed",
      "failed",
    ]);
    await deps.db.ledger.clear();
    await ask("ok");
    expect((await deps.db.ledger.toArray()).map(({ outcome }) => outcome)).toEqual(["answered"]);
  });

  it("accounts for a stop, and answers nothing then", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    await expect(ask("hang", controller.signal)).rejects.toMatchObject({ code: "model-stopped" });
    expect(await deps.db.ledger.toArray()).toMatchObject([{ outcome: "stopped" }]);
  });
});
