import { APIConnectionError, APIError } from "openai/core/error";
import { AppError } from "@/lib/domain/errors";
import { bounded } from "./answer-stream";

/** Where a request goes, and with whose key; an empty one sends none. */
export interface Address {
  baseURL: string;
  key: string;
  plainFetch: typeof fetch;
}

/**
 * One request, asked once: a body is posted as it is, without one the path is read. Its headers name neither the
 * computer nor the app.
 *
 * @throws {APIError} what the server refused, or {@link APIConnectionError} when none was reached
 * @throws {AppError} `model-moved`
 */
export async function ask(
  { baseURL, key, plainFetch }: Address,
  path: string,
  { body, signal }: { body?: string; signal: AbortSignal },
): Promise<Response> {
  const init: RequestInit = {
    signal,
    headers: {
      accept: "application/json",
      ...(key && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { method: "POST", body }),
    credentials: "omit",
    // A redirect would carry the words to a place that the user was not shown.
    redirect: "manual",
    cache: "no-store",
  };
  const { host } = new URL(baseURL);
  const response = await plainFetch(`${baseURL}${path}`, init).catch((cause: unknown) => {
    throw new APIConnectionError({ message: undefined, ...(cause instanceof Error && { cause }) });
  });
  // Browsers hide where a redirect leads; elsewhere its status is seen.
  const isMoved =
    response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400);
  if (isMoved) throw new AppError("model-moved", { host });
  if (response.ok) return response;
  // Words that can't be read, or have no end, are words still.
  const said = await bounded(response, { host, heard: () => {} }).catch(() => "unread");
  throw APIError.generate(response.status, parsed(said), said, response.headers);
}

/** What is told as an error: a refusal in any other shape is known by its words. */
function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "error" in value ? value : undefined;
  } catch {
    return undefined;
  }
}
