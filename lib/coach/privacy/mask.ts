import { fold } from "../rules/text";
import { clean, type Kind } from "./clean";
import { eachText } from "./each-text";

/** Whom and what a model is not told by name. */
export interface Hidden {
  /** People the user knows: a stand-in keeps their place. */
  people: readonly string[];
  /** Other words that the user hid, as they are written. */
  words: readonly string[];
}

export const NOTHING_HIDDEN: Hidden = { people: [], words: [] };

/** A stretch that a model gets a stand-in for. */
export interface Mask {
  /** Such as `[PERSON_1]`, or `[PERSON_1b]` for another way to write the same name. */
  standIn: string;
  /** What it stands for, as its author wrote it. */
  text: string;
}

/** What is known by its form, the surest first. */
const PATTERNS: readonly [Kind, RegExp][] = [
  ["EMAIL", /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ["LINK", /(?:\b[a-z][a-z0-9+.-]{1,14}:\/\/|\bwww\.)[^\s<>"«»]*[^\s<>"«»).,;:!?’'\]]/giu],
  [
    "NUMBER",
    /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ {2}]?[A-Z0-9]{4}){2,7}(?:[ {2}]?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu,
  ],
  ["NUMBER", /(?<![\p{L}\p{N}.,])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\p{L}\p{N}])/gu],
  [
    "NUMBER",
    /(?<![\p{L}\p{N}])[12][ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{3}[ ]?\d{3}(?:[ ]?\d{2})?(?![\p{L}\p{N}])/gu,
  ],
  [
    "PHONE",
    /(?<![\p{L}\p{N}+]|\d[\s.,])(?:\+|00)(?=(?:[\s.()-]?\d){8})[1-9]\d{0,2}(?:[\s.-]?\(?\d{1,4}\)?){2,5}(?![\p{L}\p{N}])/gu,
  ],
  ["PHONE", /(?<![\p{L}\p{N}+])0[1-9]([\s.-]?)\d{2}(?:\1\d{2}){3}(?![\p{L}\p{N}])/gu],
  ["PHONE", /(?<![\p{L}\p{N}+])(?:\(\d{3}\)\s?|\d{3}[-.\s])\d{3}[-.]\d{4}(?![\p{L}\p{N}])/gu],
  ["HANDLE", /(?<![\p{L}\p{N}@./])@[\p{L}_][\p{L}\p{N}_-]{1,38}/gu],
];

/** Words of a name that name nobody by themselves. */
const NOBODY = new Set(
  "mon ma mes my our notre le la les the de du des van von der den di da del el al bin ben et and dr mr mrs ms mme mlle m mentor mentore mentee mentoree tuteur tutrice coach boss chef manager partner partenaire binome".split(
    " ",
  ),
);
/** First names that are words too: with a small letter they are the word. */
const WORDS_TOO = new Set(
  "pierre rose will mark may grace hope faith joy claire olive marine aurore constant parfait bill jack art rob sue drew chase franc blanche noel juste desire aime prudence clement victoire iris marguerite violette ambre jade ruby amber dawn june april august summer penny pat frank grant miles reed dean max nick rich chip guy ray jean sage brice vera ange placide florent vivien".split(
    " ",
  ),
);

interface Found {
  start: number;
  end: number;
  kind: Kind;
  /** Who or what it is, whichever way it is written. */
  of: string;
}

/** Each way to call someone: the whole name, and each of its words that names them. */
function formsOf(name: string): string[] {
  const whole = fold(clean(name)).trim().replace(/ +/g, " ");
  const parts = whole.split(/[ ,]+/).filter((part) => part.length > 1 && !NOBODY.has(part));
  return parts.length === 0 ? [] : [...new Set([whole, ...parts])];
}

function namesIn(text: string, names: readonly string[], kind: Kind): Found[] {
  const owner = new Map<string, string>();
  for (const name of names)
    for (const form of formsOf(name)) if (!owner.has(form)) owner.set(form, name);
  if (owner.size === 0) return [];
  const forms = [...owner.keys()].sort((a, b) => b.length - a.length);
  const any = forms.map((form) => escaped(form).replaceAll(" ", " +"));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_]|\\p{L}-)(?:${any.join("|")})(?![\\p{L}\\p{N}_]|-\\p{L})`,
    "gu",
  );
  const found: Found[] = [];
  for (const match of fold(text).matchAll(pattern)) {
    const form = match[0].replace(/ +/g, " ");
    const start = match.index;
    const isSmall = /^\p{Ll}/u.test(text.slice(start));
    if (isSmall && WORDS_TOO.has(form)) continue;
    found.push({ start, end: start + match[0].length, kind, of: owner.get(form) ?? form });
  }
  return found;
}

const formed = (text: string): Found[] =>
  PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
      kind,
      of: match,
    })),
  );

/** What stands for what, number by number as they come. */
class StandIns {
  readonly masks: Mask[] = [];
  private readonly count = new Map<Kind, number>();
  private readonly known = new Map<string, { base: string; ways: string[] }>();

  for(text: string, { kind, of }: Found): string {
    const key = `${kind} ${of}`;
    const number = (this.count.get(kind) ?? 0) + 1;
    const one = this.known.get(key) ?? { base: `${kind}_${number}`, ways: [] };
    if (!this.known.has(key)) {
      this.known.set(key, one);
      this.count.set(kind, number);
    }
    const before = one.ways.indexOf(text);
    const way = before < 0 ? one.ways.push(text) - 1 : before;
    const standIn = `[${one.base}${way === 0 ? "" : String.fromCharCode(97 + Math.min(way, 25))}]`;
    if (before < 0) this.masks.push({ standIn, text });
    return standIn;
  }
}

/**
 * What a model is told in place of a value: clean texts, and a stand-in for each known person, each word that was
 * hidden, and each e-mail address, link, telephone, account number and handle.
 */
export function maskAll<Value>(value: Value, hidden: Hidden): { value: Value; masks: Mask[] } {
  const standIns = new StandIns();
  const mask = (given: string): string => {
    const text = clean(given);
    const found: Found[] = [];
    const add = (those: readonly Found[]) => {
      for (const one of those)
        if (!found.some(({ start, end }) => one.start < end && start < one.end)) found.push(one);
    };
    add(formed(text));
    add(namesIn(text, hidden.people, "PERSON"));
    add(namesIn(text, hidden.words, "NAME"));
    let masked = "";
    let at = 0;
    for (const one of found.sort((a, b) => a.start - b.start)) {
      masked += text.slice(at, one.start) + standIns.for(text.slice(one.start, one.end), one);
      at = one.end;
    }
    return masked + text.slice(at);
  };
  return { value: eachText(value, mask), masks: standIns.masks };
}

/** The same stand-ins in a value that was told without them. */
export function maskAgain<Value>(value: Value, masks: readonly Mask[]): Value {
  const behind = new Map(masks.map(({ standIn, text }) => [text, standIn]));
  if (behind.size === 0) return value;
  const texts = [...behind.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${texts.join("|")})(?![\\p{L}\\p{N}_])`, "gu");
  return eachText(value, (text) => text.replace(pattern, (known) => behind.get(known) ?? known));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
