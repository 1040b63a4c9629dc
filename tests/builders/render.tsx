import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactNode } from "react";
import { expect } from "vitest";
import { DepsProvider, PairProvider } from "@/components/hooks/deps";
import { ToastProvider } from "@/components/hooks/toast";
import type { BrowserPort, Deps } from "@/lib/actions/deps";
import { openDatabase } from "@/lib/db/database";
import type { Locale } from "@/lib/domain/locale";
import type { Pair } from "@/lib/domain/pair";
import type { Settings } from "@/lib/domain/settings";
import { toInstant } from "@/lib/domain/time";
import { aBrowser } from "./browser";
import { aPair } from "./records";
import { aStorage } from "./storage";

interface Options {
  locale?: Locale;
  pair?: Pair;
  browser?: Partial<BrowserPort>;
  settings?: Partial<Settings>;
  deps?: Partial<Deps>;
  /** Fills the database before the screen opens. */
  prepare?: (deps: Deps) => Promise<unknown>;
}

/** Opens a screen as the panel would, on a fresh database and a browser in memory. */
export async function renderWith(ui: ReactNode, options: Options = {}) {
  const pair = options.pair ?? aPair();
  const db = options.deps?.db ?? openDatabase(`test-${crypto.randomUUID()}`);
  const deps: Deps = {
    db,
    now: () => toInstant(new Date()),
    newId: () => crypto.randomUUID(),
    browser: aBrowser(options.browser, {
      locale: options.locale ?? "en",
      pairId: pair.id,
      ...options.settings,
    }),
    storage: aStorage(),
    openModel: async () => {
      throw new Error("No model in this test");
    },
    ...options.deps,
  };
  await db.pairs.put(pair);
  await options.prepare?.(deps);
  const user = userEvent.setup();
  const shown = render(
    <DepsProvider deps={deps}>
      <ToastProvider>
        <PairProvider pair={pair}>{ui}</PairProvider>
      </ToastProvider>
    </DepsProvider>,
  );
  await screen.findAllByRole("status");
  return { ...shown, user, db, deps, pair };
}

/** Fails with what a screen-reader or keyboard user would stumble over. Contrast is checked in the real browser. */
export async function expectNoAxeViolations(container: Element) {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(" ")}`)).toEqual(
    [],
  );
}
