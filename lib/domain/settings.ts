import * as z from "zod";
import { Locale } from "./locale";
import { Id } from "./record";

/** Where a model of the user's choice answers. The key is kept apart, never in here. */
export const ModelEndpoint = z.object({
  /** Address of an OpenAI-compatible API, such as `http://localhost:11434/v1`. */
  baseUrl: z.url({ protocol: /^https?$/ }).max(500),
  model: z.string().trim().min(1).max(200),
});
export type ModelEndpoint = z.infer<typeof ModelEndpoint>;

/** What the user chose; small, in the browser's own storage. */
export const Settings = z.object({
  locale: Locale.nullable().default(null),
  pairId: Id.nullable().default(null),
  endpoint: ModelEndpoint.nullable().default(null),
  /** Keep the key after the browser closes; otherwise it lives as long as the browser's session. */
  rememberKey: z.boolean().default(false),
  /** Whom the user would turn to when a text is for a person and not for a coach. */
  trusted: z.string().trim().max(200).default(""),
});
export type Settings = z.infer<typeof Settings>;
