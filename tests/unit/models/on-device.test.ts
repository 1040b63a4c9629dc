import { describe, expect, it } from "vitest";
import type { ChatRequest } from "@/lib/coach/task";
import { type ErrorCode, isAppError } from "@/lib/domain/errors";
import { onDeviceModel } from "@/lib/models/on-device";
import { aLanguageModel } from "@/tests/builders/language-model";

const request: ChatRequest = {
  messages: [
    { role: "system", content: "Say it plainly." },
    { role: "user", content: "Moins de réunions" },
  ],
  answerName: "wording",
  answerSchema: {
    type: "object",
    properties: { wording: { type: "string", minLength: 1 }, count: { type: "integer" } },
  },
};
const answered = { wording: "A plain answer", count: 1 };

const never = async () => {
  throw new Error("Nothing leaves this device");
};

const ask = async (
  model: ReturnType<typeof onDeviceModel>,
  signal = new AbortController().signal,
) => {
  const values: unknown[] = [];
  for await (const value of model.answer(request, { signal, onSend: never })) values.push(value);
  return values;
};

const codeOf = (answer: Promise<unknown>): Promise<ErrorCode | null> =>
  answer.then(
    () => null,
    (error: unknown) => {
      if (!isAppError(error)) throw error;
      return error.code;
    },
  );

describe("the browser’s own model", () => {
  it("joins what it says piece by piece, and sends nothing", async () => {
    const { api } = aLanguageModel();
    const values = await ask(onDeviceModel(api));
    expect(values[0]).toEqual({ wording: "A plain" });
    expect(values.at(-1)).toEqual(answered);
  });

  it("is asked for both languages, with the answer’s form, narrowed as for every server", async () => {
    const { api, created, asked } = aLanguageModel();
    await ask(onDeviceModel(api));
    const languages = [{ type: "text", languages: ["en", "fr"] }];
    expect(created[0]).toMatchObject({
      expectedInputs: languages,
      expectedOutputs: languages,
      samplingMode: "predictable",
      initialPrompts: [{ role: "system", content: "Say it plainly." }],
    });
    expect(asked).toEqual([
      {
        said: [{ role: "user", content: "Moins de réunions" }],
        constraint: {
          type: "object",
          properties: { wording: { type: "string" }, count: { type: "integer" } },
          required: ["wording", "count"],
          additionalProperties: false,
        },
      },
    ]);
  });

  it("answers each question in a fresh copy, and gives it back", async () => {
    const { api, created, openSessions } = aLanguageModel();
    const model = onDeviceModel(api);
    await ask(model);
    await ask(model);
    expect(created).toHaveLength(1);
    expect(openSessions()).toBe(1);
  });

  it("does without a way of sampling where the browser knows none", async () => {
    const { api } = aLanguageModel({ isOld: true });
    expect((await ask(onDeviceModel(api))).at(-1)).toEqual(answered);
  });

  it.each<[string, ErrorCode]>([
    ["QuotaExceededError", "model-question-too-long"],
    ["NotAllowedError", "own-model-not-downloaded"],
    ["NotSupportedError", "own-model-missing"],
    ["NotReadableError", "model-answer-filtered"],
    ["SyntaxError", "model-answer-invalid"],
    ["UnknownError", "model-answer-cut"],
  ])("names what the browser calls %s: %s", async (name, code) => {
    const { api } = aLanguageModel({ fails: new DOMException("", name) });
    expect(await codeOf(ask(onDeviceModel(api)))).toBe(code);
  });

  it("names an answer that is no JSON, and one without an end", async () => {
    const prose = aLanguageModel({
      answer: async function* () {
        yield "I would rather talk about the weather.";
      },
    });
    expect(await codeOf(ask(onDeviceModel(prose.api)))).toBe("model-answer-invalid");
    const endless = aLanguageModel({
      answer: async function* () {
        for (;;) yield "x".repeat(10_000);
      },
    });
    expect(await codeOf(ask(onDeviceModel(endless.api)))).toBe("model-answer-invalid");
  });

  it("is given up on when it falls silent, and stops when told", async () => {
    const silent = {
      answer: async function* ({ signal }: { signal: AbortSignal }) {
        yield '{"wording": "A';
        await new Promise((_, stop) => signal.addEventListener("abort", () => stop(signal.reason)));
      },
    };
    const { api, openSessions } = aLanguageModel(silent);
    expect(await codeOf(ask(onDeviceModel(api, 50)))).toBe("model-timed-out");
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    expect(await codeOf(ask(onDeviceModel(api), controller.signal))).toBe("model-stopped");
    // The two copies are given back; each model keeps the session that it began from.
    expect(openSessions()).toBe(2);
  });
});

describe("its download", () => {
  it("tells how far it is, and nothing else is kept of it", async () => {
    const progress = [
      { loaded: 0.25, total: 1 },
      { loaded: 1, total: 1 },
    ];
    const { api, openSessions } = aLanguageModel({ availability: "downloadable", progress });
    const model = onDeviceModel(api);
    expect(await model.availability()).toBe("downloadable");
    const told: number[][] = [];
    await model.download((...far) => told.push(far), new AbortController().signal);
    expect(told).toEqual([
      [0.25, 1],
      [1, 1],
    ]);
    expect(await model.availability()).toBe("available");
    expect(openSessions()).toBe(0);
  });

  it("is stopped when told", async () => {
    const controller = new AbortController();
    controller.abort();
    const { api } = aLanguageModel({ progress: [{ loaded: 0, total: 1 }] });
    expect(await codeOf(onDeviceModel(api).download(() => {}, controller.signal))).toBe(
      "model-stopped",
    );
  });

  it("is refused by a browser that wanted a click", async () => {
    const { api } = aLanguageModel({ fails: new DOMException("", "NotAllowedError") });
    const { signal } = new AbortController();
    expect(await codeOf(onDeviceModel(api).download(() => {}, signal))).toBe(
      "own-model-not-downloaded",
    );
  });
});
