import { join } from "node:path";
import type { Page } from "playwright-core";
import { build } from "vite";

const root = join(import.meta.dirname, "../..");

type Measures = typeof import("../../tests/tools/growth/page.ts");

/** The code under measure as one script, the way the panel's bundle holds it. */
async function bundle(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    resolve: { alias: { "@": root } },
    build: {
      write: false,
      lib: { entry: "tests/tools/growth/page.ts", formats: ["iife"], name: "growth" },
    },
  });
  const [output] = [result].flat();
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (!chunk) throw new Error("Nothing was built");
  return chunk.code;
}

let code: Promise<string> | undefined;

/** Calls functions of the bench in a page that shows no app. */
export interface InPage {
  call<Name extends keyof Measures>(
    name: Name,
    ...values: Parameters<Measures[Name]>
  ): Promise<Awaited<ReturnType<Measures[Name]>>>;
  close(): Promise<void>;
}

/** Brings the code into a page of the extension; past its content security policy, as a debugger does. */
export async function bringIn(page: Page): Promise<InPage> {
  code ??= bundle();
  const session = await page.context().newCDPSession(page);
  const evaluate = async <Answer>(expression: string): Promise<Answer> => {
    // As in the panel, where zod finds out that it may not make code.
    const options = {
      expression,
      awaitPromise: true,
      returnByValue: true,
      allowUnsafeEvalBlockedByCSP: false,
    };
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", options);
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as Answer;
  };
  await evaluate(`${await code};globalThis.growth = growth;undefined`);
  return {
    call: (name, ...values) => evaluate(`growth.${name}(...${JSON.stringify(values)})`),
    close: () => page.close(),
  };
}
