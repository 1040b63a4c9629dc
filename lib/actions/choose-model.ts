import { AppError } from "@/lib/domain/errors";
import { isSameAddress } from "@/lib/domain/model-address";
import type { KeyPlace } from "@/lib/domain/model-key";
import { originPattern } from "@/lib/domain/origin";
import { ModelEndpoint } from "@/lib/domain/settings";
import type { Deps } from "./deps";

interface Choice {
  endpoint: ModelEndpoint;
  /** What was typed; empty keeps the key that is there, as long as the address is the same. */
  key: string;
  /** Where the key is kept from now on. */
  place: KeyPlace;
  /** For a key that is kept behind one. */
  passphrase: string;
  /** The choice it takes the place of. */
  before: ModelEndpoint | null;
}

/** Asks the browser for an address. Must be called in the click itself, with nothing awaited before. */
export async function requestAddress(deps: Deps, url: string): Promise<void> {
  if (await deps.browser.requestOrigin(originPattern(url))) return;
  throw new AppError("model-permission-refused", { host: new URL(url).host });
}

/**
 * Keeps the user's model and its key. Must be called in the click itself, with nothing awaited before.
 *
 * @throws {AppError} `model-permission-refused`; `model-key-locked` when a key that is kept elsewhere from now on
 *   is behind its passphrase
 */
export async function chooseModel(deps: Deps, choice: Choice): Promise<void> {
  const { before, place } = choice;
  await requestAddress(deps, choice.endpoint.baseUrl);
  const endpoint = ModelEndpoint.parse(choice.endpoint);
  // A key must not reach another address than the one it was given for.
  const keepsKey = before !== null && isSameAddress(before.baseUrl, endpoint.baseUrl);
  if (choice.key !== "" || !keepsKey) {
    await deps.browser.writeKey(choice.key, place, choice.passphrase);
  } else if (((await deps.browser.keyState()).place ?? place) !== place || choice.passphrase) {
    await deps.browser.writeKey(await deps.browser.readKey(), place, choice.passphrase);
  }
  await deps.browser.writeSettings({ endpoint, coach: "address" });
  if (before === null) return;
  if (new URL(before.baseUrl).origin === new URL(endpoint.baseUrl).origin) return;
  await deps.browser.showOrigin();
  if (originPattern(before.baseUrl) !== originPattern(endpoint.baseUrl)) {
    await deps.browser.removeOrigin(originPattern(before.baseUrl));
  }
}

/** Back to the built-in coach alone: the model, its key and its permissions go. */
export async function forgetModel(deps: Deps, endpoint: ModelEndpoint): Promise<void> {
  await deps.browser.writeKey("", "session");
  const { origin } = new URL(endpoint.baseUrl);
  const { unaskedOrigins } = await deps.browser.readSettings();
  await deps.browser.writeSettings({
    endpoint: null,
    coach: "built-in",
    unaskedOrigins: unaskedOrigins.filter((one) => one !== origin),
  });
  await deps.browser.showOrigin();
  await deps.browser.removeOrigin(originPattern(endpoint.baseUrl));
}
