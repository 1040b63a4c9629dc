import type { Locale } from "@/lib/domain/locale";
import { STAND_IN } from "./clean";
import type { Mask } from "./mask";

/** What a model's words are with the stand-ins taken back, and the stand-ins that nobody gave it. */
interface Unmasked {
  text: string;
  strays: string[];
}

const bare = (standIn: string): string =>
  standIn
    .replace(/[[\]\s]/g, "")
    .replace(/^([a-z]+)[_-]?/i, (_, kind: string) => `${kind}_`)
    .toLowerCase();

/** Puts back what each stand-in stands for; before a name, French elides or not as the name wants. */
export function unmask(words: string, masks: readonly Mask[], locale: Locale): Unmasked {
  const behind = new Map(masks.map(({ standIn, text }) => [bare(standIn), text]));
  const strays: string[] = [];
  let text = "";
  let at = 0;
  for (const { 0: standIn, index } of words.matchAll(STAND_IN)) {
    const key = bare(standIn);
    const name = behind.get(key) ?? behind.get(key.replace(/[a-z]$/, ""));
    text += words.slice(at, index);
    at = index + standIn.length;
    if (name === undefined) {
      strays.push(standIn);
      text += standIn;
    } else text = (locale === "fr" ? elided(text, name) : text) + name;
  }
  return { text: text + words.slice(at), strays };
}

/** The words before a name, with or without their last vowel. An h may be either, so it is left as it was said. */
function elided(before: string, name: string): string {
  const first = name.normalize("NFD").charAt(0).toLowerCase();
  if (/[aeiouœæ]/.test(first)) {
    return before.replace(/(?<![\p{L}])(d|qu|jusqu|lorsqu|puisqu)e\s$/iu, "$1’");
  }
  if (/[b-df-gj-np-tv-xz]/.test(first)) {
    return before.replace(/(?<![\p{L}])(d|qu|jusqu|lorsqu|puisqu)[’']\s?$/iu, "$1e ");
  }
  return before;
}

/** The same for an answer that is still growing: a stand-in that is only half there is held back. */
export const unmaskPartly = (words: string, masks: readonly Mask[], locale: Locale): string =>
  unmask(words.replace(/\[[A-Z]{0,6}(?:_\d*[a-z]?)?$/i, ""), masks, locale).text;
