import { useEffect, useRef } from "react";

/**
 * Catches the keyboard when what it stood on goes with what was done. Whoever went elsewhere meanwhile stays there.
 *
 * @param next where it goes on, told what the act was given
 * @returns to be called with that when the act begins
 */
export function useCaughtFocus<Act>(next: (act: Act) => HTMLElement | null | undefined) {
  const begun = useRef<{ act: Act } | null>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (!begun.current || (activeElement && activeElement !== body)) return;
    const place = next(begun.current.act);
    if (!place) return;
    begun.current = null;
    place.focus();
  });
  return (act: Act) => {
    begun.current = { act };
  };
}
