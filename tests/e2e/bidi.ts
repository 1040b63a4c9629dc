import type { Browser } from "puppeteer-core";

/** A node as BiDi names it between two commands. */
export interface RemoteNode {
  sharedId: string;
}

export type Locator =
  | { type: "css"; value: string }
  | { type: "accessibility"; value: { role?: string; name?: string } };

type RemoteValue = { type: string; value?: unknown };

interface Commands {
  "browsingContext.getTree": { contexts: { context: string; url: string }[] };
  "browsingContext.create": { context: string };
  "browsingContext.navigate": unknown;
  "browsingContext.locateNodes": { nodes: RemoteNode[] };
  "input.performActions": unknown;
  "script.callFunction":
    | { type: "success"; result: RemoteValue }
    | { type: "exception"; exceptionDetails: { text: string } };
}

/** The commands that puppeteer has no method for, on its own connection. */
export interface Bidi {
  send<Name extends keyof Commands>(name: Name, values: object): Promise<Commands[Name]>;
  /** Runs a function's source in a context; only plain values come back, awaited. */
  call<Answer>(
    context: string,
    source: string,
    values: readonly (string | RemoteNode)[],
  ): Promise<Answer>;
  /** The first node found; undefined while there is none. */
  locate(context: string, locator: Locator): Promise<RemoteNode | undefined>;
}

export function openBidi(browser: Browser): Bidi {
  // puppeteer keeps its connection to itself in its published types.
  const { connection } = browser as unknown as {
    connection: { send(name: string, values: object): Promise<{ result: unknown }> };
  };
  const bidi: Bidi = {
    send: async <Name extends keyof Commands>(name: Name, values: object) =>
      (await connection.send(name, values)).result as Commands[Name],
    call: async <Answer>(
      context: string,
      source: string,
      values: readonly (string | RemoteNode)[],
    ) => {
      const answer = await bidi.send("script.callFunction", {
        functionDeclaration: source,
        target: { context },
        arguments: values.map((value) =>
          typeof value === "string" ? { type: "string", value } : value,
        ),
        awaitPromise: true,
        userActivation: false,
      });
      if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
      return answer.result.value as Answer;
    },
    locate: async (context, locator) =>
      (await bidi.send("browsingContext.locateNodes", { context, locator, maxNodeCount: 1 }))
        .nodes[0],
  };
  return bidi;
}

/** Asks again, also after a failure, until there is an answer; 10 s at most. */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer> {
  const end = Date.now() + 10_000;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Not found in time: ${what}`, { cause: last });
}

/** A click of the real pointer in the middle of a node. */
export async function clickOn(bidi: Bidi, context: string, node: RemoteNode): Promise<void> {
  const origin = { type: "element", element: node };
  await bidi.send("input.performActions", {
    context,
    actions: [
      {
        type: "pointer",
        id: "pointer",
        actions: [
          { type: "pointerMove", x: 0, y: 0, origin },
          { type: "pointerDown", button: 0 },
          { type: "pointerUp", button: 0 },
        ],
      },
    ],
  });
}

/** Presses keys one after the other; `held` stays down meanwhile. */
export async function press(bidi: Bidi, context: string, keys: string, held = ""): Promise<void> {
  const tap = (value: string) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ];
  const taps = [...keys].flatMap(tap);
  const actions = held
    ? [{ type: "keyDown", value: held }, ...taps, { type: "keyUp", value: held }]
    : taps;
  await bidi.send("input.performActions", {
    context,
    actions: [{ type: "key", id: "keys", actions }],
  });
}
