import { fold } from "../rules/text";
import { clean } from "./clean";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Who somebody is to the user, and how they are spoken to: no name, alone or together. */
const ROLES = list(
  "dr mr mrs ms mme mlle mentor mentore mentee mentoree tuteur tutrice coach boss chef manager partner partenaire binome",
);
/** Small words that stand before a name or in it, and name nobody by themselves. */
const SMALL = list("mon ma mes my our notre le la les the de du and et m");
/** The same, though people are called so: with a capital, where a name begins, they are the name. */
const PARTICLES = list("des van von der den di da del el al bin ben");
/** First names that are words too: with a small letter they are the word. */
const WORDS_TOO = list(
  "pierre rose will mark may grace hope faith joy claire olive marine aurore constant parfait bill jack art rob sue drew chase franc blanche noel juste desire aime prudence clement victoire iris marguerite violette ambre jade ruby amber dawn june april august summer penny pat frank grant miles reed dean max nick rich chip guy ray jean sage brice vera ange placide florent vivien",
);

const GAP = /[ ‐‑-]+/g;
/** Scripts that write no blank between words: a name ends there where it ends. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/u;
const BARRED: Record<string, string> = { ł: "l", ø: "o", đ: "d", ı: "i" };

/** Folded, barred letters too; offsets stay. */
const plain = (text: string): string =>
  fold(text).replace(/[łøđı]/g, (letter) => BARRED[letter] ?? letter);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const isWordToo = (form: string): boolean =>
  form.length === 1 || [ROLES, SMALL, PARTICLES, WORDS_TOO].some((words) => words.has(form));

/**
 * Each way to call someone: the whole name, and each of its words that names them. “My mentor” is nobody’s name; a
 * word that was hidden by hand is one, whatever it is.
 */
function formsOf(name: string, isByHand: boolean): string[] {
  const given = clean(name).trim();
  const whole = plain(given).replace(GAP, " ").trim();
  if (isByHand || whole === "") return whole === "" ? [] : [whole];
  const words = given.split(/[\s,‐‑-]+/).map((word) => ({ word, form: plain(word) }));
  const isNobody = ({ form }: { form: string }) => ROLES.has(form) || SMALL.has(form);
  const begins = words.findIndex((word) => !isNobody(word));
  const parts = words.filter(
    (one, at) =>
      one.form.length > 1 &&
      !isNobody(one) &&
      (!PARTICLES.has(one.form) || (at === begins && /^\p{Lu}/u.test(one.word))),
  );
  if (parts.length === 0) return words.some(({ form }) => ROLES.has(form)) ? [] : [whole];
  const double = given.split(/[\s,]+/).filter((word) => /\p{L}[‐‑-]\p{L}/u.test(word));
  return [
    ...new Set([
      whole,
      ...double.map((word) => plain(word).replace(GAP, " ")),
      ...parts.map(({ form }) => form),
    ]),
  ];
}

interface Named {
  start: number;
  end: number;
  /** The name as it was noted, whichever way it is written here. */
  of: string;
}

/** Where people, or words hidden by hand, are named. What comes joined to another word is another name. */
export function namedIn(text: string, names: readonly string[], isByHand: boolean): Named[] {
  const owner = new Map<string, string>();
  for (const name of names)
    for (const form of formsOf(name, isByHand)) if (!owner.has(form)) owner.set(form, name);
  if (owner.size === 0) return [];
  const forms = [...owner.keys()].sort((a, b) => b.length - a.length);
  const patternOf = (form: string) =>
    escaped(form).replaceAll(" ", "[ ‐‑-]+") + (form.length === 1 ? "(?!')" : "");
  const spaced = forms.filter((form) => !UNSPACED.test(form)).map(patternOf);
  const any = `(?:${spaced.join("|")})`;
  const pattern = new RegExp(
    [
      ...(spaced.length > 0
        ? [`(?<![\\p{L}\\p{N}]|\\p{L}[‐‑-])${any}(?:[‐‑-]${any})*(?![\\p{L}\\p{N}]|[‐‑-]\\p{L})`]
        : []),
      ...forms.filter((form) => UNSPACED.test(form)).map(patternOf),
    ].join("|"),
    "gu",
  );
  const found: Named[] = [];
  for (const match of plain(text).matchAll(pattern)) {
    const written = match[0].replace(GAP, " ");
    const form = owner.has(written) ? written : forms.find((one) => written.startsWith(one));
    const of = (form && owner.get(form)) ?? written;
    const start = match.index;
    const isSmall = /^\p{Ll}/u.test(text.slice(start));
    if (isSmall && isWordToo(written) && /\p{Lu}/u.test(of)) continue;
    found.push({ start, end: start + match[0].length, of });
  }
  return found;
}

/** A pattern that finds these texts again, as they are written; very short ones as whole words only. */
export function anyOf(texts: readonly string[]): RegExp {
  const whole = (text: string) =>
    /^\p{L}{1,3}$/u.test(text) && !UNSPACED.test(text)
      ? `(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`
      : escaped(text);
  return new RegExp(
    [...texts]
      .sort((a, b) => b.length - a.length)
      .map(whole)
      .join("|"),
    "gu",
  );
}
