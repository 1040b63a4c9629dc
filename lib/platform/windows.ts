import { isInTab } from "./panel";

const NAME = "cordee-window";
const own = `${NAME}:${isInTab ? "tab" : "panel"}:${crypto.randomUUID()}`;

/** Lets the other windows know that this one is open; it is known to be closed however it ends. */
export function announceWindow(): void {
  void navigator.locks.request(own, () => new Promise(() => {}));
}

/** How many other windows of Cordée are open, by their kind. */
export async function otherWindows(): Promise<{ panels: number; tabs: number }> {
  const { held = [] } = await navigator.locks.query();
  const names = held.flatMap(({ name }) => (name && name !== own ? name : []));
  const count = (kind: string) =>
    names.filter((name) => name.startsWith(`${NAME}:${kind}:`)).length;
  return { panels: count("panel"), tabs: count("tab") };
}
