import { browser } from "wxt/browser";
import { AppError } from "@/lib/domain/errors";
import type { KeyPlace, KeyState } from "@/lib/domain/model-key";
import { Sealed, seal, unseal } from "./seal";

const KEY = "modelKey";
/** The same key, encrypted; the session holds it as it is once it was opened. */
const SEALED = "modelKeySealed";

const ours = [KEY, SEALED];

async function kept() {
  const session = (await browser.storage.session.get(KEY))[KEY];
  const local = await browser.storage.local.get(ours);
  const sealed = Sealed.safeParse(local[SEALED]);
  return { session, profile: local[KEY], sealed: sealed.success ? sealed.data : null };
}

export async function readKey(): Promise<string> {
  const { session, profile, sealed } = await kept();
  const key = session ?? profile;
  if (key === undefined && sealed) throw new AppError("model-key-locked", {});
  return typeof key === "string" ? key : "";
}

export async function keyState(): Promise<KeyState> {
  const { session, profile, sealed } = await kept();
  if (sealed) return { place: "passphrase", isLocked: session === undefined };
  const place = session !== undefined ? "session" : profile !== undefined ? "profile" : null;
  return { place, isLocked: false };
}

export async function writeKey(key: string, place: KeyPlace, passphrase = ""): Promise<void> {
  const sealed = key && place === "passphrase" ? await seal(key, passphrase) : null;
  await browser.storage.session.remove(KEY);
  await browser.storage.local.remove(ours);
  if (key === "") return;
  if (sealed) await browser.storage.local.set({ [SEALED]: sealed });
  await (place === "profile" ? browser.storage.local : browser.storage.session).set({ [KEY]: key });
}

export async function unlockKey(passphrase: string): Promise<void> {
  const { sealed } = await kept();
  if (!sealed) return;
  const key = await unseal(sealed, passphrase);
  if (key === null) throw new AppError("model-passphrase-wrong", {});
  await browser.storage.session.set({ [KEY]: key });
}

export async function takeKey(): Promise<() => Promise<void>> {
  const session = await browser.storage.session.get(KEY);
  const local = await browser.storage.local.get(ours);
  await writeKey("", "session");
  return async () => {
    await browser.storage.session.set(session);
    await browser.storage.local.set(local);
  };
}
