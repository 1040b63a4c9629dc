import type { Locale } from "@/lib/domain/locale";
import { statementsIn, stem } from "./rewrite-meaning";
import { findAll, fold, tokens, words } from "./text";

/** A capital that opens a sentence or what follows a colon, and what is said of it: who does something. */
const ACTOR: Record<Locale, RegExp> = {
  en: /(?:^|[.!?:]\s+)(\p{Lu}\p{Ll}+(?:-\p{L}+)?)(?= (?:will|'ll|has|is going to|was|said|and I|(?:also )?[a-z]+s (?:it|them|him|her|me|us|my|our|the|this|these|that)(?![a-z])))/gu,
  fr: /(?:^|[.!?:]\s+)(\p{Lu}\p{Ll}+(?:-\p{L}+)?)(?= (?:et moi |va |a |[mtls][’']a |(?:(?:me|te|se|lui|leur|nous|vous|le|la|les) |[mtls][’'])?\p{Ll}+ra(?!\p{L})))/gu,
};
/** What opens a sentence of this kind and names nobody. */
const NOBODY: Record<Locale, RegExp> = {
  en: /^(?:i|it|this|that|these|those|there|he|she|they|we|you|who|what|which|each|every|all|some|one|nobody|everyone|someone|nothing|everything|success|progress|goal|result|done|today|tomorrow|yesterday|step|next|time|feedback|[a-z]+day|[a-z]+(?:ing|ly|ion|ness|ment|ity))$/,
  fr: /^(?:il|elle|on|ils|elles|je|tu|nous|vous|cela|ceci|ca|ce|c|qui|que|quoi|tout|tous|rien|personne|chacune?|quelqu'un|le|la|les|l|un|une|mon|ma|mes|ton|ta|tes|notre|votre|leur|cette|cet|ces|objectif|resultat|succes|progres|critere|reussite|y|pas|ne|merci|quand|pour|avec|dans|sur|par|sans|chez|selon|depuis|apres|avant|pendant|parce|car|donc|ainsi|alors|enfin|aussi|quel(?:le)?s?|comment|pourquoi|combien|ou|voila|voici|comme|si|et|mais|puis|ensuite|[a-z]+(?:tion|ment|ite|er|ir)|[a-z]+-(?:tu|vous|nous|moi|toi|lui|on|ils?|elles?|je|les?|la|ce))$/,
};
const ROLES: Record<Locale, string> = {
  en: "manager|boss|board|director|ceo|team ?mates?|colleagues?|customers?|clients?|mentors?|mentee|coach|wife|husband|friends?|teachers?|supervisor|committee|investors?|lawyer|doctor",
  fr: "manager|chef(?:fe)?|patron(?:ne)?|directeur|directrice|direction|collegues?|clients?|clientes?|mentore?s?|coach|femme|mari|amis?|amies?|professeure?s?|responsable|comite|investisseurs?|avocate?|medecin",
};
const JOINED: Record<Locale, RegExp> = {
  en: words(
    `(?:with|for|to|by|before|in front of) (?:my|the|our|your|a|an|his|her) (?:${ROLES.en})`,
  ),
  fr: words(
    `(?:avec|pour|par|devant|chez|aupres de|a|au|aux) ?(?:(?:mon|ma|mes|le|la|les|notre|nos|ton|ta|tes|un|une|des) )?(?:${ROLES.fr})`,
  ),
};
/** What somebody did, in a sentence of its own. */
const DEED: Record<Locale, RegExp> = {
  en: /^(?:and |then |so )?(?:she|he|they|you) (?:then |also )?([a-z]{3,}ed|left|lost|ran|went|wept|quit)(?![a-z])/,
  fr: /^(?:et |puis |alors )?(?:(?:il|elle|tu|vous) (?:as|a|avez|est|es|etes)|ils ont|elles ont|il s'est|elle s'est) ([a-z]{4,})(?![a-z])/,
};

/** Who opens a sentence of a rewrite as somebody, and is not in its source. */
export function newActors(source: string, bare: string, locale: Locale): string[] {
  const said = new Set(tokens(fold(source)).map(stem));
  return [...bare.replaceAll("’", "'").matchAll(ACTOR[locale])]
    .map(([, name = ""]) => name)
    .filter(
      (name) =>
        !NOBODY[locale].test(fold(name)) &&
        !tokens(fold(name)).some((word) => said.has(stem(word))),
    );
}

/** Whether a rewrite brings in somebody by their role, or tells of a deed in a sentence that has no word of its source. */
export function bringsIn(before: string, after: string, locale: Locale): boolean {
  const said = new Set(tokens(before).map(stem));
  const roles = findAll(JOINED[locale], after).map(({ start, end }) => after.slice(start, end));
  if (roles.some((role) => !said.has(stem(tokens(role).at(-1) ?? "")))) return true;
  return statementsIn(after, locale).some((sentence) => {
    const [, verb = ""] = DEED[locale].exec(sentence) ?? [];
    const rest = tokens(sentence).filter((word) => word.length > 3);
    return verb !== "" && rest.every((word) => !said.has(stem(word)));
  });
}
