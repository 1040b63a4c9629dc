import type { FlagRule } from "./feedback-lexicon";
import { oneOf, phrases } from "./text";

const YOU = "(?:tu|vous)";
const WANT =
  "(?:veux|voulais|voulez|vouliez|cherches|cherchais|cherchez|essaies|essayais|essayez|tentes|esperes|esperais|souhaites|pretends|comptes)";
const HURT =
  "(?:te (?:faire|montrer|mettre en avant|debarrasser|venger|donner|rendre)|me |m'|nous |l'|la |le |les )?(?:[a-z]+ )?(?:eviter|attirer|briller|provoquer|humilier|embeter|ennuyer|enerver|blesser|nuire|saboter|faire (?:mal|payer|perdre|bien voir|semblant|remarquer|le malin|echouer|plaisir au|l'interessant)|remarquer|punir|piquer|voler|tester|controler|avoir le dernier mot|avoir raison|ecraser|rabaisser|impressionner|prouver|gagner du temps|prendre (?:ma|la) place|decourager|pieger|contrarier|fuir|te debarrasser|demolir|coincer|la paix|le titre|l'attestation|le diplome|la prime|partir|en finir)";
/** What someone can only know of themselves. */
const INNER = oneOf(
  "(?:t'en|vous en|te|vous) (?:fiche[sz]?|fous|foutez|foutais|fichais|moque[sz]?|moquais|contrefiche[sz]?|contrefous|balances|tamponnes|desinteresses|desinteressez|battez|bats)(?: [a-z']+){0,4}",
  "(?:n'as|n'avais|n'avez|n'aviez|n'en as|n'en avais)(?: vraiment| meme| clairement| franchement| visiblement)? (?:aucune?|pas (?:la moindre)?|plus|rien a|que faire)? ?(?:envie|intention|interet|respect|consideration|cure|foutre|faire|estime)(?: [a-z']+){0,3}",
  "(?:ne )?(?:me |nous |la |le |les )?(?:respectes|estimes|supportes|aimes|apprecies|crois|ecoutes|prends|consideres|detestes|meprises|jalouses|envies|snobes) (?:pas |plus |guere )?(?:les autres|personne|au serieux|mon|notre|mes|ce (?:metier|travail|projet)|cette (?:equipe|mission)|travailler|ca)(?: [a-z']+){0,2}(?<!\\b(?:ecoutes|crois|apprecies|aimes|estimes|respectes) (?:mon|notre|mes|ce|cette|travailler|ca|les autres)[a-z ]*)",
  "ne (?:me |nous |le |la |les )?(?:veux|voulais|voulez|respectes|respectez|supportes|supportez|aimes|estimes|crois) (?:pas|plus|guere|meme pas|absolument pas|rien|personne)(?: [a-z']+){0,3}",
  "(?:es|etes|etais) (?:juste |simplement |seulement |clairement |visiblement )*(?:jalou(?:x|se)|envieu(?:x|se)|vexee? que|de mauvaise foi|contre (?:moi|nous)|venue? (?:juste |seulement |uniquement |que )*pour)(?: [a-z']+){0,3}",
  "(?:as|avez) (?:deja |clairement |visiblement )*(?:baisse les bras|laisse tomber|decroche|lache l'affaire|perdu (?:tout )?interet|renonce a)(?: [a-z']+){0,2}",
  "(?:meprises|detestes|hais|jalouses|envies|deteste[zs]|meprisez) (?!l'odeur)[a-z']+(?: [a-z']+){0,2}",
  "(?:prends|prenez|prenais) (?:un malin |du )?plaisir a(?: [a-z']+){0,3}",
  "(?:adores|aimes|adorez|aimez) (?:nous |me |les )?(?:voir souffrir|humilier|rabaisser|faire (?:souffrir|attendre|peur|mal)|embeter|critiquer|te plaindre|commander|ecraser)(?: [a-z']+){0,2}",
  "(?:ne )?(?:penses|pensez|pensais) qu'a (?:toi|vous|ta|ton|votre|tes)(?: [a-z']+)?",
);

/** Another’s thoughts, wishes or motives told as if they were seen. */
export const motives: readonly FlagRule[] = [
  {
    type: "mind_reading",
    severity: "high",
    isPlain: true,
    pattern: phrases(
      `(?:visiblement|manifestement|clairement|apparemment|de toute evidence|evidemment|au fond|en fait|en realite|sans doute que|bien sur que|forcement),? ${YOU}(?: ne | n'| t'| te | )(?:[a-z']+ ?){1,5}(?<!(?:en fait|au fond|apparemment|en realite),? ${YOU} (?:as|avez|peux|pouvez|pourrais|pourriez)[a-z' ]*)`,
      `${YOU} (?:ne |n')?[a-z']+ (?:visiblement|manifestement|clairement)(?: [a-z']+){1,4}`,
      `${YOU} ${INNER}`,
      `${YOU} (?:n'as|n'avais|n'avez|n'aviez|as|ne) ?(?:aucune|pas|plus)? ?(?:envie|veux|voulais|voulez|vouliez)(?: pas| plus)?(?: [a-z']+){0,3}`,
      `(?:j'ai|j'avais|on a) (?:bien |vraiment |comme )*(?:l'impression|le sentiment) que (?:tu|vous|t') ?(?:n'|ne |t'en |es|etes|veux|cherches|fais expres|te|m'|me|joues|boudes|attends|detestes|crois)(?! (?:progresses|avances|vas mieux))(?: ?[a-z']+){1,4}`,
      `je (?:sens|crois|pense|trouve|parie|suis (?:sure?|certaine?|persuadee?)|vois|sais|devine)(?: bien| tres bien)* que (?:tu|vous|t') ?(?:n'(?:en |y |as (?:pas|aucune|rien|plus) (?:envie|a faire))|t'en|ne (?:veux|respectes|m'aimes|supportes|t'interesses|prends)|n'es pas (?:interesse|motive|implique)|veux (?!dire|voir|bien|savoir)|cherches|fais (?:expres|semblant)|me (?:detestes|meprises|mens|caches)|m'en veux|te (?:fiches|moques|fous))(?: ?[a-z']+){0,4}`,
      `(?:on (?:voit|sent|sait)|ca se (?:voit|sent)|il est (?:clair|evident|visible)|c'est (?:clair|evident|visible)|tout le monde (?:voit|sait))(?: bien| tres bien| tous)* que (?:tu|vous|t'|ca|c') ?(?:n'|ne |t'en |es (?:la|ici|venue?)|veux|preferes|prefererais|te |m'|cherches|aimerais|pensais|avais|as autre|as la tete)(?: ?[a-z']+){1,4}`,
      `${YOU} (?:le |l'|m'|dis|fais|as dit|as fait|reponds)?(?: ?ca)? ?(?:veux|voulais|voulez|vouliez|cherches|cherchais|cherchez) (?:juste|seulement|simplement|uniquement|surtout|toujours|que)(?: [a-z']+){1,4}`,
      `${YOU} (?:ne )?${WANT} (?:a |de |d'|juste |seulement |simplement |surtout |qu'a |que |qu'une chose |qu'a te )*${HURT}(?: [a-z']+){0,3}`,
      `${YOU} (?:as|avez|m'as|l'as|nous as)? ?(?:fait|dit|accepte|propose|choisi|demande|ecrit|es venue?|t'es inscrite?|etes venus?|repondu|fais|dis|es la|viens|travailles|m'aides|nous aides)(?: ca| cela| oui| ici| la| tout ca| le poste)*(?: [a-z]+ement| juste| que| surtout)* (?:(?<=(?:juste|seulement|uniquement|simplement|surtout|que) )(?:pour|par|parce)|(?:pour|afin de) (?:te (?:venger|faire|montrer|debarrasser|donner)|me |m'embeter|nous (?:embeter|nuire|humilier|punir)|briller|faire (?:bien|semblant|plaisir|genre|joli)|le (?:titre|diplome|fric|cv)|l'(?:attestation|argent|image|honneur)|ton (?:cv|image|ego)|la (?:prime|galerie|forme|note)|avoir)|par (?:pitie|jalousie|vengeance|interet|obligation|calcul|paresse|pure))(?: [a-z']+){0,3}`,
      "(?:pour|afin de) (?:m'|me |nous )(?:embeter|humilier|nuire|punir|provoquer|enerver|faire (?:payer|enrager|mal|craquer))",
      `${YOU} (?:te )?(?:crois|croyez|penses|pensez|t'imagines|vous imaginez|estimes)(?: vraiment| sans doute| surement| que tout| peut-etre)* (?:que|qu'|au-dessus|superieure?|plus (?:malin|maligne|fort|intelligent)|tout permis|meilleure?|indispensable|dispensee?|seule? au monde|irremplacable|en vacances|en pays conquis|a l'hotel)(?! le (?:bleu|vert|rouge|titre))(?: ?[a-z']+){1,4}`,
      `${YOU} (?:te )?(?:crois|croyez|prends|prenez) (?:vraiment )?(?:mieux|tout|meilleur|plus)(?: [a-z']+){1,3}`,
      `(?:ca|cela|tout|rien|l'equipe|le projet|ce projet|les autres|la formation)(?: ne)? (?:t'|te |vous )(?:est|sont|interesse|interessent|passe|touche|importe|ennuie|amuse|arrange bien|indiffere|concerne)(?: completement| bien| totalement| visiblement)* ?(?:egal|indifferent|pas|au-dessus|guere|bien|meme pas)(?: [a-z']+){0,2}(?<!arrange bien [a-z']+.*)`,
      `${YOU} (?:esperes|esperais|esperiez|revais|reves|comptais)(?: bien| secretement)? (?:que (?:personne|je ne|on ne|nul)|qu'on ne|de me voir|de nous voir|t'en (?:tirer|sortir)|passer inapercue?)(?: [a-z']+){0,4}`,
      "je (?:parie|suis sure?|mettrais ma main|suis certaine?) que (?:tu|vous|t') ?(?:n'as|n'avez|as|ne|n'es|n')(?: ?[a-z']+){1,5}",
      `${YOU} me (?:trouves|trouvez|juges|crois|prends pour)(?! (?:la|au|dans|a |ou))(?: [a-z']+){1,2}`,
      "(?:ce|cette|le|la|l'|tout|mon|ma|notre) ?(?:[a-z]+ )?(?:visiblement |clairement |manifestement )?t'(?:ennuie|agace|indiffere|insupporte|exaspere|ennuient|deplait)(?: [a-z]+){0,1},? (?:c'est clair|ca se voit|visiblement|c'est evident|clairement|manifestement)",
      "ca (?:ne )?t'interesse pas",
      "(?:visiblement|manifestement|clairement|a l'evidence),? [^.!?]{2,40} ne (?:l'|lui |t'|te |les |vous |leur )(?:interesse|concerne|plait|touche|motive|passionne|convient)[a-z]* (?:pas|guere|plus)",
      "(?:avoue|avouez|admets|admettez|reconnais|reconnaissez)(?: donc| franchement| que)* (?:que |qu')?(?:ce|cette|le|la|l'|les|ca|cela|mon|ma|notre|tout)(?: ?[a-z']+){1,3} (?:t'|te |vous )(?: ?[a-z]+){1,2}",
      "(?:rien (?:ne )?(?:t'|vous )(?:interesse|touche|atteint)|(?:tout|ca) (?:t'|vous )(?:ennuie|indiffere|amuse bien))",
      "(?:tu|vous|t'(?:es|as)) (?:[a-z']+ ){0,4}(?:expres|deliberement|intentionnellement|volontairement|sciemment)(?: [a-z']+){0,2}",
      `${YOU} (?:fais|faites|faisais) semblant(?: [a-z']+){0,3}`,
      "(?:tu|vous) n'aimez? ?(?:s)? pas (?!le (?:cafe|the|bleu|vert))[a-z' ]{3,20}",
      `(?:avoue|reconnais|admets|dis-le|sois honnete|soyons honnetes|ose dire),? ?(?:donc |plutot |franchement )?(?:que )?(?:tu|vous|t'|ca)(?: ?[a-z']+){2,5}`,
      "(?:a |s'est |s'est completement )?desinvesti(?:t|e)?(?: [a-z]+){0,2}",
      "(?:se|te) desinteresses? (?:de|du)(?: [a-z]+)?",
      "(?:parce|est-?ce parce) que (?:tu|vous) ne (?:peux|pouvez|veux|voulez|supportes) (?:pas )?[a-z]+",
      `${YOU} (?:preferes|preferais|prefererais|aimerais mieux|preferez) (?:sans doute |visiblement |largement |clairement |surement |nettement |etre ailleurs|dormir|te plaindre|bavarder|rester tranquille|ne rien faire|voir)(?: ?[a-z']+){0,3}`,
      `${YOU} (?:as|avez|avais) (?:la tete|l'esprit) ailleurs`,
      "(?:ton|votre) (?:seul|unique|vrai|veritable) (?:but|objectif|souci|interet|probleme|motif)(?: [a-z]+)?,? (?:c'est|est|c'etait)(?: [a-z']+){0,3}",
      "(?:tout|la seule chose|tout ce) (?:ce )?(?:qui|que) (?:t'|tu |vous )(?:interesse|veux|voulez|cherches|importe|preoccupe)(?:,? c'est)?(?: [a-z']+){0,3}",
      "dans ta tete,? (?:tu|c'est|je|on|tout)(?: [a-z']+){0,3}",
      `${YOU} (?:attends|attendez|attendais|exiges) (?:que (?:je|on|tout le monde|les autres|l'equipe)|qu'on|des autres)(?: [a-z']+){0,4}`,
      `${YOU} (?:dois|devez) (?:bien |vraiment |me |nous )*(?:detester|mepriser|croire que|penser que|rire de|t'ennuyer|en avoir marre)(?: [a-z']+){0,3}`,
    ),
    unless:
      /\b(?:tu|vous) (?:m'as|m'avez|nous as|as|avez|disais|dis|ecris|ecrivais|precises) ?(?:(?<=m'as |m'avez |nous as )(?:dit|ecrit|explique|precise|confie)|(?:dit|ecrit|explique|precise|demande) (?:que|qu'|de|si)|que)|\b(?:tu|vous) (?:pense[sz]?|trouve[sz]?|crois|croyez) que [^.!]*\?|preferes-tu|tu preferes [^.!]*\?/,
  },
];
