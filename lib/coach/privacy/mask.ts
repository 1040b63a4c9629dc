import { clean, type Kind } from "./clean";
import { eachText } from "./each-text";
import { ENDINGS } from "./links";
import { anyOf, namedIn } from "./names";

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
  ["EMAIL", /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ["LINK", /(?:\b[a-z][a-z0-9+.-]{1,14}:\/\/|\bwww\.)[^\s<>"«»]*[^\s<>"«»).,;:!?’'\]]/giu],
  [
    "LINK",
    new RegExp(
      String.raw`(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?:${ENDINGS})(?::\d+)?/[^\s<>"«»]*[^\s<>"«»).,;:!?’'\]]`,
      "giu",
    ),
  ],
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
  ["PHONE", /(?<![\p{L}\p{N}+.,])0[1-9]\d{1,3}[ -]\d{3,4}[ -]?\d{3,4}(?![\p{L}\p{N}]|[.,]\d)/gu],
  ["PHONE", /(?<![\p{L}\p{N}+])(?:\(\d{3}\)\s?|\d{3}[-.\s])\d{3}[-.]\d{4}(?![\p{L}\p{N}])/gu],
  ["HANDLE", /(?<![\p{L}\p{N}@./])@[\p{L}_][\p{L}\p{N}_-]{1,38}/gu],
];

interface Found {
  start: number;
  end: number;
  kind: Kind;
  /** Who or what it is, whichever way it is written. */
  of: string;
}

const named = (text: string, names: readonly string[], kind: "PERSON" | "NAME"): Found[] =>
  namedIn(text, names, kind === "NAME").map((one) => ({ ...one, kind }));

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
    add(named(text, hidden.people, "PERSON"));
    add(named(text, hidden.words, "NAME"));
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
  const pattern = anyOf([...behind.keys()]);
  return eachText(value, (text) => text.replace(pattern, (known) => behind.get(known) ?? known));
}
