import { AT_WORK } from "./concern-despair-fr";
import { END, type Grave } from "./concern-lexicon";
import { phrases } from "./text";

const SO = "(?= *(?:$|[.,;!?…]|comme ca|ainsi|depuis|du tout|et |mais |ni ))";
const BROKEN =
  "(?:la gueule|les jambes|la figure|les dents|le nez|les genoux|les bras|la tete|le crane|les doigts)";
const PILLS = "(?:cachets|medicaments|comprimes|somniferes|pilules|anxiolytiques)";

/** What French says of someone who suffers, is hurt, or threatens. */
export const french: readonly Grave[] = [
  {
    kind: "distress",
    pattern: phrases("suicid(?:e|aire|aires)", "automutil[a-z]+", "idees (?:noires|suicidaires)"),
    unless: AT_WORK,
  },
  {
    kind: "distress",
    pattern: phrases(
      `(?:fatiguee?|lasse?|epuisee?|marre|ras-le-bol) (?:de |d')(?:vivre|la vie|exister|etre en vie|cette vie)${SO}`,
      "(?:la|ma|cette|une) vie (?:vaut|merite|a) (?:plus|pas|aucun)(?: vraiment)? (?:la peine|le coup|de sens|sens|d'etre vecue)(?! (?:de (?:chercher|changer|courir)))",
      `avale[rz]? (?:des|tous|tout|trop|une|plein)[^.!?]{0,12} ?${PILLS}|(?:pris|prendre) (?:trop de|tous|toute|plein de|une boite)[^.!?]{0,14} ?${PILLS}|${PILLS} (?:de cote|en reserve)`,
      `(?:prefere|voudrais|voulu|aimerais|regrette)[^.!?]{0,20}(?:jamais|pas|d')(?: etre)? ?(?:naitre|etre nee?|nee?)${END}`,
      "quitter (?:ce monde|cette vie)|plus etre de ce monde|rester en vie|vie sans moi|me supporte plus",
      "(?:camion|voiture|bus|train|metro) (?:m'ecrasait|m'ecrase|me renversait|me renverse|me fauchait|me percutait)",
      `achete (?:une corde|des lames)${END}|m'endormir pour (?:de bon|toujours)|jusqu'au sang`,
      "la mort (?:me parait|me semble|serait|est) (?:une?|plus|mon|ma)|tentative (?:de suicide|[^.!?]{0,30}les idees)",
    ),
  },
  {
    kind: "violence",
    pattern: phrases(
      `(?:te|vous|lui|leur) (?:peter|pete|casser|casse|casserai|briser|brise|briserai|exploser|explose|arracher) ${BROKEN}`,
      "(?:te|lui|vous) (?:faire|ferai|fais) la peau|(?:te|le|la|vous) (?:buter|bute|buterai|saigner|saignerai|tabasser|trouer|planter(?= (?:un|$|[.,!])))|regler (?:ton|son|votre) compte|(?:te|lui) (?:mettre|mets|mettrai|foutre) (?:mon poing|une balle|une raclee|un coup|des coups|sur la gueule)",
      "(?:te|le|la|vous) voir (?:crever|mourir|morte?|souffrir|saigner)|va (?:crever|mourir|te pendre)|(?:tue|pends|suicide)-toi",
      "(?:viens|viendrai|viendra|debarque|apporte|apporterai|ramene|prends|prendrai|sors|sortirai)[^.!?]{0,12} (?:un|une|mon|ma) (?:couteau|flingue|arme|fusil|pistolet|batte)",
      "tu (?:es|vas etre) morte?|(?:tu|vous) (?:finis|finiras|vas finir|finirez) (?:a l'hopital|au cimetiere|a la morgue|en fauteuil)",
      "envies? de (?:faire du mal a|tuer(?! le temps)|frapper (?:mon|ma|quelqu'un|les gens)|(?:la|le|les|te) (?:frapper|tuer|gifler|cogner|etrangler))|et me (?:gifle|cogne|tabasse|frappe)",
      "(?:bruler|brulerait|brulerai|cramer|cramerait|incendier|incendierait) (?:ma|ta|sa|notre) (?:voiture|maison)|m'(?:enferme|enferment|a enfermee?|ont enfermee?) (?:dans|a cle)",
      "(?:je|on) sa(?:is|it) ou (?:tu|vous|tes [a-z]+|ta [a-z]+) (?:habite(?:s|z|nt)?|vi[sv](?:ez|ent)?|dor[sm](?:ent|ez)?|travaille[sz]?)",
      "(?:serr(?:e|ant|ait)|saisie?|attrapee?)[^.!?]{0,10} (?:la gorge|a la gorge|le cou|par le cou|par les cheveux)",
      "(?:peur|crains|terrifiee?|terrorisee?|redoute)[^.!?]{0,8} (?:qu'|que )(?:il|elle|m[oa]n? [a-z]+)[^.!?]{0,12} (?:me |m')(?:tue|frappe|batte|viole|fasse du mal|agresse|retrouve|cogne|etrangle)",
    ),
    unless:
      /un double|une copie|gateau|fromage|cuisine|pique-nique|\b(?:aux? (?:echecs|tarot|volley|foot|tennis|ping|cartes|jeu|poker|badminton|scrabble|sprint|vote|quiz|concours|golf)|a la (?:machine|course|belote|petanque)|en finale)\b/,
  },
  {
    kind: "harassment",
    pattern: phrases(
      "(?:messages?|textos?|sms|blagues?|remarques?|commentaires?|photos?|videos?|mails?|avances?|faveurs?|gestes?|propositions?|allusions?|propos|images?|insultes?|injures?|moqueries)(?: (?:a caractere|tres|plutot))? (?:sexuel(?:le)?s?|obscenes?|pornos?|pornographiques?|salaces?|graveleu(?:x|ses?)|denudee?s?|racistes?|sexistes?|homophobes?|antisemites?|transphobes?|islamophobes?)|attouchements?",
    ),
    unless: AT_WORK,
  },
  {
    kind: "harassment",
    pattern: phrases(
      "(?:me sens|suis|etais|ai ete|sentie?) (?:constamment |moralement |sexuellement )?(?:harcelee?|agressee?|violee?|intimidee?|persecutee?|abusee?|tabassee?)|abuse(?:r|nt)? de moi",
      "(?:photos?|videos?|images?) de (?:lui nu|elle nue|moi nue?|son (?:sexe|penis)|sa bite|ses seins)|(?:montre|exhibe|sorti)[^.!?]{0,8} son (?:sexe|penis)",
      "(?:vien(?:ne|nes|s|dre)|venir|mont(?:e|er)|all(?:er|e)|aille|rejoi(?:gne|ndre)|suivre|entrer)(?: [a-z]+)? (?:dans|a) (?:sa|ma|la) chambre|dans son lit|passer la nuit (?:avec|chez) (?:lui|elle)|dormir avec (?:lui|elle|moi)",
      "(?:se|s'est|s'etait) (?:colle|collee|frotte|frottee|presse|plaque|plaquee) (?:a|contre) (?:moi|mes|mon)",
      "(?:forcee?|obligee?|contrainte?) (?:a |d'|de )(?:l'|le |la |me )?(?:embrasser|toucher|coucher|deshabiller|caresser|sucer)",
      "(?:essaye|essaie|tente|voulu)(?: [a-z]+)? (?:de |d')?(?:me |m')(?:deshabiller|embrasser|toucher|violer|etrangler|frapper|peloter|agresser|caresser)",
      "me suit (?:[a-z]+ ){0,5}(?:chez moi|dans la rue|jusqu'a ma|la nuit)|m'attend[a-z]* [^.!?]{0,12}(?:(?:de|devant) chez moi|devant ma porte)",
      "(?:il|elle) (?:est|s'est|vient|entre|venait|entrait)[^.!?]{0,20} dans (?:ma chambre|mon lit|ma douche)",
      "(?:comment|remarque|blague|regard|reluqu|mate)[^.!?]{0,16} (?:mes (?:seins|fesses|jambes)|mon (?:corps|decollete|cul)|ma poitrine)",
      "si je (?:sors|sortais|dine|couche) avec (?:lui|elle)|m'a (?:filmee?|photographiee?) (?:dans les (?:vestiaires|douches|toilettes)|nue?)",
      "(?:ou )?je (?:diffuse|publie|montre|envoie|balance) tes (?:photos?|nus|messages|videos?)",
      "(?:les )?gens comme (?:toi|vous) (?:ont (?:rien|pas)|sont pas|devraient pas)",
    ),
    unless: /cette (?:musique|histoire)|ce (?:film|livre)/,
  },
];
