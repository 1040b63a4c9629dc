import { useEffect } from "react";
import { useLocation } from "wouter";

/** Opens the search on "/" outside of fields, and on Ctrl or Command with K anywhere. */
export function useSearchShortcut(): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event;
      const isTyping =
        target instanceof HTMLElement &&
        target.matches("input, textarea, select, [contenteditable]");
      const isSlash = key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isChord = key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if ((!isSlash && !isChord) || event.defaultPrevented) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      navigate("/search");
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [navigate]);
}
