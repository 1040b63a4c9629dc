import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { feedbackLexicon } from "./feedback-lexicon";
import { findAll, fold, has, phrases } from "./text";

/** Why a text is for a person and not for a coach; the gravest first. */
export const CONCERNS = ["distress", "violence", "harassment", "threat"] as const;

/** Words that no rewrite may polish: someone who suffers, or who is threatened. */
export interface Concern extends TextRange {
  kind: (typeof CONCERNS)[number];
}

interface Grave {
  kind: Exclude<Concern["kind"], "threat">;
  pattern: RegExp;
  /** When the words from the match on fit this, it is a manner of speaking. */
  unless?: RegExp;
}

const END = "(?= *(?:$|[.,;!?…]))";
const PERSON = "(?:you|him|her|them|your [a-z]+|my (?:mentor|boss|manager|mentee|colleague))";

/** Both languages at once: who is in distress may well change language, and so may who threatens. */
const graves: readonly Grave[] = [
  {
    kind: "distress",
    pattern: phrases(
      "(?:hurt|harm|cut|kill|hate|killing|hurting|harming|cutting)(?:ing)? myself",
      "suicid(?:e|al)",
      `(?:want|wanted|wish|rather|better off|like)(?: i (?:was|were))?(?: to)?(?: just)? (?:die|be dead|dead|disappear for good|not be alive|never wake up)(?! (?:of|for|laughing))`,
      "wish i (?:was|were) (?:dead|never born|not alive)",
      `(?:end (?:it all|my life)|it all to end|take my (?:own )?life)`,
      `(?:don't|do not|no longer) (?:want|wish) to (?:live|be here|be alive|exist|wake up)(?: any ?more| any longer)?${END}`,
      `can(?:'t|not| not) (?:go on|take (?:it|this)|cope|bear (?:it|this))(?: like this| any ?more| any longer| living)*${END}`,
      "no (?:reason|point) (?:to|in) (?:live|living|go on|going on)",
      "(?:everyone|they|you) would be better (?:off )?without me",
    ),
  },
  {
    kind: "distress",
    pattern: phrases(
      "(?:me|m'etre|de me|suis) (?:fait |faire |fais |fera |suis fait )?(?:du|tres) mal (?:volontairement|expres)",
      "(?:me faire|me fais|me suis (?:encore )?fait|me ferai) (?:du )?mal(?! (?:au|aux|a la|en|comprendre|voir))",
      "(?:me|m'etre) (?:tuer|suicider|suicide|scarifier|scarifie|foutre en l'air|supprimer)",
      "suicid(?:e|aire|aires)",
      `(?:veux|voudrais|envie de|prefererais|aimerais|souhaite)(?: juste)? (?:mourir|etre morte?|disparaitre|ne plus (?:vivre|etre la|exister|me reveiller))(?! de (?:rire|faim|soif))`,
      `(?:en finir(?: avec (?:la|ma) vie)?|mettre fin a (?:ma vie|mes jours))${END}`,
      `n'en (?:peux|pouvais) (?:vraiment |tellement )?plus${END}`,
      `(?:n'ai|j'ai) plus (?:la force|envie) de (?:vivre|continuer a vivre)`,
      `(?:tiens|tiendrai|supporte) (?:vraiment )?plus${END}`,
      "plus aucune raison de vivre",
      "(?:serait|serez|seriez|serais) mieux sans moi",
    ),
  },
  {
    kind: "violence",
    pattern: phrases(
      `(?:i'll|i will|i'm going to|i am going to|gonna|i could|i want to|i'd like to) (?:really )?(?:kill|hurt|hit|beat|punch|slap|strangle|shoot|stab|smash|destroy|break) (?:${PERSON})(?: [a-z]+ in)?`,
      "you(?:'re| are) (?:dead|a dead (?:man|woman))",
      "watch your back",
      "(?:i|we) know where you (?:live|work)",
      "you(?:'ll| will) pay for (?:this|that|it)",
      "(?:he|she|my [a-z]+) (?:hit|beats?|punched|slapped|hurts|strangled) me",
    ),
    unless: /^[^.!?]*(?:coffee|laugh|at chess|at cards)/,
  },
  {
    kind: "violence",
    pattern: phrases(
      "(?:je|on) (?:vais |va )?(?:te|vous|le|la) (?:tue[rz]?|tuerai|frappe[rz]?|frapperai|cogne[rz]?|casse[rz]? (?:la|les|le)|casserai|egorge[rz]?|defonce[rz]?|demoli[rst]*|etrangle[rz]?|massacre[rz]?|creve[rz]?)",
      "tu (?:es|vas etre) morte?",
      "(?:je|on) sa(?:is|it) ou (?:tu|vous) (?:habite[sz]?|vi[sv](?:ez)?|travaille[sz]?)",
      "tu vas (?:me )?le payer",
      "fais (?:bien )?gaffe a toi",
      "(?:il|elle|mon [a-z]+|ma [a-z]+) (?:me frappe|m'a (?:frappee?|giflee?|cognee?|etranglee?))",
    ),
    unless: /^[^.!?]*(?:un double|une copie|a la machine|aux echecs|au tarot)/,
  },
  {
    kind: "harassment",
    pattern: phrases(
      "(?:harass(?:ed|ing|es)|bull(?:ied|ying|ies)|stalk(?:ed|ing|s)|assault(?:ed|ing|s)|grop(?:ed|ing|es)|blackmail(?:ed|ing|s)?|rap(?:ed|es)) (?:me|you|us|him|her|by)",
      "(?:feel|felt|am|i'm|was|been|being|get|got) (?:being |constantly |sexually )?(?:harassed|bullied|stalked|assaulted|groped|blackmailed|raped)",
      "(?:keeps?|kept|started|won't stop) (?:touching|groping|following|kissing|grabbing) (?:me|her|him)",
      "(?:touched|groped|grabbed|kissed) (?:me|my (?:leg|thigh|knee|breasts?|waist|back))",
      "(?:i'll|i will|i can|or i) (?:share|post|publish|send|show|leak) (?:your|the|those) (?:photos?|pictures?|nudes?|private [a-z]+|messages?)",
      "sleep with me|send me (?:nudes|a sexy [a-z]+)",
      "(?:people|women|men|girls|foreigners|immigrants|old people|your (?:kind|sort)) (?:like you |from your [a-z]+ )?(?:have no place|don't belong|should stay|can't do|are all|are too stupid)",
      "go back to (?:your|where you)",
    ),
    unless: /^[^.!?]*(?:on the agenda|of the leaflet)/,
  },
  {
    kind: "harassment",
    pattern: phrases(
      "(?:me|te|nous|m'a|m'ont|t'a) (?:harcel[a-z]*|agress(?:e|ent|ee|es)|viol(?:e|ee)|chantage|trip(?:ote|otent|otee?))",
      "(?:me sens|suis|etais|ai ete|sentie?) (?:constamment |moralement |sexuellement )?(?:harcelee?|agressee?|violee?|intimidee?|persecutee?)",
      "(?:il|elle|[a-z]+) me (?:touche|tripote|caresse|pelote|suit partout|coince)(?! (?:beaucoup|enormement|un mot|au coeur|profondement))",
      "m'a (?:touche|tripote|caresse|pelote|embrasse)e? (?:la |le |les |sans|de force|au|dans)",
      "(?:ou )?je (?:diffuse|publie|montre|envoie|balance) tes (?:photos?|nus|messages|videos?)",
      "(?:couche avec moi|envoie-moi (?:des )?(?:nus|nudes))",
      "(?:les )?(?:gens|femmes|hommes|filles|etrangers|arabes|noirs|vieux|immigres)(?: comme (?:toi|vous)| de ton [a-z]+)? (?:n'ont|n'a) rien a (?:faire|dire)",
      "(?:les )?gens comme (?:toi|vous) (?:n'ont|ne sont|ne devraient)",
      "(?:rentre|retourne) (?:chez toi|dans ton pays)",
      "chantage",
    ),
    unless: /^[^.!?]*(?:cette (?:musique|histoire)|ce (?:film|livre))/,
  },
];

/**
 * What in a text is for a person: a coach who polished it would hide it. The gravest kind is told, in either
 * language; `locale` is that of the text, for threats.
 */
export function concernIn(text: string, locale: Locale): Concern | null {
  const folded = fold(text);
  for (const { kind, pattern, unless } of graves) {
    const found = findAll(pattern, folded).find(
      ({ start }) => !(unless && has(unless, folded.slice(start))),
    );
    if (found) return { kind, ...found };
  }
  for (const { type, pattern } of feedbackLexicon[locale].flags) {
    const [found] = type === "threat" ? findAll(pattern, folded) : [];
    if (found) return { kind: "threat", ...found };
  }
  return null;
}
