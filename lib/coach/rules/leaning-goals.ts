import type { Locale } from "@/lib/domain/locale";
import { tokens } from "./text";

/** Where two goals may stand in a text: from the first verb to where their reason begins. */
interface Frame {
  folded: string;
  lead: number;
  end: number;
}

const OWN = { en: "(?:my|our|her|his|their)", fr: "(?:mon|ma|mes|notre|nos|son|sa|ses)" };
/** An adjective that says how things should change. */
const CHANGED =
  "(?:better|more|less|fewer|greater|(?!(?:other|after|over|under|never|every|computer|customer|manager|together|whether|number|order|paper|partner|member|user)\\b)[a-z]{3,}er)";
const BETTER =
  "(?:(?:une? |de |des )?meilleure?s? [a-z]|(?:plus|moins|davantage) (?:de |d')|(?:une?|des) [a-z-]+ (?:plus|moins|mieux) [a-z])";

/**
 * How a second goal leans on the first: the head that both have, the first and the second, over folded text. A `shared`
 * end is said of both: "my inbox and my stress better".
 */
const turns: Record<Locale, readonly RegExp[]> = {
  en: [
    new RegExp(
      `^(?<head>(?:improve|develop|strengthen|sharpen|polish|work on|build|grow|raise) )(?<one>${OWN.en} .+?),? and (?:also )?(?<two>${OWN.en} .+)$`,
    ),
    /^(?<head>(?:get|be|become) (?:much )?better )(?<one>(?<in>at|in) .+?),? and (?:also )?(?<two>\k<in> .+)$/,
    /^(?<head>improve )(?<one>(?<in>at|in) .+?),? and (?<two>\k<in> .+)$/,
    new RegExp(
      `^(?<head>(?:manage|handle|organi[sz]e|plan|control|prepare|structure|prioriti[sz]e) )(?<one>${OWN.en} .+?) and (?<two>${OWN.en} .+?)(?<shared> better)$`,
    ),
    /^(?<head>(?:be|feel|become|get|stay) )(?<one>(?:more|less|better) [a-z]+ (?:with|of|in|at|about|to|on|before|during|by) .+?),? and (?:also )?(?<two>(?:more|less|better) .+)$/,
    new RegExp(`^(?<one>(?:an? )?${CHANGED} .+?),? and (?<two>(?:an? )?${CHANGED} .+)$`),
  ],
  fr: [
    new RegExp(
      `^(?<head>(?:ameliorer|developper|renforcer|travailler|perfectionner|consolider|muscler) )(?<one>${OWN.fr} .+?),? et (?:aussi )?(?<two>${OWN.fr} .+)$`,
    ),
    /^(?<head>(?:progresser|m'ameliorer|s'ameliorer|avancer|monter en competences?|devenir meilleure?|etre meilleure?) )(?<one>(?<in>en|dans|sur|a|au|aux) .+?),? et (?:aussi )?(?<two>\k<in> .+)$/,
    new RegExp(
      `^(?<head>(?:mieux (?:gerer|organiser|maitriser|controler|planifier|preparer|canaliser|structurer)|(?:gerer|organiser|maitriser|controler|planifier|preparer|canaliser|structurer) mieux) )(?<one>${OWN.fr} .+?) et (?<two>${OWN.fr} .+)$`,
    ),
    /^(?<head>(?:etre|devenir|rester|me sentir|se sentir) )(?<one>(?:plus|moins|mieux) [a-z]+ (?:avec|en|devant|avant|a|au|aux|dans|sur|face|pendant|de|du) .+?),? et (?:aussi )?(?<two>(?:plus|moins|mieux) .+)$/,
    new RegExp(`^(?<one>${BETTER}.+?),? et (?<two>${BETTER}.+)$`),
    // "Que Nour planifie mieux et qu’elle prenne": each clause goes on after the same wish.
    /^(?<one>que? ?.+?),? et (?:aussi )?(?<two>qu(?:e |')(?!(?:elles?|ils?) (?:le|la|les|l'|en|y)[ ']).+)$/,
  ],
};

/**
 * Two goals of one sentence of which the second leans on the first: it has no verb of its own, or goes on after the
 * same wish. Null where there are none.
 */
export function leaningParts(text: string, { folded, lead, end }: Frame, locale: Locale) {
  // In French the wish goes on with its "que", which both clauses have.
  const wish = locale === "fr" ? /\bqu(?:e |')/.exec(folded.slice(0, lead)) : null;
  const from = wish && lead > wish.index ? wish.index : lead;
  const said = folded.slice(from, end).trimEnd();
  for (const pattern of turns[locale]) {
    const groups = pattern.exec(said)?.groups;
    const { head = "", one, two, shared = "" } = groups ?? {};
    if (!one || !two) continue;
    if (tokens(head + one).length < 2 || tokens(two).length < 2) continue;
    const [opening, own] = [text.slice(0, from), text.slice(from)];
    const first = own.slice(0, head.length + one.length);
    const at = said.length - shared.length - two.length;
    const [second, both] = [own.slice(at, at + two.length), own.slice(at + two.length)];
    const rest = `${own.slice(0, head.length)}${second}${both}`;
    const isWished = from > 0;
    const tail = shared === "" ? "" : own.slice(said.length - shared.length, said.length);
    return [
      `${opening}${first}${tail}`,
      isWished ? `${opening}${rest}` : rest.charAt(0).toUpperCase() + rest.slice(1),
    ];
  }
  return null;
}
