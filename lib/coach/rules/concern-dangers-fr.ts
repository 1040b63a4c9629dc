import { AT_WORK } from "./concern-despair-fr";
import { END, type Grave, together } from "./concern-lexicon";
import { WHO } from "./concern-people-fr";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const I = "je|j'[a-z]+|me|moi|m'[a-z]+|mon|ma|mes";
const CLOSE = `(?:${listed("mari femme conjoint conjointe compagnon compagne copain copine mec meuf ex fiance fiancee pere papa mere maman beau-pere belle-mere beau-frere frere oncle parents famille fils fille")})`;
const STRIKE =
  "(?:(?:tap|frapp|cogn|gifl|tabass|etrangl|brul|mord|pinc|griff|fouett|poignard|electrocut|attach|ligot|bascul|secou|bouscul|pouss|plaqu|trein|tir|ecras|tortur|violent|drogu|viol|rou|crach|coinc)(?:e|es|ent|ait|aient|ee)|bat|battent|battait|mordu|tienn?ent|tient|tenait)";
const PAIN =
  "(?:coups?|gifles?|claques?|baffes?|raclee|poings?|beignes?|tartes?|fessee|torgnole|mandale|genou|coup de [a-z]+|boule|pieds?)";
const PRIVATE =
  "(?:le temps que je (?:mets|passe)|ou je (?:vais|suis)|ce que je (?:mange|porte|depense|dis|fais|mets)|a qui je (?:parle|ecris|telephone)|avec qui je (?:parle|suis|sors)|quand je (?:sors|rentre|pars)|chaque (?:euro|centime|minute|pas|appel|message)|mes? (?:telephone|messages|argent|vetements|comptes?|trajets?|tickets|poids|appels|sorties|salaire|codes?|habits|amis)|mon (?:telephone|argent|compte|salaire|poids|courrier|emploi du temps)|comment je m'habille|rentrer)";

/** What gives away who is hurt, used or threatened, as `signs` does who suffers. */
export const dangers: readonly Grave[] = [
  {
    kind: "violence",
    pattern: together(
      "lettres?|messages?|appels?|dit|textos?|prevenue?|mots?|mails?",
      "on (?:me|m') ?(?:tirera|tuera|tirerait|tuerait|frappera|brulera|retrouvera|fera|va me (?:tuer|tirer|bruler|retrouver))[a-z ]*|je serai[s]? (?:tuee?|morte?|battue?|violee?|punie?|retrouvee?)|me tirer dessus",
      "si|quand|des que|pour|jusqu'a",
    ),
  },
  {
    kind: "harassment",
    pattern: together(
      "m'attend[a-z]*|me suit|m'a suivie?|me guette|me colle|m'aborde",
      "tous les (?:soirs|jours|matins)|chaque (?:soir|jour|matin)|(?:veut|veulent) (?:pas|plus) (?:partir|me lacher|s'en aller)|alors que (?:je|j'ai)|malgre|arret de bus|devant|refuse de",
      "homme|type|client|inconnu|collegue|il|quelqu'un|mec|patient|voisin|ex",
    ),
    unless:
      /\b(?:ami|amie|enfants?|chien|chat|soeur|mere|femme|mari|cafe|dejeuner|formation|cours)\b/,
  },
  {
    kind: "violence",
    pattern: together(
      "en public|dehors|devant (?:les gens|les autres|nos amis|tout le monde)|tout le monde (?:croit|pense|l'adore)|mes amis l'adorent|pour les autres",
      "a la maison|chez nous|seuls?|derriere la porte|une fois la porte|au bruit|des qu'on|a l'interieur|quelle nuit",
      "charmant[a-z]*|parfaite?|adorable|gentille?|un autre|une autre|monstre|change|sais",
      "il|elle|mon|ma",
    ),
  },
  {
    kind: "violence",
    pattern: together(
      "sac|valise",
      "pret|prete|faite?|cachee?",
      "enfants|petite?s?|partir|fuir|au cas ou|quand il|s'il",
      I,
    ),
    unless:
      /\b(?:vacances|voyage|rando\w*|camp\w*|pique-nique|plage|ecole|maternite|week-end|garde)\b/,
  },
  {
    kind: "harassment",
    pattern: together(
      "argent|payer|paie|paye|euros",
      "videos?|photos?|messages|captures?",
      "en ligne|tout le monde|(?:mes|ma|mon) (?:parents|famille|patron|amis|femme|mari|copains)|publi[a-z]*|diffus[a-z]*|internet",
      "sinon|si je|ou (?:il|elle|alors)|a moins",
    ),
    unless: /\b(?:facture|mariage|boutique|pub|campagne|photographe)\b/,
  },
  {
    kind: "violence",
    pattern: phrases(
      `(?<=(?<![a-z])${WHO} )(?:me |m'ont |m'a |nous )${STRIKE}(?: (?:dessus|avec|par les (?:cheveux|pieds|bras)|contre|au sol|la tete|les bras|dans (?:le|les|l'|la) (?:dos|ventre|escaliers?|couloir|vestiaires?|mur|jambes)|a (?:terre|coups)|sur (?:la tete|moi)|le soir|la nuit|quand|des que|si|tous|toutes|et|souvent)|${END})(?! (?:vers le haut|par la curiosite))`,
      `(?:me |m'|nous |lui |leur )(?:a |ont |as |est |file |donne |met |mettent |colle |balance |flanque |fout |refile |envoie )?(?:mis|mise|donne|donnent|file|colle|flanque|foutu|fout|envoie|envoye|balance|decoche|mettent|met|fait|roue)? ?(?:un|une|des|deux|de|plein de) ${PAIN}(?! (?:de (?:main|fil|pouce|pied (?:au cul|a l'etrier)|jeune|tete|chance|genie|theatre|vieux|foudre|coeur|telephone|soleil)|d'oeil|d'envoi))`,
      "(?:me|m'a|m'ont|nous) (?:tient|tiennent|tenait|tenu|maintient|maintenu|tire|tirent|traine|trainee?|attrape|saisit|empoigne)(?:ee?|nt)? (?:par (?:les cheveux|la gorge|le cou|le col)|au sol|la tete sous|pendant que|et me|et m'|de force)|(?:cigarettes?|clope|briquet|megots?) sur (?:moi|mon|ma|mes|le bras|la peau)|(?:tete|visage) dans (?:les toilettes|la cuvette|l'evier|la boue)|sequestr[a-z]+|attachee? a (?:un|une|la|ma|mon)",
      "(?:tu|vous|il|elle) (?:vas|allez|va|repartiras?|finiras?|rentreras?|sortiras?|ressortiras?|repart|ira[s]?) (?:pas )?(?:ramper|saigner|pleurer du sang|debout|entiere?|en ambulance|les pieds devant|sur un brancard|avaler (?:tes|ses) dents|me supplier|regretter d'etre nee?)|une balle (?:dans|pour|entre)|du sang sur les murs|(?:foutre|mettre) le feu (?:a|au|chez)|(?:bruler|brulent|brulera|brulerai|cramer|faire sauter|incendier) (?:ma|ta|sa|la|leur|notre|l'|le|cette|ton|mon) ?(?:maison|voiture|ecole|bureau|boite|lycee|college|appartement|appart|immeuble|boutique|bureaux)|tirer dans le tas",
    ),
    unless:
      /\b(?:soleil|cafe|aux? (?:echecs|tennis|judo|karate|boxe|rugby|cartes)|en (?:finale|match)|gateau|en (?:prod|production)|coup de main|vers le haut|par la manche|curiosite|bonne surprise|d'affaire)\b/,
  },
  {
    kind: "harassment",
    pattern: phrases(
      "(?:beau-pere|oncle|pere|frere|cousin|proprietaire|proprio|chef|patron|prof|entraineur|il|homme|grand-pere|tuteur|colocataire|coloc) (?:est |s'est |vient |entre |se glisse |monte |rentre |entrait |venait |glisse |revient |debarque )(?:entree? |venu |glisse |monte )?(?:dans|sous) (?:ma chambre|mon lit|ma douche|ma tente|mes draps|mon duvet|la salle de bains? (?:quand|avec)|les vestiaires (?:des filles|quand))",
      "(?:balise|gps|traceur|airtag|mouchard|camera|micro|logiciel espion) (?:[a-z]+ )?(?:sous|sur|dans|cachee?|espion) (?:[a-z]+ )?(?:ma|mon|mes|l'appartement|la voiture)",
      `(?:me|m'|nous|la|le) ?(?:traite|traites|traitent|traitait|appelle|appellent|surnomme|surnomment|a traitee?|ont traitee?)(?: de| d')? (?:l'|la |le )?(?:petite? |sale |grosse? |vieille )?(?:conne?|connasse|pute|salope|chienne|truie|vache|singe|guenon|grosse|thon|boudin|pede|tapette|gouine|negre|negresse|bougnoule|arabe|youpin|terroriste|mongol|triso|debile|handicapee?|cassos|cafard|rat|chien|boniche|esclave|animal|sauvage|feignasse|incapable|moins que rien|merde|dechet|laideron)`,
      "(?:dit|previent|prevenue?|repete|fait comprendre|rappelle|jure)[^.!?]{0,40} (?:personne|aucun [a-z]+|nul) (?:[a-z']+ )?(?:croira|croirait|embauchera|embauche|embaucherait|ecoutera|aidera|voudra|prendra|engagera|recrutera|veut|t'aimera|m'aimera)",
      "(?:attrape|attrapee?|touche|touchee?|pince|pincee?|empoigne|palpe|pelote|agrippe|frole|saisi|caresse|mis la main|met la main|leche|embrasse)(?: [a-z]+)? ?(?:un|les?|la|mes|aux|au|sur les|sur la|ma|mon) (?:seins?|fesses?|cuisses?|poitrine|cul|entrejambe|sexe|hanches?|taille|cou|nuque|decollete|bouche)",
      "(?:m'ont|m'a|me|nous ont) (?:encore )?(?:enferme|enfermee|enfermes|enferment|boucle|bouclee|attache|attachee|laisse dehors)[^.!?]{0,20} (?:dans|a cle|aux|au) ?(?:le|la|les|un|l')? ?[a-z]*",
    ),
    unless: AT_WORK,
  },
  {
    kind: "harassment",
    pattern: together(
      "groupe|page|sondage|votent|vote|vot[a-z]*|liste|hashtag|memes?|stickers?|dessins?|video|story|montage|photomontage|faux (?:profil|compte)|deepfake|tiktok|whatsapp|snap[a-z]*|captures?|insta[a-z]*",
      "je|moi|me|m'[a-z]+|ma (?:tete|photo|voix)|mon (?:nom|visage|corps|prenom)",
      "disparaitre|mourir|creve[a-z]*|moche|laid[a-z]*|grosse|tuer|degage[a-z]*|haine|moqu[a-z]*|rire de|humili[a-z]*|pute|cochon|nue|porno|paris|parient|toute la (?:classe|boite|promo)|dans mon dos|contre moi|insult[a-z]*|lynch[a-z]*",
    ),
    unless: /\b(?:merci|surprise|anniversaire|sympa|drole|mort(?:e)? de rire|suis mort|adore)\b/,
  },
  {
    kind: "harassment",
    pattern: together(
      `${CLOSE}|il|elle`,
      "chronometre|compte|surveille|decide|choisit|controle|interdit|enferme|installe|inspecte|fouille|refuse que|exige|verifie|confisque|rationne|trie|lit|minute|empeche",
      PRIVATE,
      "rentr[a-z]*|sor[st][a-z]*|port[a-z]*|depens[a-z]*|voi[rst]|vois|parl[a-z]*|telephone|argent|messages|amis|tickets|minute|poids|appels|habill[a-z]*|codes?|mange|courrier|trajets?|compte|salaire",
    ),
    unless:
      /\b(?:chef\w*|responsable|mentor\w*|coach|patron\w*|prof\w*|tutrice|tuteur|infirmier\w*|medecin|comptable|orthographe|brouillon|client\w*|dieteticienne?|banque|assistante?)\b/,
  },
];
