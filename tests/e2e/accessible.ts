import AxeSource from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

interface Look {
  colorScheme: "light" | "dark";
  forcedColors: "none" | "active";
}

export const plainLooks: readonly Look[] = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
];

/** Every look that a panel may have. */
export const looks: readonly Look[] = [
  ...plainLooks,
  { colorScheme: "light", forcedColors: "active" },
];

/** Holds what is on screen against Axe's rules, in one look after the other. */
export async function expectAccessible(panel: Page, name: string, those: readonly Look[]) {
  await panel.evaluate(AxeSource.source);
  for (const look of those) {
    await panel.emulateMedia(look);
    // Axe judges what it finds: nothing may still be fading in.
    await panel.evaluate(() =>
      Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))),
    );
    const found = await panel.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof AxeSource }).axe.run(
        document,
      );
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`,
      );
    });
    expect(found, `${name} ${JSON.stringify(look)}`).toEqual([]);
  }
}
