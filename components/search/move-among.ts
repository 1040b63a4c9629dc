import type { KeyboardEvent } from "react";

/**
 * Takes the focus up and down between the field of a search and the links of its results; Enter in the field opens
 * the first.
 */
export function moveAmong(event: KeyboardEvent<HTMLElement>): void {
  const field = event.currentTarget.querySelector<HTMLElement>('input[type="search"]');
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("li a")];
  const stops = field ? [field, ...links] : links;
  const here = stops.indexOf(event.target as HTMLElement);
  if (here < 0) return;
  if (event.key === "Enter" && event.target === field) {
    links[0]?.click();
    return;
  }
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const next = step === undefined ? undefined : stops[here + step];
  if (!next) return;
  next.focus();
  event.preventDefault();
}
