import { END, type Grave } from "./concern-lexicon";
import { DAILY, DAYS, NOT } from "./concern-people-fr";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const WANT = `(?:${listed("veux veut voulais voulait voudrais voudrait voulu envie prefere prefererais prefererait aimerais aimerait souhaite souhaiterais reve revais pense pensait pensais penser pensees idee idees songe songeais imagine imaginais hate decide prete pret essaye essaie tente tentation peur espere prie vais va besoin parle parlait parler menace menacait")})`;
const LINK =
  "(?: (?:de|d'|a|que|qu'|je|il|elle|me|se|ma|qu'il|qu'elle|par|pas|plus|etre|comment|quand|mieux|des|fois|vouloir|juste)){0,4}(?: d'| de | a | qu'| que | )?";
const SELF = "(?:me |m'|se |s')";
const HARM = `(?:${listed("tuer tuerai tuerais suicider suicide suiciderais pendre pends pendrais noyer noierais mutiler mutile mutilais scarifier scarifie scarifiais taillader taillade lacerer lacere empoisonner etrangler supprimer flinguer ouvrir_les_veines entailler entaille griffer frapper_la_tete cogner_la_tete cogne_la_tete tape_la_tete faire_du_mal fais_du_mal fait_du_mal faisais_du_mal faire_mal_expres foutre_en_l'air jeter_du jeter_sous jeter_par balancer_du")})`;
const DYING = `(?:mourir|morte?s?|crever|la mort|ma mort|etre morte?|en finir|disparaitre|plus exister|plus vivre(?! (?:a|en|avec|chez|dans|ici) )|plus etre la|plus me reveiller|plus se reveiller|jamais me reveiller|pas me reveiller|s'endormir|m'endormir pour toujours|mettre fin a (?:mes|ses|tes) jours|mettre fin a (?:ma|sa) vie|en terminer|${SELF}${HARM}|sauter(?= (?:du|d'un|de la|par la|dans le|sous)|$|[.,;!?]))`;
const LOW = `(?:${listed("nulle nul vide inutile desesperee desespere moche degoutante degoutant seule seul invisible brisee brise perdue perdu morte mort fichue fichu foutue foutu honteuse honteux prisonniere prisonnier piegee piege depressive depressif rejetee rejete un_poids un_fardeau un_dechet une_merde un_boulet rien une_moins_que_rien un_moins_que_rien")})`;
const MEANS =
  "(?:cachets|pilules|anxiolytiques|antidepresseurs|insuline|une corde|lames?|lames de rasoir|rasoir|cutter|eau de javel|un flingue|une arme|morphine)";
const HARD =
  "(?:heroine|l'heroine|cocaine|la cocaine|coke|coca(?:ine)|crack|ketamine|keta|amphet[a-z]*|fentanyl|la drogue|meth)";
const SOFT =
  "(?:cachets|alcool|l'alcool|la boisson|codeine|tramadol|xanax|morphine|lexomil|herbe|shit|cannabis|joints?|vin|vodka|anxiolytiques|opiaces|medocs|ritaline|calmants)";

/** Who works on such a subject, and says nothing of themselves. */
export const AT_WORK =
  /^(?!.*\b(?:me|moi|mon|ma|mes|m'[a-z]+)\b)(?!.*\bj'ai (?:pense|ete)).*\b(?:prevention|prevenir|politique|formations?|formes?|former|depliants?|ateliers?|sensibilis\w+|guides?|affiches?|chapitres?|etudes?|film|livre|roman|procedure|ordre du jour|modules?|cours|benevol\w+|campagnes?|association|protocoles?|recherches?|memoire|these|conference|secouristes?|charte|lutte|contre l[ea']|contre les|numero vert|robots?|page|formulaire|serveur|site)\b/;

/** Who cannot bear it any longer, whatever the words. */
export const despair: readonly Grave[] = [
  {
    kind: "distress",
    pattern: phrases("suicid(?:e|aire|aires|er)", "overdose"),
    unless: AT_WORK,
  },
  {
    kind: "distress",
    pattern: phrases(
      // To wish to be dead, or not to live
      `${WANT}${LINK}${DYING}(?! (?:de (?:rire|faim|soif|honte|peur|froid|chaud|trouille|rire|l'[a-z]+|la [a-z]+|ce|cette|mes|ces|trac|ennui)|d'ennui|d'impatience|avec (?!la vie|ma vie|tout)|pour (?!de bon|toujours)|une?|quelques|deux|trois|pendant|a|au|dans (?:le film|la piece)|que de|plutot|sur scene|la scene|l'idee))`,
      `(?:${NOT}|perdu|perds|perd)(?: (?:vraiment|de|du|le|la|l'|d'|une|seule|bonne|tout|plus))* ?(?:l'|d')?(?:gout|envie|force|forces|raison|raisons|sens|desir|interet|courage) (?:a |de |d'|pour |que )(?:la vie|vivre|etre la|etre en vie|continuer${END}|continuer a|me lever|me battre|me reveiller|exister|rester en vie|rester${END}|je vive|tenir|avancer)`,
      `(?:veux|veut|voulais|voudrais|aimerais|souhaite|envie|besoin)(?: de| d'| que)* ?(?:ca|tout|tout ca|la vie|la douleur|le bruit|les voix|cette souffrance)(?: [a-z]+)? (?:s'arrete|s'arretent|cesse|finisse|se taise|se taisent|se termine)(?: dans ma tete)?,?(?: une fois pour toutes| pour de bon| enfin| pour toujours)?${END}`,
      `(?:si|que|quand|le jour ou) (?:j'etais|je serais?|je suis|j'etais jamais|je serai)(?: pas| plus| jamais)? (?:morte?|nee?|plus la|plus de ce monde)|si je me reveillais (?:pas|plus)|(?:mieux|simple|facile|calme|tranquille|heureu[a-z]+|soulagee?s?|bien)[^.!?]{0,12} (?:sans moi|si je (?:mourais|disparaissais|partais pour de bon|crevais)|si j'etais (?:morte?|pas la|plus la|pas nee?)|quand je serai (?:plus|morte?|partie?))(?! (?:en|dans|au|pour|demain|cette|ce))`,
      `(?:compte|pense|crois|prevois|vais|serai)(?: pas| plus)? (?:pas |plus )?etre (?:la|en vie|de ce monde) (?:pour|a|au|en|cet|cette|l'|ni)|(?:serai|suis) (?:plus|pas) (?:la|en vie|de ce monde)(?: pour (?:le|la) voir)?,? (?:pour|ni apres|et personne|de toute facon)`,
      // To hurt oneself, and how
      `(?:je me tue|se tuerait?|me tue tous)(?! (?:a|au|pour|en|de) )|${SELF}(?:suis |etais |etre |est |ai )?${HARM}(?! (?:au (?!bras)|aux (?!bras|poignets|cuisses)|a la (?!tete|gorge|cuisse)|en |pour|de travail|a (?:le|la|comprendre|voir|y|essayer|expliquer|chercher|repeter)|dans (?:le travail|les)|les (?:yeux|oreilles)|le temps))`,
      `(?:me|se|m'etre|me suis|s'est) (?:coup|brul|entaill|griff|taillad|lacer|mord|ouvr)(?:e|er|ee|ais|ait|s|es|re|ir|u)? (?:volontairement |expres )?(?:les|la|le|aux|au|mes|a la|au niveau des) (?:bras|veines|cuisses|poignets?|avant-bras|peau|jambes|ventre)|(?:recommence|commence|remise?|mis) a me (?:couper|bruler|faire du mal|griffer|frapper|taillader|scarifier)(?! (?:les? (?:cheveux|ongles|barbe|cals)|la (?:barbe|frange)))|me coupe(?:r)?${END}|me faire du mal(?! (?:au|en))`,
      `(?:pont|voie ferree|rails|quai|toit|balcon|falaise|fenetre|metro|train|vide)[^.!?]{0,30}(?:sauter${END}|me jeter|tomber${END}|lacher${END}|un pas|ce serait (?:facile|rapide|fini)|tout serait)|(?:vois|pense|regarde|fixe|imagine|attiree? par|debout) (?:[a-z]+ ){0,3}(?:le bord|au bord|le vide|les rails|le train qui|le quai)(?: du (?:quai|toit|pont)| de la falaise)?`,
      // No hope, no worth, a burden
      `(?:suis|sens|sent|sentais|etais) (?:comme |qu')?(?:${LOW}(?:,? et | ni |, )(?:comme )?${LOW}|(?:desesperee?|une? (?:poids|fardeau|boulet|dechet|merde|moins que rien|rate)|un moins que rien|bonne? a rien)(?: (?:pour|${DAILY}|et|sur)|,|${END})|${LOW} (?:${DAILY}|a l'interieur|en dedans|depuis))`,
      `(?:(?:j'ai|vois|reste|j'avais|garde) (?:plus|aucun|aucune|pas)|perdu tout)(?: d'| de)?(?: le moindre)? ?(?:espoir|avenir|issue|echappatoire|porte de sortie)(?: pour moi| devant moi| dans cette vie)?${END}|me vois (?:plus )?(?:nulle part|dans aucun avenir|plus vivre|pas vieillir|plus d'avenir)|(?:plus rien|rien) (?:a perdre|a attendre de la vie|n'a de sens|a de sens|m'interesse|me retient(?: ici)?${END})|fais plus (?:de|aucun) projets?`,
      `(?:a quoi (?:bon|ca sert de|sert de|sert)|quel interet de|pourquoi) (?:vivre|continuer|me lever|me battre|rester en vie|tout ca|encore (?:vivre|continuer)|vit)${END}|(?:manquerais|manquerai|manquer) a personne|(?:personne|nul|qui)[^.!?]{0,12} (?:remarquerait|verrait|s'apercevrait|pleurerait|regretterait|manquerait)[^.!?]{0,20} (?:si j'|si je |ma mort|mon absence|que j'etais)[a-z]*|me (?:regrettera|regretterait|pleurerait|pleurera)`,
      // Cannot go on, sleep, breathe, stop crying
      `(?:j'en peux|en peux|en peut|en pouvais) (?:vraiment )?(?:plus|pu)(?! (?:de|d'))|(?:peux|arrive|y arrive|arriverai|supporte|tiens|tiendrai|tient|encaisse|endure)(?: [a-z]+)? (?:plus|pas longtemps)(?: a)?(?: continuer| vivre| tenir| respirer| me lever| avancer| lutter| faire face| rien| longtemps| debout| comme ca)?(?: comme ca| ainsi)?${END}|(?:supporte|supporterai) plus (?:la vie|ma vie|rien|d'etre la|cette vie|de vivre)`,
      `(?:${NOT}|sans)(?: rien| [a-z]+)? ?(?:dormi|dormir|dors|ferme l'oeil|mange|manger|avale|avaler|ingere)(?: [a-z']+){0,2} (?:depuis|pendant|de|en) ?(?:plus de |presque )?${DAYS}|(?:depuis|ca fait) ${DAYS}[^.!?]{0,16} (?:dors|dort|dormi|mange|avale|ferme)[a-z]* (?:plus|pas|rien)|(?:rien|pas|plus) (?:[a-z]+ )?(?:mange|dormi|avale)[^.!?]{0,10} depuis ${DAYS}|(?:mange|dors|avale) plus(?: rien)?${END}|${NOT} (?:dormi |dors )?plus (?:d'une|de (?:deux|trois)) heures? par nuit depuis`,
      `(?:fais|fait|faire|avais|ai|ait|eu|des|une|mes|ses|de) (?:[a-z]+ ){0,2}(?:crises? (?:d'angoisse|de panique|de larmes|d'anxiete|de nerfs)|attaques? de panique)|(?:vomis|vomir|tremble|pleure) (?:avant|en allant|sur le chemin) (?:d'aller|le travail|les cours|de partir|chaque|a |au |du )|boule au ventre (?:${DAILY})|(?:arrive|peux|arrivais) plus a (?:respirer|me lever|sortir du lit|arreter de (?:pleurer|trembler))`,
      `(?:pleure|pleurais|pleurer|sanglote|larmes)(?: [a-z']+){0,4} (?:${DAILY}|en cachette|dans les (?:toilettes|vestiaires|escaliers)|pendant des heures|aux toilettes|sans (?:savoir|pouvoir|raison|m'arreter)|dans ma voiture)|arrete(?:r)? (?:pas|plus) de pleurer|en larmes ${DAILY}`,
      // Eating, drinking, taking
      `(?:fais|faire|fait|faisais|suis fait) (?:[a-z]+ )?vomir|vom(?:i|is|it|ir|issais) (?:[a-z]+ )?(?:apres|${DAILY}|mes repas|tout ce que je mange)|(?:arrete|cesse) de manger${END}|peur de (?:manger|grossir|prendre un gramme)|(?:pese|pesait|descendue? a) (?:[23]\\d|trente[- a-z]*) ?(?:kilos?|kg)|(?:trouve|vois|sens)[^.!?]{0,20} (?:grosse?|enorme|obese)${END}|${SELF}(?:prive|affame|priver|affamer) (?:de manger|de nourriture|${DAILY}|depuis)|(?:vis|tiens|nourris)[^.!?]{0,10} (?:qu'au|qu'avec du|d'une pomme|au cafe|d'eau)`,
      `(?:replonge|retombee?|rechute|tombee?|accro|dependante?|depend|addict)(?: [a-z]+)? (?:dans |a |aux? |de |d'|par )?(?:l'|la |le |les |aux |au )?(?:${HARD}|${SOFT}|drogue)|(?:prends|prend|pris|sniffe|m'injecte|s'injecte|fume|consomme|deale|achete)[^.!?]{0,10} (?:de |de l'|du |de la |d')?(?:${HARD})|rechute${END}|(?:peux|arrive|dors|tiens)(?: plus| pas)?[^.!?]{0,20} sans (?:un |mes |des |mon |boire|alcool|l')(?:${SOFT}|verre)?|(?:tiens|tient|tenir|tiens le coup) (?:[^.!?]{0,14} )?(?:grace a|avec|aux?) (?:ce que je (?:prends|bois|avale|fume)|l'alcool|des cachets|la bouteille|des joints|mes cachets|${SOFT})|(?:vole|pique|detourne|me sers) (?:des |de la |de l'|dans )?(?:[a-z' ]{0,14})?(?:morphine|cachets|pharmacie|armoire)`,
      `(?:pris|prends|prend|avale|avaler|prendre) (?:[a-z]+ )?(?:six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|\\d\\d|tous|toute|le reste|plein|une (?:boite|plaquette|poignee))(?: de)?(?: [a-z']+){0,2} ?${MEANS}|vom[a-z]+ (?:ce que|tout ce que|tout)|(?:sors|sortie?|quitte|leve) (?:plus |pas )?(?:de |du )?(?:mon |ma |la |le )?(?:lit|chambre|maison|appart[a-z]*) (?:depuis|que pour)|(?:cogne|cogner|tape|taper|frappe)[a-z]* (?:[a-z]+ )?(?:la|ma) tete (?:contre|sur)|balance[^.!?]{0,20} (?:decide|dit|commande)[^.!?]{0,24} (?:manger|diner|droit|repas)|(?:compte|mesure)[a-z]* (?:mes|les|ma|la) (?:semaines?|jours|nuits|soirees|vie) en (?:bouteilles|verres|canettes|joints|grammes|cachets)`,
      `(?:finit|finira|s'arrete|termine|expire)[^.!?]{0,20},? et moi aussi${END}|(?:mots? de passe|codes?|papiers|assurance)[^.!?]{0,16} (?:pour|a) (?:ma|mon|mes) (?:soeur|frere|mere|pere|femme|mari|parents|enfants|fille|fils|famille)|(?:train|metro|rer|bus|camion)[^.!?]{0,24} (?:me tenir|me retenir|m'accrocher|reculer|pilier|poteau|mur derriere)`,
      // Farewells
      `(?:quand|lorsque|si|le jour ou) (?:tu|vous) (?:lir|lis|lise|recevr|trouver|trouv|entendr)[a-z]* (?:ca|ceci|cela|ce (?:mot|message)|cette lettre|ces mots)[^.!?]{0,14} (?:je serai|je suis|ce sera|il sera|tout sera)|(?:quand|lorsque|le jour ou|apres que) (?:je serai|j'y serai|je suis) (?:plus (?:la|de ce monde)|morte?)`,
      `(?:donne|distribue|legue|range|trie)(?:s|e|r)? (?:toutes )?mes affaires(?: a [a-z ]+)?(?:,? (?:et|tout|j'ai)|${END})|(?:ecrit|laisse|redige|ecris) (?:(?:une lettre|un mot|des lettres)(?: d'adieu)?(?: a (?:chacun|tous|mes (?:parents|enfants|proches)|ma (?:mere|famille|soeur|femme|fille)|mon (?:pere|frere|fils|mari)))|(?:mes adieux|mes dernieres? [a-z]+|mon testament))|ecrit a chacun,? tout est pret|(?:c'est|voici) (?:mon |un |mes |ma derniere?)? ?(?:adieu|adieux|dernier message|derniere lettre)|adieu (?:a )?(?:tous|tout le monde|mes amis)|pardonne[zs]?-moi (?:pour|de) ce que je (?:vais|m'apprete)|merci pour tout,? adieu`,
      // Someone else's distress, told
    ),
    unless:
      /\b(?:echecs|roman|jeu video|elastique|ha|mdr|lol|rir\w*|ris|batterie|bebes?|nourrisson|oignons?|mariage|mise en scene|de la piece)\b/,
  },
];
