import * as z from "zod";
import type { Line } from "./ask.ts";

/** A line of JSON, or why it is none; its id either way, as far as it can be told. */
type Read = { line: Line } | { id: string; error: string };

/** The JSON lines of the standard input. By hand: readline also breaks at U+2028, which JSON strings may hold. */
export async function* linesRead(): AsyncGenerator<Read> {
  let rest = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim()) yield read(line);
  }
  if (rest.trim()) yield read(rest);
}

const Asked = z.looseObject({
  id: z.union([z.string(), z.number()]).default(""),
  lang: z.enum(["en", "fr"]).default("en"),
});

function read(line: string): Read {
  try {
    return { line: Asked.parse(JSON.parse(line)) };
  } catch (error) {
    return { id: /"id"\s*:\s*"?([^",}]*)/.exec(line)?.[1] ?? "", error: wordsOf(error) };
  }
}

export function wordsOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}
