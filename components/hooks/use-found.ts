import { useEffect, useRef, useState } from "react";
import { foundIn } from "@/lib/domain/arrival";

/** The row that a search led to; undefined when someone came another way. */
export const useFound = () => useState(() => foundIn(history.state))[0];

/** What a line is to be given to be seen, and stood on by the keyboard, when a search led to it. */
export function useFoundLine(isFound: boolean) {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isFound) line.current?.focus();
  }, [isFound]);
  return { ref: line, tabIndex: isFound ? -1 : undefined, "data-found": isFound || undefined };
}
