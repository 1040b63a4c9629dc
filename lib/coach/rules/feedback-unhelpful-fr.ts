import type { FlagRule } from "./feedback-lexicon";
import { wanting } from "./feedback-wanting-fr";
import { inflected } from "./feedback-words";
import { oneOf, phrases } from "./text";

const PRAISE = oneOf(
  `(?:tres |vraiment |bien |assez |plutot |super |hyper |si |tellement )*${inflected("joli bon beau clair interessant agreable excellent impressionnant sympa genial bien_(?:ecrit|fait|prepare|presente|construit|pense|structure|tourne|vu)[a-z]* reussi soigne solide parfait elegant charmant vivant chaleureux inventif original brillant fin complet dynamique plaisant magnifique superbe formidable prometteur creatif fluide lisible")}`,
  "(?:tres |vraiment |plutot |assez )?(?:bell|nouvell)es?",
  "(?:est|sont|etait|etaient|c'est|c'etait) (?:tres |plutot |assez )?(?:bien|pas mal)",
  "(?:j'ai (?:bien |beaucoup |vraiment )?(?:aime|apprecie|adore)|j'aime(?: bien| beaucoup)?|j'adore|j'apprecie|bravo|bon travail|beau travail|merci pour) ?[^.,;!?]{0,50}",
  "(?:tu|vous) [a-z]+ (?:tres |vraiment |plutot |assez )?bien",
  "(?:tu (?:t'es bien|as bien)|bien) (?:travaille|joue|debrouillee?|commence|demarre)",
);
/** How good work is called. */
const ADMIRABLE =
  "(?:super|bonne?|belle|beau|bel|excellente?|tres bonne?|sacree?|jolie?|magnifique|superbe|formidable|geniale?|fantastique|remarquable|brillante?|impressionnante?|splendide|exceptionnel(?:le)?|chouette|incroyable|admirable|grande?)";
/** Praise that names no act. */
const VAGUE_PRAISE = oneOf(
  "(?:super|bon|beau|excellent|tres bon|sacre|joli) (?:boulot|travail|job|trimestre|semestre|effort)",
  `(?<=^|[.!?] ?)(?:une? |quel(?:le)? |vraiment (?:une? )?|tres |encore une? |de )*${ADMIRABLE} (?:seance|presentation|prestation|reunion|expose|rapport|cours|semaine|mois|trimestre|semestre|annee|progression|progres|resultats?|attitude|energie|esprit d'equipe|demo|atelier|pitch|equipe|version|discours|visite|soutenance|participation|ensemble|bilan|investissement|implication|debut|journee|matinee|initiative|animation|boulot|travail|effort)(?: (?:aujourd'hui|hier|cette (?:semaine|annee|fois)|ce (?:mois|trimestre|matin|soir)|encore|a (?:toi|tous|vous)|dans l'ensemble|comme (?:toujours|d'habitude)|tout le monde|l'equipe))?(?= *(?:[.!,;]|$))`,
  `(?<=^|[.!?] ?)(?:travail|boulot|seance|presentation|prestation|expose|trimestre|semestre|resultats?|animation|atelier|visite|effort) (?:vraiment |tout simplement |absolument |tres )*${ADMIRABLE}s?(?= *(?:[.!,]|$))`,
  `(?<=^|[.!?] ?)(?:absolument |vraiment |tout simplement |c'etait |franchement )+${ADMIRABLE}(?= *(?:[.!]|$))`,
  "(?:tres )?bon(?:ne)? (?:continuation|ensemble|presentation)",
  "bravo(?! (?:pour [a-z]+ [a-z]+|d'))(?: a (?:toi|tous|vous))?",
  "(?<!\\bsi (?:tu|vous) )continue[zs]? (?:comme ca|ainsi|sur cette (?:voie|lancee)|dans cette voie)",
  "tu (?:es|assures|geres|dechires)(?: (?:vraiment |trop |tellement |au top|un[e]? |la |le )*(?:genial|geniale|super|top|forte?|meilleure?|champion|championne|star|as|perle|formidable|incroyable|extraordinaire|doue?e?))?(?<!tu es)",
  "c'est (?:super|top|genial|parfait|tres bien|bien|excellent)(?= *[.!,]|$)",
  "(?:tu as|vous avez|t'as) (?:vraiment |tout |trop |bien |carrement |grave |super bien |encore )*(?:assure|gere|dechire|cartonne|tout dechire|tout casse|ete (?:geniale?|super|top|parfaite?|au top|brillante?|formidable|incroyable|impressionnante?)|fait (?:du bon boulot|un super boulot|un (?:super|excellent|tres bon|beau|bon|sacre) (?:travail|boulot)))(?= *(?:[.!,]|$))",
  "tu (?:iras loin|m'impressionnes|m'epates|nous epates|es au top|es sur la bonne voie|es une vraie? [a-z]+|fais du (?:super|bon|tres bon) (?:travail|boulot))(?= *(?:[.!,]|$))",
  "(?:je suis |on est )?(?:tres |si |tellement |vraiment )?fi(?:er|ere|ers) de (?:toi|vous)(?= *(?:[.!]|$))",
  "(?:au top|impeccable|nickel|de haut vol|sans faute|du grand art|que du bonheur|vingt sur vingt|20/20|bien joue|beau boulot)(?= *(?:[.!]|$))",
  "(?:plein(?:e)?|beaucoup) de (?:potentiel|promesses)(?= *(?:[.!]|$))",
  `(?<=^|[.!?] ?)(?:tout simplement |vraiment )*${ADMIRABLE},? (?:comme (?:toujours|d'habitude)|une fois de plus|encore une fois)(?= *(?:[.!]|$))`,
  `(?<=^|[.!?] ?)(?:un |quel )?(?:bel?|beau|bon|super|joli|excellent) (?:effort|travail|boulot|esprit)(?:,? (?:tout le monde|l'equipe|a tous|aujourd'hui|hier|cette semaine))?(?= *(?:[.!]|$))`,
  "(?:tu es|t'es|vous etes) (?:tout simplement |vraiment |juste |simplement )*(?:la meilleure|le meilleur|les meilleurs|une perle|un amour|un as|une star|un champion|une championne|parfaite?|geniale?s?|incroyables?|formidables?|extraordinaires?)(?= *(?:[.!,]|$))",
  "felicitations(?! pour)",
  "chapeau(?! pour)",
  "rien a redire",
  "ne change rien",
  "(?<!pas )tres bien(?= *[.!]|$)",
);
/** How a question begins that asks for no answer. */
const ACCUSING = oneOf(
  "(?:mais |et )?pourquoi (?:tu|vous|est-ce que (?:tu|vous)|n'(?:as|avez)|ne |[a-z]+-(?:tu|vous)|diable|faut-il (?:toujours|que)|(?:c'est|est-ce) (?:toujours|si))(?!(?:[a-z' -]* )?(?:prefere|choisi|pense|aime|recommande)[a-z]*)",
  "c'est quoi (?:ton|votre|ce|cette|ces|cet) (?:probleme|delire|travail|facons?|excuse|cirque|torchon|histoire|attitude|bazar|idee)",
  "comment (?:as-tu|peux-tu|tu peux|avez-vous|tu as|tu oses|pouvez-vous|oses-tu|osez-vous|peut-on|tu fais pour|fais-tu pour|est-ce possible de|est-ce que tu (?:as|peux)|t'as)(?: pu| donc| encore| seulement)* (?:pu|ose|fait(?: ton compte| pour (?:rater|oublier|perdre|casser))?|oublier|faire (?:ca|une|un tel|pareille)|dire|etre|rater|perdre|laisser|croire|penser|ne pas|confondre|encore|arriver|traiter|passer|ignorer|casser|te tromper|te permettre|mentir)",
  "comment (?:as-tu|peux-tu|avez-vous|oses-tu|as-tu pu)(?= *\\?)",
  "qu'est-ce qui (?:te|vous|t'a|vous a|t'est|a bien pu te) ?(?:prend|pris|prendre|passe|passe par la tete|arrive(?! en)|faire croire)",
  "(?:qu'est-ce qui|que|qu'est-ce que) (?:ne tourne pas rond|ne va pas) (?:chez|avec) (?:toi|vous)",
  "(?:mais )?tu (?:ne )?(?:reflechis|ecoutes|lis|comprends|regardes|verifies|penses|travailles|dors|te relis|sais lire|ecoutes)(?: donc)? ?(?:parfois|jamais|un peu|ou|les|mes|ce|la|au moins|vraiment|seulement|des fois|quelquefois|meme|rien|pas|quand)(?=[^.!]*\\?)",
  "(?:mais )?(?:a quoi|qu'est-ce que|que|mais qu') ?(?:tu |est-ce que tu )?(?:pensais|croyais|avais dans|avais en tete de|attends pour|attendais|foutais|fichais|cherches|t'imaginais|esperais|fabriques|fais de tes)(?:-tu)?(?!(?: bien)? pour la)",
  "(?:ou|mais ou) (?:avais-tu|as-tu|tu avais|tu as) (?:donc )?(?:la tete|mis ta tete|appris a|vu que|ete chercher|ton cerveau)",
  "(?:ou etait|ou est passe[e]?) (?:ta tete|ton cerveau|ton bon sens|ta conscience)",
  "combien de fois (?:faut|dois|vais|faudra|devrai|va-t-il|est-ce que je|je dois|il faut|devra)",
  "(?:jusqu'a )?quand (?:vas-tu|comptes-tu|tu vas|est-ce que tu vas|te decideras|apprendras|cesseras|arreteras|grandiras)(?:-tu)?(?= (?:enfin|te|apprendre|comprendre|grandir|arreter|continuer|cesser|a|t'y|daigner|nous faire)| *\\?)",
  "(?:mais )?(?:t'es|tu es|vous etes|es-tu|etes-vous) (?:serieu|malade|fou|folle|bete|sourde?|aveugle|idiot|inconscient|tombe[e]? sur la tete|sur(?:e)? d'avoir|capable de (?:faire|rien))[a-z]*(?=[^.!]*\\?)",
  "(?:non mais )?(?:tu (?:te rends|t'es rendu|as perdu la)|te rends-tu|vous vous rendez) ?(?:compte|tete)?(?=[^.!]*\\?)",
  "(?:tu|vous) (?:te |vous )?(?:fous|fiches|moques de|moquez de|prends pour|prenez pour|crois que (?:c'est (?:normal|un jeu|comme ca)|ca (?:va|suffit)|je (?:vais|n'ai)|tout|on est)|rigoles|plaisantes|le fais expres|comprends quand|as quel age|as lu|as seulement|as au moins|sais au moins|sais meme|connais meme|appelles ca|appelez ca|trouves ca (?:normal|drole|malin|serieux|acceptable)|penses que (?:c'est|ca va|je vais)|vis sur|as peur de travailler|vois pas|sais pas|pouvais pas|peux pas|aurais pas pu|n'as pas honte|n'as pas (?:vu|lu|compris|reflechi|pense)|n'as rien (?:vu|lu|compris|appris)|n'es pas capable|ne (?:pouvais|peux|sais|vois|lis|comprends) (?:donc )?(?:pas|jamais|rien)|n'aurais pas pu|n'ecoutes (?:donc )?(?:jamais|rien|pas))(?=[^.!]*\\?)",
  "(?:tu|vous) (?:as|avez|es|etes) (?:deja |vraiment |meme |seulement |au moins |bien )+(?:ouvert|lu|regarde|ecoute|reflechi|essaye|pense a|relu|entendu parler|verifie|compris|travaille)(?=[^.!]*\\?)",
  "(?:as-tu|avez-vous) (?:seulement|au moins|meme|vraiment|ne serait-ce|perdu la tete|une idee de ce|deja pense a quelqu'un)(?=[^.!]*\\?)",
  "(?:n'as-tu|n'avez-vous|ne vois-tu|ne peux-tu|ne sais-tu|ne pouvais-tu|n'es-tu|ne comprends-tu|n'aurais-tu) (?:donc |vraiment |meme )?(?:pas|rien|aucune?|jamais)(?! (?:recu|eu le|envie|froid|besoin))",
  "(?:est-ce|c'est|c'etait|etait-ce) (?:vraiment |donc |si |tellement |trop )+(?:difficile|complique|dur|sorcier|trop demander|insurmontable|normal|comme ca que|ca ton)(?=[^.!]*\\?)",
  "(?:c'est|c'etait) (?:vraiment |ca |donc |tout |pour |une |quoi )+(?:tout ce que tu|ton (?:travail|mieux)|que tu appelles|une blague|une plaisanterie|pour rire|ta facon|le mieux)(?=[^.!]*\\?)",
  "(?:tu te prends|pour qui (?:te prends-tu|tu te prends|vous prenez-vous|te prends))",
  "(?:(?<!qu'est-ce )qui (?:t'a|vous a) (?:demande|permis|autorise|donne le droit)|(?:de quel droit|au nom de quoi) (?:te|t'|tu|vous) ?[a-z]*)(?=[^.!]*\\?)",
  "depuis quand (?:tu|on|c'est|est-ce|as-tu|te)(?! (?:habites|travailles|apprends|fais|es la|connais))",
  "pourquoi (?:dois-je|je dois|devrais-je|faut-il)(?: toujours| encore)? (?:tout|te|toujours|encore|repeter|rappeler|passer derriere)",
  "(?:on|personne|tes parents|nul)(?: ne| n')? ?(?:t'a|t'ont|vous a)(?: donc)?(?: pas| jamais)? (?:appris|explique|enseigne)(?=[^.!]*\\?)",
  "pourquoi (?:pas|et pas|jamais) (?:toi|vous)",
  "quel(?:le)? (?:genre|sorte|type|espece) de (?:personne|mentore?|etudiante?|collegue|professionnel(?:le)?|travail|excuse|reponse|prof|adulte)",
  "(?:(?:quelle partie|quel mot)[^.!?]{0,24} (?:ne comprends|n'as-tu pas|tu n'as pas|tu ne comprends|n'est pas clair)|lequel de ces mots|qu'est-ce que tu n'as pas compris|tu veux que je te fasse)(?=[^.!]*\\?)",
  "a quoi (?:ca|cela|bon|sert|sers-tu|tu sers)(?: sert)?(?: de| que je)? ?(?:te|t'|vous|tu|sers-tu)(?=[^.!]*\\?)",
  "(?:contente?|satisfaite?|fiere?|heureu(?:x|se))(?: de toi| maintenant)+(?= *\\?)",
  "au nom de quoi",
);

const ACHIEVES =
  "(?:(?:eux |elles |lui |elle |au moins |tous |toutes |pourtant |deja |sans probleme )*(?:y (?:arrive|parvien|reussi)[a-z]*|(?:arrive|parvien|reussi)(?:nt|t|ent|ssent|ssait|ssaient|s)? a (?![a-z]+ (?:heures?|minutes)|\\d|midi|la gare|la|l')|s'en sor[a-z]+|(?:le |la |les |l'|ca )?(?:savent|sait|gerent|gere|maitrisent|maitrise|reussissent|comprennent|comprend|reussit)|(?:le |l'|la |les )(?:font|fait|faisait|faisaient)|(?:n'ont|n'a|n'avait|n'avaient|n'ont eu|n'a eu) (?:pas eu |eu )?(?:aucun|pas|jamais|besoin|nul)(?: (?:mal|probleme|difficulte|besoin|eu|ce probleme|souci|de mal|de probleme|de retard))?|ne (?:se )?(?:plaignent|plaint|plaignait|rechigne|rechignent|posent|pose|ratent|rate|manquent|manque|font|fait|oublient|oublie|demandent|demande|trainent|traine|bavardent) (?:jamais|pas|rien|aucun)|(?:ont|a|avait|avaient) (?:tous |toutes |deja |tout |largement )*(?:fini|compris|reussi|rendu|termine|su|trouve|progresse|valide|fait mieux|mieux|trois fois|pu)|(?:sont|est|etait|etaient) (?:tous |toujours |bien |deja |jamais |beaucoup |largement )*(?:a l'heure|plus [a-z]+|meilleur[a-z]*|en avance|ponctuel[a-z]*|mieux|au point|serieu[a-z]*|prete?s)|(?:travaillent|travaille|avancent|avance|apprennent|apprend|progressent|progresse|vont|va|repondent|repond|finissent|finit|font|fait|rendent|rend|tiennent|tient)(?: [a-z]+){0,3}? (?:mieux|plus (?:vite|dur|loin|souvent)|deux fois|a l'heure|dans les temps|sans (?:broncher|rale[r]|aide|probleme|mal|difficulte|se plaindre)|en deux fois moins)|(?:aurait|auraient|ferait|feraient|serait|saurait|verrait|comprendrait)(?= )))";
const PEERS =
  "(?:(?:tous |toutes |meme )?(?:les|tes|vos|mes|nos|la|le|l'|ton|ta|notre|une?) ?(?:autres?(?: (?:stagiaires?|eleves?|mentore?e?s?|equipes?|groupes?|apprenti[es]*|nouve[a-z]+))?|reste (?:du groupe|de l'equipe|de la classe)|collegues?|camarades?|predecesseure?s?|freres?|s(?:oe|œ)urs?|binome|coequipi(?:er|ere)s?|mentore?e?s?|stagiaires?|apprenti(?:e|s|es)?|eleves?|debutante?s?|cousine?s?|voisine?s?|juniors?|nouve(?:au|aux|lle|lles)|copains?|copines?|equipe|classe)(?: (?:d'avant|avant toi|de l'an dernier|precedente?s?|de ton (?:equipe|groupe)|de la classe))?|n'importe qui d'autre|personne d'autre|quiconque|la plupart (?:des (?:gens|autres|stagiaires|eleves|debutants)|d'entre eux)|d'autres|quelqu'un d'autre|ceux (?:d'avant|de l'an dernier|qui [a-z ]{3,20}))";

/** What is taken badly in numbers, or tells its reader too little to act on. */
export const unhelpful: readonly FlagRule[] = [
  {
    type: "judgemental_question",
    severity: "medium",
    pattern: phrases(
      `${ACCUSING}[^.!?]*\\??`,
      "(?<=^|[.!?,] ?)(?:serieusement|serieux|vraiment|franchement|non mais serieux|sans rire|tu plaisantes|c'est une blague|et alors|ah bon)(?= *\\?)[^.!?]*\\??",
    ),
    unless: /pourquoi (?:as-tu|avez-vous|tu as|vous avez) (?:choisi|prefere|decide|utilise)/,
  },
  {
    type: "minimiser",
    severity: "medium",
    pattern: phrases(
      "(?:il|t'|te) ?(?:suffit|suffisait|suffirait|te suffit|te suffisait|te suffirait|n'y avait qu'a|n'y a qu'a) ?(?:de(?! quel)|d'|juste|pourtant de|simplement de)?",
      "(?:c'est|c'etait|ce n'est|c'est pas|ce n'etait|ca n'a rien|rien) (?:pourtant |quand meme |vraiment |tres |si |pas |tellement |bien |rien |pas si |tout |super |ni |non plus |absolument |franchement )*(?:de )?(?:simple|simples|facile|evident|(?<=(?:pas|rien|ni|n'est|plus) (?:[a-z]+ )*(?:de )?)(?:complique|sorcier|difficile|la mer a boire|insurmontable|dur)|la base|la lune|enfantin|un jeu d'enfant|bete comme chou|elementaire|du bon sens|le b\\.a\\.-ba|l'enfance de l'art|une question de bon sens|de la science|plus simple|la fin du monde|un drame|du chinois)(?! (?:de (?:rater|manquer|oublier|confondre|se tromper)|pour moi))",
      "(?:tu n'as|tu n'avais|t'as|vous n'avez|vous n'aviez|tu as) (?:juste |simplement )?(?:plus )?qu'a(?! (?:la|midi|moitie))",
      "(?:tout )?ce que tu (?:as|avais) a faire,? (?:c'est|c'etait)",
      "(?:il )?(?:n')?y (?:a|avait) (?:plus )?qu'a",
      "(?:tu (?:pouvais|peux|dois|devais|aurais pu|n'avais)|(?<!(?:ne|n'|c'est|est) [a-z ]*)pas|faut|fallait|pourrais|suffisait|suffit) (?:juste|simplement|tout simplement|tout bonnement)",
      "(?<!pour que )(?:n'importe qui|tout le monde|le premier venu|n'importe quel [a-z]+)(?: d'autre)? (?:peut|sait|saurait|pourrait|y arrive|comprend|comprendrait|en est capable|le fait|y arriverait|reussirait)(?! (?:venir|entrer|lire le tableau|participer|voir))",
      "(?<!meme )(?:une? |ma |mon )(?:enfant|gamin|gosse|bebe|singe|eleve de (?:primaire|cp|cm2)|grand-mere|neveu|petite s(?:oe|œ)ur|ecolier|ane)(?: de [a-z]+ ans)? (?:peut|sait|saurait|pourrait|y arrive|comprendrait|y arriverait|le ferait|ferait)",
      "(?:ca|cela) (?:ne )?(?:prend|prenait|demande|te prendra|t'aurait pris|aurait pris|te prend) (?:que |qu'|a peine |juste |pourtant |pas plus de )*(?:une? |deux |trois |cinq |dix |\\d+ )(?:petites? )?(?:minutes?|secondes?|instants?)(?! (?:a (?:pied|velo)|de cuisson|pour (?:cuire|secher)))",
      "(?:ce n'est|c'est) (?:juste |seulement )?(?:qu')?(?:une? )?(?:simple |petite? |banale? )+(?:formalite|question|detail|formulaire|case|clic|mail|erreur|blague|tache)|ce n'est qu'une? (?:formulaire|case|mail|detail|formalite|blague|jeu|chiffre|question|texte|signature)",
      "(?:calme-toi|detends-toi|relax|remets-toi|passe a autre chose|tu (?:t'en remettras|en fais (?:trop|toute? une?|une montagne|un drame|des tonnes)|exageres|dramatises|te noies dans un verre|survivras)|n'en fais pas (?:toute? une?|un drame|une montagne)|arrete (?:ton cinema|de dramatiser|d'exagerer)|pas de quoi en faire|faut pas exagerer|ca va,? hein)(?= *(?:[.!,;]|$)| [a-z]+)",
      "(?:rien de (?:plus simple|bien (?:complique|mechant|sorcier)|plus facile|complique|sorcier|difficile|insurmontable))",
      "(?:cela|ca) (?:va|tombe|allait) (?:de soi|sous le sens|sans dire)",
      "(?:c'est|c'etait) (?:juste |seulement )?(?:du|de la|de l'|une question de) ?[a-z]+ (?:elementaire|de base|enfantin|tout simple)",
      "(?<=^|[.!?] ?)(?:une?|deux|cinq|dix) (?:petites? )?(?:minutes?|secondes?) de (?:travail|boulot|ton temps|lecture)(?= *(?:[.!,]|$))",
      "(?:sois|reste) (?:juste |simplement )?(?:toi-meme|naturel(?:le)?|cool|zen|positi(?:f|ve))",
      "(?:il n'y a|y a|il n'y avait) (?:vraiment |absolument )?(?:aucune raison|pas de raison|pas de quoi|pas lieu|pas besoin) (?:de |d')(?:stresser|s'inquieter|avoir peur|pleurer|paniquer|s'enerver|se plaindre|te plaindre|angoisser)",
      "(?:inutile de (?:dire|preciser|rappeler)|tout le monde sait|comme chacun sait|comme tout le monde le sait|les doigts dans le nez|en deux clics|en deux temps)",
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
      `${PRAISE}(?! (?:pour|de|si|jour|soir|idee de|courage|annee|journee))[^.!?;,]{0,40}(?:,|;|\\.)? ?(?:mais|cependant|toutefois|en revanche|neanmoins|par contre|pourtant|malheureusement|dommage|seulement,|sauf que|bien que|meme si|hormis|excepte|helas|a part|quoique)(?! (?:aussi|merci|encore|non,|si tu|surtout|tu as aussi|c'est (?:tres )?(?:bien|bon)))`,
    ),
    unless:
      /non seulement|pas seulement|\b(?:ciel|meteo|temps|soleil) (?:est|etait)|n'est pas (?:bon|beau|clair)/,
  },
  {
    type: "vague_praise",
    severity: "medium",
    pattern: phrases(`${VAGUE_PRAISE}`),
  },
  ...wanting,
  {
    type: "comparison",
    severity: "medium",
    pattern: phrases(
      "(?:prend(?:s|re|ez)) (?:un peu )?(?:exemple|modele) sur [a-z]+",
      "contrairement (?:a|aux) (?!la derniere|ton dernier|avant)[a-z]+",
      "(?:lui|elle|eux),? au moins,? (?:il|elle|ils)(?: [a-z]+){1,2}",
      "(?:fais|faites|sois|travaille) (?:un peu )?comme (?!ca|tu|si|convenu|prevu)[a-z]+",
      `${PEERS},? ${ACHIEVES}(?: [a-z']+){0,3}`,
      "(?:tous )?les autres,? (?:y arrivent|eux|ils (?!sont (?:partis|la|en))|font|reussissent|n'ont pas|savent|y parviennent)",
      "(?:comment se fait-il que|comment ca se fait que|pourquoi est-ce que|pourquoi) (?:tous les autres|tout le monde|les autres|tes collegues|tes camarades)(?: sauf toi)?(?: [a-z']+){1,3}",
      "tout le monde (?:(?:y |en |le |l'|a |s'en )+(?:arrive|est capable|fait|comprend|sort|compris|fini|reussi|rendu)|sauf toi)(?: [a-z']+){0,2}",
      "(?:meme|jusqu'a) (?:une? |le |la |les |l'|mon |ma |ton |ta |notre |mes |tes )?[a-z-]+(?: (?!y|le|la|sait|peut|a|s'en|reussi)[a-z-]+){0,3}? (?:y (?:arrive|arrivent|parvient|arriverait|serait|est arrivee?)|(?:le |la |l'|les )?(?:fait|font|ferait|reussit|reussirait|comprend|comprendrait|sait|saurait|peut|pourrait|gere|maitrise|aurait|verrait|finit)|s'en (?:sort|sortirait|rend)|(?:a|ont) (?:fini|compris|reussi|rendu|su|trouve|pu|tenu|mieux|deja))(?: [a-z']+){0,3}",
      "(?:tu es|t'es|vous etes) (?:bien |vraiment )?(?:le seul|la seule|l'unique [a-z]+|le dernier|la derniere)(?: [a-z]+)?(?: (?:de l'equipe|du groupe|de la classe|ici|stagiaire|personne))? (?:a (?:ne |n'|te plaindre|rater|oublier|avoir besoin|poser probleme|bloquer|trainer|galerer|etre en retard|rendre)|qui (?:ne |n'|se plaint|rate|oublie|bloque|traine|galere|arrive en retard|a (?:encore )?besoin|fait))(?: ?[a-z']+){0,4}",
      "(?:ton|ta|tes|le|la|les|notre|mon|ma) (?:predecesseure?s?|[a-z]+ (?:d'avant|precedente?|avant toi|de l'an dernier)|ancienne? [a-z]+|derniere? (?:mentoree?|mentor|stagiaire|apprentie?))(?: (?:d'avant|avant toi))?,? (?:lui |elle |au moins |n'|ne |y |s'en |savait|faisait|arrivait|etait|le |la |avait|a |reussissait|comprenait|finissait|jamais)+(?:[a-z']+ ?){1,5}",
      "(?:a ton age|a ta place|de mon temps|quand j'etais (?:a ta place|debutante?|stagiaire|etudiante?|apprentie?)|a ton niveau),? (?:je|j'|on|moi)(?: ?[a-z']+){1,4}",
      "(?:plus|moins) (?:lente?|rapide|faible|nulle?|brouillonn?e?|serieu(?:x|se)|motivee?|impliquee?|doue?e?|organisee?|efficace|avancee?|competente?|mure?|mauvaise?) que (?:les autres|tes? [a-z]+|tout le monde|la moyenne|le reste|n'importe qui|moi a|(?!la derniere|en |le mois|avant|l'an|hier|lundi|le (?:premier|second|precedent)|l[ae] [a-z]+(?= *(?:[.,;]|$))|l'autre|l[ae] (?:premiere|seconde|precedente))[a-z]+)",
      "(?:pas|jamais|loin d'etre) aussi [a-z]+ que (?:les autres|tes? [a-z]+|tout le monde|(?!la derniere|en |le mois|avant|l'an|hier)[a-z]+)",
      "(?:en retard|a la traine|loin derriere|derriere)(?: par rapport| sur| loin derriere)* (?:a |aux |sur )?(?:les |le )?(?:autres|reste (?:du groupe|de l'equipe|de la classe)|tes (?:collegues|camarades)|tout le monde)",
      "(?:une? (?:vraie? |bonne? |bon |veritable |tout )*(?:professionnel(?:le)?|mentore?|infirmi(?:er|ere)|collegue|etudiante?|stagiaire|prof|enseignante?|adulte|manager|pro)|quelqu'un de (?:serieux|normal|motive|competent|sense|responsable)|une personne (?:serieuse|normale|responsable|sensee)) (?:(?:ne |n'|l'|le |y |te |s'en |se )*)(?:aurait|ferait|serait|saurait|sait|verrait|arriverait|comprendrait|fait|dirait|laisserait|oublierait)(?: [a-z']+){0,3}",
      "(?:demande|regarde|ecoute|observe|vois|copie|imite|suis l'exemple de|fais comme)(?: donc| un peu)? (?:les autres|tes collegues|tes camarades)(?: [a-z]+){0,2}",
      "(?:essaie|tache|efforce-toi|tu devrais|il faudrait)[^.;!?]{0,12} (?:de |d'|te )?(?:ressembler|faire comme|prendre modele|t'inspirer)(?: un peu| plus| davantage)* (?:a|de|sur)? ?(?!ca|cela|ce|le|la|les|tes notes)[a-z]+",
      "(?:le |la |l')[a-z]+ (?:d'avant|avant toi|precedente?),? (?:il |elle )(?:lui |n'|ne |y |s'|le |la )*[a-z]+(?: [a-z]+){0,2}",
      "par rapport aux autres",
      "personne d'autre (?:n'a|n'avait|n'a eu|ne (?:se plaint|pose|fait|rencontre|bloque))(?: [a-z']+){0,3}",
      "je n'(?:ai|avais) jamais (?:eu (?:a|besoin de)|du) (?:l'|le |la |les |en )?(?:expliquer|repeter|rappeler|dire|demander|relancer|montrer)[^.;!?]{0,20} (?:a|aux|avec) (?!toi|vous|ca)[a-z]+(?: [a-z]+)?",
      "tu devrais etre (?:aussi|plus) [a-z]+ (?:que|comme) (?!possible|ca|cela|toi)[a-z]+",
      "(?:regarde|vois|observe)(?: un peu| donc)? comment (?:fait |font |s'y prend |travaille |ecrit )?(?!tu|ca|cela|la|le|les|on|je|il)[a-z]+",
      "(?:ta|ton|mes?|tes) (?:s(?:oe|œ)ur|frere|cousine?|predecesseure?|ancien(?:ne)? [a-z]+|collegues?) (?:est|etait|sont|etaient) (?:bien |beaucoup |nettement |tellement |largement )*(?:plus|moins|meilleure?s?|mieux)(?: [a-z]+)?",
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
      "(?!tu|vous|je|il|elle|on|ils|nous|pour|avec|chez|sans|a|de|et|cependant|toutefois|pourtant|mais|enfin|donc|alors|puis|ensuite|oui|non|bref|hier|depuis|quand)[a-z]+(?:,? lui,?|, elle,|,? eux,?) (?:ne |n'|s'|se |le |la |les |y |relit|lit|finit|repond|arrive|rend|prepare|a |est |fait|sait|demande|ecoute|reussit|travaille|avance|comprend|verifie|range|previent)(?: ?[a-z']+){0,3}",
      "(?!(?:tu|vous|je|il|elle|on|ils|nous|qui|cela|ca) )[a-z]+ a (?:appris|compris|fini|fait|ecrit|reussi|maitrise|rendu) (?:ca|cela|le sien|la sienne|la meme chose|le meme [a-z]+) (?:en (?:une?|deux|trois|dix)|du premier coup|sans|avant|toute? seule?)(?: [a-z]+){0,2}",
      "(?!(?:tu|vous|je|il|elle|on|ils|nous)[ ,])[a-z]+,? (?:au moins|par contre|en revanche|de son cote),? (?:ne |n'|s'|se |le |la |les |y |relit|lit|finit|repond|arrive|rend|prepare|a |est |fait|sait|demande|ecoute|reussit|travaille|avance|comprend|verifie|range|previent)(?: ?[a-z']+){0,3}",
    ),
  },
  {
    type: "should_have",
    severity: "medium",
    isPlain: true,
    pattern: phrases(
      "(?:tu|vous) (?:n')?(?:aurais|auriez) (?:pas |bien |vraiment |quand meme |au moins |quand meme pu |simplement |tres bien |jamais |mieux |plutot )*(?:du|pu|mieux fait (?:de|d')|gagne a|interet a|mieux valu)(?! (?:recevoir|avoir (?:un|une|le|la|les|ton|ta)|etre blesse|te blesser|te faire (?:mal|renverser)|tomber|trouver|voir arriver|gagner))(?: [a-z']+){1,4}",
      "(?:tu|vous) (?:devais|deviez|pouvais|pouviez) (?:au moins|quand meme|normalement|pourtant|bien)(?: [a-z']+){1,4}",
      "il (?:ne |n')?(?:fallait|aurait fallu|aurait mieux valu|valait mieux|eut mieux valu|aurait ete (?:bien|mieux|bon|preferable|plus [a-z]+|souhaitable|judicieux|poli|correct|sage|utile|gentil|sympa|normal) (?:de|d'|que))(?: pas)?(?: ?[a-z']+){1,4}",
      "(?:ca|c'|cela) ?(?:aurait|eut) ete (?:bien|mieux|preferable|plus [a-z]+|sympa|gentil|poli|correct|la moindre des choses|apprecie|utile)(?: (?:de|d'|que|si|a toi))?(?: ?[a-z']+){0,4}",
      "(?:tu|vous) (?:etais|etiez|es|etes) (?:pourtant |bien |normalement )?(?:cense|supposee?)[a-z]*(?! (?:recevoir|etre en (?:conge|repos)))(?: [a-z']+){0,3}",
      "(?:j'aurais|on aurait|nous aurions) (?:aime|prefere|voulu|apprecie|espere|souhaite|attendu)(?: que (?:tu|vous)| qu'on| de (?:toi|ta part)| plutot| etre (?:prevenue?|avertie?|informee?))(?: ?[a-z']+){0,4}",
      "(?:si seulement|dommage que) (?:tu|vous) (?:avais|aviez|etais|etiez|n'aies|n'avais|n'ayez|n'etais)(?: [a-z']+){1,4}",
      "la moindre des choses (?:aurait ete|etait|serait|eut ete|c'etait|est)(?: ?[a-z']+){1,4}",
      "(?:un|une|un simple|une simple) [a-z]+ (?:aurait|auraient) (?:suffi|ete (?:bienvenue?|appreciee?|utile|la moindre))",
      "(?:depuis le temps|a ce stade|a ton niveau|a ton age),? tu devrais(?: [a-z']+){1,3}",
      "tu devrais (?:pourtant |quand meme |deja )?(?:le savoir|savoir (?:ca|cela|mieux)|avoir honte|avoir (?:fini|compris|rendu|appris)[a-z]*)",
    ),
  },
];
