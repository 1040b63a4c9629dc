import type { parseArgs } from "node:util";
import type { ChatModel } from "../../lib/coach/task.ts";
import { loadModule } from "../load.ts";

/** How the coach is asked, from the command line. */
export const options = {
  provider: { type: "string", default: "builtin" },
  "base-url": { type: "string" },
  model: { type: "string" },
  "key-env": { type: "string" },
} as const;

export const usage =
  "[--provider builtin|openai --base-url https://…/v1 --model NAME [--key-env VARIABLE]]";

type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

/**
 * The model that was asked for; null for the built-in coach.
 *
 * @throws {Error} with what the command line lacks
 */
export async function openModel(given: Given): Promise<ChatModel | null> {
  if (given.provider === "builtin") return null;
  if (given.provider !== "openai") throw new Error(`no such provider: ${given.provider}`);
  const { "base-url": baseUrl, model, "key-env": keyName } = given;
  if (!baseUrl || !model) throw new Error("--provider openai needs --base-url and --model");
  // A key on the command line would stay in the shell's history; the variable's name may.
  const key = keyName ? process.env[keyName] : "";
  if (key === undefined) throw new Error(`${keyName} is not set`);
  const { openAiModel } =
    await loadModule<typeof import("../../lib/models/openai.ts")>("lib/models/openai.ts");
  return openAiModel({ baseUrl, model }, key);
}
