import type { SmartLexicon } from "./smart-lexicon";
import { words } from "./text";

const MONTH =
  "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)";
const WEEKDAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const NUMBER =
  "(?:\\d+(?:[ .,]\\d+)*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|(?:une )?(?:dizaine|douzaine|quinzaine|vingtaine|trentaine)|la moitie)";
const DAY = `\\d{1,2}(?:er)? ${MONTH}(?: \\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?`;
const SPAN =
  "(?:annee|mois|trimestre|semestre|semaine|quinzaine|sprint|saison|exercice|annee scolaire|annee universitaire|ete|automne|hiver|printemps)";
const PERIOD_END = `(?:fin|debut|milieu|mi)[- ](?:(?:de |du |d')?(?:l'|la |le |cette |cet |ce )?(?:[a-z]+ )?${SPAN}(?: prochaine?)?|(?:du mois )?(?:de |d')?${MONTH}(?: 20\\d\\d)?|(?:de )?20\\d\\d|(?:des |de mes |de nos )(?:vacances|conges|partiels)(?: (?:d'ete|d'hiver|de [a-z]+|scolaires))?|[ts][1-4])`;
const WHEN = `(?:${DAY}|${MONTH}(?: 20\\d\\d)?|${PERIOD_END}|(?:la |le |l')?(?:semaine|mois|trimestre|semestre|annee|ete|automne|hiver|printemps|rentree) ?(?:prochaine?)?|[ts][1-4](?: 20\\d\\d)?|${WEEKDAY}(?: prochain)?|demain|noel|paques)`;

/** The forms in which a goal's verb is met: infinitive, "je …", "j'ai …". */
const verb = (...stems: string[]): string =>
  `(?:${stems.join("|")})(?:er|e|erai|ai|ons|erons|ir|is|irai|re|rai|it|es|ee|ees)?`;

/** No verb of talking before it: whom one talks with is no help yet. */
const TALKING =
  "(?<!\\b(?:parl|discut|echang|partag|negoci|entend|rencontr|communiqu|clarifi|relation|mieux)[a-z]* (?:[^.;,]{1,30} )?)";
const TO_DO =
  "(?<!(?:temps|heures?|minutes?|moment|courage) )pour (?:(?:(?:ne pas|ne plus|mieux|me|m'|nous|les|le|la|l'|leur|y|en|pouvoir|plus|se|s') ?)*(?:[a-z]{2,}(?:er|ir|oir|dre|tre|ire|vre|ure)|etre|[dlr]ire|[a-z]*(?:vaincre|rompre))|(?:plus|moins|davantage) d(?:e |')[a-z]+)";

export const french: SmartLexicon = {
  deadline: words(
    `(?:d'ici(?: a| au| le| la)?|avant(?: le| la)?|au plus tard(?: le)?|jusqu'(?:au|a|en)|pour(?: le| la)?|echeance|date limite|a partir de maintenant et jusqu'au) ?:? ?(?:[^\\s.;:,!?]+ ){0,4}?${WHEN}` +
      `|(?:le|au|du|${WEEKDAY}) (?:${DAY})|dans la semaine du (?:${DAY})` +
      `|(?:d'ici|dans|sous|en|dans les|dans un delai de|au cours des|sur les|pendant les)(?: les)?(?: prochains?| prochaines?)? ?(?:${NUMBER}|une?)(?: prochains?| prochaines?)? (?:semaines?|mois|trimestres?|semestres?|ans?|annees?)(?! d)` +
      `|(?:d'ici|sous|dans les|dans) (?:${NUMBER}) (?:prochains )?jours(?! ouvres)` +
      `|(?:au|ce|pendant le|durant le) (?:premier|deuxieme|second|troisieme|dernier|prochain) (?:trimestre|semestre)` +
      `|(?:a la |en |a )${PERIOD_END}|(?:ce|cette) (?:semaine|mois|trimestre|semestre)(?= *(?:$|[.,;]))|(?:le mois|la semaine|le trimestre) prochaine?`,
  ),
  date: words(
    `${DAY}|(?<=(?:bac|session|examen|concours|partiels|epreuves|oral|soutenance)(?: blanc)? )(?:de |d')${MONTH}|(?:en|courant|au mois de|au mois d'|debut|fin|mi-) ?${MONTH}(?: 20\\d\\d)?`,
  ),
  notDeadline:
    /(?:depuis|a partir|a compter|des|du|debute|commence|demarre|apres)(?: le| du| de)* $|\b(?:j'ai|(?:nous|on|il|elle|qui|que|ils|elles) (?:n'|l'|les |y )?(?:a|ai|avons|avait|ont|avaient|etait)) (?:[a-z]+ ){1,3}$|\b(?:tombe|survenu|perdu|arrive|lance|commence|eu|passe|fini)e?s? $/,
  rhythm: words(
    `chaque (?:[a-z]+)|tous les (?:[a-z]+ )?(?:jours|mois|matins|soirs|ans|${WEEKDAY}s?|\\d+ [a-z]+)|toutes les (?:[a-z0-9]+ )?semaines|par (?:jour|semaine|mois|trimestre|an|seance)|quotidien[a-z]*|hebdomadaire[a-z]*|mensuel[a-z]*|le ${WEEKDAY} (?:matin|soir)`,
  ),
  year: words(
    "(?:en|pour|courant|d'ici|durant) (?:l'annee )?20\\d\\d|(?:au cours de|dans|sur|pendant|pour) (?:l'annee|l'exercice) 20\\d\\d|(?:en|d'ici|au bout d') ?un an|cette annee|l'annee prochaine|l'an prochain|dans l'annee",
  ),
  event: words(
    "(?:avant|d'ici|pour (?=(?:le|la|l'|mon|ma|notre|les|mes) ?(?:rentree|fin|concours|examen|oral|soutenance|conseil|reunion|visite|salon|debut|lancement|ouverture|partiel|bac|brevet|jury|bilan|assemblee|fete|stage|spectacle|competition|tournoi|marathon|voyage|demenagement|inauguration)s?(?![a-z])))(?: a)? ?(?:le|la|l'|mon|ma|notre|les|mes) ?(?:fin (?:du|de la|de l'|de mon|de ma|de notre) ?[a-z]+|[a-z]+)",
  ),
  number: words(NUMBER),
  threshold: words(
    `de (?:environ |pres de )?${NUMBER}(?: ?%| ?€| [a-z]+){0,3} a (?:moins de |plus de |au moins |environ )?${NUMBER}(?: ?%)?` +
      `|(?:au moins|au minimum|minimum|au maximum|au plus|moins de|plus de|jusqu'a|pres de|sous les|inferieure? a|superieure? a) (?:${NUMBER}|une?)(?: ?%| [a-z]+)?` +
      `|(?:une|${NUMBER}) fois (?:par|a chaque|a tou(?:s|tes) les|dans chaque) [a-z]+` +
      `|(?:redui[a-z]*|ramen[a-z]*|limit[a-z]*|port[a-z]*|diminu[a-z]*|augment[a-z]*|pass[a-z]*|baiss[a-z]*|abaiss[a-z]*|mont[a-z]*|faire passer|maint[a-z]*)(?: [^.;]{2,60})? (?:a|de|sous(?: les)?|sous le seuil de) (?:moins de |plus de |au moins )?(?:${NUMBER}|la moitie|un tiers|un quart)(?= ?(?:%|[a-z]))` +
      `|${NUMBER} ?%` +
      `|(?:avant|apres|a|jusqu'a) \\d{1,2} ?h(?: ?\\d\\d)?(?= (?:chaque|tous|en semaine|les soirs))` +
      `|sans (?:lire |regarder )?(?:mes |de |aucune )?(?:notes|aide|erreurs?|fautes?|supervision|antiseche)`,
  ),
  deliverable: words(
    `${verb("soumett", "publi", "livr", "reuss", "obten", "sign", "complet", "present", "install", "migr", "recrut", "certifi", "deploy", "lanc", "valid", "depos", "termin", "achev", "embauch", "inscri", "fin", "finalis", "soutien", "decroch", "heberg", "vend")}|boucl(?:er|e)|clotur(?:er|e)|former (?:les?|la|l'[a-z]+|une?|deux|trois|quatre|cinq|\\d+|mes|nos|tous|toutes)|soumet[sz]?|soumettre|soumettrai|obtenir|obtiens|obtiendrai|soutenir|mettre en (?:production|ligne|service|place)|remettre|rendre (?:le|la|mon|ma|un|une)|vendre|passer (?:le |la |l'|mon |ma |un |une )(?:[a-z]+ )?(?:examen|permis|certification|concours|diplome|toeic|toefl)|animer (?:un|une|la|le|mon|ma)|integrer (?:un|une|le|la) (?:ecole|master|formation|equipe)|creer (?:mon|ma) (?:entreprise|association|site)`,
  ),
  looseDeliverable: words(
    `(?:${verb("redig", "prepar", "organis", "realis", "elabor", "cre", "document", "produi", "mont", "planifi", "actualis")}(?: (?:un|une|le|la|les|des|mon|ma|mes|l'|notre))?|ecri[a-z]*|faire(?= (?:un|une|le|la|mon|ma) )|concevoir|construi[a-z]*|lire|mettre a jour|etablir|suivre (?:un|une|la|le|mon|ma)|assister a|participer (?:a (?:une?|la)|au)|rencontrer|visiter|assurer (?:le|la) (?:tutorat|formation)|transmettre|transferer|accueillir|remplacer|ouvrir|tester|traduire|recenser|numeriser|animer|reprendre (?:le|la|un|une)|faire (?:le|l'))(?! (?:plus|mieux|davantage|moins|souvent|vite|bien)(?![a-z]))(?= [a-z0-9])`,
  ),
  indicator: words(
    "augment[a-z]*|redui[a-z]*|diminu[a-z]*|baiss[a-z]*|accroi[a-z]*|raccourci[a-z]*|accelerer|doubler|ramener|limiter|le nombre|taux|delais?|moyenne|score|niveau|volume|frequence|chiffre d'affaires|part de|pourcentage",
  ),
  comparative: words("davantage|plus|moins|mieux|meilleure?s?|souvent"),
  notMeasure:
    /(?<![a-z0-9])(?:annee|module|version|niveau|chapitre|type|phase|classe|etape|salle|article|page|tache|groupe|v|no|n°|axe|lot|t|s|age|sur|dans|pour|entre|depuis|parmi|ces|c|(?<!(?:candidat|postul|particip|assist|repond|ecri|parl|envo|inscri|rend visite|present|propos|distribu)[a-z]* )a)(?![a-z])[ +#]*(?:les |nos |mes |ces |des )*$/,
  vague: words(
    "amelior[a-z]*|progress(?:er|e|erai)|etre (?:plus|mieux|meilleure?|moins)|devenir|comprendre|mieux (?:(?:m'|me |se |s')?[a-z]+(?:er|ir|re|oir))|(?:de )?meilleure?s? [a-z]+|connaitre|maitris[a-z]*|developp(?:er|e) (?:ma|mon|mes|des|sa|son|ses|les|la|l'|une meilleure|nos|notre)|travaill(?:er|e) (?:sur|ma|mon|mes|la|le)|gerer|prendre conscience|approfondir|acquerir|apprendre|savoir|gagner en|renforcer|consolider|optimiser|perfectionner|me perfectionner|m'ameliorer|evoluer|avancer|m'investir|participer|decouvrir|explorer|favoriser|contribuer|aider|accompagner|soutenir (?:les|l')|sensibiliser|faciliter|poursuivre|se former|me former|etre capable|etre a l'aise|familiariser|pratiquer|communiquer|m'organiser|essayer|faire (?:mieux|plus)|publi[a-z]+ davantage|valoriser|promouvoir|assurer|(?:prendre|avoir|faire|montrer|donner|mettre) (?:plus|davantage|moins) (?:de |d')[a-z]+|(?:monter|montee) en competences?|manger (?:mieux|plus sain[a-z]*|equilibre)|bouger plus|dormir (?:mieux|plus)|reprendre (?:le|la) (?:sport|course|lecture)",
  ),
  state: words(
    "(?:etre|devenir|me sentir|se sentir|rester|etre percue?)(?: plus| moins| tres| bien| une?| davantage)* ?(?:nerveu[a-z]+|anxieu[a-z]+|stressee?|timide|patiente?|tendue?|inquiete?|concentree?|positi(?:f|ve)|tranquille|detendue?|curieu[a-z]+|organisee?|heureu[a-z]+|confiante?|epanouie?|a l'aise|sereine?|motivee?|respectee?|fiere?|calme|reconnue?|autonome|meilleure?|leader|credible|bonne?|disponible|legitime)|(?:avoir|prendre|reprendre|gagner)(?: plus de| de la|)? confiance|reussir ma (?:vie|carriere)|trouver (?:ma (?:voie|place)|un equilibre)|m'epanouir|je reve|j'aimerais (?:etre|avoir)",
  ),
  slogan: words(
    "feder[a-z]*|impuls[a-z]*|dynamique|dynamiser|transvers[a-z]*|synerg[a-z]*|insuffl[a-z]*|force de proposition|(?:monter|montee) en competences?(?! (?:sur|en|dans) [a-z])|excellence|proactif|proactive|rayonn[a-z]*|gagner en visibilite|leadership inspirant|passer (?:au|un) (?:niveau superieur|cap)|disruptif|agilite",
  ),
  unclear: words(
    "sain(?:s|e|es|ement)?|equilibree?s?|correct(?:e|es|ement)?|adaptee?s?|regulierement|(?<!(?:deux|trois|quatre|cinq|six|\\d) )(?:differents|differentes|divers|diverses|nouvelles|nouveaux) (?:types|sortes|facons|activites|exercices|recettes|sports|aliments|choses)|de bonnes (?:habitudes|pratiques|relations)|utiles?|de qualite|hygiene de vie",
  ),
  concrete: words(
    "ecrire|appel(?:er|le)|lire|present(?:er|e|erai)|publi(?:er|e)|anim(?:er|e)|expliqu(?:er|e)|enseigner|montrer|enregistrer|interroger|visiter|rencontrer|demander|envo(?:yer|ie)|concevoir|coder|nager|marcher|diriger|migrer|tester|relire|relancer|relance|assister|postuler|donner|rediger|redige|soumettre|finir|terminer|passer|reduire|reduis|reprendre|tenir|realiser|realise|produire",
  ),
  means: words(
    `j'ai (?:deja |aussi )?(?:bloque|reserve|prevu|obtenu|inscrit|un |une |deux |trois |le |la |les |mes |acces|commence)|je (?:bloque|reserve|commence|dispose|consacre)|avec (?:l'aide|le renfort|l'appui|le soutien|l'accompagnement)|${TALKING}avec (?:mon|ma|notre|un collegue|une collegue)|grace a|en m'appuyant|en (?:suivant|utilisant|travaillant|lisant|supprimant|participant|pratiquant|consacrant|demandant|bloquant|regardant|ecoutant|repetant|commencant)|a partir (?:du|de la|des|de l'|de) ?(?!\\d|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi)[a-z]+|(?:m'aide|m'accompagne|me relit|me forme|m'aider|me coache|me soutien)[a-z]*|relira|m'aidera|en binome|(?:un|mon|notre) budget (?:de|est)|creneaux?|deja (?:accorde|valide|inscrit|reserve)[a-z]*|premiere etape|premier pas|heures? par (?:semaine|jour|mois)|accompagnee? (?:par|de)|m'a (?:transmis|propose|promis|prete|donne)|me (?:prete|donne|montre|transmet)|\\d+ ?(?:/|sur) ?10|a l'aide d`,
  ),
  outside: words(
    "(?<!pour )(?:etre|me faire|se faire|soit|sois) (?:promue?|nommee?|augmentee?|choisie?|reconnue?|elue?|retenue?|remarquee?)|obtenir (?:une|ma|mon) (?:augmentation|promotion|avancement)|(?<!pour |afin |avant |sorte |faut )(?:que|qu') ?(?:le |la |les |mon |ma |mes |notre |nos |l')?[a-z]+ (?:signe|accepte|valide|change|fasse|soit|soient|reconnaisse|arrete|respecte|approuve|m'ecoute|m'apprecie)(?:nt)?|convaincre (?:mon|ma|le|la) (?:chef|directeur|directrice|patron|patronne|direction)",
  ),
  absolute: words(
    "toujours|jamais|zero|100 ?%|aucune? (?:erreur|faute|retard|oubli)|parfaite?(?:ment)?|tout le temps|sans exception",
  ),
  avoidance: words("arreter de|arreter d'[a-z]+|eviter|ne plus|ne pas|cesser de|n'avoir plus"),
  reason: words(
    `(?:pour|parce|afin) (?:que|qu'[a-z]+)|afin (?:de|d'[a-z]+)|car|en vue (?:de|d'[a-z]+)|(?:cela|ca|ce qui|qui|elle|il) (?:me |nous |leur |lui |m'|)(?:permettra|permettrait|permet|aidera|servira|evitera)|permettant|j'en ai besoin|nous en avons besoin|il (?:me |nous )?faut|dans le but|dans l'objectif|dans l'optique|puisque|comme (?:je|nous|il|elle)|de (?:facon|maniere) a|de sorte que|${TO_DO}|pour (?:mon|ma|mes|notre|l'|le|la) ?(?:futur|future|prochaine?|evolution|carriere|reconversion|metier|poste|promotion|concours|examen)`,
  ),
  purposeVerb: words(TO_DO),
  circular: words(
    "amelior[a-z]*|progress[a-z]*|evoluer|avancer|mieux|meilleure?|m'ameliorer|developper|performante?",
  ),
  several: words(
    "(?:deux|trois) (?:choses|objectifs|points)|d'une part|et (?:aussi|egalement)|ainsi que|et (?:de |d'|me |m'|mieux |plus )*(?:gagner|ameliorer|progresser|devenir|etre|apprendre|developper|obtenir|trouver|finir|monter|renforcer|comprendre|maitriser|reduire|augmenter|gerer|acquerir|prendre|rester|savoir)",
  ),
};
