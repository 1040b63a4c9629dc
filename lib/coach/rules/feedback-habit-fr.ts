import type { FlagRule } from "./feedback-lexicon";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const EVER = listed(`
  toujours jamais sans_arret sans_cesse sans_repit sans_relache tout_le_temps constamment encore_une_fois systematiquement a_chaque_fois chaque_fois
  perpetuellement continuellement eternellement invariablement en_permanence a_tous_les_coups a_tout_bout_de_champ a_longueur_de_[a-z]+
  du_matin_au_soir encore_et_(?:encore|toujours) une_fois_de_plus toutes_les_(?:fois|semaines|cinq_minutes|deux_minutes|trente_secondes) pas_une_(?:seule_)?fois
  comme_d'habitude comme_toujours tous_les_[a-z]+_sans_exception sans_exception comme_a_ton_habitude jour_apres_jour semaine_apres_semaine a_chaque_(?:reunion|seance|appel|visite|cours|instant|rendez-vous|occasion) tous_les_jours_que_dieu_fait
`);
/** What is always so, and no reproach. */
const FINE =
  "(?:toujours|jamais)(?= (?:d'accord|possible|disponible|libre|partante?|la pour|le bienvenu|la bienvenue|acces|en poste|a (?:lyon|paris)|(?:vu|utilise|fait|eu l'occasion|pilote|conduit|visite|rencontre|essaye|travaille)[a-z]* [^.!?]*(?:avant|encore|alors|donc)))";
const WELCOME =
  "(?:aide|expliqu|remerci|souten|encourag|ecout|repond|accueill|peu[xt]|pouv|dois|devra|pourra|voudra|not|ecri|verifi|lav|ferm|as repondu|as aide|m'as repondu|m'as aide|prends soin)";

/** One time, or two, told as if it were every time. */
export const habits: readonly FlagRule[] = [
  {
    type: "generalisation",
    severity: "high",
    isPlain: true,
    pattern: phrases(
      `(?:tu|vous|t')(?! (?:peux|pouvez))(?: ne | n'| me | m'| te | nous | t'| l'| les | le | la | )*(?:[a-z']+ ){0,3}(?!${FINE})${EVER}`,
      `(?:tu|vous)(?! (?:peux|pouvez|${WELCOME})) [^.;!?]{2,60} (?:${EVER}(?<!toujours|jamais|chaque fois|comme toujours)|des que (?:je|j'|on|quelqu'un|il|elle|nous|le|la|un|une|quelque)[^.;!?]{0,40}|chaque fois que (?:je|j'|on|quelqu'un|il|elle|nous)[^.;!?]{0,40}|a chaque fois|comme d'habitude|comme toujours)`,
      "(?:a )?chaque fois que (?:tu|vous)(?: [a-z']+){1,3}(?![^.!?]*, (?:note|pense|dis|appelle|ecris|ferme|verifie|range|demande|previens|envoie|signe)[zrs]? )",
      `(?:(?:a )?chaque fois (?:que |qu')|toutes les fois (?:que |qu')|des (?:que |qu')|sitot (?:que |qu'))(?!tu|vous)[^.;!?,]{3,50}, (?:tu|vous|t')(?! ${WELCOME}| (?:me |m'|nous |l'|lui |les )?${WELCOME})(?: ?[a-z']+){1,3}`,
      "(?:une fois de plus|encore une fois|comme (?:toujours|d'habitude)|encore et toujours|jamais|toujours|systematiquement|a tous les coups),? (?:tu|vous)(?! (?:peux|pouvez))(?: [a-z']+){1,3}",
      "c'est (?:toujours|encore|chaque fois|systematiquement) (?:toi|pareil|la meme (?:chose|histoire|rengaine|chanson|excuse)|le meme (?:cirque|refrain)|ta|ton|de la faute)(?: avec toi| avec vous)?",
      "avec (?:toi|vous),? (?:c'est|il y a|rien n'est|on n'est|on ne|tout est|il faut)? ?(?:toujours|jamais|chaque fois|systematiquement)(?: [a-z']+){0,2}",
      "il faut (?:toujours|encore|systematiquement) (?:que tu|que vous|te|vous)(?: [a-z']+){0,2}",
      "(?:il y a|il y aura|j'ai droit a)? ?(?:toujours|encore|systematiquement) (?:une?|quelque|des) [a-z ]{2,24} avec (?:toi|vous)",
      "(?:chacun|chacune|tous|toutes|aucune?|pas une?(?: seul[e]?)?)(?: de)? (?:tes|vos|de tes|de vos) (?:e-?mails|mails|messages|rapports?|textes?|lettres?|comptes rendus|devoirs|copies|notes|appels|cours|phrases) [a-z']+(?: [a-z']+){0,2}",
      "depuis que (?:tu es|vous etes) (?:la|arrivee?|ici|dans l'equipe),? (?:rien|tout|plus rien|c'est)(?: [a-z']+){1,3}",
      "(?:encore et toujours|toujours|encore) (?:la meme|le meme|les memes) [a-z]+",
      "(jour|soir|semaine|mois|annee|seance|reunion|cours) apres \\1,? (?:tu|vous|t')(?: ?[a-z']+){1,3}",
      "(?:tu|vous) (?:arrives?|arrivez|es|etes) (?:en retard|mal preparee?|absente?) (?:partout|a tout|a tous)(?: [a-z]+)?",
      "on ne (?:peut|pourra) (?:jamais|rien) (?:te|vous) (?:confier|faire confiance|demander|laisser)(?: [a-z]+){0,2}",
      "rien de ce que (?:tu|vous)",
      "tout ce que (?:tu|vous) (?:fais|faites|sais faire|savez faire|touches|dis|trouves a (?:dire|faire))",
      "(?:tu|vous) (?:n'arretes|n'arretez|ne cesses|ne cessez|n'en finis|n'en finissez)(?: pas| jamais)? (?:de|d'|pas de)(?: ?[a-z']+){1,2}",
      "(?:tu|vous) (?:ne |n')?(?:fais|faites|sais|savez|penses|pensez|parles|parlez|sais faire)(?: [a-z]+)? (?:que|qu'a|qu') ?(?:te |vous |t'|me |de |ca|rale[r]|[a-z]+er|[a-z]+re)(?: ?[a-z']+){0,2}(?<=n[e'] ?.*)",
      "(?:tu|vous) (?:passes|passez) (?:tout |toute )?(?:ton|ta|tes|votre|vos|le plus clair de ton|la moitie de ton) (?:temps|vie|journees?|reunions?|matinees?|soirees?|semaines?|seances?) (?:a|sur|au|dans)(?: [a-z']+){0,2}",
      "(?:il ne se passe pas|pas) (?:une? (?:seule? )?)(?:jour|semaine|seance|reunion|mois|heure|cours|appel|matin|journee|minute)[a-z ]{0,16} ?(?:ne (?:se )?passe )?sans (?:que (?:tu|vous)|un de tes|une de tes|qu'on|tes|ton|ta)(?: [a-z']+){0,1}",
      "(?:tu|vous) (?:n'as|n'avez|ne m'as|ne nous as|n'es|ne t'es)(?: [a-z']+)? pas une (?:seule )?fois(?: [a-z']+){0,2}",
      "pas une (?:seule )?fois (?:tu|vous|ne)(?: [a-z']+){1,3}",
      "(?:tu|vous) ne (?:peux|pouvez|sais|savez|tiens|tenez) pas (?:[a-z]+ )?(?:cinq|deux|dix|une) (?:minutes?|secondes?|seances?|heures?) sans(?: [a-z']+){0,2}",
      "pour la (?:enieme|centieme|millieme|dixieme|100e|1000e|je ne sais combientieme) fois",
      "(?:cent|mille) fois",
      "(?:tu|vous) (?:recommences|recommencez|remets ca|remettez ca)(?: [a-z]+)?(?! (?:a|la page|lundi))(?= *(?:[.!,]|$)| encore| toujours)",
      "(?:et )?(?:voila|ca) que ca recommence|ca recommence(?= *(?:[.!,]|$))",
      "on ne peut (?:jamais|pas) (?:compter|se fier|s'appuyer) (?:sur|a) (?:toi|vous)",
      "(?:tu|vous) (?:as|avez|t'es|es|etes) encore (?:oublie|rate|manque|perdu|en retard|fait|laisse|casse|arrive|trompe|plante|gache|raconte)[a-z]*(?: [a-z]+)?",
      "(?:tu|vous) (?:oublies|oubliez|rates|ratez|perds|perdez|casses|cassez|gaches|gachez|coupes|interromps|arrives|negliges) (?:vraiment )?(?:tout|toujours|partout)(?= *(?:[.!,]|$))",
    ),
    unless:
      /n'(?:aurais|auriez) (?:vraiment )?jamais (?:du|pu)|n'(?:avez|as)(?:-| )?(?:vous|tu)(?:donc )?[^.]*jamais [^.]*\?|(?:tu peux|vous pouvez) toujours|^(?!.*\b(?:mais|pourtant)\b).*\b(?:merci|j'apprecie)\b|\b(?:(?:\d+|deux|trois|quatre|cinq|six|sept|huit) fois (?:depuis|cette|ce|en|sur|la|le))|^(?:tu|vous) (?:as|avez|es|etes|travailles|habites) toujours [^.!]*\?/,
  },
];
