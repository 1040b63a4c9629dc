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

/** How many words can be hidden by hand. */
export const HIDDEN_WORDS = 500;

/** What the user chose; small, in the browser's own storage. */
export const Settings = z.object({
  locale: Locale.nullable().default(null),
  pairId: Id.nullable().default(null),
  endpoint: ModelEndpoint.nullable().default(null),
  /** Who answers beside the built-in coach: nobody, the browser's own model, or the one at the address. */
  coach: z.enum(["built-in", "browser", "address"]).default("address"),
  /** Origins that requests go to without being shown first, since the user said so. */
  unaskedOrigins: z.array(z.string().max(500)).max(50).default([]),
  /** Words that no model is told, as the user hid them. */
  hiddenWords: z.array(z.string().trim().min(1).max(100)).max(HIDDEN_WORDS).default([]),
  /** Whom the user would turn to when a text is for a person and not for a coach. */
  trusted: z.string().trim().max(200).default(""),
});
export type Settings = z.infer<typeof Settings>;

/** What changes, or how it follows from what is chosen now. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** A model at an address, or the browser's own. */
export type ChosenModel = ModelEndpoint | "browser";

/** The model that is asked beside the built-in coach; null when there is none. */
export const chosenModel = ({ coach, endpoint }: Settings): ChosenModel | null =>
  coach === "browser" ? "browser" : coach === "address" ? endpoint : null;
