import { AT_WORK } from "./concern-despair-fr";
import { END, type Grave } from "./concern-lexicon";
import { phrases } from "./text";

const SO = "(?= *(?:$|[.,;!?…]|comme ca|ainsi|depuis|du tout|et |mais |ni ))";
const BODY =
  "(?:haut de la |bas du |bas des )?(?:cuisses?|genoux?|fesses?|seins?|poitrine|hanches?|taille|cul|entrejambe|sexe|cou|nuque|corps|ventre|reins|dos|jambes?|jupe|chemisier|pull|robe|culotte)";
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
      "(?:me|m'etre|de me|suis) (?:fait |faire |fais |fera |suis fait )?(?:du|tres) mal (?:volontairement|expres)",
      "(?:me faire|me fais|me suis (?:encore )?fait|me ferai) (?:du )?mal(?! (?:au|aux|a la|en|comprendre|voir))",
      "(?:me|m'etre) (?:tuer|suicider|suicide|scarifier|scarifie|foutre en l'air|supprimer|pendre|noyer(?! (?:dans|sous))|mutiler|mutile|taillader|taillade|lacerer|empoisonner|ouvrir les veines|tirer une balle(?! dans le pied))",
      `(?:veux|voudrais|envie de|prefererais|aimerais|souhaite)(?: juste)? (?:mourir|etre morte?|disparaitre(?! (?:une?|quelques|deux|trois|pendant|a|au|de) )|plus (?:vivre|etre la|exister|me reveiller))(?! (?:(?:de|d') ?(?:rire|faim|soif|la scene|l'ecran|honte)|a|en|avec|chez|dans|ici|si|sur|pour) ?)`,
      `(?:en finir(?: avec (?:la|ma) vie)?|mettre fin a (?:ma vie|mes jours))${END}`,
      `en (?:peux|pouvais) (?:vraiment |tellement )?plus${END}`,
      `(?:tiens|tiendrai|supporte) (?:vraiment )?plus${END}`,
      `(?:veux|voulais|voudrais|souhaite|desire) (?:vraiment |meme )?plus (?:vivre|exister|etre la|etre en vie|me reveiller|de cette vie)${SO}`,
      `(?:plus|aucun|aucune|pas|perdu|perds)(?: (?:le|la|du|de|tout))? ?(?:l'|d')?(?:gout|envie|force|raison|raisons|sens|desir) (?:a |de |d'|pour )(?:la vie|vivre|etre la|etre en vie|continuer a vivre|me reveiller|exister|rester en vie)${SO}`,
      `(?:fatiguee?|lasse?|epuisee?|marre|ras-le-bol) (?:de |d')(?:vivre|la vie|exister|etre en vie|cette vie)${SO}`,
      "(?:la|ma|cette|une) vie (?:vaut|merite|a) (?:plus|pas|aucun)(?: vraiment)? (?:la peine|le coup|de sens|sens|d'etre vecue)(?! (?:de (?:chercher|changer|courir)))",
      "(?:espere|voudrais|aimerais|prefere|prefererais|prie|souhaite)[^.!?]{0,20} (?:pas|plus|jamais) me reveiller(?! (?:a |trop|avant|en retard|tard|tot))",
      `(?:dormir|m'endormir)(?: [a-z]+)? (?:pour toujours|et (?:plus|jamais|pas) (?:jamais )?me reveiller)`,
      "me (?:jeter|jette|jetterai|balancer|foutre) (?:sous (?:un|le|une) (?:train|metro|voiture|camion|bus|rer|tram)|devant (?:un|le) (?:train|metro|camion|bus)|par la fenetre|dans le vide|dans la (?:seine|riviere)|(?:du|d'un) (?:haut|pont|toit|balcon|immeuble)|de la (?:falaise|tour))",
      "(?:pense|pensais|envie|songe|imagine|failli|idee)[^.!?]{0,16} (?:de |a |d')?sauter (?:du|d'un|d'une|par|de la|dans|sous)(?: la| le| un)? ?(?:pont|toit|fenetre|balcon|falaise|immeuble|vide|train|metro|haut)",
      `me coupe(?:r)?(?: la nuit| encore| le soir| les (?:bras|veines|cuisses|poignets))?${END}|a me (?:couper|bruler)(?: (?:apres|depuis|la nuit|le soir|quand|des que|pour))`,
      "me (?:brule|bruler|entaille|griffe) (?:les|la|le) (?:bras|cuisses|peau|jambes|poignets?|avant-bras)",
      `avale[rz]? (?:des|tous|tout|trop|une|plein)[^.!?]{0,12} ?${PILLS}|(?:pris|prendre) (?:trop de|tous|toute|plein de|une boite)[^.!?]{0,14} ?${PILLS}|${PILLS} (?:de cote|en reserve)`,
      "lettres? d'adieu(?! a (?:mon |ma |l'|notre |mes )(?:equipe|entreprise|service|poste|collegues))",
      `si j'etais morte?|si je (?:mourais|disparaissais)|si j'existais (?:plus|pas)|si j'etais plus (?:la|de ce monde)${END}`,
      `(?:prefere|voudrais|voulu|aimerais|regrette)[^.!?]{0,20}(?:jamais|pas|d')(?: etre)? ?(?:naitre|etre nee?|nee?)${END}`,
      `(?:veux|voudrais|aimerais|envie) (?:juste )?que (?:tout|la vie) (?:s'arrete|cesse|finisse|se termine)${END}`,
      `(?:pense|penser|songe|songer|pensais) (?:[a-z]+ )?(?:[a-z]+ )?a (?:mourir|la mort|ma mort)${END}`,
      "quitter (?:ce monde|cette vie)|plus etre de ce monde|rester en vie|vie sans moi|me supporte plus",
      "(?:camion|voiture|bus|train|metro) (?:m'ecrasait|m'ecrase|me renversait|me renverse|me fauchait|me percutait)",
      `achete (?:une corde|des lames)${END}|m'endormir pour (?:de bon|toujours)|jusqu'au sang`,
      "la mort (?:me parait|me semble|serait|est) (?:une?|plus|mon|ma)|tentative (?:de suicide|[^.!?]{0,30}les idees)",
      "(?:serait|serez|seriez|serais|iraient|irait) mieux sans moi|suis (?:qu'|juste )?un (?:poids|fardeau|boulet) pour (?:tout|tous|ma|mes|eux|les)",
    ),
  },
  {
    kind: "violence",
    pattern: phrases(
      "(?:je|on) (?:vais |va )?(?:te|vous|le|la) (?:tue[rz]?|tuerai|frappe[rz]?|frapperai|cogne[rz]?|casse[rz]? (?:la|les|le)|casserai|egorge[rz]?|defonce[rz]?|demoli[rst]*|etrangle[rz]?|massacre[rz]?|creve[rz]?)",
      `(?:te|vous|lui|leur) (?:peter|pete|casser|casse|casserai|briser|brise|briserai|exploser|explose|arracher) ${BROKEN}`,
      "(?:te|lui|vous) (?:faire|ferai|fais) la peau|(?:te|le|la|vous) (?:buter|bute|buterai|saigner|saignerai|tabasser|trouer|planter(?= (?:un|$|[.,!])))|regler (?:ton|son|votre) compte|(?:te|lui) (?:mettre|mets|mettrai|foutre) (?:mon poing|une balle|une raclee|un coup|des coups|sur la gueule)",
      "(?:te|le|la|vous) voir (?:crever|mourir|morte?|souffrir|saigner)|va (?:crever|mourir|te pendre)|(?:tue|pends|suicide)-toi",
      "merit(?:es?|ez|ent|erais|erait) (?:de |d'|que )?(?:mourir|crever|(?:te|se) faire (?:frapper|tabasser|violer|cogner)|etre (?:tuee?|frappee?|tabassee?)|une (?:raclee|balle|bonne claque|gifle|correction)|on te (?:frappe|cogne|tue))",
      "(?:viens|viendrai|viendra|debarque|apporte|apporterai|ramene|prends|prendrai|sors|sortirai)[^.!?]{0,12} (?:un|une|mon|ma) (?:couteau|flingue|arme|fusil|pistolet|batte)",
      "tu (?:es|vas etre) morte?|(?:tu|vous) (?:finis|finiras|vas finir|finirez) (?:a l'hopital|au cimetiere|a la morgue|en fauteuil)",
      "envies? de (?:faire du mal a|tuer(?! le temps)|frapper (?:mon|ma|quelqu'un|les gens)|(?:la|le|les|te) (?:frapper|tuer|gifler|cogner|etrangler))|et me (?:gifle|cogne|tabasse|frappe)",
      "(?:bruler|brulerait|brulerai|cramer|cramerait|incendier|incendierait) (?:ma|ta|sa|notre) (?:voiture|maison)|m'(?:enferme|enferment|a enfermee?|ont enfermee?) (?:dans|a cle)",
      "(?:je|on) sa(?:is|it) ou (?:tu|vous|tes [a-z]+|ta [a-z]+) (?:habite(?:s|z|nt)?|vi[sv](?:ez|ent)?|dor[sm](?:ent|ez)?|travaille[sz]?)",
      "tu vas (?:me )?le payer",
      "fais (?:bien )?gaffe a toi",
      "(?:il|elle|ils|qui|papa|maman|m[oae][ns]? [a-z]+) (?:[a-z]+ )?(?:me (?:frappe|bat|battent|frappent|cogne|gifle|tabasse|brutalise|etrangle)|m'(?:a|ont) (?:encore |deja |souvent |re)?(?:frappee?|battue?|giflee?|cognee?|etranglee?|tabassee?|mordue?|brulee?|(?:poussee?|plaquee?|jetee?|projetee?) (?:contre|au sol|par terre|dans l'escalier)))(?! (?:par ses|de (?:peu|vitesse)))",
      "(?:serr(?:e|ant|ait)|saisie?|attrapee?)[^.!?]{0,10} (?:la gorge|a la gorge|le cou|par le cou|par les cheveux)",
      "(?:peur|crains|terrifiee?|terrorisee?|redoute)[^.!?]{0,8} (?:qu'|que )(?:il|elle|m[oa]n? [a-z]+)[^.!?]{0,12} (?:me |m')(?:tue|frappe|batte|viole|fasse du mal|agresse|retrouve|cogne|etrangle)",
      `peur de (?:lui${END}|rentrer (?:chez moi|a la maison)|me retrouver seule? avec)|peur d'etre seule? avec (?:lui|elle|mon)`,
      "menac(?:e|ee|ait|es|ent) (?:avec un|de mort|de me (?:tuer|frapper)|d'un couteau|d'une arme)|menaces? de mort",
    ),
    unless:
      /un double|une copie|gateau|fromage|cuisine|pique-nique|\b(?:aux? (?:echecs|tarot|volley|foot|tennis|ping|cartes|jeu|poker|badminton|scrabble|sprint|vote|quiz|concours|golf)|a la (?:machine|course|belote|petanque)|en finale)\b/,
  },
  {
    kind: "harassment",
    pattern: phrases(
      "(?:messages?|textos?|sms|blagues?|remarques?|commentaires?|photos?|videos?|mails?|avances?|faveurs?|gestes?|propositions?|allusions?|propos|images?|insultes?|injures?|moqueries)(?: (?:a caractere|tres|plutot))? (?:sexuel(?:le)?s?|obscenes?|pornos?|pornographiques?|salaces?|graveleu(?:x|ses?)|denudee?s?|racistes?|sexistes?|homophobes?|antisemites?|transphobes?|islamophobes?)|attouchements?",
      "chantage",
    ),
    unless: AT_WORK,
  },
  {
    kind: "harassment",
    pattern: phrases(
      "(?:me|te|nous|m'a|m'ont|t'a) (?:harcel[a-z]*|agress(?:e|ent|ee|es)|viol(?:e|ee)|trip(?:ote|otent|otee?)|menac(?:e|ent|ee|es)(?= de))",
      "(?:me sens|suis|etais|ai ete|sentie?) (?:constamment |moralement |sexuellement )?(?:harcelee?|agressee?|violee?|intimidee?|persecutee?|abusee?|tabassee?)|abuse(?:r|nt)? de moi",
      "(?:me|m'etre|me suis) (?:fais|fait|faire|faisais)(?: (?:encore|sans cesse|souvent|toujours|constamment|regulierement))? (?:harceler|agresser|violer|tabasser|frapper|racketter|insulter|toucher|peloter|tripoter|intimider|menacer|cogner)",
      "(?:il|elle|[a-z]+) me (?:touche|tripote|caresse|pelote|suit partout|coince)(?! (?:beaucoup|enormement|un mot|au c(?:œ|oe)ur|profondement))",
      "m'a (?:touche|tripote|caresse|pelote|embrasse)e? (?:la |le |les |sans|de force|au(?! c(?:œ|oe)ur)|aux |dans)",
      `(?:mis|met|mettait|mettre|pose|posait|passe|passait|glisse|glissait|laisse|promene|promenait)[^.!?]{0,12} (?:la|sa|une|ses|les) mains? (?:[a-z]+ )?(?:sur|entre|sous|dans|aux|au|autour|le long)(?: de)?(?: (?:la|le|les|ma|mon|mes))? ?${BODY}|main(?:s)? aux? (?:fesses|cul)`,
      "(?:photos?|videos?|images?) de (?:lui nu|elle nue|moi nue?|son (?:sexe|penis)|sa bite|ses seins)|(?:montre|exhibe|sorti)[^.!?]{0,8} son (?:sexe|penis)",
      "(?:vien(?:ne|nes|s|dre)|venir|mont(?:e|er)|all(?:er|e)|aille|rejoi(?:gne|ndre)|suivre|entrer)(?: [a-z]+)? (?:dans|a) (?:sa|ma|la) chambre|dans son lit|passer la nuit (?:avec|chez) (?:lui|elle)|dormir avec (?:lui|elle|moi)",
      "couch(?:e|er|es|ais|ait|erais) avec (?:lui|elle|moi|mon|ma|le|la)",
      "(?:se|s'est|s'etait) (?:colle|collee|frotte|frottee|presse|plaque|plaquee) (?:a|contre) (?:moi|mes|mon)",
      "(?:forcee?|obligee?|contrainte?) (?:a |d'|de )(?:l'|le |la |me )?(?:embrasser|toucher|coucher|deshabiller|caresser|sucer)",
      "(?:essaye|essaie|tente|voulu)(?: [a-z]+)? (?:de |d')?(?:me |m')(?:deshabiller|embrasser|toucher|violer|etrangler|frapper|peloter|agresser|caresser)",
      "me suit (?:[a-z]+ ){0,5}(?:chez moi|dans la rue|jusqu'a ma|la nuit)|m'attend[a-z]* [^.!?]{0,12}(?:(?:de|devant) chez moi|devant ma porte)",
      "traite[a-z]* de (?:sale [a-z]+|grosse pute|pute|salope|pede|tapette|gouine|negre|negresse|bougnoule|singe|guenon|mongol|chienne|boniche)|sales? (?:arabe|noire?|negre|juive?|juif|pede|gouine|etrangere?|chinois|turc|gitan)s?",
      "(?:il|elle) (?:est|s'est|vient|entre|venait|entrait)[^.!?]{0,20} dans (?:ma chambre|mon lit|ma douche)",
      "(?:comment|remarque|blague|regard|reluqu|mate)[^.!?]{0,16} (?:mes (?:seins|fesses|jambes)|mon (?:corps|decollete|cul)|ma poitrine)",
      "si je (?:sors|sortais|dine|couche) avec (?:lui|elle)|m'a (?:filmee?|photographiee?) (?:dans les (?:vestiaires|douches|toilettes)|nue?)",
      "(?:ou )?je (?:diffuse|publie|montre|envoie|balance) tes (?:photos?|nus|messages|videos?)",
      "(?:couche avec moi|envoie-moi (?:des )?(?:nus|nudes))",
      "(?:les )?(?:gens|femmes|hommes|filles|etrangers|arabes|noirs|vieux|immigres)(?: comme (?:toi|vous)| de ton [a-z]+)? (?:ont|a) rien a (?:faire|dire)",
      "(?:les )?gens comme (?:toi|vous) (?:ont (?:rien|pas)|sont pas|devraient pas)",
      "(?:rentre|retourne) (?:chez toi|dans ton pays)",
    ),
    unless: /cette (?:musique|histoire)|ce (?:film|livre)/,
  },
];
