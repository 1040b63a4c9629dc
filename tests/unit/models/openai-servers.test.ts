import { describe, expect, it } from "vitest";
import type { Sending } from "@/lib/coach/task";
import { openAiModel } from "@/lib/models/openai";
import { failure, onSend, request, wireForEach } from "@/tests/tools/wire-model";

const wire = wireForEach();
const { open, collect } = wire;

describe("a pause that a server asks for", () => {
  it("is kept, and the very same is asked once more, when it was agreed to again", async () => {
    const sent: (boolean | undefined)[] = [];
    const note = async ({ isAgain }: Sending) => void sent.push(isAgain);
    const { signal } = new AbortController();
    for await (const _ of open("busy").answer(request, { signal, onSend: note }));
    expect(sent).toEqual([undefined, true]);
    expect(wire.server().journal[0]?.body).toBe(wire.server().journal[1]?.body);
  });

  it("is kept once only", async () => {
    expect((await failure(collect("429"))).code).toBe("model-too-many-requests");
    expect(wire.server().journal).toHaveLength(2);
  });

  it("ends with a stop, and nothing more is sent", async () => {
    const controller = new AbortController();
    const slow: typeof fetch = async () =>
      new Response("{}", { status: 429, headers: { "retry-after": "20" } });
    const model = openAiModel({ baseUrl: wire.server().url, model: "ok" }, "", { fetch: slow });
    setTimeout(() => controller.abort(), 50);
    const stoppedBefore = Date.now() + 250;
    const run = async () => {
      for await (const _ of model.answer(request, { signal: controller.signal, onSend }));
    };
    expect((await failure(run())).code).toBe("model-stopped");
    expect(Date.now()).toBeLessThan(stoppedBefore);
  });
});

describe("the list of models", () => {
  const list = (url: string) =>
    openAiModel({ baseUrl: url, model: "" }, "secret", { idleMs: 300 }).listModels?.(
      new AbortController().signal,
    );

  it("is what the server names, asked with the key and no other word", async () => {
    expect(await list(wire.server().url)).toEqual(["ok", "prose", "think"]);
    expect(wire.server().journal).toMatchObject([{ path: "/v1/models", body: "" }]);
    expect(wire.server().journal[0]?.headers.authorization).toBe("Bearer secret");
  });

  it("is nowhere at a wrong path", async () => {
    const error = await failure(Promise.resolve(list(wire.server().url.replace("/v1", "/v2"))));
    expect(error.code).toBe("model-path-wrong");
  });
});

describe("what cannot be reached", () => {
  it("may be a certificate where there is one, and the words say both", async () => {
    const refused: typeof fetch = async () => {
      throw new TypeError("Failed to fetch");
    };
    const model = openAiModel({ baseUrl: "https://models.example/v1", model: "m" }, "", {
      fetch: refused,
    });
    const { signal } = new AbortController();
    const run = async () => {
      for await (const _ of model.answer(request, { signal, onSend }));
    };
    expect((await failure(run())).code).toBe("model-unreachable-or-untrusted");
  });

  it("refuses an origin: that has its own name", async () => {
    const fromAPage: typeof fetch = (url, init) =>
      fetch(url, {
        ...init,
        headers: {
          ...Object.fromEntries(new Headers(init?.headers)),
          origin: "chrome-extension://abc",
        },
      });
    const model = openAiModel({ baseUrl: wire.server().url, model: "origin" }, "", {
      fetch: fromAPage,
    });
    const { signal } = new AbortController();
    const run = async () => {
      for await (const _ of model.answer(request, { signal, onSend }));
    };
    expect((await failure(run())).code).toBe("model-origin-refused");
  });
});

describe("the form that a server takes", () => {
  it("is remembered by whoever is asked to, without the key", async () => {
    const kept = new Map<string, string>();
    const memory = {
      read: async (name: string) => kept.get(name),
      write: async (name: string, form: string) => void kept.set(name, form),
    };
    const { signal } = new AbortController();
    const ask = async () => {
      const model = openAiModel({ baseUrl: wire.server().url, model: "no-format" }, "secret", {
        memory,
      });
      for await (const _ of model.answer(request, { signal, onSend }));
    };
    await ask();
    expect([...kept]).toEqual([[`${wire.server().url} no-format`, "prompt"]]);
    await ask();
    expect(wire.server().journal).toHaveLength(4);
  });
});
