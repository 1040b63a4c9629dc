import type { FeedbackLexicon } from "./feedback-lexicon";
import { words } from "./text";

const TRAIT =
  "(?:paresseu(?:x|se)|faineante?|nulle?|incompetente?|desorganisee?|egoiste|arrogante?|brouillonn?e?|bavarde?|bete|stupide|idiote?|agressi(?:f|ve)|negati(?:f|ve)|immature|lente?|timide|irresponsable|desinvolte|laxiste|insolente?|desagreable|mechante?|ingrate?|maladroite?|impolie?|mou|molle|passi(?:f|ve)|susceptible|tetue?|bordelique|etourdie?|dissipee?|distraite?|inattenti(?:f|ve)|insupportable|incapable|ingerable|feignante?|pretentieu(?:x|se)|tete en l'air|je-m'en-foutiste|un boulet|une? cas|pas (?:serieu(?:x|se)|fiable|doue?e?|motivee?|professionnel(?:le)?|faite? pour|a la hauteur|tres (?:fute|malin))[a-z ]{0,12})";
const BE =
  "(?:tu es|t'es|tu etais|vous etes|vous etiez|il est|elle est|eleve|etudiante?|quel(?:le)?|espece de)";
const ADVERB =
  "(?:vraiment |tellement |si |trop |tres |assez |un peu |plutot |toujours |franchement |bien |beaucoup trop |une? )*";
const PRAISE =
  "(?:(?:tres |vraiment |bien |assez |plutot |super |hyper )?(?:jolie?s?|bonne?s?|belles?|beau|claire?s?|interessante?s?|agreables?|excellente?s?|impressionnante?s?|sympas?|genial(?:e|es)?|bien (?:ecrite?|faite?|prepare?e?|presente?e?)|reussie?s?|soigne?e?s?|solides?|parfaite?s?)|(?:j'ai (?:bien |beaucoup )?(?:aime|apprecie)|j'aime(?: bien)?|bravo|bon travail) ?[^.,;!?]{0,50})";

export const french: FeedbackLexicon = {
  flags: [
    {
      type: "label",
      severity: "high",
      pattern: words(
        `${BE} ${ADVERB}${TRAIT}|(?<=^|[.!?,] ?)(?:trop |tres |assez |vraiment )${TRAIT}|tu (?:manques|n'as aucun[a-z]*) (?:de |d')?(?:serieux|rigueur|ambition|volonte|maturite|courage|talent|organisation|education|sens)[a-z ]{0,16}|ta (?:paresse|mauvaise foi|mauvaise volonte|nonchalance)|ton (?:incompetence|arrogance|egoisme|mauvais caractere|je-m'en-foutisme)`,
      ),
    },
    {
      type: "generalisation",
      severity: "high",
      pattern: words(
        "(?:tu|vous|t')(?: ne | n'| me | te | nous | t'| l'| les | le | la | )*(?:[a-z']+ ){0,3}(?:toujours|jamais|sans arret|sans cesse|tout le temps|constamment|encore une fois|systematiquement|a chaque fois)|(?:a )?chaque fois que (?:tu|vous)(?: [a-z']+){1,3}|c'est (?:toujours|encore) (?:toi|pareil|la meme chose)(?: avec toi)?|comme (?:toujours|d'habitude),? (?:tu|vous)(?: [a-z']+){1,3}|(?:tu|vous) [^.;!?]{2,60}(?:comme d'habitude|comme toujours|a chaque fois)|rien de ce que tu|tout ce que tu fais|(?:tu|vous) (?:as|avez|t'es|es|etes) encore (?:oublie|rate|manque|perdu|en retard|fait|laisse|casse|arrive)[a-z]*(?: [a-z]+)?",
      ),
      unless:
        /n'(?:avez|as)(?:-| )?(?:vous|tu)(?:donc )?[^.]*jamais [^.]*\?|(?:tu peux|vous pouvez) toujours|^(?!.*\b(?:mais|pourtant)\b).*\b(?:merci|j'apprecie)\b/,
    },
    {
      type: "mind_reading",
      severity: "high",
      pattern: words(
        "(?:visiblement|manifestement|clairement|apparemment|de toute evidence|evidemment),? (?:tu|vous)(?: ne | n'| )(?:[a-z']+ ?){1,5}|tu (?:ne |n')?[a-z']+ (?:visiblement|manifestement|clairement)(?: [a-z']+){1,4}|(?:tu|vous) (?:n'as|n'avais|n'avez|n'aviez|as|ne) ?(?:aucune|pas|plus)? ?(?:envie|veux|voulais|voulez|vouliez)(?: pas| plus)?(?: [a-z']+){0,3}|(?:tu|vous) (?:t'en |vous en |te |vous )(?:fiche[sz]?|fous|foutez|moque[sz]?)(?: [a-z']+){0,3}|(?:j'ai (?:l'impression|le sentiment)|je (?:sens|crois|pense|trouve)) que (?:tu|vous) (?:n'|ne |t'en |es|etes|veux|cherches|fais expres)(?: ?[a-z']+){1,4}|(?:tu|vous) (?:cherches|cherchez|essaies|voulais) (?:a |de |juste )*(?:te faire|me|nous|eviter|attirer|briller|provoquer)(?: [a-z']+){0,3}|ca ne t'interesse pas|tu fais expres|(?:tu|vous) n'aimez? ?(?:s)? pas [a-z' ]{3,20}|(?:a |s'est |s'est completement )?desinvesti(?:t|e)?(?: [a-z]+){0,2}|(?:se|te) desinteresses? (?:de|du)(?: [a-z]+)?|(?:parce|est-?ce parce) que (?:tu|vous) ne (?:peux|pouvez|veux|voulez|supportes) (?:pas )?[a-z]+",
      ),
    },
    {
      type: "sarcasm",
      severity: "high",
      pattern: words(
        "(?:tellement |bien |beaucoup |tant |si )*(?:mieux|plus (?:agreable|simple|calme|drole)) sans (?:toi|vous)|merci (?:d'etre (?:passe|venu)e?s?|d'avoir (?:enfin|daigne|pris la peine)|quand meme|pour rien|de (?:daigner|nous honorer))(?: [a-z]+ voir)?|quelle (?:bonne )?surprise|quel (?:exploit|miracle|effort)|(?:bravo|felicitations|chapeau),? (?:tu as |vous avez )?(?:encore|enfin|reussi a)(?: [a-z]+)?|tu (?:daignes|nous fais l'honneur)(?: [a-z]+)?|c'est (?:gentil|aimable|trop aimable) (?:de|d')[a-z' ]{0,30}(?:enfin|nous rejoindre|passer)|on ne t'attendait plus",
      ),
    },
    {
      type: "blame",
      severity: "high",
      pattern: words(
        "a cause de (?:toi|vous|ta|ton|tes|votre)|(?:c'est )?(?:de |par )?(?:ta|votre) faute|grace a toi,? (?:on|nous|j'ai|le [a-z]+) (?:a |avons )?(?:perdu|rate|du|echoue)|tu (?:as|nous as|m'as) (?:tout )?(?:gache|ruine|plante|foutu|fait (?:perdre|rater|echouer))(?: [a-z]+){0,2}|tu (?:es|etais) (?:le |la )?(?:seule? )?(?:responsable|coupable) de?",
      ),
    },
    {
      type: "threat",
      severity: "high",
      pattern: words(
        "(?:si|la prochaine fois(?: que)?) (?:ca|cela|tu|vous|c'est)[^.;!?]{0,50}(?:je (?:te|vous|ne|vais|me|t'|serai)|tu (?:vas|seras|perds|sors|peux oublier)|c'est (?:fini|termine|la porte)|ce sera)[^.;!?]{0,50}|dernier avertissement|derniere chance|sinon,? (?:je|tu)[^.;!?]{0,40}|tu (?:vas )?(?:le )?regrette[a-z]*|ne (?:me|m')(?: ?force| ?oblige)[a-z]* pas",
      ),
    },
    {
      type: "judgemental_question",
      severity: "medium",
      pattern: words(
        "(?:(?:mais )?pourquoi (?:tu|vous|est-ce que (?:tu|vous)|n'(?:as|avez)|ne |[a-z]+-(?:tu|vous))|c'est quoi (?:ton|votre) probleme|comment (?:as-tu pu|peux-tu|tu peux|avez-vous pu|tu as pu|pouvez-vous|oses-tu)|qu'est-ce qui (?:te|vous) prend|(?:mais )?tu (?:reflechis|ecoutes|lis|comprends) (?:parfois|jamais|un peu|ou)|(?:a quoi|qu'est-ce que) tu (?:pensais|croyais|avais dans)|combien de fois (?:faut|dois|vais)|t'es serieu|au nom de quoi)[^.!?]*\\??",
      ),
      unless: /pourquoi (?:as-tu|avez-vous|tu as|vous avez) (?:choisi|prefere|decide|utilise)/,
    },
    {
      type: "minimiser",
      severity: "medium",
      pattern: words(
        "il (?:suffit|suffisait|te suffit|te suffisait) (?:de|d'|juste)|(?:c'est|c'etait|ce n'est|c'est pas|ce n'etait) (?:pourtant |quand meme |vraiment |tres |si |pas |tellement |bien )*(?:simple|facile|evident|complique|sorcier|difficile|la base)|tu (?:n'as|n'avais) qu'a|y a qu'a|(?:tu (?:pouvais|peux|dois|devais|aurais pu)|pas|faut|pourrais) (?:juste|simplement|tout simplement)|(?:n'importe qui|tout le monde) (?:peut|sait|pourrait|y arrive)|evidemment|quand meme pas complique",
      ),
      unless:
        /pour une question|ce n'est pas (?:simple|facile|evident)|trouve pas (?:ca )?(?:simple|facile)/,
    },
    {
      type: "but_negation",
      severity: "medium",
      pattern: words(
        `${PRAISE}[^.!?;,]{0,30},? (?:mais|cependant|toutefois|en revanche|neanmoins|par contre|pourtant)(?! (?:aussi|surtout|tu as aussi|c'est (?:tres )?(?:bien|bon)))`,
      ),
      unless: /non seulement|pas seulement/,
    },
    {
      type: "vague_praise",
      severity: "medium",
      pattern: words(
        "(?:(?:super|bon|beau|excellent|tres bon|sacre|joli) (?:boulot|travail|job|trimestre|semestre|effort)|(?:tres )?bon(?:ne)? (?:continuation|ensemble|presentation)|bravo(?! pour [a-z]+ [a-z]+)(?: a (?:toi|tous|vous))?|continue[zs]? (?:comme ca|ainsi|sur cette (?:voie|lancee)|dans cette voie)|tu (?:es|assures|geres|dechires)(?: (?:vraiment |trop |tellement |au top|un[e]? |la |le )*(?:genial|geniale|super|top|forte?|meilleure?|champion|championne|star|as|perle|formidable|incroyable|extraordinaire|doue?e?))?(?<!tu es)|c'est (?:super|top|genial|parfait|tres bien|bien|excellent)(?= *[.!,]|$)|felicitations(?! pour)|chapeau(?! pour)|rien a redire|ne change rien|tres bien(?= *[.!]|$))",
      ),
    },
    {
      type: "vague_criticism",
      severity: "medium",
      pattern: words(
        "(?:c'est |tout est )?a (?:revoir|retravailler|ameliorer)|(?:peut|pourrait|peux|pouvez|doit|dois|devez|faut) (?:faire )?(?:beaucoup |nettement |largement )?mieux(?: faire)?|peu mieux faire|(?:sois|soyez|etre|il faut etre) (?:un peu )?plus (?:professionnel(?:le)?|serieu(?:x|se)|rigoureu(?:x|se)|proacti(?:f|ve)|attenti(?:f|ve)|present|implique|motive|organise)[a-z]*|(?:resultats?|notes|travail|niveau|ensemble|trimestre|bilan) (?:(?:tres |trop |bien |un peu |encore |toujours |nettement )*(?:en baisse|insuffisante?s?|faibles?|decevante?s?|irregulier[a-z]*|moyens?|mediocres?|fragiles?|superficiel[a-z]*|bacle))|(?:pas|n'etait pas|n'est pas) (?:tres |vraiment |super |assez |franchement |a la |terrible)*(?:clair|terrible|bon|bonne|claire|convaincante?|hauteur|pro|serieux|au niveau|top|suffisant)|on n'a rien compris|on (?:ne |n'y )?comprend rien|(?:trop peu|pas assez|manque|aucun) (?:de |d')?(?:travail|efforts?|rigueur|serieux|investissement|implication|attention|clarte|methode|participation)|s'investit trop peu|(?:de )?(?:grosses|grandes|nombreuses) (?:difficultes|lacunes)[^.;!?]*|il faut (?:se (?:mettre|remettre|ressaisir)|te |vous )[^.;!?]*|travaille[zr]? (?:davantage|plus)[^.;!?]*|(?:fais|faites|faire) (?:un effort|des efforts|mieux)|(?:decevant|insuffisant|mediocre|bacle|brouillon)e?s?|laisse a desirer|doit (?:se ressaisir|s'investir|progresser|travailler)[a-z ]*|(?:c'etait|c'est|etait) (?:un peu |assez |plutot |tres |trop )*(?:confuse?|flou|floue|faible|brouillon|nul|decevante?|moyen|moyenne|mauvais)",
      ),
      unless: /peux pas mieux dire/,
    },
    {
      type: "comparison",
      severity: "medium",
      pattern: words(
        "(?:prend(?:s|re|ez)) (?:un peu )?(?:exemple|modele) sur [a-z]+|contrairement (?:a|aux) (?!la derniere|ton dernier|avant)[a-z]+|(?:lui|elle|eux),? au moins,? (?:il|elle|ils)(?: [a-z]+){1,2}|(?:fais|faites|sois|travaille) (?:un peu )?comme (?!ca|tu|si|convenu|prevu)[a-z]+|(?:tous )?les autres,? (?:y arrivent|eux|ils|font|reussissent|n'ont pas|savent)|par rapport aux autres|moins (?:bien|bon|rapide) que (?:les autres|tes collegues)|(?:regarde|inspire-toi de) (?:comment )?[a-z]+,? (?:lui|elle)",
      ),
    },
    {
      type: "should_have",
      severity: "medium",
      pattern: words(
        "(?:tu|vous) (?:n')?(?:aurais|auriez) (?:pas )?(?:vraiment |au moins |quand meme )?(?:du|pu au moins)(?: [a-z']+){1,4}|il (?:ne )?(?:fallait|aurait fallu)(?: pas)?(?: [a-z']+){1,4}|(?:tu|vous) (?:etais|etiez) (?:cense|supposee?)[a-z]*(?: [a-z']+){0,3}",
      ),
    },
  ],
  praise: words(
    "merci|bravo|super|excellente?|j'ai (?:bien |beaucoup )?(?:aime|apprecie|remarque)|jolie?|belle|beau|bien|reussi|utile|progres|agreable|felicitations|claire?|continue[zs]?|tu as aussi|permet de",
  ),
  moment: words(
    "(?:ce |le |de |du |avant |depuis )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|soir|dernier|prochain))?|hier|aujourd'hui|ce matin|cette semaine|la semaine derniere|(?:en|depuis|de|fin) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:pendant|lors de|avant|apres|au|en|dans) (?:la|le|ta|ton|notre|votre|cette|ce|tableau|reunion|seance)(?: [a-z]+)?|\\d{1,2} ?h ?\\d{0,2}|quand tu|page \\d+|ligne \\d+|dans la journee",
  ),
  deed: words(
    "(?:tu|vous) (?:as|avez|m'as|nous as|t'es|es)(?: [a-z]+)? (?:[a-z]+(?:e|i|u|is|it|rt|te)s?)|que tu (?:restes|sois|aies|viennes)|(?:manquai[a-z]+|etai(?:t|ent) (?:en retard|absente?s?|manquante?s?|vide)|n'a(?:vait)? (?:pas|jamais) ete|a ete [a-z]+)|(?:j'ai|on a) (?:vu|lu|entendu|compte|note|recu) [a-z]+|est arrivee?s?",
  ),
  effect: words(
    "(?:ce qui|qui|ca|cela) (?:a |nous a |m'a |leur a |lui a )(?:permis|aide|fait|evite|oblige|bloque|retarde|donne)|(?:permet|permettra) de|du coup|resultat|par consequent|si bien que|(?:elle|il|ils|elles|on|nous|le [a-z]+|la [a-z]+|deux [a-z]+) (?:a|ont|avons) (?:[a-z]+ )?(?:pu|du|perdu|gagne|place|compris|recopie[a-z]*|attendu|passe|repris|les)|tu gagneras|on a perdu|j'ai (?:pu|du|perdu|gagne)",
  ),
  next: words(
    "peux-tu|pouvez-vous|peuxtu|pourrais-tu|pourriez-vous|pourraistu|tu pourrais|vous pourriez|la prochaine fois|pour la (?:suite|prochaine)|d'ici|je te (?:propose|suggere|conseille)|je vous (?:propose|suggere|conseille)|essaie|essayez|ajoute[zr]?|emporte|pense a|participez|un point a (?:travailler|ajuster)|on pourrait|et si (?:tu|on|vous)|propose[zr]?|envoie|j'aimerais que|prevois",
  ),
  question: /(?:que|quoi|quel(?:le)?s?|comment|qu'est-ce|ou|qui|quand|par quoi)[^.!?]{3,}\?/g,
};
