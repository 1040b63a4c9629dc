import { type RefObject, useEffect } from "react";

/**
 * A line that was answered takes its button, and the focus, with it: the first button of the lines left takes it,
 * or what closes them.
 *
 * @param answered how many lines were answered, and `left` how many are still open
 */
export function useNextLine(
  answered: number,
  left: number,
  list: RefObject<HTMLElement | null>,
  close: RefObject<HTMLElement | null>,
) {
  useEffect(() => {
    if (answered === 0 || document.activeElement !== document.body) return;
    const next = left > 0 ? list.current?.querySelector("button") : close.current;
    next?.focus();
  }, [answered, left, list, close]);
}
