const LONGEST = 60;
/** Names that Windows keeps for its devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|index|readme)$/;

const ligatures: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l" };

/** A file's name made of a title, without its ending: small letters without accents, digits and hyphens. */
export function fileName(title: string, fallback: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[œæßøł]/g, (letter) => ligatures[letter] ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]/g, "-")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const short = plain.length > LONGEST ? plain.slice(0, LONGEST).replace(/-[^-]*$/, "") : plain;
  if (short === "") return fallback;
  return RESERVED.test(short) ? `${short}-1` : short;
}

/** Gives each name once: the second of the same gets a number. */
export function namer(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let free = name;
    for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
    taken.add(free);
    return free;
  };
}
