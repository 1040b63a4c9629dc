import { describe, expect, it } from "vitest";
import { SendDeclined, type Sending } from "@/lib/coach/task";
import { type ErrorCode, isAppError } from "@/lib/domain/errors";
import { openAiModel } from "@/lib/models/openai";
import { failure, onSend, request, wireForEach } from "@/tests/tools/wire-model";

const answered = { wording: "A plain answer", count: 1 };
const wire = wireForEach();
const { open, collect } = wire;

describe("a model behind an OpenAI-compatible address", () => {
  it("streams the answer as it grows, and the whole one last", async () => {
    const values = await collect("ok");
    expect(values.length).toBeGreaterThan(1);
    expect(values.at(-1)).toEqual(answered);
  });

  it.each([
    "prose",
    "think",
    "no-schema",
    "no-format",
    "single-quotes",
    "split",
    "whole",
    "reasoning",
    "busy",
    "loading",
  ])("finds the answer of a server that behaves like '%s'", async (model) => {
    expect((await collect(model)).at(-1)).toEqual(answered);
  });

  it.each<[string, ErrorCode]>([
    ["401", "model-key-refused"],
    ["402", "model-quota-used-up"],
    ["403", "model-access-refused"],
    ["404", "model-not-found"],
    ["413", "model-question-too-long"],
    ["418", "model-request-refused"],
    ["429-for-long", "model-too-many-requests"],
    ["quota", "model-quota-used-up"],
    ["500", "model-server-failed"],
    ["502", "model-server-failed"],
    ["context", "model-question-too-long"],
    ["filtered-question", "model-answer-filtered"],
    ["unknown-model", "model-not-found"],
    ["hang", "model-timed-out"],
    ["idle", "model-timed-out"],
    ["cut", "model-answer-cut"],
    ["early-end", "model-answer-cut"],
    ["too-long", "model-answer-too-long"],
    ["whole-too-long", "model-answer-too-long"],
    ["filter", "model-answer-filtered"],
    ["refusal", "model-declined"],
    ["truncated", "model-answer-invalid"],
    ["malformed", "model-answer-invalid"],
    ["100-kb", "model-answer-invalid"],
    ["unexpected", "model-path-wrong"],
    ["bad-event", "model-answer-invalid"],
    ["stream-error", "model-server-failed"],
    ["html", "model-answered-page"],
    ["redirect", "model-moved"],
    ["endless-thought", "model-answer-invalid"],
  ])("names the failure of a server that behaves like '%s': %s", async (model, code) => {
    const error = await failure(collect(model));
    expect(error.code).toBe(code);
    expect(wire.server().journal).toHaveLength(1);
  });

  it("says that nobody answers at an address where nobody listens", async () => {
    await wire.server().close();
    expect((await failure(collect("ok"))).code).toBe("model-unreachable");
  });
});

describe("what is sent", () => {
  it.each(["ok", "401", "prose", "no-format"])(
    "is what was shown, byte for byte ('%s')",
    async (name) => {
      const shown: string[] = [];
      const show = async ({ url, body }: Sending) => {
        expect(url).toBe(`${wire.server().url}/chat/completions`);
        expect(wire.server().journal).toHaveLength(shown.length);
        shown.push(body);
      };
      try {
        const { signal } = new AbortController();
        for await (const _ of open(name).answer(request, { signal, onSend: show }));
      } catch (error) {
        expect(isAppError(error)).toBe(true);
      }
      expect(wire.server().journal.map(({ body }) => body)).toEqual(shown);
      expect(shown).toHaveLength(name === "no-format" ? 3 : 1);
    },
  );

  it("says which request asks the same in a plainer form", async () => {
    const forms: boolean[] = [];
    const note = async ({ isPlainer }: Sending) => {
      forms.push(isPlainer);
    };
    const { signal } = new AbortController();
    for await (const _ of open("no-format").answer(request, { signal, onSend: note }));
    expect(forms).toEqual([false, true, true]);
  });

  it("starts from the form that the server was seen to accept", async () => {
    await collect("no-schema");
    expect(wire.server().journal).toHaveLength(2);
    await collect("no-schema");
    expect(wire.server().journal).toHaveLength(3);
    expect(wire.server().journal[2]?.body).toBe(wire.server().journal[1]?.body);
  });

  it("is nothing where it was not agreed to", async () => {
    const { signal } = new AbortController();
    const refuse = async () => {
      throw new SendDeclined();
    };
    const answer = async () => {
      for await (const _ of open("ok").answer(request, { signal, onSend: refuse }));
    };
    await expect(answer()).rejects.toBeInstanceOf(SendDeclined);
    expect(wire.server().journal).toEqual([]);
  });

  it("waits for the word as long as it takes, without giving up on the server", async () => {
    const { signal } = new AbortController();
    const think = () => new Promise<void>((agree) => setTimeout(agree, 400));
    const values: unknown[] = [];
    for await (const value of open("ok").answer(request, { signal, onSend: think }))
      values.push(value);
    expect(values.at(-1)).toEqual(answered);
  });

  it("names neither the computer nor, without a key, any authorization", async () => {
    const { signal } = new AbortController();
    for await (const _ of open("ok", "").answer(request, { signal, onSend }));
    const headers = wire.server().journal[0]?.headers ?? {};
    expect(Object.keys(headers).filter((name) => name.startsWith("x-stainless"))).toEqual([]);
    expect(headers.authorization).toBeUndefined();
  });

  it("carries the key in its header alone", async () => {
    await collect("ok");
    expect(wire.server().journal[0]?.headers.authorization).toBe("Bearer secret");
    expect(wire.server().journal[0]?.body).not.toContain("secret");
  });
});

describe("Stop", () => {
  it.each(["hang", "idle"])(
    "ends the request within 200 ms, and the server sees it ('%s')",
    async (name) => {
      const controller = new AbortController();
      const model = openAiModel({ baseUrl: wire.server().url, model: name }, "", {
        idleMs: 10_000,
      });
      let stoppedAt = 0;
      setTimeout(() => {
        stoppedAt = Date.now();
        controller.abort();
      }, 150);
      const run = async () => {
        for await (const _ of model.answer(request, { signal: controller.signal, onSend }));
      };
      expect((await failure(run())).code).toBe("model-stopped");
      expect(Date.now() - stoppedAt).toBeLessThan(200);
      await expect.poll(() => wire.server().journal[0]?.hungUpAt ?? 0).toBeGreaterThan(0);
      expect((wire.server().journal[0]?.hungUpAt ?? 0) - stoppedAt).toBeLessThan(200);
    },
  );

  it("sends nothing when it came first", async () => {
    const controller = new AbortController();
    controller.abort();
    expect((await failure(collect("ok", controller.signal))).code).toBe("model-stopped");
    expect(wire.server().journal).toHaveLength(0);
  });
});
