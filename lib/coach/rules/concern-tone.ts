import type { Locale } from "@/lib/domain/locale";
import { AT_WORK as atWorkEn } from "./concern-despair-en";
import { AT_WORK as atWorkFr } from "./concern-despair-fr";
import type { Grave } from "./concern-lexicon";
import { has, phrases } from "./text";

/** Words of one kind, and how much they weigh once, however many there are. */
interface Tone {
  kind: Grave["kind"];
  weight: 1 | 2 | 3;
  pattern: RegExp;
}

const tone = (kind: Grave["kind"], weight: Tone["weight"], ...those: string[]): Tone => ({
  kind,
  weight,
  pattern: phrases(...those),
});

const TONES: Record<Locale, readonly Tone[]> = {
  en: [
    tone(
      "distress",
      2,
      "my (?:own )?(?:death|funeral|grave|coffin|body found|will|last (?:breath|day|days|words))|dead|dying|death|deaths|die|died|suicid[a-z]*|alive|graves?|graveyard|funeral|cemetery|coffin|corpse|drown(?:ed|ing|s)?|murder(?:ed|s|er)?|kill(?:s|ed|ing)?|hang(?:ed|ing)? (?:my|him|her)sel[a-z]*|lifeless|afterlife|heaven|exist(?:ing|ence)?|disappear|stop (?:breathing|living)|not wake up|end (?:my|it)|farewell|goodbye forever",
    ),
    tone(
      "distress",
      2,
      "razors?|razor blades?|blades?|noose|overdos[a-z]*|bleach|antifreeze|syringes?|ampoules?|insulin|sleeping pills|the rope|self-?harm[a-z]*|scars|bleed(?:ing|s)?|bled|cuts on|burns on|cut (?:open|deep|deeper)|train tracks|rails|platform edge|ledge|parapet|the pillar|off the bridge|viaduct",
    ),
    tone(
      "distress",
      1,
      "hopeless|worthless|useless|hate (?:myself|my life|my body|being)|ashamed|shame|guilty|disgust[a-z]*|empty|numb|unbearable|despair[a-z]*|desperate|miserable|misery|broken|alone|lonely|can't (?:cope|breathe|stop|go on|get up|feel|face|see|take|hold)|couldn't (?:get up|face|breathe|stop)|given up|giving up|give up|no (?:way out|hope|point|future|one left)|cry(?:ing)?|cries|cried|sob[a-z]*|tears|exhausted|breakdown|depress(?:ed|ion|ing)|nightmares?|flashbacks|voices|shak(?:e|es|ing)|tremb[a-z]+|panic[a-z]*|torment[a-z]*|haunt(?:ed|s)|dark(?:ness| thoughts)|collaps[a-z]*|too much|suffer[a-z]*|hell|pain|burden|trapped|invisible|lost everything|nothing left|nothing matters|don't care|do not care|hardly care|hold on|the only thing",
    ),
    tone(
      "distress",
      2,
      "(?:n't|not|barely|hardly) (?:left|leave|leaving|got out of|get out of|been out of|slept|eaten|washed|showered|changed|spoken to (?:anyone|a soul)|had (?:a|any) (?:meal|sleep))|in bed (?:all|for)|same (?:jumper|clothes|shirt|t-shirt|pyjamas)|getting up is|vomit[a-z]*|throw(?:s|ing)? up|threw up|laxatives?|calories|starv[a-z]*|bing(?:e|ed|eing|ing)|purg(?:e|ed|ing)|fingers down|the (?:number on the )?scales? (?:decides|says|tells)|allowed (?:to have )?(?:dinner|food|to eat)|stopped eating|sleepless|awake all",
    ),
    tone(
      "distress",
      1,
      "drunk|drink|drank|drinks|drinking|bottles?|vodka|whisky|gin|wine|booze|cans of|hip flask|cocaine|heroin|ketamine|inject[a-z]*|snort[a-z]*|stoned|high|relaps[a-z]*|addict(?:ed|ion)?|hangover|hungover|blackouts?|dealer|drugs?|withdrawal|detox|sober|powder",
    ),
    tone(
      "distress",
      1,
      "nobody (?:knows|believes|notices|sees|cares|helps|would|will|asks)|no one (?:knows|believes|notices|sees|cares|helps|would|will|asks)|can't tell (?:anyone|anybody|my)|tell(?:ing)? (?:everyone|everybody|them|people|you)(?: that)? i(?:'m| am) (?:fine|ok|okay)|pretend[a-z]*|hides?|hiding|hidden|hid|in secret|secretly|secrets?|never told|told nobody|told no one|don't tell|can't say|keep(?:s)? quiet|just in case|afterwards|myself|himself|herself|without me|rehears[a-z]* in my head|last (?:week|month|night),? i|my sister(?:'s)?|at night|every night",
    ),
    tone(
      "violence",
      2,
      "in danger|for my life|(?:not|n't|never) (?:feel )?safe|unsafe|knife|knives|gun|bullets?|weapons?|fists?|bruis[a-z]*|black eye|strangl[a-z]*|chok(?:e|ed|es|ing)|stab(?:s|bed|bing)?|(?:punch|slap|kick|push|shov|grab|burn|beat|drag|pin|smash)[a-z]* (?:me|her|him|us|my (?:face|head|arms?|legs?|hair|throat|neck|son|daughter|mother|sister|brother|kids)|a child)(?! (?:to|for|through|hard|on to|at|out of the|up to))|threat[a-z]*|beats|beaten|violen(?:t|ce)|(?:broke|break|broken) (?:my|his|her|your) (?:arm|nose|fingers?|leg|rib|ribs|jaw|tooth|teeth|wrist|legs|hand|neck)|abusive|abus[a-z]* (?:me|her|him|us|by (?:my|a|his|her))|assault[a-z]*|attack(?:ed|s) (?:me|us|her|him)|belt|revenge|hunt (?:you|him|her)|come for (?:you|him|her|me)|know where (?:you|he|she|i) liv[a-z]*|make (?:him|her|you|them) pay",
    ),
    tone(
      "violence",
      1,
      "afraid|scared|terrified|frightened|fear[a-z]*|dread[a-z]*|hurt[a-z]*|blood|bang(?:s|ing|ed)?|against (?:me|the wall|lockers)|shout[a-z]*|scream[a-z]*|yell[a-z]*|lock(?:s|ed)?|temper|rage|anger|sound of (?:the|his|her) (?:key|keys|steps|car|footsteps|voice)|bag packed|hit(?:s|ting)?|kick[a-z]*|learn a lesson|flinch[a-z]*|careful|accidents?|dark|police|run away|ran away|escape|walk on eggshells|eggshells|mood|when he(?:'s| is)|when she(?:'s| is)|lies to|marks on",
    ),
    tone(
      "violence",
      1,
      "at home|come(?:s)? home|came home|go(?:ing)? home|comes? back|husband|wife|boyfriend|girlfriend|my (?:father|mother|stepfather|stepmother|step-?father|brother|uncle|ex|partner|fiance|son|cousin|flatmate|landlord)|(?:his|her) (?:father|husband|boyfriend|mother|stepfather|partner|uncle)|father says|bedroom|what kind of (?:night|evening|mood)|the kids|for me and the|lodger|from the pub|behind closed doors|in public|how boys learn|stairwell|basement|cellar|car park",
    ),
    tone(
      "harassment",
      2,
      "breasts?|boobs|bra|underwear|knickers|panties|naked|nudes?|sex|sexual(?:ly)?|porn|penis|dick|genitals|crotch|thighs?|bum|undress(?:ed)?|(?:pulled|pulls|pull|yanked|tore|took|lifted|lifts) (?:down|off|up) (?:my|her|his) [a-z]+|virgin|used to touch|touch(?:es|ed|ing)? (?:me|her|himself)|horny|erection|masturbat[a-z]*|fondl[a-z]*|grop[a-z]*|kiss(?:es|ed|ing)? (?:me|my|her)|lap dance|strip(?:ped)?|in bed with|his bed|her bed|hotel room|sugar daddy|(?:tells|told) me (?:i look|how) (?:sexy|hot)|sexy|unbutton[a-z]*|up my (?:skirt|leg|top)|breath(?:es|ing)? (?:on|down) my neck|sniff[a-z]* my",
    ),
    tone(
      "harassment",
      1,
      "filmed|films|filming|video of (?:us|me|her)|photos? of me|pictures? of me|online|keeps? (?:asking|calling|texting|coming|following|finding|telling)|kept (?:asking|calling|texting)|won't stop|wouldn't stop|won't leave|follow(?:s|ed|ing)? (?:me|her)|behind alone|alone with (?:me|him|her)|keep(?:s)? me (?:behind|late|alone|back)|locks the door|closes the door|money or|pay (?:him|them|her|or)|unless i|or else|or he|or she|or they|when i was (?:little|small|a child|a kid|young|[a-z]+ years old|seven|eight|nine|ten|six|five)|finds a reason|my body|outside my|without asking|against my|says it's our|our secret|stalk[a-z]*|blackmail[a-z]*|creep[a-z]*",
    ),
    tone(
      "harassment",
      2,
      "because i(?:'m| am) (?:a |an )?(?:black|gay|muslim|jewish|asian|brown|arab|trans|disabled|deaf|foreign|foreigner|woman|girl|pregnant|fat|lesbian|roma|blind|autistic|old|poor|dyslexic)|because of (?:my|his|her) (?:skin|colour|accent|name|religion|hijab|headscarf|wheelchair|weight|disability|stutter|turban|beard|sexuality|origin|origins|nationality)|noose|slurs?|swastika|monkey (?:noises?|sounds?)|explosion (?:sounds?|noises?)|bomb (?:sounds?|jokes?)|(?:look|stare|laugh|point|pull|tug)[a-z]* at my (?:beard|headscarf|hijab|skin|wheelchair|turban|belly|hair)|throws? (?:things|food|stones)|humiliat[a-z]*|degrad[a-z]*|racis[a-z]*|sexis[a-z]*|homophob[a-z]*|go back to (?:my|your|where)|dirty (?:foreigner|arab|gypsy)|spit(?:s|ting)? (?:in|on|at)|spat (?:in|on|at)|bull(?:y|ied|ies|ying)|harass[a-z]*|hazing|initiation",
    ),
    tone(
      "harassment",
      1,
      "(?:on|in|into|over|at) my (?:locker|desk|chair|bag|coat|car|beard|face|door|food|drink)|laugh(?:s|ed|ing)? at me|laugh|mock[a-z]*|insult[a-z]*|names|in the toilets?|so that nobody|so nobody|the other (?:apprentices|boys|girls|lads|trainees|pupils|students|nurses|interns)|they all|the (?:boys|girls|lads|guys) (?:in|from|at)|whole class|everyone (?:watch|laugh)[a-z]*|every time i (?:speak|present|walk|talk)|whenever i (?:speak|present|walk|talk)|at the back|steal(?:s)? my|stole my|push[a-z]* me|pretend(?:s)? (?:not to|i don't)",
    ),
  ],
  fr: [
    tone(
      "distress",
      2,
      "(?:ma|sa) (?:propre )?mort|mourir|morte?|mort|mon enterrement|mes obseques|ma tombe|cimetiere|cercueil|suicid[a-z]*|vivante?|en vie|noye[er]?|assassin[a-z]*|tuer|pendu|pendre|exister|disparaitre|pas me reveiller|plus me reveiller|en finir|adieux?|testament|mes (?:derniers|dernieres) [a-z]+|creve[rz]?|au ciel|funerailles",
    ),
    tone(
      "distress",
      2,
      "rasoirs?|lames?|corde|overdose|javel|seringues?|ampoules?|insuline|cutter|automutil[a-z]*|scarifi[a-z]*|cicatrices?|saigne[a-z]*|brulures|entaill[a-z]*|les rails|la voie ferree|au pilier|le parapet|du pont|viaduc|au-dessus du vide",
    ),
    tone(
      "distress",
      1,
      "desespere[a-z]*|desespoir|inutile|me (?:deteste|hais|degoute)|honte|coupable|degout[a-z]*|vide|insupportable|malheureu[a-z]*|brisee?|seule?|seul|peux (?:plus|pas)|arrive (?:plus|pas)|n'arrive|abandonne[a-z]*|plus d'espoir|pleur[a-z]*|sanglot[a-z]*|larmes|epuise[a-z]*|depress[a-z]*|depression|cauchemars?|des voix|trembl[a-z]*|panique[a-z]*|angoisse[a-z]*|tourment[a-z]*|idees noires|m'effondre[a-z]*|trop dur|trop lourd|cogne la tete|tete contre|souffr[a-z]*|enfer|douleur|fardeau|piegee?|invisible|tout perdu|plus rien|rien ne|m'en fiche|m'en fous|m'est egal|me tenir|me retenir|il y a plus que moi",
    ),
    tone(
      "distress",
      2,
      "(?:sors|sorti|sortie|quitte|bouge|leve|levee|lave|lavee|dormi|mange|parle a personne)(?: plus| pas)? (?:de )?(?:mon|ma|le|la|du|plus|depuis)(?: lit| chambre| maison| appartement)?(?: que| depuis)|au lit (?:toute|depuis)|me (?:lave|douche|change|leve) plus|meme (?:pull|vetements|t-shirt|pyjama)|me lever est|vom(?:ir|is|it|i|issais|issement)|laxatifs?|calories|affam[a-z]*|sur la balance|la balance|droit (?:au|de) (?:diner|repas|manger)|doigts dans la (?:gorge|bouche)|nuits blanches|arrete de manger",
    ),
    tone(
      "distress",
      1,
      "saoul[a-z]*|soule|ivre|bouteilles?|vodka|whisky|rhum|alcool|picole|cocaine|heroine|ketamine|m'injecte|sniffe|defonce[a-z]*|rechut[a-z]*|accro|gueule de bois|trous? noirs?|dealer|drogue[a-z]*|sevrage|boire|bois|boit|bu|poudre|flasque|canettes",
    ),
    tone(
      "distress",
      1,
      "personne (?:sait|croit|voit|remarque|m'aide|me croit|demande|saura)|peux (?:le )?dire a personne|dis a (?:tout le monde|tous)|que ca va|que tout va bien|semblant|cach[a-z]*|en cachette|en secret|secret|jamais (?:dit|parle)|le dis pas|me taire|me tais|au cas ou|dans ma tete|sans moi|toutes les nuits|chaque nuit|chaque soir|la nuit|de ma soeur|de ma mere|moi aussi|moi-meme|apres moi",
    ),
    tone(
      "violence",
      2,
      "en danger|pour ma vie|en securite|couteau|flingue|une balle|arme|coups? de (?:poing|pied|ceinture|batte|couteau|tete|baton)|des coups|poings?|bleus|oeil au beurre noir|etrangl[a-z]*|poignard[a-z]*|gifl[a-z]*|menac[a-z]*|(?:me|la|le|les) (?:bat|battait|battent|frappe|cogne|tape|tabasse)[a-z]*|battue?s?|m'a (?:frapp|pouss|cogn|gifl|tap|brul|jet|plaqu|attrap|serr|secou)[a-z]*|m'ont (?:frapp|pouss|cogn|gifl|tap|brul|jet|plaqu|attrap|serr|secou)[a-z]*|violen(?:te?|ces?)|(?:casse|brise|tord)[a-z]* (?:le|la|les|un|mon) (?:doigts?|bras|jambes?|dents?|nez|poignet|cotes?|machoire)|agress[a-z]*|maltrait[a-z]*|ceinture|me venger|la vengeance|sait ou j'habite|le payer|les marques",
    ),
    tone(
      "violence",
      1,
      "peur|terrifi[a-z]*|terroris[a-z]*|redoute|crains|mal|sang|contre (?:moi|le mur|les casiers)|cri(?:e|es|ent|er)|hurl[a-z]*|gueul[a-z]*|enferm[a-z]*|a cle|colere|rage|bruit (?:de|des) (?:la cle|ses pas|pas|sa voiture|la porte|clefs?)|sac (?:toujours )?pret|par la douleur|sursaut[a-z]*|attention|accidents?|sombre|police|m'enfuir|fuir|partir avec les enfants|sur des oeufs|humeur|quand il (?:est|rentre|boit)|quand elle (?:est|rentre|boit)|marques sur",
    ),
    tone(
      "violence",
      1,
      "chez moi|chez nous|a la maison|rentr(?:e|er|ait|ent)|revient|mari|copain|copine|mon (?:pere|beau-pere|frere|oncle|ex|conjoint|compagnon|mec|cousin|coloc|proprio|locataire)|ma (?:mere|belle-mere|femme|copine|colocataire)|(?:son|leur) (?:pere|mari|copain|beau-pere|oncle)|le pere de|la mere de|ma chambre|quelle (?:nuit|soiree|humeur)|les enfants et moi|du bar|porte fermee|en public|qu'on fait un homme|cage d'escalier|la cave|parking",
    ),
    tone(
      "harassment",
      2,
      "seins?|soutien-gorge|culotte|slip|nue?s?|sexe|sexuel[a-z]*|porno|penis|bite|entrejambe|cuisses?|fesses?|deshabill[a-z]*|(?:baisse|arrache|enleve|souleve|tire|releve)(?:r|nt)?(?: sur)? (?:le|la|mon|ma|son|sa) [a-z]+|vierge|me (?:touchait|touche|tripote|pelote|caresse)|m'a touchee?|caress[a-z]*|embrass[a-z]*|masturb[a-z]*|dans son lit|chambre d'hotel|sexy|bandante?|deboutonn[a-z]*|sous ma (?:jupe|robe)|souffle dans (?:le|mon) cou|renifl[a-z]*",
    ),
    tone(
      "harassment",
      1,
      "filmee?|filment|l'ont filme|film[a-z]* ca|video de (?:nous|moi|elle)|photos? de (?:moi|nous)|en ligne|sur internet|(?:arrete|cesse|lache) (?:pas|jamais)(?: de)?|me (?:suit|traque|harcele|poursuit)|m'a suivie?|m'appelle (?:la nuit|sans)|me garder?|(?:seule|seul) avec|sinon|de l'argent|a moins que|quand j'(?:etais|avais) (?:petite?|enfant|gamine?|[a-z]+ ans)|ferme (?:a cle|la porte)|trouve (?:toujours )?une raison|mon corps|devant chez|sans mon (?:accord|avis)|contre mon gre|notre secret|chantage",
    ),
    tone(
      "harassment",
      2,
      "parce que? (?:je suis|j'etais) (?:une? )?(?:noire?|arabe|gay|musulmane?|juive?|juif|asiatique|trans|handicapee?|sourde?|etrang[a-z]+|femme|fille|enceinte|grosse?|lesbienne|rom|aveugle|autiste|vieille|vieux|pauvre)|a cause de (?:ma|mon|mes|son|sa) (?:peau|couleur|accent|nom|religion|voile|foulard|fauteuil|poids|handicap|begaiement|barbe|orientation|origines?|nationalite|prenom)|croix gammee|cris de singe|bruits? d'explosion|bruits? de (?:singe|bombe)|(?:regard|fix|rient|moqu|montr|tir)[a-z]* (?:de |sur )?(?:ma|mon) (?:barbe|voile|foulard|peau|fauteuil|ventre|cheveux)|me jette|me jettent|humili[a-z]*|dessin (?:de|d'une) (?:corde|pendu|singe)|racis[a-z]*|sexis[a-z]*|homophob[a-z]*|sale (?:arabe|noir|etranger|pd|gitan)|crach[a-z]* (?:dans|sur|au)|harcel[a-z]*|bizut[a-z]*|souffre-douleur|tete de turc",
    ),
    tone(
      "harassment",
      1,
      "(?:sur|dans|contre) (?:mon|ma|mes) (?:casier|bureau|chaise|sac|manteau|voiture|barbe|visage|porte|repas|verre)|rient? (?:tous )?(?:de moi)?|moqu[a-z]*|insult[a-z]*|surnom[a-z]*|aux toilettes|pour qu'on me|pour que personne|les autres (?:apprentis|garcons|filles|eleves|internes|stagiaires)|tous (?:regardent|rient)|les (?:garcons|filles|mecs|gars) (?:de|du)|toute la classe|chaque fois que je (?:parle|passe)|quand je (?:parle|passe)|au fond|vol(?:e|ent) (?:mon|ma|mes)|me pousse[a-z]*|m'ont|a moi",
    ),
  ],
};

/** Manners of speaking that hold such a word and mean none. */
const IDIOMS = phrases(
  "(?:dead|died|dying|die|kill(?:s|ed|ing)?) (?:on my feet|of (?:laugh|shame|bore|embarrass|curio)[a-z]*|for a [a-z ]+|to (?:see|know|hear|meet|try)|laughing|me(?=[.,!]|$)|end|lines?|time)|(?:beat|beats|bat|battue?) [a-z ]{0,14}(?:at|in|aux?) [a-z-]+|(?:bug|process|server|app|battery|line|link|code|site|page|test|plant|plants|tree|language|languages|project)s? (?:is |are |was |has |have )?(?:dead|died|dying|killed)|(?:at|in) (?:chess|ping-pong|tennis|cards|squash|golf|darts|table tennis)|(?:wine|beer) (?:tasting|list|club)|drink(?:ing)? (?:water|more water|coffee|tea)|glass of wine|sun(?:burn|burnt)|seat ?belt|(?:black|green|brown) belt|lose weight",
  "(?:mourir|mort|morte|morts|creve|crever) (?:de|d') ?[a-z]+|(?:failli|cru) mourir|poids mort|point mort|nature morte|angle mort|temps morts?|lettre morte|langue morte|aux? (?:echecs|cartes|tennis|ping-pong|tarot|foot|golf|jeu)|coups? (?:de (?:main|fil|pouce|coeur|theatre|chance|projecteur)|d'oeil)|mal (?:a la tete|au dos|aux pieds|au ventre)|pas mal|plus ou moins|bois (?:du|de l'|un|mon) (?:the|cafe|eau|verre d'eau)|boire (?:plus )?(?:de l'eau|d'eau|un verre|un cafe)|ceinture (?:de securite|noire|verte|marron)|verre de vin|tue(?:r|nt)? le (?:temps|serveur|processus)|perdre du poids",
);

/** What is told of someone: whoever writes, or who they know. */
const OF_SOMEONE: Record<Locale, RegExp> = {
  en: phrases("i|i'm|i've|i'd|i'll|me|my|myself|he|she|his|her|him|they|them|us|our|we"),
  fr: phrases("je|j'[a-z]+|me|moi|m'[a-z]+|mon|ma|mes|il|elle|ils|elles|nous|lui|son|sa|ses"),
};

const AT_WORK: Record<Locale, RegExp> = { en: atWorkEn, fr: atWorkFr };

/** From this weight on, words of different kinds are no chance. */
const GRAVE = 3;

/** The gravest that the words of a sentence sound like together, where no turn of language says it. */
export function toneOf(words: string, locale: Locale): Grave["kind"] | null {
  if (!has(OF_SOMEONE[locale], words) || has(AT_WORK[locale], words)) return null;
  const meant = words.replace(IDIOMS, " ");
  const heard = TONES[locale].filter(({ pattern }) => has(pattern, meant));
  const weight = heard.reduce((sum, one) => sum + one.weight, 0);
  if (heard.length < 2 || weight < GRAVE) return null;
  return heard.reduce((most, one) => (one.weight > most.weight ? one : most)).kind;
}
