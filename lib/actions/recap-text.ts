import { inline } from "@/lib/files/markdown/text";

/** A part of a recap, with its lines and what each comes from. */
export interface RecapPart {
  title: string;
  lines: readonly { text: string; sources: readonly string[] }[];
}

/** A recap as plain words, to be pasted anywhere. */
export const recapAsText = (parts: readonly RecapPart[]): string =>
  parts
    .map(({ title, lines }) => [title, ...lines.map(({ text }) => `- ${text}`)].join("\n"))
    .join("\n\n");

/** A recap as a Markdown file, each line with what it comes from. */
export function recapAsMarkdown(title: string, parts: readonly RecapPart[]): string {
  const written = parts.map((part) => {
    const lines = part.lines.flatMap(({ text, sources }) => [
      `- ${inline(text)}`,
      ...sources.map((source) => `  - ${inline(source)}`),
    ]);
    return `## ${inline(part.title)}\n\n${lines.join("\n")}\n`;
  });
  return [`# ${inline(title)}\n`, ...written].join("\n");
}
