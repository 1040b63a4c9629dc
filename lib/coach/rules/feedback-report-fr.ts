import type { FlagRule } from "./feedback-lexicon";
import { FINE, PERSONAL } from "./feedback-traits-fr";
import { listed } from "./feedback-words";
import { phrases } from "./text";

/** Where a phrase may begin that has no subject: at the start, or after a mark or « et ». */
const START = "(?<=^|[.!?,;:–] ?|\\b(?:et|mais) )";
const END = "(?= *(?:[.!,;:–]|$|et |mais ))";
const BIT =
  "(?:un peu |bien |beaucoup |vraiment |encore |toujours |tres |trop |assez |quasi |quasiment |presque |totalement |completement |nettement |franchement |parfois |souvent |malheureusement |globalement |plutot |tout |toutefois |cependant |desormais |enfin |vite |rapidement |imperativement |absolument |serieusement |urgemment |maintenant |a tout prix |d'urgence |davantage |plus |donc )*";
/** What is expected of who learns, and judged by its lack. */
const VIRTUES = listed(`
  travail efforts? rigueur serieux investissement implication attention clarte methode participation soin energie structure profondeur
  precision concentration motivation reflexion application enthousiasme curiosite volonte dynamisme regularite assiduite autonomie
  constance perseverance engagement maturite ambition approfondissement organisation presence interet discipline tenue ecoute
  entrain combativite ponctualite bases vocabulaire connaissances apprentissage revisions preparation professionnalisme cooperation
`);
/** What there is too much of. */
const FAULTS = listed(`
  bavardages? absences? retards? oublis? dispersion dissipation inattention lacunes? approximations? passivite desinvolture
  negligences? agitation insolence distractions? laisser-aller etourderies? facilites? fautes erreurs relachement dilettantisme
  perturbations? interventions_intempestives nonchalance confusions? imprecisions? betises
`);
const RESULTS = listed(`
  trimestre semestre bilan ensemble niveau travail resultats? notes? moyenne attitude comportement conduite participation
  investissement implication efforts? methode oral ecrit periode annee expression acquis bases connaissances rythme
  preparation resultat apprentissage assiduite concentration motivation copies? devoirs? prestation rendu
`);
const LOW = listed(`
  faible faibles faiblard fragiles? fragile juste justes insuffisante?s? inexistante?s? absente?s? irreguli(?:er|ere)s? irreguliers
  superficiel(?:le)?s? decevante?s? mediocres? moyen(?:ne)?s? mauvaise?s? inegal(?:e|es|aux)? inegaux limites? inacceptables? inadmissibles?
  inquietante?s? preoccupante?s? alarmante?s? catastrophiques? desastreu(?:x|se|ses) en_baisse en_chute(?:_libre)? en_recul en_deca a_revoir
  laborieu(?:x|se|ses) negligee?s? baclee?s? a_la_baisse en_dents_de_scie au_rabais aleatoires? epars lacunaires? difficile passables?
  incorrecte?s? penibles? deplorables? lamentables? a_ameliorer a_changer perfectibles? minimale?s? minimal au_minimum mous? molle
`);

/** How work is judged where nobody is named: in school reports, notes and appraisals. */
export const reports: readonly FlagRule[] = [
  {
    type: "vague_criticism",
    severity: "medium",
    pattern: phrases(
      `${START}(?:(?:il y a |on note |on deplore |toujours |encore |malgre |un |le |ce |grand |certain |gros |reel |vrai |net )*)(?:aucune?|pas de|pas d'|pas assez de|pas assez d'|peu de|peu d'|trop peu de|trop peu d'|guere de|manque(?: [a-z]+)? de|manque(?: [a-z]+)? d'|absence (?:totale )?de|absence (?:totale )?d'|sans|zero|tres peu de|tres peu d') ?(?:reels? |vrais? |veritables? |grande? |la moindre )?${VIRTUES}(?: (?:et|ni|de|d'|fourni|personnel(?:le)?|a la|en|dans|depuis|ce)[^.;!?]{0,50})?`,
      `${START}(?:il y a |encore |toujours |beaucoup )*(?:trop|beaucoup|enormement|nombre|plein|que) (?:de |d')${FAULTS}(?:(?: et| ou|,) (?:de |d')?[a-z-]+)?(?! (?:de|d'|a) \\d)`,
      `${START}(?:des |de |d'|les |quelques |nombreu(?:x|ses) |grosses |grandes |graves |importantes |serieuses )+(?:lacunes|difficultes|faiblesses|negligences|relachements?)(?: [^.;!?]{0,40})?${END}`,
      `${START}(?:les? |la |l'|un |une |votre |vos |ton |ta |tes |ses |son |sa |des )?${RESULTS}(?: (?:en classe|a la maison|a l'oral|a l'ecrit|de la classe|personnel(?:le)?s?|scolaires?|general(?:e)?|generaux|d'ensemble|du trimestre|dans l'ensemble))?(?: (?:est|sont|reste|restent|etait|etaient|demeure|demeurent|semble|parait|devient|deviennent))? ${BIT}${LOW}`,
      `(?:doit|dois|doivent|devez|devra|devrez|devrait|devrais|il faut|il faudra|il faudrait|il va falloir|va falloir|il est (?:grand |plus que )?temps (?:de|que)|il est (?:urgent|imperatif|indispensable|necessaire|essentiel) (?:de|d'|que)|il serait temps de|il convient de|a interet a|tachez de|tache de|essayez de|essaie de|veillez a|veille a|j'attends de (?:toi|vous) (?:que|de))(?: vraiment| tu| vous)? ${BIT}(?:se |te |vous |t'|s'|t'y |s'y |vous y |y )?(?:ressaisir|remettre au travail|mettre au travail|remettre en question|reprendre(?! (?:la|le|les|l'|en|contact|avec|depuis|au|a|notre))|reagir|investir(?! (?:dans|\\d))|impliquer|motiver|secouer|reveiller|bouger|ameliorer(?= *(?:[.!,;]|$))|progresser(?= *(?:[.!,;]|$)| (?:encore|davantage|nettement))|concentrer(?= *(?:[.!,;]|$)| davantage| plus)|appliquer(?= *(?:[.!,;]|$)| davantage| plus)|mobiliser|accrocher|discipliner|mettre(?= (?:serieusement|vraiment|a fond|enfin)| *[.!,;]|$)|travailler(?= *(?:[.!,;]|$)| (?:plus|davantage|serieusement|encore))|faire (?:des|plus d'|un|davantage d')[ ]?efforts?|fournir (?:des|plus d'|un|davantage d')[ ]?(?:[a-z]+ )?efforts?|changer d'attitude|faire (?:mieux|plus|davantage))(?: (?:serieusement|davantage|plus|vite|rapidement|enfin|au plus vite|pour la suite|l'an prochain|le trimestre prochain|des maintenant))*`,
      `(?:ressaisissez|reprenez|secouez|remuez|reveillez|investissez|impliquez|motivez|concentrez|appliquez|mettez|bougez|accrochez|remettez)[- ](?:vous|toi)(?: (?:au travail|au boulot|serieusement|enfin|davantage|vite|plus|un peu|d'urgence))*${END}`,
      `(?:fournissez|fournis|faites|fais|montrez|montre|faut) (?:plus de |plus d'|davantage de |davantage d'|un peu plus de |un peu plus d'|des )(?:efforts?|travail|serieux|rigueur|attention|soin|motivation|volonte)(?: [a-z]+){0,2}${END}`,
      `${START}(?:des |de reels |de serieux |de gros |plus d'|davantage d'|d'autres )?efforts? (?:[a-z]+ ){0,2}(?:a fournir|sont (?:a fournir|attendus|necessaires|indispensables|requis)|restent a faire|s'imposent|attendus|necessaires|indispensables|exiges)`,
      `${START}(?:${BIT})(?:insuffisant|decevant|moyen|faible|juste|fragile|passable|mediocre|inquietant|preoccupant|laborieux|inegal|irregulier|alarmant|catastrophique|lamentable|inacceptable|inadmissible|regrettable)e?s?(?= *(?:[.!;]|$))`,
      `(?:un|une|quel(?:le)?|bien|encore) (?:un |une )?(?:trimestre|semestre|ensemble|bilan|resultat|periode|annee|prestation|travail|expose|copie|devoir|rapport) (?:${BIT})${LOW}`,
      `${START}(?:ne |n')?(?:travaille|fait|fournit|produit|participe|s'investit|s'implique|apprend|ecoute|progresse|se concentre) (?:pas|guere|plus|aucun|tres peu|trop peu|peu|rien|a peine|insuffisamment|pas assez|pas suffisamment|de moins en moins)(?: (?:assez|suffisamment|d'efforts?|de travail|en classe|a la maison|ses lecons|du tout|effort))*`,
      `${START}(?:pourrait|peut|pouvait|saurait|aurait pu|aurait du)(?: et (?:doit|devrait))? ${BIT}(?:faire )?(?:bien |beaucoup |nettement )?mieux(?: faire)?`,
      `${START}[a-z]+(?: [a-z]+)? en (?:nette |forte |legere |constante |grosse )?(?:baisse|chute(?: libre)?|recul|dents de scie)${END}`,
      `(?<=^|[.!?] ?)(?:ne |n')(?:a|est|fait|sait|veut|peut|parvient|arrive|prend|rend|suit|semble|tient|donne|met|respecte|exploite|apprend|comprend|maitrise|ecoute|lit|ose|se|s'|profite|tire|utilise|travaille)[ ]?[^.;!?\\d]{0,12}(?:pas|plus|guere|rien|aucune?|jamais|que)(?![^.;!?]*(?:\\d| deux| trois| quatre| cinq|rendu|absen|devoir|evalu|note))[^.;!?]{3,60}`,
      "(?:en dessous|en-dessous|au-dessous|en deca|loin) (?:de |d'|des )(?:ses|tes|vos|leurs|ce qu'on|ce que|tes reelles|ses reelles)[ ]?(?:capacites|possibilites|moyens|competences|suffisante?s?|satisfaisante?s?|acceptable|attend|attendait|vraies [a-z]+|habituel[a-z]* [a-z]+)?",
      "(?:c'est|reste|est|bien|encore) (?:bien |tres |encore )?loin (?:d'etre|de l'etre) (?:suffisante?|satisfaisante?|acceptable|parfaite?|au niveau|assez|gagne|abouti)e?",
      `(?:ta|ton|tes|ce|cette|votre|le|la) [a-z]+ manque(?:nt)? de tout`,
      "(?:est |etes |es |reste )?(?:pourtant |bien )?capable (?:de |d')(?:bien |beaucoup |tellement |faire )*mieux(?: faire)?",
      `${START}(?:en |de |toujours en |reste en )(?:grandes? |grosses? |reelles? |serieuses? )?difficultes?(?= *(?:[.!,;]|$))`,
      "(?:un travail|des efforts|un effort|plus de travail|davantage de travail|un sursaut|une reaction|une remise en question) (?:[a-z]+ )?(?:est|sont|etait) (?:exigee?s?|attendue?s?|necessaires?|indispensables?|imperati(?:f|ve)s?|urgente?s?)",
      "(?:ce n'est|c'est) (?:vraiment )?pas (?:du|de la|un) (?:travail|boulot|serieux|code|francais|professionnalisme|rapport|resultat)(?=[ .,!]|$)",
      `${START}(?:doit|devez|dois|devrait|il faut|peut) ${BIT}(?:approfondir|renforcer|consolider|intensifier|regulariser|soigner|structurer|revoir|muscler) (?:${BIT})(?:son|votre|ton|le|sa|ta|ses|vos|tes) (?:travail|methode|attitude|investissement|implication|participation|apprentissage|bases|efforts|comportement)(?: [a-z]+)?`,
      `${START}(?:se contente|vous vous contentez|tu te contentes) du (?:strict )?minimum`,
      `${START}(?:le (?:strict )?minimum (?:est|n'est|syndical)|minimum syndical|service minimum)(?: [a-z']+){0,3}`,
      `(?:n'est|ne sont|n'etait|n'etaient|pas|ni) (?:pas |plus |guere )?(?:a la hauteur|au niveau|au rendez-vous|satisfaisante?s?|suffisante?s?|acquis(?:e|es)?|conforme aux attentes)(?: (?:de tes|de vos|de ses|des) [a-z]+)?${END}`,
    ),
    unless: /(?:si |pour )(?:tu|vous) [^.!?]*\?|pas (?:de|d') (?:souci|probleme)/,
  },
  {
    type: "vague_criticism",
    severity: "medium",
    pattern: phrases(
      `${START}(?:une? |l'|la |le |son |sa )?(?:attitude|comportement|conduite|posture|travail|participation|prestation|presence|ecoute|implication)(?: (?:en classe|en cours|a l'oral|generale?|scolaire|face au travail))?(?: (?:est|reste|demeure))?(?: (?:trop|souvent|parfois|tres|bien|assez|un peu|encore|toujours|regulierement|plutot|beaucoup))*`,
    ),
    followedBy: PERSONAL,
  },
  {
    type: "mind_reading",
    severity: "high",
    pattern: phrases(
      `${START}(?:vient|assiste|travaille|participe|est present(?:e)?)(?: (?:en cours|au cours|aux cours|en classe))? (?:a reculons|sans (?:envie|conviction|y croire|motivation|volonte)|contraint et force|par obligation|a contrec(?:oe|œ)ur|pour (?:faire plaisir|s'amuser|la forme|passer))(?: [a-z]+)?`,
      `${START}(?:semble|parait|donne l'impression d'etre|a l'air)(?: [a-z]+ment| tres| bien)* (?:peu |pas |desin|de|totalement |completement )*(?:concernee?|motivee?|interessee?|impliquee?|sinteressee?|sinvestie?|motivee?|mobilisee?|investie?|ailleurs|blasee?|indifferente?|resignee?)(?: (?:par|pour) [^.;!?]{2,30})?`,
      `${START}(?:ne |n')(?:semble|parait|se sent|veut|cherche|souhaite|desire|s'interesse|a) ?(?:visiblement |manifestement )*(?:pas|plus|guere|rien|aucunement|nullement|aucune?|pas du tout) ?(?:tres |vraiment |assez )*(?:concernee?|motivee?|interessee?|envie|travailler|comprendre|progresser|reussir|a (?:la|cette|ce|cours|l')|faire d'efforts?|d'efforts?|interet|volonte|ambition|goutee?)(?: (?:par|pour|de|d'|a) ?[^.;!?]{2,30})?`,
      `${START}(?:semble |parait )?(?:se |s'est |s'en |a |est |avoir |s'etre |etre )(?:(?:totalement |completement |visiblement |clairement |manifestement |un peu )*)(?:desinteresse[er]?|desinvestit?e?|moque|fiche|demobilisee?|desengagee?|decroche|baisse les bras|abandonne (?:la|cette|le|l'|toute)|renonce a|lache prise|desinvestie?|resigne|demotivee?|desinteressee?)(?: [^.;!?,]{2,30})?`,
      `${START}(?:refuse (?:de travailler|tout effort|d'apprendre|de s'investir|de participer|l'effort)|attend que (?:ca|cela|le temps|la fin)|vient (?:en cours )?(?:pour|en) (?:s'amuser|dormir|touriste|bavarder|passer le temps))(?: [a-z']+){0,2}`,
      `${START}(?:cours|matiere|discipline|annee|trimestre) (?:visiblement |manifestement )?(?:abandonnee?|delaissee?)`,
    ),
  },
  {
    type: "label",
    severity: "high",
    pattern: phrases(
      `${START}(?:eleve|etudiante?|stagiaire|apprentie?|enfant|mentoree?|jeune homme|jeune fille|garcon|fille) ${BIT}(?:capable mais [a-z]+|(?:agite|dissipe|bavard|perturbateur|perturbatrice|passif|passive|discret|effacee?|dilettante|nonchalant|insolent|desinvolte|fumiste|fantome|absenteiste|moteur negatif|ingerable|insupportable|immature|dispersee?|inattenti(?:f|ve)|reveu(?:r|se)|etourdie?|brouillon(?:ne)?|scolaire|mou|molle|lente?|amorphe|provocat(?:eur|rice)|turbulente?|indisciplinee?|touriste)e?)`,
      `${START}(?:touriste|fumiste|dilettante|pitre|cancre|perturbat(?:eur|rice)|amuseur|clown|bavarde?|agitee?|turbulente?|dissipee?|paresseu(?:x|se)|insolente?|provocat(?:eur|rice))(?: (?:de la classe|en classe|en cours|et [a-z-]+))?(?= *(?:[.!,;]|$))`,
      `${START}attitude (?:de |d')(?:touriste|consommateur|spectateur|enfant|bebe|diva|fumiste|dilettante)`,
      `${START}(?:perturbe|derange|bavarde|amuse|agace|destabilise|pollue)(?: (?:sans cesse|constamment|trop|beaucoup|toute|la|le|les|ses|l'|en|regulierement|souvent) ?[a-z]*)*(?= *(?:[.!,;]|$))`,
    ),
    unless: /\b(?:j'etais|je suis)\b/,
  },
  {
    type: "label",
    severity: "high",
    pattern: phrases(
      `${START}(?:eleve|etudiante?|stagiaire|apprentie?|mentoree?|personne) (?:encore |souvent |beaucoup )*(?:peu|trop peu|pas(?: tres| assez| vraiment)?|guere|insuffisamment)`,
    ),
    followedBy: FINE,
  },
  {
    type: "generalisation",
    severity: "high",
    pattern: phrases(
      `${START}(?:est |a |arrive |n'a |n'est |ne rend |ne fait )?(?:toujours|jamais|sans cesse|constamment|systematiquement|perpetuellement|sans arret|en permanence) (?:en retard|absente?|ailleurs|en train de (?:bavarder|parler|rever)|a (?:bavarder|parler|rever|discuter)|son materiel|ses affaires|sa lecon|son cahier|le travail|de (?:materiel|travail|cahier)|distraite?|endormie?|aussi (?:bavarde?|dissipee?|agitee?|peu)|les memes? [a-z]+|le meme|la meme|a l'heure|pretee?|preparee?|sur (?:son|ton) (?:telephone|portable))(?: [a-z]+)?`,
      `${START}(?:oublie|perd|arrive|rend|bavarde|discute|coupe|interrompt|se leve|derange|conteste|refuse|neglige|reve|dort|parle|ricane|triche) (?:[a-z]+ )?(?:constamment|toujours|sans cesse|systematiquement|regulierement|sans arret|en permanence|a chaque (?:cours|fois|seance)|tout le temps)(?: [a-z']+){0,4}`,
      `a chaque (?:cours|seance|reunion|fois|heure|point|appel),? (?:c'est|il y a|on a droit|la meme|le meme|toujours|encore|pareil)(?: [a-z']+){0,3}`,
      "c'est (?:systematique|constant|permanent|chaque fois pareil|a chaque fois|tous les jours (?:pareil|la meme))",
    ),
    unless: /toujours (?:volontaire|souriante?|aimable|agreable|serieu|attenti|polie?)/,
  },
];
