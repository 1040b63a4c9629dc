import { AT_WORK } from "./concern-despair-fr";
import { END, type Grave, together } from "./concern-lexicon";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const I = "je|j'[a-z]+|me|moi|m'[a-z]+|mon|ma|mes";
const KIN = `(?:${listed("frere soeur mere pere maman papa parents enfants fils fille femme mari famille amis grand-mere grand-pere chien chat petit petite")})`;
const MOVE =
  "(?:fonc|jet|sauter|tomber|lach|lance|avanc|rouler|tourner|donner|laiss|marcher|balanc|enjamb|accelerer|foncer|percuter|encastr|braqu|plonger)[a-z]*";
const INTO = `(?:dans|contre|sous|devant|du|de la|d'un|d'une|par|sur) (?:le |la |les |l'|un |une |mon |ce )?(?:${listed("mur arbre platane pont camion metro train rails voie riviere fleuve lac vide toit falaise balcon fenetre ravin canal bus tram voiture immeuble carriere grue echafaudage fosse pile_de_pont glissiere seine mer circulation")})`;
const BRINK = `(?:${listed("passage_a_niveau quai rails voie voies pont toit bord balcon falaise echafaudage terrasse viaduc parapet fenetre trottoir rambarde passerelle")})`;
const GONE =
  "(?:si|quand|que|une fois que|le jour ou|apres que) (?:je|j') ?(?:me )?(?:(?:revenais|reviens|reviendrai|reviendrais|serai|serais|suis|etais|existais|reveillais|rentrais|venais|viens) (?:pas|plus|jamais|morte?|partie? pour)(?: la)?|(?:partais|pars|partirai) pour (?:de bon|toujours)|disparaissais|disparais|disparaitrai|mourais|meurs|mourrai|crevais)(?! (?:en (?:vacances|conge)|au|aux|a|demain|lundi|tot|plus tot|le|joignable|disponible|invitee?) ?)";

/** What gives away who suffers or is hurt, though no word of it says so: several signs in one sentence. */
export const signs: readonly Grave[] = [
  {
    kind: "distress",
    pattern: together(
      "(?:une|la|ma) (?:corde|arme|lame)|(?:un|le|mon) (?:fusil|flingue|cutter)|(?:les|mes) cachets",
      "(?:la|ma|une) lettre|(?:mes|les) lettres|un mot|pret|prete|m'attend|cachee?|sous mon|choisie?|ecrite?|l'endroit|la date",
      I,
    ),
    unless: /\b(?:escalade|bateau|remorqu\w*|medecin|ordonnance|pharmacie)\b/,
  },
  {
    kind: "distress",
    pattern: together(
      "pens[a-z]*|songe[a-z]*|imagin[a-z]*|me vois|me voyais|envie|tentee?|failli|reve[a-z]*|ferme les yeux|voulu|voulais|aurais (?:pu|voulu)|idee|pourrais|presque",
      `${MOVE}(?: [a-z]+){0,3} ${INTO}|lacher (?:le volant|la rampe|la corde|le guidon|prise)|fermer les yeux (?:au volant|sur l'autoroute)|pas (?:freiner|tourner)`,
      I,
    ),
    unless: /\b(?:piscine|plongeoir|jeu|film|vacances)\b/,
  },
  {
    kind: "distress",
    pattern: together(
      BRINK,
      "(?:un (?:peu|instant|moment|pas|tout petit peu)|une seconde|beaucoup|trop) (?:trop )?(?:longtemps|pres|loin|de trop)|trop longtemps|un peu trop|un pas|m'attarde|et si je|m'appelle|m'attire|attirent|si facile|serait facile|ce serait fini|prochain train|me retient|regarder en bas|combien de (?:metres|temps)",
      I,
    ),
    unless: /\b(?:photo|peint\w*|repar\w*|velo|fenetre de (?:tir|saisie)|escalade|bricol\w*)\b/,
  },
  {
    kind: "distress",
    pattern: phrases(
      `(?:sers|servirai|servais|suis bonne?) (?:plus |pas )?a rien(?: ni a personne)?${END}|personne m'aime|(?:rien|personne) (?:me retient|m'attend)(?: ici)?${END}|(?:seule (?:chose|raison)|seul)[a-z' ]{0,20} (?:me (?:retient|tient|garde)|en vie|m'empeche)|encore (?:en vie|la) (?:que )?(?:pour|a cause|grace)`,
      "(?:peur|terrifiee?|crains|angoisse|inquiete) (?:de |d'|que )(?:je |perdre le controle et )?(?:lui |leur |leur )?(?:faire|fasse|secouer|tuer|blesser|etouffer|lacher|frapper)(?: (?:du mal|quelque chose|mal))?(?: (?:a|de))? ?(?:mon|ma|mes|la|le|les|quelqu'un)? ?(?:bebe|enfants?|fils|fille|petite?|femme|mari|mere|quelqu'un|petit|conjoint|nourrisson|gens)",
    ),
    unless: AT_WORK,
  },
  {
    kind: "distress",
    pattern: together(
      "soulag[a-z]*|plus (?:simple|facile|leger|legere|calme|heureu[a-z]*|tranquilles?)|mieux|bon debarras|cadeau|respirerai(?:en)?t|liber[a-z]*|service",
      `(?:pour|a|chez) (?:eux|elles|tous|toutes|tout le monde|lui|elle|ma [a-z]+|mes [a-z]+|mon [a-z]+|vous)|ils|tout le monde|les autres|mes ${KIN}|le monde|leur`,
      `${GONE}|sans moi(?! (?:en|dans|au|pour|demain|cette|ce|aujourd))`,
    ),
  },
  {
    kind: "distress",
    pattern: together(
      "compt[a-z]*|sais|lu|regarde|cherche|tape|calcule|demande|verifie|renseigne[a-z]*|googl[a-z]*",
      "combien (?:il )?(?:en |il |de temps )?(?:faut|faudrait|suffi[a-z]*|prend|ca prend|de (?:cachets|pilules|comprimes))|dose (?:mortelle|letale|fatale)|sans (?:douleur|souffrir)|(?:moyens?|facons?|methodes?|manieres?) (?:de |d'|pour )(?:mourir|en finir|partir|disparaitre|se tuer)|quelle hauteur",
      "j'[a-z]+|je|me|m'[a-z]+",
    ),
    unless: /\b(?:patients?, |fiche de securite|pesticides?|rats|souris|anesthesi\w*|accouch\w*)\b/,
  },
  {
    kind: "distress",
    pattern: together(
      "sens|sentir|calme|soulage|vivante?|mieux|reel|apaise|aide|respire",
      "saigne[a-z]*|sang|lames?|rasoir|cutter|couper?|cicatrices?|bruler? (?:la|ma) peau|tete contre",
      I,
    ),
    unless:
      /\b(?:donn\w* (?:mon|du) sang|prise de sang|tension|perfusion|don du sang|ras\w+ la barbe|cheveux|bon sang|sang-froid)\b/,
  },
  {
    kind: "distress",
    pattern: together(
      "(?:j'ai|je|elle|il|a|peux|arrive|mange|avale|saute|jette|cache|refuse)(?: [a-z]+)? (?:plus|pas|rien|jamais)|plus (?:fait|pris)|sans (?:manger|rien)|saute|jette|cache",
      "mang[a-z]*|repas|avale[r]?|nourriture|assiette|cantine|diner|dejeuner|gamelle|plat",
      "depuis (?:que|des|la|le)|poids|balance|glace|miroir|calories|grossir|grosse?|maigrir|kilos?|culpabilis[a-z]*|devant (?:les gens|personne|quelqu'un)|en cachette|semblant|pendant des",
    ),
    unless:
      /\b(?:ce matin|midi|petit-dejeuner|dentiste|allerg\w*|vegan\w*|vegetar\w*|viande|sucre|gluten|jeune|ramadan|le matin meme|treize heures|glaces?$|au chocolat)\b/,
  },
  {
    kind: "distress",
    pattern: together(
      "bois|boit|buvais|boire|bu|picole|fume|verre|bouteille|alcool|vodka|whisky|biere|flasque|petards?|joints?",
      "(?:sinon|sans ca|si je bois pas)[^.!?]{0,30}(?:trembl|tiens|dors|peux|arrive|marche)[a-z]*|avant (?:d'aller|de prendre|de venir|le (?:travail|boulot|service)|les cours|chaque|la garde|l'embauche)|des (?:le matin|le reveil|sept heures|six heures)|mains (?:qui )?tremblent|dans mon (?:casier|sac|thermos|cafe|tiroir)|pour (?:oublier|tenir|dormir|supporter)|trous? noirs?|plus m'arreter|plus arreter",
      "je|j'[a-z]+|m'[a-z]+|mon|il|elle",
    ),
    unless:
      /\b(?:bois (?:un|mon|du|le|de l') ?(?:cafe|the|eau|jus|lait)|verre d'eau|bouteille d'eau|(?:de l'eau|un cafe|mon cafe|un the|du the))\b/,
  },
];
