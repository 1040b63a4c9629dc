import type { FlagRule } from "./feedback-lexicon";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const MADE =
  "(?:rendue?s?|ecrite?s?|faite?s?|produite?s?|envoyee?s?|presentee?s?|preparee?s?|donnee?s?|dessinee?s?|montree?s?|construite?s?|concue?s?|livree?s?|code|cuisine|soude|anime|filme|monte|propose|pondu|remise?s?)";
const NOT_MADE =
  "(?:bureau|maison|chambre|appartement|cuisine|jardin|voiture|chien|chat|sac|train|trajet|semaine|journee|mois|annee|week-end|vacances|rhume|dos|sante|patron|client|cliente|proprietaire|nuit|chance|pere|mere|frere|soeur|equipe|collegue|est|etait)";
/** What somebody made, by whose it is: « ton rapport », « ce que tu as rendu », « l’intro que tu as écrite ». */
const YOURS = `(?:(?:ton|ta|tes|votre|vos) (?!${NOT_MADE})[a-z'-]+(?: (?!est|etait|sont|etaient|ne|n'|c'|a|avait|tu)[a-z'-]+){0,3}|(?:ce|tout ce) (?:que tu|que vous|qu'on nous) (?:nous |m'|lui )?(?:as|avez|a) (?:[a-z]+ )?${MADE}(?: (?:la|lundi|mardi|mercredi|jeudi|vendredi))?|(?:le |la |les |l'|ce |cette |ces )[a-z-]+(?: [a-z-]+)? que (?:tu|vous) (?:nous |m'|lui )?(?:as|avez) (?:[a-z]+ )?${MADE}(?: (?:la|hier|lundi|mardi|mercredi|jeudi|vendredi))?|le compte rendu|(?:ce|cette|ces) (?:${listed("rapport texte proposition traduction expose plan projet dossier compte-rendu presentation diapos code maquette dessin devoir travail rendu mail atelier cours formation discours affiche document resume lettre brouillon budget site gateau plat montage video")}))`;
const IS =
  "(?:,? ?(?:c'est|c'etait|est|etait|sont|etaient|fait|faisait|parait|semble|sonne|ressemble a)|,| :)";
const HOW =
  "(?: (?:vraiment|franchement|tout simplement|simplement|juste|trop|tres|si|tellement|completement|carrement|parfaitement|totalement|bien|assez|plutot|quand meme|honnetement|long et|longue et|longs et|longues et|de la|de l'|du|d'|un|une|des|vraie?|vrais|gros|grosse|belle|beau|sacree?|pure|sombre|immense|mauvaise?))*";
const CONTEMPT = `(?:${listed("foutoir bazar bordel souk capharnaum brouillamini torchon mauvaise_blague blague plaisanterie catastrophe desastre perte_de_temps honte horreur daube merde bouse poubelle charabia bouillie soupe fumisterie farce insulte corvee supplice torture cauchemar")}|(?:nul(?:le)?|naze|nase|pourrie?|moche|laide?|chiante?|ennuyeu(?:x|se)|soporifique|ridicule|pathetique|lamentable|minable|affligeante?|risible|grotesque|naif|naive|naifs|naives|puerile?|infantile|bidon|debile|idiote?|stupide|absurde|indigeste|imbuvable|immangeable|degueulasse|infecte?|illisible|incomprehensible|inutile|insupportable|assommante?|barbante?|gonflante?|hideu(?:x|se)|atroce|indigne|honteu(?:x|se)|misérable|miserable|ringarde?|a chier|a mourir|a pleurer|a vomir|bon(?:ne)? a jeter|a jeter|n'importe quoi|pas serieu(?:x|se))s?)`;

/** A piece of someone’s work held in contempt: it says nothing of what to change, and is heard as said of them. */
export const work: readonly FlagRule[] = [
  {
    type: "vague_criticism",
    severity: "high",
    isPlain: true,
    pattern: phrases(
      `${YOURS}${IS}${HOW} ?${CONTEMPT}(?: a (?:mourir|pleurer|vomir|chier|crever))?(?! (?:de chance|temps|odeur|pour (?:moi|nous) car))`,
      `${YOURS} (?:ne |n')?(?:sert|servait|servent|rime|rimait|ressemble|ressemblait|vaut|valait)(?: (?:vraiment|strictement|absolument|franchement))* (?:a )?(?:rien|pas (?:un clou|tripette|grand-chose|l'encre|le papier))`,
      `${YOURS} (?:a |ont |nous a |m'a )?(?:carrement |vraiment |failli )?(?:endormi[rt]?|endort|ennuye[r]?|assomme|saoule|barbe|gonfle|tue d'ennui|fait (?:fuir|dormir|pleurer de rire))(?: (?:tout le monde|la salle|le client|l'equipe|les gens|tous|toute? [a-z' ]{3,12}))?`,
      `${YOURS} (?:fait|faisait|font) (?:vraiment |franchement )?(?:pitie|honte|peur a voir|peine a (?:voir|lire)|rire (?:jaune|tout le monde)|tache)`,
      `${YOURS} (?:a|avait|ont) l'air (?:d'avoir ete |d'etre )?(?:faite?s?|ecrite?s?|dessinee?s?|traduite?s?) (?:par|a) (?:une? )?(?:machine|enfant|gamin|robot|debutante?|la va-vite|amateur)`,
      "(?:on a|j'ai|nous avons) (?:deja )?vu (?:bien |beaucoup |nettement )?mieux (?:chez|de la part de|par|fait par|venant de) (?:des?|un|une|mes|nos)? ?(?:etudiant|eleve|stagiaire|enfant|debutant|apprenti|gamin|amateur|collegien|lyceen)[a-z]*(?: de [a-z]+ [a-z]+)?",
      "(?:du|un) (?:vrai )?(?:travail|boulot) (?:de cochon|de sagouin|d'amateur|de feignant|de singe|ni fait ni a faire)",
      `on (?:dirait|croirait|aurait dit) (?:que )?(?:${YOURS}|ca|le|un|du|qu'un|c'est)[^.!?]{0,30}(?:(?:fait|ecrit|dessine|code|fabrique|redige)e?s? par )?(?:une? |l'oeuvre d'un |un travail de |d'un |qu'un )(?:enfant|gamine?|gosse|debutante?|amateur|singe|robot|ivrogne|eleve de (?:sixieme|cm2|primaire))(?: de [a-z]+ ans)?`,
      `${YOURS} (?:a|avait|ont|avaient) (?:vraiment )?(?:un |le )?gout (?:de |du )(?:colle|sable|boue|carton|platre|plastique|savon|rien|papier|pieds|sciure|ciment)`,
      "jamais (?:rien )?(?:lu|vu|entendu|mange|goute|recu|relu|corrige)(?: rien)? (?:d'aussi|de plus|de si|un [a-z]+ aussi|une [a-z]+ aussi) (?:mauvais|nul|ennuyeu|laid|moche|faible|brouillon|bacle|pauvre|plat|bete|idiot|chiant|mal [a-z]+)[a-z]*(?: que (?:ton|ta|tes|ce|cette|ca)(?: [a-z]+)?)?",
      "(?:le|la|les|ton|ta) (?:pire|pires|plus mauvaise?|plus nulle?|plus moche)(?: [a-z-]+)? (?:que j'(?:aie?|avais)|qu'on (?:ait|m'ait|nous ait)|de (?:ma|toute ma) vie|jamais)(?: jamais)? ?(?:lue?|vue?|entendue?|mangee?|goutee?|recue?|rendue?)?",
      "(?:aucun (?:client|lecteur|patron|jury|employeur|prof)|personne) (?:ne )?(?:[a-z]+ )?(?:paierait|paiera|lirait|lira|acheterait|achetera|voudrait|voudra|ecouterait|accepterait|mangerait|regarderait|embaucherait)(?: jamais)?(?: pour)? (?:ca|cela|un (?:tel )?(?:travail|texte|rapport)(?: pareil| comme ca)?|une chose pareille|ton|ta|tes|du travail pareil|pareil)(?: [a-z]+)?",
      "(?:un (?:enfant|gamin|gosse|debutant|singe)|mon (?:chien|chat|fils)|ma (?:fille|grand-mere))(?: de [a-z]+ ans)? (?:ferait|aurait fait|ecrirait|dessinerait|aurait pu faire) (?:mieux|ca mieux|aussi bien)",
      `(?:${YOURS}|ca|c'est)(?:${IS})? ?(?:bon(?:ne)?s? (?:a|pour) (?:jeter|la poubelle|mettre a la poubelle|la corbeille)|(?:direct|directement|tout droit) (?:a la poubelle|au panier|a la corbeille))`,
    ),
    unless:
      /\b(?:mes propres|mon propre|ma propre|les miens|j'etais|a ton avis|trouves-tu|penses-tu)\b/,
  },
];
