import { listed } from "./feedback-words";
import { fold } from "./text";

/** What is typed in haste, on a telephone, without apostrophes or accents, and the words that are meant. */
const MEANT: Readonly<Record<string, string>> = {
  im: "i'm",
  ive: "i've",
  wanna: "want to",
  gonna: "going to",
  u: "you",
  ur: "your",
  kms: "kill myself",
  kys: "kill yourself",
  anymore: "any more",
  cannot: "can't",
  mum: "mother",
  mom: "mother",
  dad: "father",
  paracetamol: "pills",
  tablets: "pills",
  jai: "j'ai",
  jen: "j'en",
  jveux: "je veux",
  jvais: "je vais",
  jpeux: "je peux",
  jpense: "je pense",
  jme: "je me",
  jsuis: "je suis",
  jsui: "je suis",
  chuis: "je suis",
  chui: "je suis",
  nen: "en",
  pu: "plus",
  tlm: "tout le monde",
  quil: "qu'il",
  doliprane: "cachets",
  comprimes: "cachets",
  medicaments: "cachets",
  medocs: "cachets",
  somniferes: "cachets",
};

/** Words that change how strongly a thing is said, and not what; and the French “ne”, which speech leaves out. */
const FILLERS = new RegExp(
  `^${listed("really just honestly actually literally totally completely absolutely utterly so very simply kinda basically fucking bloody damn even still ever sometimes often always constantly probably maybe perhaps already genuinely truly seriously definitely lately ne n vraiment tellement juste completement totalement carrement honnetement franchement parfois souvent encore deja meme constamment regulierement tres putain grave hyper clairement sincerement litteralement serieusement presque")}$`,
);

/** Words that are heard with one letter wrong, missing, doubled or swapped. */
const KEYS = [
  "suicide suicidal suicider overdose myself himself herself harassed harassing harassment bullied bullying stalking",
  "blackmail threatened threatens worthless hopeless strangled assaulted mourir harcele harcelee harcelement scarifie",
  "mutile etrangle desespere desesperee insulte humilie panic attacks angoisse",
].flatMap((line) => line.split(" "));
/** Words of their own, which are close to one of those. */
const OWN = new RegExp(
  `^${listed("homeless stacking stalling staking overdone overdoes murir panics manic attack mutiler insulter humilier etrangler harceler humble panie")}$`,
);

/** Whether one letter more, less, other, or two swapped make the same word. */
function isNear(word: string, key: string): boolean {
  let from = 0;
  while (from < key.length && word[from] === key[from]) from++;
  const [rest, wanted] = [word.slice(from), key.slice(from)];
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0])
  );
}

function meantBy(word: string): string {
  if (FILLERS.test(word)) return "";
  const meant = MEANT[word];
  if (meant) return meant;
  if (word.length < 5 || OWN.test(word)) return word;
  return KEYS.find((key) => key[0] === word[0] && key !== word && isNear(word, key)) ?? word;
}

/** What someone reads, watches or is taught: the words of its title say nothing of them. */
const TITLES = /(?:«[^»]{1,80}»|“[^”]{1,80}”)/g;
const TITLED =
  /\b(?:reads?|reading|watch\w*|listen\w*|books?|novels?|films?|songs?|podcasts?|articles?|titled?|lire|lis|lu|livres?|romans?|chansons?|ecoute\w*|regarde\w*|titres?|intitule\w*)\b[^.!?«“]{0,30}$/;

/**
 * A text as the rules for what is grave read it: folded, with its apostrophes, without titles and fillers, and with the
 * words that were meant. Its places are no longer those of the text.
 */
export function spelledOut(text: string): string {
  const folded = fold(text.replace(/œ/gi, "oe"));
  const quoted = text.replace(TITLES, (title, at: number) =>
    TITLED.test(folded.slice(Math.max(0, at - 60), at)) ? " " : title,
  );
  return (quoted === text ? folded : fold(quoted.replace(/œ/gi, "oe")))
    .replace(
      /\b(ca|do|does|did|is|was|are|were|have|has|had|would|could|should|wo)n?(?: n?'?t| ?n'?t)\b/g,
      "$1n't",
    )
    .replace(/\b(do|does|did|is|was|are|were|have|has|had|would|could|should|ca)n? not\b/g, "$1n't")
    .replace(/\bwill not\b/g, "won't")
    .replace(/(?<=^|[ ,.;:!?(])([jnmtlsd]|qu) (?=[aeiouyh])/g, "$1'")
    .replace(/\b(il|elle|ils|elles|on|qui) ([mtl])(a|ont)\b/g, "$1 $2'$3")
    .replace(/\bn'(?=[aeiouy])/g, "")
    .replace(/\bfor ever\b/g, "forever")
    .replace(/[a-z0-9][a-z0-9'-]*/g, meantBy)
    .replace(/ {2,}/g, " ");
}
