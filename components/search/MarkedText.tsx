import type { ReactNode } from "react";
import type { Marked } from "@/lib/actions/search";

/** A text with the words that were looked for marked. Written as text, whatever it holds. */
export function MarkedText({ marked: { text, ranges } }: { marked: Marked }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
