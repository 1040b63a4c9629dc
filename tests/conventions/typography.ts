import type { BackupRefusal } from "@/lib/domain/backup";
import type { PageRefusal } from "@/lib/domain/errors";
import type { ListRefusal } from "@/lib/domain/list";
import type { PartnerCopyRefusal } from "@/lib/domain/partner-copy";

/** What French typography asks of a string; empty when it is right. */
export function complaintsAboutFrench(text: string): string[] {
  // JSON, addresses and clock times hold colons that are not punctuation.
  const prose = text
    .replace(/\{".*"[\]}]*\}/g, "")
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S*/gi, "")
    .replace(/\d:\d/g, "");
  return rules.filter(({ wrong }) => wrong.test(prose)).map(({ says }) => says);
}

const rules = [
  { wrong: /\p{L}'\p{L}/u, says: "wants ’ where it has '" },
  { wrong: /"/, says: "wants « » where it has straight quotes" },
  { wrong: /(?:^|[^\u00A0]):(?=\s|$)/, says: "wants a no-break space before :" },
  { wrong: /«(?!\u00A0)|(?<!\u00A0)»/, says: "wants no-break spaces inside « »" },
  { wrong: /[^\u202F?!][;?]/, says: "wants a narrow no-break space before ; and ?" },
  { wrong: /!/, says: "has an exclamation mark" },
  { wrong: /\.\.\./, says: "wants … where it has three dots" },
  // « vous deux » is plural, and a choice between tu and vous has to name both.
  { wrong: /\b(?:votre|vos|vous)\b(?! deux)(?!$)/i, says: "says vous where the app says tu" },
];

/**
 * Every string of a dictionary by its path; a function is called with sample values. What a sample
 * cannot satisfy is reported under `unread`, so that nothing is skipped in silence.
 */
export function stringsOf(dictionary: unknown, path = ""): { path: string; text: string | null }[] {
  if (typeof dictionary === "string") return [{ path, text: dictionary }];
  if (typeof dictionary === "function") return called(dictionary as Sayer, path);
  if (typeof dictionary === "object" && dictionary !== null)
    return Object.entries(dictionary).flatMap(([key, value]) =>
      stringsOf(value, path === "" ? key : `${path}.${key}`),
    );
  return [];
}

/** Reasons pick a sentence from a table, so that only the real ones say anything. */
const reasons: Record<PageRefusal | BackupRefusal | PartnerCopyRefusal | ListRefusal, true> = {
  "browser-page": true,
  "extension-page": true,
  store: true,
  pdf: true,
  blank: true,
  unseen: true,
  file: true,
  "no-access": true,
  "nothing-to-read": true,
  gone: true,
  failed: true,
  empty: true,
  "not-a-backup": true,
  "partner-copy": true,
  compressed: true,
  damaged: true,
  "cut-short": true,
  "too-deep": true,
  "too-large": true,
  "sealed-for-a-key": true,
  "seal-too-slow": true,
  "not-a-copy": true,
  "own-copy": true,
  "nothing-found": true,
  "no-list": true,
};

type Sayer = (...values: unknown[]) => unknown;

/** Stands for a value of any kind: a word, or an object of words. */
const word: unknown = new Proxy(Object("Inès"), {
  get: (target: object, key) => {
    const own: unknown = Reflect.get(target, key);
    if (typeof own === "function") return own.bind("Inès");
    if (own !== undefined) return own;
    return key === Symbol.toPrimitive ? () => "Inès" : word;
  },
});

const samples: readonly unknown[] = [
  word,
  0,
  1,
  2,
  "2026-11-23",
  "2026-11-23T09:00:00.000Z",
  ["Inès"],
  ...Object.keys(reasons).map((reason) => ({ reason, url: "" })),
];

function called(say: Sayer, path: string): { path: string; text: string | null }[] {
  const answers = samples.flatMap((sample) => {
    try {
      return stringsOf(say(sample, sample, sample), path);
    } catch {
      return [];
    }
  });
  return answers.length === 0 ? [{ path, text: null }] : answers;
}
