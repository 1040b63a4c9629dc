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
  const DAY = 24 * 60 * 60 * 1_000;
  const remembering = (name: string) => {
    const kept = new Map<string, string>();
    const memory = {
      read: async (of: string) => kept.get(of),
      write: async (of: string, form: string) => void kept.set(of, form),
    };
    const { signal } = new AbortController();
    const open = (day: number, more = {}) =>
      openAiModel({ baseUrl: wire.server().url, model: name }, "secret", {
        memory,
        now: () => day * DAY,
        ...more,
      });
    /** Asks once on a day. @returns which forms were asked for */
    const ask = async (day: number) => {
      const before = wire.server().journal.length;
      for await (const _ of open(day).answer(request, { signal, onSend }));
      const sent = wire.server().journal.slice(before);
      return sent.map(({ body }) => JSON.parse(body).response_format?.type ?? "prompt");
    };
    const list = async (day: number, names: readonly string[]) => {
      const data = names.map((id) => ({ id }));
      const answer = async () => Response.json({ object: "list", data });
      await open(day, { fetch: answer }).listModels?.(signal);
    };
    return { kept, ask, list };
  };

  it("is remembered by whoever is asked to, without the key", async () => {
    const { kept, ask } = remembering("no-format");
    expect(await ask(1)).toEqual(["json_schema", "json_object", "prompt"]);
    expect([...kept]).toEqual([[`${wire.server().url} no-format`, `prompt ${DAY} `]]);
    expect(await ask(1)).toEqual(["prompt"]);
  });

  it("is tried one step firmer once after a week, and again a week later", async () => {
    const { ask } = remembering("no-format");
    await ask(1);
    expect(await ask(7)).toEqual(["prompt"]);
    expect(await ask(9)).toEqual(["json_object", "prompt"]);
    expect(await ask(10)).toEqual(["prompt"]);
    expect(await ask(17)).toEqual(["json_object", "prompt"]);
  });

  it("climbs back to the firmest that the server takes by then", async () => {
    const { kept, ask } = remembering("ok");
    kept.set(`${wire.server().url} ok`, "prompt");
    expect(await ask(1)).toEqual(["json_object"]);
    expect(await ask(9)).toEqual(["json_schema"]);
    expect(await ask(10)).toEqual(["json_schema"]);
  });

  it("is tried firmer when the server offers other models, not when it offers the same in another order", async () => {
    const { ask, list } = remembering("no-format");
    await list(1, ["large", "small"]);
    await ask(1);
    await list(1, ["small", "large"]);
    expect(await ask(1)).toEqual(["prompt"]);
    await list(1, ["large", "small", "new"]);
    expect(await ask(1)).toEqual(["json_object", "prompt"]);
    expect(await ask(1)).toEqual(["prompt"]);
  });
});
