import { type ChangeEvent, useLayoutEffect, useRef } from "react";
import { placeOfCaret } from "./place-of-caret";

type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * Keeps the caret at its words when a text changes under it, as when another window types in it too. A browser
 * would put it at the end.
 *
 * @returns the field's `ref`, and what is to hear of each change made by hand
 */
export function useSteadyCaret<Element extends TextField>(value: unknown) {
  const field = useRef<Element>(null);
  const byHand = useRef<string>(null);
  const before = useRef({ text: "", caret: 0 });
  useLayoutEffect(() => {
    const follow = () => {
      const element = field.current;
      if (!element || document.activeElement !== element) return;
      before.current = { text: element.value, caret: element.selectionStart ?? 0 };
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, []);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || document.activeElement !== element || value === byHand.current) return;
    // A date or a number has no caret.
    if (element.selectionStart === null) return;
    const place = placeOfCaret(before.current, element.value);
    element.setSelectionRange(place, place);
  }, [value]);
  const hear = (event: ChangeEvent<Element>) => {
    const { value: text, selectionStart } = event.target;
    byHand.current = text;
    // The browser tells where the caret went only a moment later; another window's words may come sooner.
    before.current = { text, caret: selectionStart ?? 0 };
  };
  return { field, hear };
}
