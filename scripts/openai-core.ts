import type { Plugin } from "vite";

/** The classes of the services that the client knows; we send what we have built ourselves, and call none. */
const SERVICE = /[\\/]openai[\\/]resources[\\/].*\.mjs$/;

/**
 * Leaves the services out of `openai`: the client makes one of each, used or not, and no bundler may drop what is
 * made. Each becomes an empty class; the client, its streams, its failures and its headers stay as published.
 */
export const openAiCore = (): Plugin => ({
  name: "openai-core",
  enforce: "pre",
  transform(code, id) {
    if (!SERVICE.test(id)) return null;
    const passedOn = code.match(/^export (?:\*|\{[^}]*\}) from .*$/gm) ?? [];
    const own = [...code.matchAll(/^export (?:class|const|function) (\w+)/gm)].map(
      ([, name]) => name,
    );
    const empty = own.map((name) => `Unused as ${name}`).join(", ");
    return { code: [...passedOn, "class Unused {}", `export { ${empty} };`].join("\n"), map: null };
  },
});
