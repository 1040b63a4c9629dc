import { INSULT } from "./feedback-insult";
import type { FlagRule } from "./feedback-lexicon";
import { FRENCH_MADE } from "./feedback-made-words";
import { FINE, LOOSE, PERSON, PERSONAL, VICE, VIRTUE } from "./feedback-traits-fr";
import { either, inflectedList, listed } from "./feedback-words";
import { oneOf, phrases } from "./text";

const ADVERB = listed(`
  vraiment tellement si trop tres assez un_peu un_tantinet un_brin plutot toujours franchement bien beaucoup_trop decidement carrement
  completement totalement parfaitement extremement incroyablement terriblement affreusement particulierement souvent parfois aussi
  bien_trop juste simplement tout_simplement clairement absolument sacrement drolement rudement vachement hyper super d'un_naturel
  d'un_caractere quand_meme encore honnetement desesperement profondement assez_peu de_plus_en_plus plus_que pour_le_moins [a-z]+ment
`);
const ADVERBS = `(?:${ADVERB} )*`;
/** “quelqu’un de”, “une personne”: what goes between the verb and the adjective. */
const SOMEONE =
  "(?:quelqu'un(?: de)?|(?:une?|le|la) (?:personne|eleve|etudiante?|collegue|mentor|mentoree?|stagiaire|apprentie?|type|fille|gars|femme|homme|employee?|salariee?|enfant|chef|responsable)|une?(?: (?:vraie?|sacree?|vieux|vieille|gros(?:se)?|petite?|pauvre|parfaite?|espece de))*|(?:le|la) plus|le roi|la reine)";

/** The one who reads, said to be so. */
const YOU_ARE = oneOf(
  "tu es",
  "t'es",
  "tu etais",
  "t'etais",
  "vous etes",
  "vous etiez",
  "(?:tu|vous) (?:peux|pouvez|sais|as|avez|pourrais) (?:parfois |vraiment |souvent |trop )*(?:ete|etre|te montrer|vous montrer)",
  "(?:tu|vous) (?:sembles?|semblez|parais|paraissez|restes?|restez|deviens|devenez|demeures?|fais|faites)",
  "(?:tu|t'|vous) ?(?:as|avez) (?:vraiment |toujours )?l'air(?: d'etre)?",
  "(?:tu|vous) (?:te|vous) (?:montres?|montrez|revele[sz]?)",
  "(?:tu|vous) (?:passes|passez) (?:vraiment )?pour",
  "(?:je|on|ils?|elles?|tout le monde|chacun|l'equipe|les autres|certains|beaucoup|j'ai|nous) (?:te|t'|vous|l')? ?(?:(?:te|vous) )?(?:trouve|trouvent|juge|jugent|considere|considerent)(?: comme)?(?<=(?:te|t'|vous) ?(?:trouve|trouvent|juge|jugent|considere|considerent)(?: comme)?)",
  "(?:arrete|cesse|arretez|cessez) d'etre",
  "ne sois pas (?:si|aussi|trop)",
);
const THEY_ARE = oneOf("il est", "elle est", "c'est une?");

/** How badly someone does what they do. */
const BADLY = oneOf(
  "nul(?:le)?",
  "mauvaise?",
  "faible",
  "pas (?:tres |vraiment )?(?:bon(?:ne)?|doue?e?|fait[e]?)",
  "catastrophique",
  "une? catastrophe",
  "lamentable",
  "minable",
  "zero",
  "desesperante?",
);

const PLAIN_LABEL = {
  type: "label",
  severity: "high",
  isPlain: true,
  unless: /\b(?:j'etais|je suis|je me trouve|tu te (?:dis|trouves|sens|juges|decris))\b[^.!?]*$/,
} as const;
const TRAIT = either(PERSONAL, LOOSE, FRENCH_MADE);
const NAME = either(PERSON, PERSONAL);
const BUSY = inflectedList("agite efface bruyant");

/** Judgements of a person, told in every turn a judgement of a person has. */
export const labels: readonly FlagRule[] = [
  { type: "label", severity: "high", pattern: INSULT.fr },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      `${YOU_ARE}(?: ${ADVERB})*(?: ${SOMEONE})?(?: ${ADVERB})*`,
      "pour quelqu'un(?: de| d')?(?: aussi| si)?",
    ),
    followedBy: either(TRAIT, PERSON),
    followedNotBy: /^ (?:[a-z]+di|a la page)(?![a-z])/,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(`${THEY_ARE}(?: ${ADVERB})*`),
    followedBy: PERSONAL,
    followedNotBy: /^ (?:de |d'|que |pour )/,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(`c'est ${ADVERBS}(?:une? )?[a-z-]+ de (?:ta|votre) part`),
    holds: either(PERSONAL, inflectedList("gonfle culotte")),
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      "(?:tu|vous) (?:es|etes|fais preuve|faites preuve)(?: (?:toujours|vraiment|parfois))*(?: (?:d'une?|de beaucoup de|d'un tel|d'une telle|d'une grande|d'une incroyable|d'une rare))?",
      "(?:ta|ton|tes|votre|vos|quel(?:le)?|vue? ta|etant donne ta|avec (?:ta|ton))(?: (?:propre|eternel(?:le)?|legendaire|sacree?|incroyable|habituel(?:le)?|perpetuel(?:le)?))*",
      "(?:toi|vous),? (?:et|avec) (?:tes|ton|ta|vos)",
    ),
    followedBy: VICE,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      "(?:tu|t'|vous) ?(?:n'|ne )?(?:es|etes|etais|etiez|seras|sembles)(?: (?:vraiment|franchement|clairement|juste|decidement))* (?:pas|guere|jamais|plus|absolument pas|loin d'etre|tout sauf|rarement)(?: (?:franchement|vraiment|tres|assez|bien|du tout|particulierement|exactement|si|quelqu'un de|quelqu'un|une?|une personne|specialement))*",
    ),
    followedBy: FINE,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      "(?:tu|t'|vous) ?(?:manques|manquez|manquais)(?: (?:[a-z]+ment|tellement|trop|beaucoup|un peu|encore|toujours|vraiment|de toute evidence|parfois))*(?: de (?:tout|toute))?",
      "(?:tu|t'|vous) ?(?:n'|ne )?(?:as|avez|avais|montres|montrez|fais preuve|faites preuve)(?: (?:[a-z]+ment|toujours|encore|donc))* (?:(?:d')?aucune?|pas(?: (?:le moindre|la moindre|une once|un gramme|une miette|assez|beaucoup|l'ombre|un brin))?|zero|peu|guere|nul)(?! l')",
      "(?:tu|vous) (?:es|etes|etais)(?: (?:totalement|completement|vraiment|absolument))? (?:sans|depourvue?s?|denuee?s?|incapables?)(?: (?:aucune?|de toute?|(?:de )?la moindre|(?:du |le )moindre))?",
    ),
    followedBy: VIRTUE,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      `(?<=^|[.!?,;:] ?)(?:trop|tres|assez|vraiment|bien trop|un peu|beaucoup trop|parfois|souvent)(?: (?:trop|tres|assez|vraiment))*`,
      "(?:eleve|etudiante?|stagiaire|apprentie?|enfant|mentoree?|collegue|employee?)(?: (?:un peu|tres|trop|assez|vraiment|parfois|souvent|beaucoup trop|bien trop|plutot))*",
    ),
    followedBy: either(PERSONAL, BUSY, inflectedList("lent absent")),
    followedNotBy: /^ (?:la moitie|pour|depuis|une? |deux|trois|\d|le |ce |du |au )/,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      `(?<=^|[.!?] ?)${ADVERBS}[a-z-]+(?:(?:,| et|, et| mais) ${ADVERBS}[a-z-]+)*(?= *(?:[.!]|$))`,
    ),
    holds: either(PERSONAL, BUSY),
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      "(?:ton|ta|tes|votre|vos) (?:comportement|attitude|conduite|reaction|caractere|maniere de [a-z]+|facon de [a-z]+|ton) (?:est|etait|devient|reste)(?: (?:vraiment|tres|trop|si|assez|franchement|particulierement|plutot|un peu))*",
    ),
    followedBy: PERSONAL,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      `(?:tu|vous) (?:es|etes|etais|fais preuve|faites preuve|te montres|vous montrez)(?: (?:vraiment|toujours|encore))* d'une? (?!(?:grande? |rare |vraie |reelle |tres grande |belle |immense |precieuse |incroyable |remarquable )?(?:aide|patience|gentillesse|generosite|efficacite|precision|rigueur|honnetete|utilite|courage|politesse|clarte|bonte|qualite|regularite|ponctualite|douceur|sagesse|humilite|autonomie|discretion|ouverture|ecoute|finesse|justesse|constance|serenite|humour|calme|soutien|tact|devouement|professionnalisme|enthousiasme|energie|volonte|motivation|creativite|curiosite|intelligence|delicatesse|loyaute|fiabilite|competence|bienveillance|certain|avis|accord|age|famille|autre|region|pays|ville|groupe|milieu|equipe|cote)(?![a-z]))(?:[a-z]+ )?[a-z]+(?:rie|ise|isme|tude|ance|ence|esse|ite|eur|our|age|ie|oi|ase)(?![a-z])`,
      `(?:tu|vous) (?:es|etes|etais)(?: (?:vraiment|franchement|toujours))* (?:aussi|a peu pres aussi|autant) [a-z]+ qu'une? (?!(?:pro|professionnel|chef|ange|expert)(?![a-z]))[a-z]+(?: (?:de |d'|a |en |sans )?[a-z]+){0,3}`,
    ),
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases("(?:quelqu'un|personne) (?:d'aussi|de si|de plus)"),
    followedBy: TRAIT,
    followedNotBy: /^(?! que toi(?![a-z]))/,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases("on dirait une?(?: (?:vraie?|gros(?:se)?|petite?|gamin|enfant))*"),
    followedBy: NAME,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      "quel(?:le)?s?(?: (?:gros(?:se)?|sacree?|petite?|pauvre|vraie?|parfaite?|espece de))*",
    ),
    followedBy: NAME,
    followedNotBy: /^ (?!tu)[a-z]/,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      `${YOU_ARE} ${ADVERBS}${BADLY} (?:en|a|au|aux|avec|pour|dans) [a-z']+`,
      "(?:tu|vous) (?:n'es|n'etes) (?:vraiment )?qu'une?e? (?!(?:etape|heure|minute|pas|seule?|station)[ .])[a-z-]+",
      "(?:tu|vous) (?:es|etes) (?:vraiment |totalement )?incapables? (?:de |d')[a-z']+",
      "(?:tu|vous) (?:ne )?(?:vaux|valez|sers|servez|ressembles) (?:a )?(?:pas grand-chose|pas un clou|rien)",
      "(?:tu|vous) n'(?:arriveras|arriverez|iras|apprendras|feras|seras|y arriveras) (?:jamais|a rien)(?: [a-z]+){0,2}",
      "(?:[a-z]+,? )?(?:ce )?n'est (?:vraiment )?pas (?:ton fort|dans tes cordes|ta tasse de the|ta qualite premiere)",
      "(?:tu|vous) n'(?:es|etes) (?:vraiment |clairement )?pas (?:fait|faite|faits) pour(?: [a-z]+){1,2}",
      "(?:bon(?:ne)?s?|propre) a rien",
      "(?<!(?:une|cette|autre|meme) )especes? d'?e? ?[a-z-]+",
      "aucune? (?:sens|esprit) (?:du |de la |de l'|des |d'|de )[a-z]+",
      "(?:tu|vous) (?:fais|faites|joues|jouez|te crois|t'es prise? pour|te prends|te prenais)(?: (?:toujours|encore|vraiment))* (?:au |a la |les |la |le |l'|ton |ta |votre |pour )+(?:gros(?:se)? |petite? |petits )?(?:malin|maligne|bebe|gamine?|victimes?|tete|idiote?|sourde oreille|fiers?|fiere|difficile|importante?s?|mariole|clown|tyran|chef|petit chef|star|divas?|martyre?|patron(?:ne)?|maitre|maitresse|enfant|imbecile|innocente?|mort|gueule|moue|autruche|heros|roi|reine|princesse|genie|centre du monde|nombril du monde|professeur|prof|durs?)",
      "(?:tu|vous) (?:te comportes|vous comportez|te conduis|reagis|parles|agis|boudes|t'es comportee?|te tiens)(?: [a-z]+ment| toujours)? (?:comme|en) (?:une? )?(?!pro|adulte|toujours|public|reunion)[a-z]+(?: [a-z]+)?",
      "(?:tu|vous) (?:me |nous |les |la |le )*(?:traites|traitez) comme (?:des?|une?) [a-z]+",
      "(?:tu|vous) (?:as|avez) (?:vraiment )?(?:un (?:sale|mauvais|fichu|foutu) (?:caractere|esprit|fond|genie)|un (?:probleme d'(?:attitude|ego)|poil dans la main|ego|melon)|la grosse tete|le melon|mauvais (?:caractere|esprit)|deux mains gauches|un coeur de pierre)",
      "(?:ta|ton|tes|votre|vos) (?:propre |eternel(?:le)?s? |sacree?s? )*(?:humeurs|caprices|sautes d'humeur|jeremiades|pleurnicheries|enfantillages|sale caractere)",
      "(?:tu|vous|toi),? (?:et|avec) (?:tes|ton|ta|vos) (?:excuses|humeurs|caprices|histoires|grands airs|idees fumeuses|manies|retards|jeremiades|drames|etats d'ame|grande gueule|sale caractere|betises|plaintes|lubies)",
    ),
  },
  {
    type: "label",
    severity: "high",
    isNamed: true,
    pattern: phrases(
      `(?!(?:ce|cela|ca|ceci|tout|qui|rien|c'|le|la|les|cette|il|elle|je|on) )[a-z]+ est(?: ${ADVERB})*(?: une?(?: gros(?:se)?| vraie?)?)?(?! (?:difficile|rigide|impossible|instable|decevant|distant|toxique|superficiel|ridicule|injuste|incorrect|inconsistant|endormi|brouillon|encombrant|suffisant|vaseux|excessi|insupportable|insignifiant|exigeant|calculat|brutal|depasse|coince|incorrigible|ferme))`,
    ),
    followedBy: PERSONAL,
    followedNotBy: /^ (?:de |d'|que )/,
  },
  {
    type: "label",
    severity: "low",
    isPlain: true,
    pattern: phrases(
      `${YOU_ARE} ${ADVERBS}(?:nee? pour|surdouee?|si intelligente?|tellement intelligente?|talentueu(?:x|se))`,
    ),
  },
];
