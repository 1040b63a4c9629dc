import { AT_WORK } from "./concern-despair-fr";
import { END, type Grave } from "./concern-lexicon";
import { ME, WHO } from "./concern-people-fr";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const HIT = `(?:(?:frapp|cogn|gifl|tabass|etrangl|bouscul|rou|brutalis|poignard|mord|attaqu|agress)(?:e|es|ee|ees|ent|er|ait|aient|ant|u|ue)|bat|battre|battait|battu|battue|battent|roue de coups|rouee de coups|crache(?:nt|e|r)? (?:dessus|au visage|sur moi))`;
const BROKEN =
  "(?:la gueule|les? jambes?|la figure|la tete|les dents|le nez|les genoux|les? bras|le crane|les doigts|les cotes|la machoire|la tronche)";
const KILL = `(?:(?:tu|but|frapp|cogn|crev|egorg|defonc|etrangl|massacr|plant|gifl|poignard|flingu|tabass|eclat|saign|viol)(?:e|es|er|erai|erais|erait|era|ez|eront)|casse(?:r|rai|rais|rait|ra)? ${BROKEN}|pete(?:r|rai|rais|rait|ra)? ${BROKEN}|brise(?:r|rai|rais|rait|ra)? ${BROKEN}|exploser? ${BROKEN}|peter ${BROKEN}|arracher ${BROKEN}|refaire (?:le portrait|la facade)|fai(?:re|s|t|rai|rais|rait) (?:la peau|du mal|payer ca))`;
const GROUP = `(?:${listed("nom accent peau couleur race religion foi foulard voile hijab turban origine origines pays nationalite handicap fauteuil autisme dyslexie genre sexualite orientation poids age taille begaiement grossesse prenom")}|(?:que|parce que) (?:je suis|j'etais|c'est) (?:une? )?(?:noire?|arabe|femme|fille|etranger|etrangere|musulmane?|juif|juive|gay|lesbienne|homo|trans|enceinte|handicapee?|sourde?|grosse?|vieille|vieux|asiatique|rom|autiste|pauvre))`;
const BODY =
  "(?:cuisses?|genoux?|fesses?|seins?|poitrine|hanches?|taille|cul|entrejambe|cou|nuque|corps|ventre|dos|jambes?|jupe|chemisier|pull|robe|culotte|chemise|t-shirt|pantalon|soutien-gorge|cheveux|joue|epaules?|bras|decollete)";
const GAIN =
  "(?:notes?|promotion|contrat|cdi|poste|horaires?|recommandation|augmentation|stage|validation|place|evaluation|alternance|examen|rapport de stage|prime|planning)";
const THINGS =
  "(?:des (?:objets|choses|assiettes|chaises|outils)|une? (?:chaise|assiette|verre|poele|couteau|telephone|marteau|bouteille|cle|tasse|outil|agrafeuse|chaussure|livre)|son (?:telephone|verre|marteau)|ses outils)";
const PHOTOS = "(?:photos?|videos?|images|nudes?|captures|messages)";

/** What is done to someone, or is about to be. */
export const abuse: readonly Grave[] = [
  {
    kind: "violence",
    pattern: phrases(
      `${WHO} (?:[a-z']+ ){0,2}(?:me |m'|nous )(?:a |ont |avait |est |sont |en )?(?:encore )?${HIT}(?! (?:par s|de (?:peu|vitesse|court)|aux? (?:echecs|tarot|jeu|cartes|tennis)))`,
      `(?:leve|leves|lever|leva) la main sur (?:moi|elle|lui|nous|ma|mon|mes|les enfants)|(?:jette|lance|balance|jete|lance)(?:s|r|nt)? ${THINGS} (?:dessus|a la (?:tete|figure)|au visage|sur)|(?:me|m'a|m'ont) (?:encore )?(?:jete|lance|balance|jette|lance)(?:nt|es)? ${THINGS}|(?:cache|cacher|maquille|couvre|masque)(?:r|s)? (?:mes|les|ses) (?:bleus|marques|hematomes|coups)|mes bleus|(?:tombee?|chute) dans (?:l'escalier|les escaliers)(?! (?:du|de la) )|cognee? dans (?:une|la) porte`,
      `(?:porte|mets|garde)[^.!?]{0,12} (?:des )?(?:manches longues|foulard|lunettes noires|fond de teint|col roule)[^.!?]{0,20} (?:qu'on|que (?:personne|les gens|tu|vous)|cacher|pas qu'on)`,
      `(?:ose (?:plus|pas)|peur (?:de|d')|terrifiee? (?:a l'idee )?(?:de|d')|peux plus|redoute de|angoisse de)(?: me retrouver| etre| de)* ?(?:rentrer|retourner|aller|dormir|seule? avec|revenir)(?: (?:chez (?:moi|lui|eux|nous|elle|mon [a-z]+)|a la maison|le soir|avec (?:lui|elle|mon [a-z]+|ma [a-z]+)|dans (?:sa|cette) (?:maison|voiture)))|(?:peur|crains) pour (?:ma|notre|sa) vie|(?:ai|fait|a|est|suis) (?:terroris(?:e|ee)|peur) (?:de|par) (?:lui|elle|mon (?:mari|pere|copain|ex|frere|conjoint|compagnon|beau-pere|chef|patron|oncle|mec)|ma (?:mere|copine|femme|cheffe|patronne))`,
      `(?:dit|disait|jure|promis|prevenue?|ecrit|crie|hurle|repete|menace)[^.!?]{0,12} (?:qu'il|qu'elle|qu'ils|de|que je|d') ?(?:va |allait |vont |voulait |veut |finirait par |finira par )?${ME}(?:ferait |fera )?${KILL}`,
      `(?:je|j'|on|il|elle|ils) ?(?:vais |va |vont |pourrais |veux |voudrais |ai envie de |reve de |allait |jure de |rever de |finir par |suis prete? a |ai failli |pense a |l'attends pour )?(?:(?:te |vous |le |la |les |lui |leur |l')${KILL}|(?<=(?:va|veut|vont|allait|voulait|jure de|finir par) )me ${KILL})(?! (?:un (?:mot|double|mail|coup de fil)|le (?:temps|rapport|code)|une (?:question|copie|idee)|son (?:projet|idee|rapport)|au (?:quiz|jeu|babyfoot|tarot|ping-pong)|du regard|la politesse|a la porte|en (?:finale|deux)))`,
      `accident est (?:si )?vite arrive(?: a)?|(?:dommage|triste|malheureux|bete)[^.!?]{0,6} (?:s'il|qu'il|si) (?:[a-z']+ )?(?:arrive|arrivait|arrivat|se passait)[a-z]* (?:quelque chose|un accident|malheur|un malheur)|lui arrive quelque chose|(?:personne|nul) (?:t'entendra|te croira|me croira|m'entendra|te retrouvera|saura)|(?:on|je) (?:te|vous) retrouvera[i]?|sais ou (?:tes|ta|ton|vos) [a-z]+ (?:va|vont|dort|habite|travaille)|(?:rentreras|sortiras|sortira|repartiras) pas (?:vivante?|entiere?|sur tes (?:pieds|jambes)|indemne)|(?:fais|faites) gaffe (?:a (?:toi|tes|ta)|en (?:sortant|rentrant)|ce soir)|te reste (?:pas|plus) longtemps`,
    ),
    unless:
      /un double|une copie|gateau|fromage|cuisine|pique-nique|\b(?:aux? (?:echecs|tarot|volley|foot|tennis|ping|cartes|jeu|poker|badminton|scrabble|sprint|vote|quiz|concours|golf|judo|karate|boxe)|a la (?:machine|course|belote|petanque)|en finale|dans (?:le film|la piece|le roman|le jeu)|budget|concurrence|concurrents|le ballon|la balle|a la porte|un mot)\b/,
  },
  {
    kind: "harassment",
    pattern: phrases(
      "(?:harcel|harcele)[a-z]*|violee?s?|viols?|racket[a-z]*|attouchements?|peloter?|pelotee?|tripot[a-z]+|chantage|bizut[a-z]+",
    ),
    unless:
      /^(?!.*\b(?:me|moi|mon|ma|mes|m'[a-z]+|suis|lui|elle|il|nous|fait|t'[a-z]+)\b)|^(?!.*\b(?:me|moi|m'[a-z]+|suis|j'ai)\b).*\b(?:prevent\w*|prevenir|politique|form\w+|depliants?|ateliers?|sensibilis\w+|guides?|affiches?|chapitres?|etudes?|film|livre|roman|procedure|charte|lutte\w*|contre|campagnes?|module|dossiers?|cas|sujets?|rapports?|theme)\b|\bviol\w*\b.*\b(?:regles?|contrat|clause|licence|secret|norme|droit|loi)\b|\b(?:regles?|contrat|clause|licence|secret|norme|droit|loi)\b.*\bviol\w*\b/,
  },
  {
    kind: "harassment",
    pattern: phrases(
      `${WHO} (?:[a-z']+ ){0,2}(?:me |m'|nous |la |l')(?:a |ont |avait )?(?:encore )?(?:touch(?:e|ee|ait|ent)|caress(?:e|ee|ait)|embrass(?:e|ee|ait)|colle(?:e|ait)?|frole(?:e|ait)?|serre(?:e)? contre|coince(?:e|nt|ait)?|plaque(?:e)?|mate(?:nt)?|reluque(?:nt|e)?|siffle(?:nt|e)?|renifle) (?!(?:un mot|deux mots|beaucoup|enormement|par s|au coeur|profondement|en (?:me|disant)|droit|de pres|la main|trois|avec son))(?:[a-z']+)`,
      `(?:mis|met|mettait|mettre|pose|posait|passe|passait|glisse|glissait|laisse|promene|promenait|posees?|a)[^.!?]{0,12} (?:la|sa|une|ses|les) mains? (?:[a-z]+ )?(?:sur|entre|sous|dans|aux|au|autour|le long)(?: de| d')?(?: (?:la|le|les|ma|mon|mes|sa))? ?${BODY}`,
      `${GAIN}[^.!?]{0,40} (?:gentille?|gentillesse|sympa|souriante?|calin|embrass[a-z]+|couch[a-z]+|diner avec|nuit|bisou|sexe|faveurs?)|(?:gentille?|gentillesse|sympa|souriante?|calin|embrass[a-z]+|couch[a-z]+|diner avec|sexe|faveurs?)[^.!?]{0,40} (?:contre|pour|en echange|sinon|aura[si]?|obtien[a-z]+|garde[a-z]*|valide[a-z]*)[^.!?]{0,20} ${GAIN}`,
      `${PHOTOS} (?:[a-z]+ ){0,2}(?:nue?s?|intimes?|denudee?s?|volees?)|(?:mes|ses|tes) nudes|(?:enverra|envoie|envoyer|diffuse[a-z]*|publie[a-z]*|poste[a-z]*|montre[a-z]*|balance[a-z]*|partage[a-z]*)[^.!?]{0,14} (?:mes|tes|nos|des) ${PHOTOS}[^.!?]{0,40} (?:si je|sinon|de moi|a tout le monde|a (?:mes|ma|mon|tous)|sur (?:internet|les reseaux|insta[a-z]*|snap[a-z]*))|(?:fait|font|fais) chanter`,
      `(?:veut|voulait|demande|propose|insiste|exige|reclame|force)[^.!?]{0,20} (?:que je (?:m'assoie sur|l'embrasse|me deshabille|couche|lui envoie (?:des|une) (?:photos?|videos?)|dorme)|coucher|un (?:bisou|calin)|des (?:faveurs|photos de moi))|s'est (?:exhibe|masturbe|deshabille)|mis (?:quelque chose|un truc) dans mon verre|(?:filme|espionne|photographie|suit|suivi|traque|piste|surveille)[^.!?]{0,24} (?:douche|toilettes|vestiaires?|a mon insu|partout|jusqu'a chez|chez moi|dans la rue|balise|la nuit|tous les soirs|mon telephone)`,
      `depuis que je (?:l'ai|les ai|ai)? ?(?:bloquee?|quittee?|repoussee?|rejetee?|larguee?)|depuis que j'ai (?:dit non|refuse ses avances|rompu|porte plainte)|(?:m'attend|attend|traine|rode|stationne|poste|garee?|plante|planque)[a-z]*[^.!?]{0,14} (?:devant|en bas de|pres de|autour de|a cote de) (?:chez moi|ma|mon|mes|le (?:bureau|lycee)|l'ecole|la maison)|debarque[^.!?]{0,14} (?:chez moi|a mon (?:travail|boulot)|devant)`,
      `(?:recois|recoit|envoie|envoient|laisse|ecrit|reçois|recu|envoye)[^.!?]{0,16} (?:menaces?|messages? (?:haineux|menacants?|d'insultes?|de haine)|insultes?(?! au)|lettres? (?:anonymes?|de menaces?))|menac(?:e|ee|es|ent|ait|er) (?:de|d') ?(?:me(?! battre a?u)|m'|nous|se|la|le|ma|mon|mes|tout|lui|l'|te|reveler|publier|diffuser)|(?:me|m'a|m'ont|nous) (?:encore )?menac(?:e|ee|ent|es)(?! de (?:cafe|gateau))`,
      `(?:controle|surveille|fouille|lit|verifie|confisque|garde|prend|pris|retient|cache|a|ont)(?:nt|s)? (?:tous? |toute )?(?:mon|mes|ma) (?:telephone|passeport|papiers|carte (?:bancaire|d'identite|bleue)|salaire|paie|argent|messages|visa|titre de sejour|comptes?|cle?s?|sorties)(?:,| et| pour| jusqu| ou| tant|${END})|(?:j'ai (?:pas|plus) le droit|(?:me |m')(?:interdit|empeche|laisse (?:plus|pas)))(?: de| d'| me| le droit de)* ?(?:sortir|voir (?:mes|ma|personne)|parler a|travailler|appeler (?:ma|mes|personne)|aller (?:aux toilettes|chez le medecin)|partir${END}|quitter|manger|avoir (?:un|mes))|tant que j'ai pas (?:tout )?rembours|quand j'aurai (?:tout )?rembourse`,
      `(?:appell?e(?:nt)?|traite(?:nt)?|insulte(?:nt)?|moque(?:nt)?|rejette(?:nt)?|exclu[a-z]*|refuse[a-z]*|ignore(?:nt)?|humilie(?:nt)?|vire[a-z]*|imite(?:nt)?|ecarte[a-z]*|attaque[a-z]*|evite(?:nt)?|discrimin[a-z]*|rabaiss[a-z]*|mis de cote|mise de cote|veut pas|veulent pas)[^.!?]{0,40} (?:a cause de|en raison de|pour|parce que?|parce qu'|de) ?(?:mon |ma |mes |son |sa |ses |l')?(?:[a-z]+ )?${GROUP}|(?:propos|blagues?|remarques?|insultes?|cris|trucs|surnoms?|commentaires?) (?:[a-z]+ )?(?:racistes?|sexistes?|homophobes?|transphobes?|antisemites?|grossophobes?)|imite(?:nt|r)? mon (?:accent|begaiement)|cris de singe|bruits? de singe|bananes? (?:sur|dans) mon|croix gammees?|salut nazi|(?:m'appell?e(?:nt)?|me traite(?:nt)?) (?:de |d')?(?:le |la |l')?(?:terroriste|singe|arabe|negre|noire?|bamboula|pede|pd|grosse|thon|boudin|handicapee?|gogol|mongol|cassos|sale [a-z]+|pute|salope|chienne|moche)`,
    ),
    unless: AT_WORK,
  },
];
