import { AT_WORK } from "./concern-despair-fr";
import { END, type Grave, together } from "./concern-lexicon";
import { WHO } from "./concern-people-fr";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const I = "je|j'[a-z]+|me|moi|m'[a-z]+|mon|ma|mes";
const CLOSE = `(?:${listed("mari femme conjoint conjointe compagnon compagne copain copine mec meuf ex fiance fiancee pere papa mere maman beau-pere belle-mere beau-frere frere oncle parents famille fils fille")})`;
const KIN = `(?:${listed("frere soeur mere pere maman papa parents enfants fils fille femme mari famille amis grand-mere grand-pere chien chat petit petite")})`;
const STRIKE =
  "(?:(?:tap|frapp|cogn|gifl|tabass|etrangl|brul|mord|pinc|griff|fouett|poignard|electrocut|attach|ligot|bascul|secou|bouscul|pouss|plaqu|trein|tir|ecras|tortur|violent|drogu|viol|rou|crach|coinc)(?:e|es|ent|ait|aient|ee)|bat|battent|battait|mordu|tienn?ent|tient|tenait)";
const PAIN =
  "(?:coups?|gifles?|claques?|baffes?|raclee|poings?|beignes?|tartes?|fessee|torgnole|mandale|genou|coup de [a-z]+|boule|pieds?)";
const MOVE =
  "(?:fonc|jet|sauter|tomber|lach|lance|avanc|rouler|tourner|donner|laiss|marcher|balanc|enjamb|accelerer|foncer|percuter|encastr|braqu|plonger)[a-z]*";
const INTO = `(?:dans|contre|sous|devant|du|de la|d'un|d'une|par|sur) (?:le |la |les |l'|un |une |mon |ce )?(?:${listed("mur arbre platane pont camion metro train rails voie riviere fleuve lac vide toit falaise balcon fenetre ravin canal bus tram voiture immeuble carriere grue echafaudage fosse pile_de_pont glissiere seine mer circulation")})`;
const BRINK = `(?:${listed("passage_a_niveau quai rails voie voies pont toit bord balcon falaise echafaudage terrasse viaduc parapet fenetre trottoir rambarde passerelle")})`;
const GONE =
  "(?:si|quand|que|une fois que|le jour ou|apres que) (?:je|j') ?(?:me )?(?:(?:revenais|reviens|reviendrai|reviendrais|serai|serais|suis|etais|existais|reveillais|rentrais|venais|viens) (?:pas|plus|jamais|morte?|partie? pour)(?: la)?|(?:partais|pars|partirai) pour (?:de bon|toujours)|disparaissais|disparais|disparaitrai|mourais|meurs|mourrai|crevais)(?! (?:en (?:vacances|conge)|au|aux|a|demain|lundi|tot|plus tot|le|joignable|disponible|invitee?) ?)";
const PRIVATE =
  "(?:le temps que je (?:mets|passe)|ou je (?:vais|suis)|ce que je (?:mange|porte|depense|dis|fais|mets)|a qui je (?:parle|ecris|telephone)|avec qui je (?:parle|suis|sors)|quand je (?:sors|rentre|pars)|chaque (?:euro|centime|minute|pas|appel|message)|mes? (?:telephone|messages|argent|vetements|comptes?|trajets?|tickets|poids|appels|sorties|salaire|codes?|habits|amis)|mon (?:telephone|argent|compte|salaire|poids|courrier|emploi du temps)|comment je m'habille|rentrer)";

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
    kind: "violence",
    pattern: together(
      `(?:mon|ma|son|sa|mes) ${CLOSE}`,
      "douleur|peur|poings?|coups?|ceinture|frapp[a-z]*|gifles?|puni[a-z]*",
      "appren[a-z]*|respect[a-z]*|obei[a-z]*|un homme|garcons?|filles?|aim[a-z]*|merit[a-z]*|lecon|dress[a-z]*|eduqu[a-z]*",
    ),
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
      "merite (?:pas|plus) (?:de |d')(?:vivre|exister|etre (?:la|en vie|aimee?))",
      "(?:deteste|hais|supporte (?:pas|plus)|subis|maudis|regrette)(?: le fait)? ?(?:d'|de |l')?(?:etre en vie|vivre|etre nee?|exister|ma vie|la vie|mon corps|mon reflet|etre moi|ce que je vois dans (?:la|le) (?:glace|miroir))|me (?:deteste|hais|degoute|fais horreur)",
      `(?:sers|servirai|servais|suis bonne?) (?:plus |pas )?a rien(?: ni a personne)?${END}|personne m'aime|(?:rien|personne) (?:me retient|m'attend)(?: ici)?${END}|(?:seule (?:chose|raison)|seul)[a-z' ]{0,20} (?:me (?:retient|tient|garde)|en vie|m'empeche)|encore (?:en vie|la) (?:que )?(?:pour|a cause|grace)`,
      "(?:peur|terrifiee?|crains|angoisse|inquiete) (?:de |d'|que )(?:je |perdre le controle et )?(?:lui |leur |leur )?(?:faire|fasse|secouer|tuer|blesser|etouffer|lacher|frapper)(?: (?:du mal|quelque chose|mal))?(?: (?:a|de))? ?(?:mon|ma|mes|la|le|les|quelqu'un)? ?(?:bebe|enfants?|fils|fille|petite?|femme|mari|mere|quelqu'un|petit|conjoint|nourrisson|gens)",
      "(?:tente|essaye|essaie|voulu|pense|failli|envie)(?: de| d'| a)* ?(?:me (?:pendre|noyer|suicider|tuer|jeter|foutre|faire sauter|tirer|ouvrir|empoisonner|supprimer))",
      `(?:choisi|fixe|trouve|decide)(?: de)? (?:le|la|une?|mon) (?:jour|date|pont|arbre|endroit|methode|maniere|moyen)(?: et (?:le |la |l')(?:lieu|endroit|heure|moment|jour))?${END}|(?:ai|a) un plan pour (?:mourir|en finir|disparaitre|que ce soit fini)|(?:dernier|derniere) (?:noel|anniversaire|ete|semaine|mois|rentree|jour) (?:que je|ou je|de ma vie)|verrai (?:pas|plus|jamais) (?:mes|le prochain|la prochaine|la fin|noel|l'ete|le printemps|la rentree)|(?:en aurai|j'en aurai|aurai) (?:plus|pas) besoin (?:la ou|apres|ou je vais)`,
      `(?:dormir|m'endormir|me coucher) (?:et|sans|pour) (?:plus|jamais|toujours|de bon)[a-z ]{0,20}|(?:voudrais|veux|aimerais|envie|reve) (?:de |d'|etre )?(?:plus rien sentir|que ce soit fini|qu'on m'oublie|etre enfin (?:tranquille|libre) pour toujours|enfin tranquille|ne plus rien sentir)|(?:veux|voudrais) (?:plus|pas) (?:etre|vivre|me reveiller|voir demain|grandir)${END}`,
    ),
    unless: AT_WORK,
  },
  {
    kind: "distress",
    pattern: together(
      "personne|nul|qui|quelqu'un|ils|on",
      "(?:verr|remarquer|apercevr|pleurer|manquer|regretter|chercher|soucier|rendr|demander|souviendr)[a-z]*|(?:s'en ficher|s'en fout|fich)[a-z]*|voit|remarque|manque",
      `${GONE}|ma mort|mon enterrement|mon absence`,
    ),
    unless: /\b(?:appel|reunion|visio|conge|vacances d'ete je|retard)\b/,
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
      "derangerait pas|generait pas|m'en (?:fiche|fous|moque)|egal|tant mieux|soulag[a-z]*|espere|prie|j'aimerais|voudrais|parfois|des fois|une partie de moi|secretement|heureu[a-z]*",
      "(?:si|que|quand) je (?:me )?(?:reveillais|reveille|revenais|survivais|rentrais)[a-z ]*(?:pas|plus|jamais)|(?:une? )?(?:voiture|bus|camion|train|tumeur|cancer|maladie|accident|crise cardiaque|orage)[a-z ]{0,12}(?:m'ecras|me ren?vers|m'emport|me fauch|me tu|me percut|mortel)[a-z]*|avoir un (?:accident|cancer)|m'endormir et",
      I,
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
      "range|trie|paye|regle|resilie|documente|efface|supprime|en ordre|prepare|mis a jour|note tout|ecrit tout|laisse (?:des )?(?:instructions|consignes)|testament|affaires",
      `apres${END}|apres moi|derriere moi|quand ce sera fini|pas d'ennuis|d'ennuis|retrouvera|trouvera|enterrement|obseques|plus rien a regler|quand je serai (?:plus|parti)[a-z ]*`,
      I,
    ),
    unless:
      /\b(?:conges?|vacances|passation|contrat|retraite|maternite|nouveau poste|mutation|demenag\w*)\b/,
  },
  {
    kind: "distress",
    pattern: together(
      "dira[s]?|dis|dire|dites|explique[a-z]*|embrasse[a-z]*|occupe[a-z]*|prend[s]? soin|veille[a-z]*|pardonn[a-z]*|serre",
      `(?:mon|ma|mes|notre|nos) (?:[a-z]+ )?${KIN}`,
      `apres${END}|de ma part|pour moi (?:quand|apres|un jour)|quand ce sera fini|adieu|que j'ai essaye|pas (?:sa|leur|de sa|de leur) faute|que je (?:les |l')?(?:aimais|ai aimee?s?)|que je suis desolee?`,
    ),
    unless: /\b(?:retard|devoirs|fete|cadeau|diner|repas)\b/,
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
      "m'injecte|s'injecte|m'injecter|injecte|prends?|pris|avale|sniffe|fume|vole|pique|detourne|garde|me sers|mets de cote|gobe|consomme",
      "reste|restes|des patients|du service|pour (?:tenir|dormir|oublier|fonctionner|decompresser|supporter)|en service|en garde|en cachette|je (?:le )?cache|avant (?:ma|chaque|la) (?:garde|prise)|derriere le dos",
      "ampoules?|cachets|morphine|fentanyl|armoire|pharmacie|chariot|drogues?|opiaces|coke|keta[a-z]*|herbe|poudre|traces?|rails?|benzos|medocs|traitement|seringues?",
      "je|j'[a-z]+|m'[a-z]+|me|il|elle",
    ),
    unless: /\b(?:retour pharmacie|rapporte\w*|elimin\w*|dechets|cigarettes?)\b/,
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
  {
    kind: "violence",
    pattern: phrases(
      `(?<=(?<![a-z])${WHO} )(?:me |m'ont |m'a |nous )${STRIKE}(?: (?:dessus|avec|par les (?:cheveux|pieds|bras)|contre|au sol|la tete|les bras|dans (?:le|les|l'|la) (?:dos|ventre|escaliers?|couloir|vestiaires?|mur|jambes)|a (?:terre|coups)|sur (?:la tete|moi)|le soir|la nuit|quand|des que|si|tous|toutes|et|souvent)|${END})(?! (?:vers le haut|par la curiosite))`,
      `(?:me |m'|nous |lui |leur )(?:a |ont |as |est |file |donne |met |mettent |colle |balance |flanque |fout |refile |envoie )?(?:mis|mise|donne|donnent|file|colle|flanque|foutu|fout|envoie|envoye|balance|decoche|mettent|met|fait|roue)? ?(?:un|une|des|deux|de|plein de) ${PAIN}(?! (?:de (?:main|fil|pouce|pied (?:au cul|a l'etrier)|jeune|tete|chance|genie|theatre|vieux|foudre|coeur|telephone|soleil)|d'oeil|d'envoi))`,
      `${CLOSE}[^.!?]{0,20} (?:l'|la |le |les |me |m'|nous |lui )(?:a |ont |avait )?(?:deja )?(?:etrangl|frapp|batt?|cogn|gifl|tap|viol|menac|brul|bouscul|pouss|insult|enferm|sequestr)[a-z]*`,
      "(?:me|m'a|m'ont|nous) (?:tient|tiennent|tenait|tenu|maintient|maintenu|tire|tirent|traine|trainee?|attrape|saisit|empoigne)(?:ee?|nt)? (?:par (?:les cheveux|la gorge|le cou|le col)|au sol|la tete sous|pendant que|et me|et m'|de force)|(?:cigarettes?|clope|briquet|megots?) sur (?:moi|mon|ma|mes|le bras|la peau)|(?:tete|visage) dans (?:les toilettes|la cuvette|l'evier|la boue)|sequestr[a-z]+|attachee? a (?:un|une|la|ma|mon)",
      "(?:viens|venez|vas-y|attends|retrouve-moi|on se retrouve|rendez-vous|repete|redis)[^.!?]{0,40}(?:parking|dehors|a la sortie|derriere|apres le (?:boulot|travail|lycee)|dans la rue|en face)[^.!?]{0,40}(?:debout|entiere?|dents|jambes|voir|brancard|hopital|ambulance|ramper|compte|repart|sang|gueule|regrett)[a-z]*",
      "(?:tu|vous|il|elle) (?:vas|allez|va|repartiras?|finiras?|rentreras?|sortiras?|ressortiras?|repart|ira[s]?) (?:pas )?(?:ramper|saigner|pleurer du sang|debout|entiere?|en ambulance|les pieds devant|sur un brancard|avaler (?:tes|ses) dents|me supplier|regretter d'etre nee?)|une balle (?:dans|pour|entre)|du sang sur les murs|(?:foutre|mettre) le feu (?:a|au|chez)|(?:bruler|brulent|brulera|brulerai|cramer|faire sauter|incendier) (?:ma|ta|sa|la|leur|notre|l'|le|cette|ton|mon) ?(?:maison|voiture|ecole|bureau|boite|lycee|college|appartement|appart|immeuble|boutique|bureaux)|tirer dans le tas",
    ),
    unless:
      /\b(?:soleil|cafe|aux? (?:echecs|tennis|judo|karate|boxe|rugby|cartes)|en (?:finale|match)|gateau|en (?:prod|production)|coup de main|vers le haut|par la manche|curiosite|bonne surprise|d'affaire)\b/,
  },
  {
    kind: "violence",
    pattern: together(
      CLOSE,
      "ceinture|poings?|martinet|cuillere en bois|baton|cigarettes?|fer a repasser|bleus?|oeil au beurre noir|marques|enfermee?|placard|cave|a genoux|coups",
      "(?:si|quand|parce que|jusqu'a|des que|chaque fois que|apres) ?(?:je|j'[a-z]+|mes|il|elle|on)|sur (?:moi|mes|mon)|ou est|ou il range|pour me|sort|enleve|m'attend|me|cacher?|maquill[a-z]*",
    ),
    unless:
      /\b(?:ceinture (?:de securite|noire|verte|jaune|marron|orange)|judo|karate|cave a vin|bleu de travail|fromage bleu)\b/,
  },
  {
    kind: "harassment",
    pattern: phrases(
      "(?:beau-pere|oncle|pere|frere|cousin|proprietaire|proprio|chef|patron|prof|entraineur|il|homme|grand-pere|tuteur|colocataire|coloc) (?:est |s'est |vient |entre |se glisse |monte |rentre |entrait |venait |glisse |revient |debarque )(?:entree? |venu |glisse |monte )?(?:dans|sous) (?:ma chambre|mon lit|ma douche|ma tente|mes draps|mon duvet|la salle de bains? (?:quand|avec)|les vestiaires (?:des filles|quand))",
      "(?:balise|gps|traceur|airtag|mouchard|camera|micro|logiciel espion) (?:[a-z]+ )?(?:sous|sur|dans|cachee?|espion) (?:[a-z]+ )?(?:ma|mon|mes|l'appartement|la voiture)",
      `(?:me|m'|nous|la|le) ?(?:traite|traites|traitent|traitait|appelle|appellent|surnomme|surnomment|a traitee?|ont traitee?)(?: de| d')? (?:l'|la |le )?(?:petite? |sale |grosse? |vieille )?(?:conne?|connasse|pute|salope|chienne|truie|vache|singe|guenon|grosse|thon|boudin|pede|tapette|gouine|negre|negresse|bougnoule|arabe|youpin|terroriste|mongol|triso|debile|handicapee?|cassos|cafard|rat|chien|boniche|esclave|animal|sauvage|feignasse|incapable|moins que rien|merde|dechet|laideron)`,
      `(?:dit|disent|disait|repete|affirme|pense|plaisante|trouve|balance|lance)[^.!?]{0,24} (?:que? |qu'|d')?(?:les |une? |des )?(?:femmes?|filles?|noirs?|arabes?|musulman[a-z]*|juifs?|gays?|lesbiennes?|etrang[a-z]*|immigre[a-z]*|asiatiques|africain[a-z]*|handicap[a-z]*|sourds?|meres|vieux|gens comme moi|personnes comme moi) (?:sait|savent|sai[st]|peut|peuvent|doit|doivent|devrai[a-z]*|est|sont|a|ont|merite[a-z]*) (?:pas|rien|plus|mieux a la|que|faite?s? pour|tous|toutes|bonne?s? qu'a)`,
      "(?:dit|previent|prevenue?|repete|fait comprendre|rappelle|jure)[^.!?]{0,40} (?:personne|aucun [a-z]+|nul) (?:[a-z']+ )?(?:croira|croirait|embauchera|embauche|embaucherait|ecoutera|aidera|voudra|prendra|engagera|recrutera|veut|t'aimera|m'aimera)",
      "(?:attrape|attrapee?|touche|touchee?|pince|pincee?|empoigne|palpe|pelote|agrippe|frole|saisi|caresse|mis la main|met la main|leche|embrasse)(?: [a-z]+)? ?(?:un|les?|la|mes|aux|au|sur les|sur la|ma|mon) (?:seins?|fesses?|cuisses?|poitrine|cul|entrejambe|sexe|hanches?|taille|cou|nuque|decollete|bouche)",
      `(?:montre|envoie|envoye|fait voir)(?: [a-z]+)? (?:du porno|de la pornographie|des videos? (?:porno|sexuelles?|de lui)|son (?:sexe|zizi)|ses parties)|demand[a-z]+ (?:si je suis vierge|la couleur de ma (?:culotte|lingerie)|ce que j'aime au lit|mes positions)|(?:fixe|mate|regarde|reluque|zieute)(?:nt)? (?:mes (?:seins|fesses|jambes)|ma poitrine|mon (?:cul|decollete))|(?:veulent|veut|refuse|refusent) (?:plus |pas )?(?:de )?(?:me serrer la main|me parler|s'asseoir a cote|travailler avec (?:une? )?(?:moi|noire?|arabe|femme|musulman[a-z]*|etrang[a-z]*))(?: (?:depuis|parce)[a-z ]*|${END})`,
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
      "surnom|surnomm[a-z]*|blagues?|vannes?|plaisant[a-z]*|remarques?|chantent|noms?|bruits?|cris|gestes?|imit[a-z]*|salut|appell?ent|appelle",
      "esclaves?|esclavage|singes?|guenon|bateau|jungle|plantation|chambre a gaz|fours?|camps?|bombe|bananes?|couscous|mongol[a-z]*|triso|handicape[a-z]*|corde|lynch[a-z]*|hitler|nazis?|vierge|viol|rentre[rz]? (?:chez|dans)|ma couleur|ma peau|ma religion|mon passeport|mon fauteuil|mon voile|mes ancetres|mes grands-parents|ma race|mes origines|de la-bas",
      I,
    ),
    unless:
      /\b(?:camp scout|camping|vacances|recette|four a (?:pain|pizza)|bateau (?:a voile|stop)|promenade)\b/,
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
