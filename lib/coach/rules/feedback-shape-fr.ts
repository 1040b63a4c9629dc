import type { FlagRule } from "./feedback-lexicon";
import { FRENCH_MADE } from "./feedback-made-words";
import { PERSON, PERSONAL } from "./feedback-traits-fr";
import { either, listed } from "./feedback-words";
import { phrases } from "./text";

const YOU = "(?:tu|vous)";
/** What someone does to another who did not obey, in the first person. */
const PUNISHES =
  "(?:(?:te |t'|vous |le |la |l'|les |en |m'en |lui |leur )*(?:retire|annule|supprime|porte plainte|quitte|arrete|refuse|coupe|cesse|romps|vire|renvoie|remplace|exclus|bloque|signale|denonce|rapporte|raconte|appelle|previens|alerte|avertis|saisis|convoque|laisse|lache|abandonne|change de|demande (?:ton|ta|votre|ta|un autre|une autre|a changer)|exige|ferme|claque|demissionne|plante|raye|publie|garde (?:tout|la caution)|dis tout|fais (?:virer|un rapport|remonter|en sorte|savoir))(?:rai)?)";
/** What only seems small to who says so. */
const SMALL_THINGS = listed(
  "idee suggestion question brouillon proposition exemple essai rappel detail_a debut etape ebauche avis premier premiere remarque hypothese test piste impression",
);
const VICE_NOUN =
  "(?:retards?|erreurs?|absences?|silence|negligence|lenteur|paresse|caprices?|entetement|obstination|egoisme|bavardages?|oublis?|excuses|humeur|colere|betises?|inconscience|incompetence|manque d[e'] ?[a-z]+|mauvais(?:e)? [a-z]+|manie|desordre|hesitations)";

/** Judgements by the shape of their sentence, whatever its words. */
export const shapes: readonly FlagRule[] = [
  {
    type: "threat",
    severity: "high",
    pattern: phrases(
      `(?:une?|la|encore une?|un(?:e)? seule?) (?:derniere?|prochaine?|autre|nouvelle?|seule?)?(?: [a-z']+){1,6},? et (?:je |j'|on )${PUNISHES}[^.;!?]{0,40}`,
      `(?:si|quand|des que|la prochaine fois (?:que|qu'))(?: ${YOU}| on| ca| cela| c'est|'il| il)[^.;!?,]{2,60}, (?:alors )?(?:je |j'|on )${PUNISHES}[^.;!?]{0,40}`,
      `(?<=^|[.!?] )(?!(?:je|tu|il|elle|on|nous|vous|ils|elles|le|la|les|un|une|ce|cette|est|c'est|qui|que|soit|veux|preferes) )[a-z]+(?:-(?:moi|le|la|les|toi|vous|nous))*(?: [a-z']+){0,6},? (?:ou(?: alors| bien)?|sinon),? (?:(?:je |j'|on )${PUNISHES}|tu (?:es|seras) (?:dehors|viree?|exclue?|finie?|remplacee?|radiee?)|tu (?:degages|sors|perds|perdras|peux (?:oublier|chercher|partir|dire adieu))|c'est (?:fini|la porte|dehors|termine)|(?:cherche|trouve)(?:-toi)? (?:un|une|quelqu'un)|oublie (?:la|le|ton|ta|mon|ma|notre)|va (?:voir ailleurs|te)|pars(?= *[.!]|$| d'ici)|rends (?:ton|ta|les cles))[^.;!?]{0,50}`,
      `(?:continue[sz]?|recommence[sz]?|insiste[sz]?|persiste[sz]?|refais)(?: [a-z']+){0,5},? et ${YOU} (?:peux|pouvez|vas|allez|es|etes|seras|serez|perds|auras|pourras)[^.;!?]{2,50}`,
      `${YOU} (?!as|avez|es|etes)[^.;!?,]{3,40},? (?:et )?(?:tu (?:degages|sors|prends la porte|es (?:viree?|dehors|finie?)|seras (?:viree?|dehors|remplacee?)|perds|peux (?:partir|oublier|faire tes))|je ${PUNISHES}|c'est (?:fini|la porte|termine|le renvoi))(?! ?[^.;!?]*\\?)[^.;!?]{0,30}`,
      "(?:redis|repete|refais|dis|touche)(?:[- ](?:le|la|moi ca))?(?: ca)?(?: encore une fois| pour voir| un peu pour voir),? (?:et |pour )(?: ?[a-z']+){1,5}",
    ),
    unless: /\b(?:article|regle|contrat|loi) \d|preferes-tu|(?:tu preferes|veux-tu) [^.!]*\?/,
  },
  {
    type: "sarcasm",
    severity: "high",
    pattern: phrases(
      `heureusement (?:que|qu')[ ]?(?:${YOU}|t')[^.;!?]{2,60}(?:rien|jamais|sinon|pas|dormir|regarder|plaindre|apres|retard|tard|ailleurs)(?: [a-z']+){0,3}`,
      "merci (?:de |d')(?:m'|nous |me )?(?:apprendre|expliquer|rappeler|faire la lecon|donner des lecons)(?: [a-z']+){0,3}(?:metier|vie|morale|politesse|lecons?|evidences?|travail|monde)(?: [^.;!?]{0,20})?",
      "(?:(?:ah|oh|tiens|bien sur|evidemment|pardon|mais),? )?(?:monsieur|madame|mademoiselle|sa majeste|monseigneur|le grand chef|l'expert(?:e)?|la star|le genie|l'artiste|le specialiste) (?:sait|veut|a (?:decide|parle|encore|mieux|d'autres)|n'a |ne |est (?:trop|occupe|au-dessus|fatigue|vexe|presse)|se |daigne|prefere|a toujours|connait)(?:[a-z']* ?){1,6}",
      "(?:bel|beau|joli|sacre|superbe|quel) (?:effort|travail|score|bilan|rythme|exploit|resultat),? (?:vraiment,? )?(?:une?|deux|trois|quatre|cinq|six|\\d+) [a-z]+ (?:en|sur|pour|apres) (?:une?|deux|trois|quatre|cinq|six|dix|\\d+) [a-z]+",
      "(?:bravo|merci|felicitations|chapeau|quelle ponctualite|belle ponctualite)(?! [^.;!?]*(?:\\bj'|\\bje |desolee?|malgre|attendu|attendre))[^.;!?]{3,50}(?:de retard|en retard|oublie|perdu|casse|rate|plante|personne|rien du tout|absente?)(?: [a-z]+){0,2}",
      "on se demande (?:bien |vraiment )?(?:a quoi|pourquoi on|pourquoi je|ce que|comment|qui|quand)[^.;!?]{2,60}",
      "c'est bien la peine (?:de |d'|que )[^.;!?]{2,60}",
      `(?:je vois|on voit) que (?:ca|l'on|on|c'est|${YOU})[^.;!?]{0,30}(?:l'ambiance|bien occupee?|a fond|plein de|tres pris|beaucoup a faire|pas changee?|toujours aussi)[^.;!?]{0,20}`,
      "(?:quel|quelle) (?:dommage|chance|bonheur|joie|plaisir|privilege|bonne nouvelle|delice|fierte) (?:que|d'|de|pour)[^.;!?]{2,40}(?:encore|attendre|refaire|retard|sans|nouveau|seule?|oublie|rien|minuit|dimanche)[^.;!?]{0,20}",
      "(?:j'adore|on adore|j'aime beaucoup|quel plaisir de|comme j'aime) (?:quand|attendre|refaire|repasser|relancer|passer (?:mon|mes|ma)|apprendre|decouvrir)[^.;!?]{2,60}",
      "(?:mon cher|ma chere|cher monsieur|chere madame|tres cher|mon grand|ma grande|mon petit|mon coco|ma cocotte|champion(?:ne)?)(?= *[.!]*$)",
      `a (?:ce rythme|cette allure|ce train)(?:-la)?,? (?:${YOU}|on|nous|le|la|ca)[^.;!?]{2,40}(?:retraite|noel|l'an|siecle|fini|jamais|20\\d\\d|encore)[^.;!?]{0,20}`,
      "(?:rassure-toi|rassurez-vous|ne t'inquiete pas|pas d'inquietude),? (?:on|personne|je|nous) (?:ne )?(?:n'|s'|t'|vous )?(?:a |avait |comptait|attendait|y croyait|remarque|habitue|est habitue|ai l'habitude|commence a)[^.;!?]{0,40}",
      "(?:bel|beau|joli|superbe|magnifique|grand) (?:esprit|exemple|courage|travail|sens) (?:d'equipe|de solidarite|vraiment|de service|du (?:service|collectif|timing))(?= *[.!,]|$)",
    ),
  },
  {
    type: "mind_reading",
    severity: "high",
    isPlain: true,
    pattern: phrases(
      `${YOU} [^.;!?,]{2,40} (?:juste|seulement|uniquement|simplement|rien que|que) (?:pour|afin de) (?:te |t'|vous |me |m'|nous |les |la |le )?(?!aider|ecouter|voir (?:si|comment)|savoir|dire bonjour|etre sure?|saluer|me tenir|verifier|comprendre)(?:[a-z]+(?:er|ir|re|oir)|bonne)(?: [a-z']+){0,4}`,
      "ce qui (?:te|t'|vous) ?(?:derange|gene|enerve|embete|interesse|motive|plait|fait peur|agace|importe|rend [a-z]+)(?: [a-z]+)?,? (?:c'est|ce n'est|ce sont)(?: [a-z']+){1,6}",
      `(?:${YOU}|t') ?(?:ne )?(?:[a-z']+ )?(?:manifestement|visiblement|clairement|evidemment|surement|sciemment) (?:pas |rien |jamais )?(?:lu|compris|ecoute|regarde|reflechi|envie|voulu|cherche|fait)(?: [a-z']+){0,3}`,
      `(?:c'est|ce n'est)(?: pas)? (?:juste |seulement |bien |surtout |uniquement )*(?:parce que|pour que|pour) (?:${YOU}|t'|te |ton |ta |votre )[^.;!?]{0,8}(?:as peur|es jalou|veux|ne veux|n'aimes|detestes|meprises|plaire|ego|image|avantage|venger|montrer|faire bien)[^.;!?]{0,30}`,
      `${YOU} (?:serais|seriez|serez|seras) (?:trop |bien |tres |si )?(?:content|contente|heureu(?:x|se)|ravie?)s? (?:de me voir|que je|si je|que ca|de nous voir|qu'on)[^.;!?]{2,40}`,
    ),
    unless:
      /\b(?:tu|vous) (?:m'as|m'avez|nous as) (?:dit|ecrit|explique)|est-ce que|\bsi (?:tu|vous)\b/,
  },
  {
    type: "judgemental_question",
    severity: "medium",
    pattern: phrases(
      `${YOU} (?:comptes|comptez|vas|allez|penses|pensez) [^.!?]{2,50} (?:quand|un jour|encore longtemps|enfin|ou quoi|oui ou non)(?= *\\?)`,
      `${YOU} (?:ne |n')(?:sais|savez|peux|pouvez|vois|voyez|comprends|comprenez|lis|lisez|as|avez|es|etes|ecoutes|regardes|reflechis) (?:donc |vraiment |meme |toujours |decidement )*(?:pas|rien|jamais|aucune?)(?= [^.!?]{2,50}\\?)(?! (?:besoin|encore recu|froid|faim|trop))[^.!?]*\\?`,
      "[^.!?]{0,40}(?:ou quoi|oui ou non|non mais|hein)(?= *\\?) *\\?",
      `(?:en quoi|qu'est-ce que) (?:ca|cela) (?:peut (?:bien )?)?(?:te|vous) (?:regarde|faire|foutre|derange|gene)[^.!?]*\\??`,
      `(?:qui|que) (?:crois|croyez|penses|pensez|crois|pretends|imagines)[- ]?(?:${YOU}) (?:donc )?(?:etre|convaincre|tromper|impressionner|duper)[^.!?]*\\??`,
      "(?:faut-il|dois-je|devons-nous|doit-on|il faut|je dois) (?:donc |vraiment |encore |toujours )+(?:te|vous|tout|que je|qu'on|passer|repeter|te faire)[^.!?]*\\?",
      `${YOU} (?:appelles|appelez|trouves|trouvez) (?:ca|cela)(?: [a-z']+){1,4}\\s*\\?`,
    ),
    unless: /(?:tu|vous) (?:pense[sz]?|trouve[sz]?|crois|croyez) que [^.!]*\?/,
  },
  {
    type: "minimiser",
    severity: "medium",
    pattern: phrases(
      "(?:une?|deux|trois|cinq|dix|quelques) (?:petite?s? )?(?:clics?|minutes?|secondes?|mots?|lignes?|coups? de fil|mails?),? (?:et |pas plus|montre en main|a tout casser|suffisaient|suffisent|et c'etait|chrono)(?: ?[a-z']+){0,3}",
      `(?:ce n'est qu'|c'est (?:juste|seulement|rien qu'))[ ]?(?:une?|deux|quelques) (?!${SMALL_THINGS})[a-z]+(?: [a-z]+)?(?= *(?:[.!,;]|$))`,
      "(?:avec )?(?:un minimum|un brin|un tout petit peu|un peu) (?:de |d')(?:bon sens|logique|jugeote|bonne volonte|organisation|reflexion|effort|attention)(?:,? (?:suffit|suffisait|suffirait|aurait suffi|on y arrive|c'etait|et c'est|tu y|tu aurais|vous auriez)(?: [a-z']+){0,3})",
      "(?:oh |allez |mais )*(?:ca va|c'est bon|tu vas pas|vous n'allez pas|on ne va pas) (?:en )?(?:mourir|faire une histoire|en faire une histoire|pleurer|t'en relever|en faire un fromage|pas la mort)(?: [a-z]+)?",
      "(?:il n'y a|y a) (?:vraiment |franchement )?(?:pas|rien) (?:de quoi|la de|mort d'homme|a comprendre|de sorcier)(?: [a-z']+){0,4}",
      `(?:meme|surtout) (?:toi|vous),? ${YOU} (?:peux|pouvez|devrais|devriez|sais|savez)(?: [a-z']+){1,4}`,
    ),
    unless: /\b(?:pour moi|je suis|j'etais)\b/,
  },
  {
    type: "blame",
    severity: "high",
    pattern: phrases(
      `c'est (?:bien |encore |uniquement |entierement )?(?:toi|vous) qui (?:as|avez|nous as|m'as|l'as|les as|nous avez|m'avez|a) (?:encore |tout |nous |bien )*(?:fait (?:capoter|rater|echouer|fuir|perdre|tout [a-z]+|couler|trainer)|gache|ruine|seme|mis|laisse|oublie|perdu|refuse|commence|voulu)(?: [a-z']+){0,4}`,
      `(?:avec|vu|a force de|grace a|a cause de) (?:tes|ton|ta|vos|votre) ${VICE_NOUN},? (?:on|nous|je|j'|le|la|les|l'|tout|plus|personne)[ ]?[^.;!?]{3,50}`,
      `(?:ton|ta|tes|votre|vos) ${VICE_NOUN} (?:nous |m'|lui |leur |me )?(?:a|ont|va|vont|aura|auront) (?:encore |tout |failli )*(?:coute|fait|gache|ruine|perdre|couter|plombe|retarde|bloque|detruit|mis|valu)[^.;!?]{0,40}`,
      "si (?:on|nous|le [a-z]+|la [a-z]+|les [a-z]+|l'[a-z]+|j'ai|je) [^.;!?,]{3,50}, (?:c'est|ce sera|ca sera) (?:bien |encore |uniquement )?(?:de )?(?:ta|votre|grace a (?:toi|vous)|a cause de (?:toi|vous|ta|ton|tes)|par (?:ta|votre)|toi|vous|sur toi)(?![a-z])[^.;!?]{0,30}",
      "(?:tu|vous) (?:as|avez|auras|aurez) (?:la |ca |cela )?(?:mort|perte|echec|honte|ca)?[ ]?(?:sur la conscience)",
    ),
    unless: /grace a (?:toi|vous|ton|ta)[^.!?]*\b(?:gagne|reussi|a l'heure|sauve|compris|mieux)/,
  },
  {
    type: "comparison",
    severity: "medium",
    pattern: phrases(
      "(?:tous )?(?:les|tes|vos) autres(?: (?!jours|fois|pages|points|documents|fichiers|salles|dates)[a-z]+)?,? (?:eux|elles)(?: aussi)?,? (?:ne |n'|s'|se |le |la |les |l'|y )?[a-z]+(?: [a-z']+){0,4}",
      "(?:meme|au moins) (?:le stagiaire|la stagiaire|les? debutants?|les? nouve[a-z]+|un enfant|ton predecesseur|l'apprentie?|mon neveu|ma fille)[^.;!?]{0,8} (?:y arrive|sait|comprend|a compris|fait|le fait|finit|rend)[a-z]*(?: [a-z']+){0,4}",
      "pourquoi (?:n'es[- ]tu|tu n'es|n'etes[- ]vous|vous n'etes)(?: donc)? pas (?:aussi|plus) [a-z]+ (?:que|qu') ?[a-z]+",
      "(?:si|quand) (?:[a-z]+|elle|il|les autres) (?:y arrive(?:nt)?|peut|peuvent|a pu|sait),? (?:tu|vous|toi) (?:peux|pouvez|devrais|aussi)[^.;!?]{0,20}",
      "(?:je n'ai|on n'a|nous n'avons) (?:jamais eu|jamais) (?:ce|ces|de|ce genre de|le moindre) (?:probleme|souci|discussion|difficulte)s?[^.;!?]{0,10} avec (?!toi|vous)[^.;!?]{2,30}",
    ),
  },
  {
    type: "label",
    severity: "high",
    pattern: phrases(
      "(?:quelle?|espece de|sacree?|vieille|pauvre|petite?|une vraie|quelle belle) (?:tete|langue|face|gueule|espece|bande|graine|peau) (?:de |d'|a )[a-z]+",
      "(?:fait|fais|faites|faire) (?:encore |toujours )?(?:le pitre|le clown|le singe|l'idiote?|le malin|la maligne|l'interessante?|l'imbecile|la tete|la gueule|l'enfant|le fou|l'ane|sa star|ta star|la star|son interessant|le mariole)(?: [a-z']+){0,4}",
      "(?:tu es|t'es|vous etes|quel|quelle|un vrai|une vraie|espece de) (?:un |une |vraiment |juste |le |la |franchement )*(?:poids mort|boulet|plaie|calamite|catastrophe ambulante|cas (?:desespere|social)|moulin a paroles|panier perce|girouette|ours|mur|courant d'air|feignasse|legume|bras casse|planche pourrie|tete brulee|brise-fer|savate|nullite|zero|erreur de casting)(?: [a-z']+){0,2}",
    ),
    unless: /\bje (?:suis|fais)\b/,
  },
  {
    type: "label",
    severity: "high",
    pattern: phrases(
      "(?:quiconque|celui qui|celle qui|la personne qui|l'imbecile qui|ceux qui)(?: [a-z']+){1,6} (?:est|sont|etait|doit etre)(?: (?:une?|vraiment|juste|clairement|totalement|completement))*",
    ),
    followedBy: either(PERSONAL, PERSON, FRENCH_MADE),
  },
];
