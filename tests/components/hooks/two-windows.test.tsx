import { expect, it } from "vitest";
import { placeOfCaret } from "@/components/ui/place-of-caret";
import { mergeWords } from "@/lib/db/merge-words";

/** One window's field: what it says, what it last saw in the database, and a save that is under way. */
interface Window {
  text: string;
  seen: string;
  caret: number;
  keys: string[];
  saving: { typed: string; saved: string } | null;
}

/** Chance that is the same each time. */
const chances = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

const newWindow = (text: string, caret: number, said: string): Window => ({
  text,
  seen: text,
  caret,
  // A first letter that both type alike would be taken for the same one.
  keys: [said.slice(0, 2), ...said.slice(2)],
  saving: null,
});

const show = (window: Window, text: string) => {
  window.caret = placeOfCaret(window, text);
  window.text = text;
};

/** Two windows that type, save and look in any order, until all is said and both show what is kept. */
function write(windows: Window[], base: string, seed: number) {
  const chance = chances(seed);
  let kept = base;
  const isDone = ({ text, seen, keys, saving }: Window) =>
    keys.length === 0 && saving === null && text === kept && seen === kept;
  while (!windows.every(isDone)) {
    const window = windows[Math.floor(chance() * windows.length)];
    if (!window) continue;
    const { text, caret, saving, seen } = window;
    const turn = chance();
    if (turn < 0.5 && window.keys.length > 0) {
      const key = window.keys.shift() ?? "";
      window.text = text.slice(0, caret) + key + text.slice(caret);
      window.caret = caret + key.length;
    } else if (turn < 0.7 && !saving && text !== seen) {
      kept = mergeWords(seen, kept, text);
      window.saving = { typed: text, saved: kept };
    } else if (turn < 0.9 && saving) {
      window.saving = null;
      window.seen = saving.saved;
      show(window, mergeWords(saving.typed, saving.saved, text));
    } else if (!saving && text === seen && kept !== seen) {
      window.seen = kept;
      show(window, kept);
    }
  }
  return kept;
}

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean).sort();
const said = [
  " Listen first, then ask one open question.",
  " Zoé brings her notebook and writes answers down.",
] as const;

it.each([
  ["at the end of one text", "Begun already.", [14, 14]],
  ["in an empty field", "", [0, 0]],
  ["in two places", "Begun already. To be ended.", [14, 27]],
] as const)("two windows that type at the same time %s mix no words", (_, base, carets) => {
  for (let seed = 1; seed <= 300; seed++) {
    const windows = carets.map((caret, at) => newWindow(base, caret, said[at] ?? ""));
    expect(wordsOf(write(windows, base, seed)), `seed ${seed}`).toEqual(
      wordsOf([base, ...said].join(" ")),
    );
  }
});
