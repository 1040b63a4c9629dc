import OpenAI from "openai";
import { AppError } from "@/lib/domain/errors";

/** Headers that tell the computer's system and versions, which nobody needs for an answer. */
const untold = Object.fromEntries(
  [
    "Lang",
    "Package-Version",
    "OS",
    "Arch",
    "Runtime",
    "Runtime-Version",
    "Retry-Count",
    "Timeout",
  ].map((name) => [`X-Stainless-${name}`, null] as const),
);

/** A client for one address; an empty key sends none, and nobody is asked twice by itself. */
export function clientFor(baseURL: string, key: string, plainFetch: typeof fetch): OpenAI {
  return new OpenAI({
    baseURL,
    apiKey: key || "none",
    organization: null,
    project: null,
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
    logLevel: "off",
    defaultHeaders: { ...untold, ...(!key && { Authorization: null }) },
    fetch: async (url, init) => {
      // A redirect would carry the words to a place that the user was not shown.
      const once = { credentials: "omit", redirect: "manual", cache: "no-store" } as const;
      const response = await plainFetch(url, { ...init, ...once });
      // Browsers hide where a redirect leads; elsewhere its status is seen.
      const isMoved =
        response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400);
      if (isMoved) throw new AppError("model-moved", { host: new URL(baseURL).host });
      return response;
    },
  });
}
