import type { Locale } from "@/lib/domain/locale";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const END = "(?= *(?:$|[.,;:!?…)]| (?:who|and|but|et|mais|qui) ))";
const APART = "(?<=[,:–—] )";
const NOUN = listed(
  "idiot moron imbecile jerk loser fool bitch bastard asshole arsehole dickhead prick wanker twat scum slob parasite liar coward hypocrite brat slacker dumbass cretin dimwit cunt slut whore",
);
const BEAST = listed("pig cow rat snake dog sheep donkey ape worm leech swine weasel clown");
const SUCH = `(?:${listed("selfish lazy fat stupid dirty filthy greedy useless bloody fucking damn arrogant little miserable pathetic rude silly big old ugly nasty spoilt total complete utter absolute real")} )`;
const NOM = listed(
  "idiot idiote cretin cretine imbecile abruti abrutie connard connasse con conne debile salaud salope salopard enfoire ordure pourriture encule batard minable naze tocard menteur menteuse lache hypocrite egoiste faineant faineante feignasse feignant parasite bouffon merdeux andouille",
);
const BETE = listed(
  "porc cochon truie vache chien chienne rat serpent ane mouton vipere larve limace boulet tas type clown",
);
const TEL = `(?:${listed("sale gros grosse pauvre petit petite vieux vieille vrai vraie")} )`;

/** What someone is called; nothing that a camera could have seen. */
export const INSULT: Record<Locale, RegExp> = {
  en: phrases(
    `(?<!thank |tell |told |give |gave |see |saw |for )you(?:'re| are)?(?: an?| such an?)? ${SUCH}*(?:${NOUN}|${BEAST})s?${END}`,
    `${APART}${SUCH}*${NOUN}s?${END}`,
    `${APART}${SUCH}+${BEAST}s?${END}`,
  ),
  fr: phrases(
    `(?<!(?:une|cette|autre|meme) )(?:espece d(?:e |')${TEL}?[a-z]+|bande d(?:e |')${TEL}?${NOM}s?)`,
    `(?:${APART}|(?<=(?:tu es|t'es|vous etes) (?:vraiment )?(?:un |une |qu'un |qu'une )))${TEL}+(?:${NOM}|${BETE})s?${END}`,
    `${APART}${NOM}s?${END}`,
  ),
};
