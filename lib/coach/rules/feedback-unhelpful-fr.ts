import type { FlagRule } from "./feedback-lexicon";
import { oneOf, phrases } from "./text";

const PRAISE = oneOf(
  `(?:tres |vraiment |bien |assez |plutot |super |hyper )?${oneOf("jolie?s?", "bonne?s?", "belles?", "beau", "claire?s?", "interessante?s?", "agreables?", "excellente?s?", "impressionnante?s?", "sympas?", "genial(?:e|es)?", "bien (?:ecrite?|faite?|prepare?e?|presente?e?)", "reussie?s?", "soigne?e?s?", "solides?", "parfaite?s?")}`,
  "(?:est|sont|etait|etaient|c'est|c'etait) (?:tres |plutot |assez )?(?:bien|pas mal)",
  "(?:j'ai (?:bien |beaucoup )?(?:aime|apprecie)|j'aime(?: bien)?|bravo|bon travail) ?[^.,;!?]{0,50}",
);
/** Praise that names no act. */
const VAGUE_PRAISE = oneOf(
  "(?:super|bon|beau|excellent|tres bon|sacre|joli) (?:boulot|travail|job|trimestre|semestre|effort)",
  "(?:tres )?bon(?:ne)? (?:continuation|ensemble|presentation)",
  "bravo(?! pour [a-z]+ [a-z]+)(?: a (?:toi|tous|vous))?",
  "(?<!\\bsi (?:tu|vous) )continue[zs]? (?:comme ca|ainsi|sur cette (?:voie|lancee)|dans cette voie)",
  "tu (?:es|assures|geres|dechires)(?: (?:vraiment |trop |tellement |au top|un[e]? |la |le )*(?:genial|geniale|super|top|forte?|meilleure?|champion|championne|star|as|perle|formidable|incroyable|extraordinaire|doue?e?))?(?<!tu es)",
  "c'est (?:super|top|genial|parfait|tres bien|bien|excellent)(?= *[.!,]|$)",
  "felicitations(?! pour)",
  "chapeau(?! pour)",
  "rien a redire",
  "ne change rien",
  "(?<!pas )tres bien(?= *[.!]|$)",
);
/** How a question begins that asks for no answer. */
const ACCUSING = oneOf(
  "(?:mais )?pourquoi (?:tu|vous|est-ce que (?:tu|vous)|n'(?:as|avez)|ne |[a-z]+-(?:tu|vous))",
  "c'est quoi (?:ton|votre) probleme",
  "comment (?:as-tu pu|peux-tu|tu peux|avez-vous pu|tu as pu|pouvez-vous|oses-tu)",
  "qu'est-ce qui (?:te|vous) prend",
  "(?:mais )?tu (?:reflechis|ecoutes|lis|comprends) (?:parfois|jamais|un peu|ou)",
  "(?:a quoi|qu'est-ce que) tu (?:pensais|croyais|avais dans)",
  "combien de fois (?:faut|dois|vais)",
  "t'es serieu",
  "pourquoi (?:pas|et pas|jamais) (?:toi|vous)",
  "au nom de quoi",
);

/** What is taken badly in numbers, or tells its reader too little to act on. */
export const unhelpful: readonly FlagRule[] = [
  {
    type: "judgemental_question",
    severity: "medium",
    pattern: phrases(`${ACCUSING}[^.!?]*\\??`),
    unless: /pourquoi (?:as-tu|avez-vous|tu as|vous avez) (?:choisi|prefere|decide|utilise)/,
  },
  {
    type: "minimiser",
    severity: "medium",
    pattern: phrases(
      "il (?:suffit|suffisait|te suffit|te suffisait) (?:de|d'|juste)",
      "(?:c'est|c'etait|ce n'est|c'est pas|ce n'etait) (?:pourtant |quand meme |vraiment |tres |si |pas |tellement |bien )*(?:simple|facile|evident|complique|sorcier|difficile|la base)",
      "tu (?:n'as|n'avais) qu'a",
      "y a qu'a",
      "(?:tu (?:pouvais|peux|dois|devais|aurais pu)|pas|faut|pourrais) (?:juste|simplement|tout simplement)",
      "(?:n'importe qui|tout le monde) (?:peut|sait|pourrait|y arrive)",
      "evidemment",
      "quand meme pas complique",
    ),
    unless:
      /pour une question|ce n'est pas (?:simple|facile|evident)|trouve pas (?:ca )?(?:simple|facile)/,
  },
  {
    type: "but_negation",
    severity: "medium",
    pattern: phrases(
      `${PRAISE}[^.!?;,]{0,30},? (?:mais|cependant|toutefois|en revanche|neanmoins|par contre|pourtant)(?! (?:aussi|surtout|tu as aussi|c'est (?:tres )?(?:bien|bon)))`,
    ),
    unless: /non seulement|pas seulement/,
  },
  {
    type: "vague_praise",
    severity: "medium",
    pattern: phrases(`${VAGUE_PRAISE}`),
  },
  {
    type: "vague_criticism",
    severity: "medium",
    pattern: phrases(
      "(?:c'est |tout est )?a (?:revoir|retravailler|ameliorer)",
      "(?:peut|pourrait|peux|pouvez|doit|dois|devez|faut) (?:faire )?(?:beaucoup |nettement |largement )?mieux(?: faire)?",
      "peu mieux faire",
      "(?:sois|soyez|etre|il faut etre) (?:un peu )?plus (?:professionnel(?:le)?|serieu(?:x|se)|rigoureu(?:x|se)|proacti(?:f|ve)|attenti(?:f|ve)|present|implique|motive|organise)[a-z]*",
      `(?:resultats?|notes|travail|niveau|ensemble|trimestre|bilan) ${oneOf("(?:tres |trop |bien |un peu |encore |toujours |nettement )*(?:en baisse|insuffisante?s?|faibles?|decevante?s?|irregulier[a-z]*|moyens?|mediocres?|fragiles?|superficiel[a-z]*|bacle)")}`,
      "(?:pas|n'etait pas|n'est pas) (?:tres |vraiment |super |assez |franchement |a la |terrible)*(?:clair|terrible|bon|bonne|claire|convaincante?|hauteur|pro|serieux|au niveau|top|suffisant)",
      "on n'a rien compris",
      "on (?:ne |n'y )?comprend rien",
      "(?:trop peu|pas assez|manque|aucun) (?:de |d')?(?:travail|efforts?|rigueur|serieux|investissement|implication|attention|clarte|methode|participation)",
      "s'investit trop peu",
      "(?:de )?(?:grosses|grandes|nombreuses) (?:difficultes|lacunes)[^.;!?]*",
      "il faut (?:se (?:mettre|remettre|ressaisir)|te |vous )[^.;!?]*",
      "travaille[zr]? (?:davantage|plus)[^.;!?]*",
      "(?:fais|faites|faire) (?:un effort|des efforts|mieux)",
      "(?:decevant|insuffisant|mediocre|bacle|brouillon)e?s?",
      "laisse a desirer",
      "doit (?:se ressaisir|s'investir|progresser|travailler)[a-z ]*",
      `(?:c'etait|c'est|est|sont|etai(?:t|ent)|reste(?:nt)?|parait|semble) (?:un peu |assez |plutot |tres |trop |bien |vraiment |beaucoup |encore )*${oneOf("confus(?:e|es)?", "flou(?:e|s|es)?", "faibles?", "brouillonn?e?s?", "nul(?:le)?s?", "decevante?s?", "moyen(?:ne)?s?", "mauvaise?s?", "embrouillee?s?", "decousue?s?", "bancale?s?", "illisibles?", "incomprehensibles?", "superficiel(?:le)?s?", "ennuyeu(?:x|se|ses)", "lourde?s?", "mal (?:faite?|ecrite?|presentee?|structuree?|fichue?|organisee?)s?", "catastrophiques?", "bacle?e?s?")}`,
    ),
    unless:
      /peux pas mieux dire|(?:tu|vous) (?:pense[sz]?|trouve[sz]?|crois|croyez) que [^.!]*\?|(?:resultat|score|solde|total|ecart) (?:est|etait) nul/,
  },
  {
    type: "comparison",
    severity: "medium",
    pattern: phrases(
      "(?:prend(?:s|re|ez)) (?:un peu )?(?:exemple|modele) sur [a-z]+",
      "contrairement (?:a|aux) (?!la derniere|ton dernier|avant)[a-z]+",
      "(?:lui|elle|eux),? au moins,? (?:il|elle|ils)(?: [a-z]+){1,2}",
      "(?:fais|faites|sois|travaille) (?:un peu )?comme (?!ca|tu|si|convenu|prevu)[a-z]+",
      "(?:tous )?les autres,? (?:y arrivent|eux|ils|font|reussissent|n'ont pas|savent)",
      "par rapport aux autres",
      "moins (?:bien|bon|rapide) que (?:les autres|tes collegues)",
      "(?:regarde|inspire-toi de) (?:comment )?[a-z]+,? (?:lui|elle)",
    ),
  },
  {
    type: "comparison",
    severity: "medium",
    isNamed: true,
    pattern: phrases(
      "(?<!\\b(?:le|la|les|ton|ta|tes|mon|ma|mes|ce|cette|ces|un|une|du|des) |l')[a-z]+(?:,? (?:lui|elle),?)? (?:y arrive|arrive a [a-z]+|s'en sort|reussit|le fait|fait ca|sait faire|gere)(?: [a-z']+){0,4}? (?:tres bien|sans (?:aucun |le moindre )?(?:probleme|aide|difficulte|souci|mal)|parfaitement|facilement|mieux)",
      "[a-z]+ (?:[a-z']+ ){1,8}[a-z']+(?= ?,? (?:alors )?pourquoi pas (?:toi|vous))",
    ),
  },
  {
    type: "should_have",
    severity: "medium",
    pattern: phrases(
      "(?:tu|vous) (?:n')?(?:aurais|auriez) (?:pas )?(?:vraiment |au moins |quand meme )?(?:du|pu au moins)(?: [a-z']+){1,4}",
      "il (?:ne )?(?:fallait|aurait fallu)(?: pas)?(?: [a-z']+){1,4}",
      "(?:tu|vous) (?:etais|etiez) (?:cense|supposee?)[a-z]*(?: [a-z']+){0,3}",
    ),
  },
];
