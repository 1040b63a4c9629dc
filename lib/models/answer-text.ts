import { jsonrepair } from "jsonrepair";
import { parse as parsePartial } from "partial-json";

const isAnswer = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Takes off a model's thinking aloud; an open thought has no answer after it yet. */
const withoutThought = (text: string): string =>
  text.replace(/^[\s\S]*<\/think(?:ing)?>/i, "").replace(/<think(?:ing)?>[\s\S]*$/i, "");

/** The object as far as it was said; `undefined` before its first brace. */
export function partialAnswer(text: string): unknown {
  const said = withoutThought(text);
  const start = said.indexOf("{");
  if (start < 0) return undefined;
  try {
    const value: unknown = parsePartial(said.slice(start));
    return isAnswer(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The whole object, out of thoughts, fences and prose, mended when it is nearly JSON; `undefined` if none is there. */
export function wholeAnswer(text: string): unknown {
  const said = withoutThought(text);
  const end = said.lastIndexOf("}");
  const starts = [...said.matchAll(/\{/g)].map(({ index }) => index).slice(0, 20);
  for (const read of [JSON.parse, (json: string) => JSON.parse(jsonrepair(json))]) {
    for (const start of starts) {
      if (start > end) break;
      try {
        const value: unknown = read(said.slice(start, end + 1));
        if (isAnswer(value)) return value;
      } catch {
        // The next brace may be where it begins.
      }
    }
  }
  return undefined;
}
