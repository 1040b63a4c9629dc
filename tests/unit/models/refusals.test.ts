import { expect, it } from "vitest";
import type { ErrorCode } from "@/lib/domain/errors";
import { ask } from "@/lib/models/openai/client";
import { failureOf } from "@/lib/models/openai/failures";

const baseURL = "http://127.0.0.1:9/v1";

const refusal = async (status: number, body: BodyInit) => {
  const plainFetch = async () => new Response(body, { status });
  const { signal } = new AbortController();
  const asked = ask({ baseURL, key: "", plainFetch }, "/models", { signal });
  const error: unknown = await asked.catch((thrown: unknown) => thrown);
  return failureOf(error, baseURL, "small").code;
};

it.each<[number, object | string, ErrorCode]>([
  [403, { detail: "Not for you" }, "model-access-refused"],
  [403, { message: "Not for you" }, "model-access-refused"],
  [403, { error: { message: "Not for you" } }, "model-access-refused"],
  [403, { detail: "This origin is not allowed" }, "model-origin-refused"],
  [403, "", "model-origin-refused"],
  [400, { detail: "The model does not exist" }, "model-not-found"],
  [400, { message: "Maximum context length is 8" }, "model-question-too-long"],
  [422, [{ error: { message: "too many tokens" } }], "model-question-too-long"],
  [422, { detail: "No" }, "model-request-refused"],
])("knows a refusal by its words, whatever their shape: %i %j", async (status, told, code) => {
  expect(await refusal(status, told === "" ? "" : JSON.stringify(told))).toBe(code);
});

it("gives up the words of a refusal that go on without an end", async () => {
  const page = new TextEncoder().encode("no ".repeat(30_000));
  let pages = 0;
  const endless = new ReadableStream({
    pull(controller) {
      pages += 1;
      if (pages > 50) controller.close();
      else controller.enqueue(page);
    },
  });
  expect(await refusal(403, endless)).toBe("model-access-refused");
  expect(pages).toBeLessThan(10);
});
