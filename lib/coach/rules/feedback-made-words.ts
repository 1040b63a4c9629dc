import { listed, type WordList, wordList } from "./feedback-words";

/** A list of one pattern, written without blanks. */
const madeAs = (but: string, ...shapes: readonly string[]): WordList =>
  wordList(`(?!${listed(but)}(?![a-z-]))(?:${shapes.join("|")})`);

/** Reproaches by how they are made (-less, -ish, un-…), whatever the word: a judgement after “you are”, and only there. */
export const ENGLISH_MADE = madeAs(
  `unable uncertain unsure unwell unlucky unique understanding undecided unavailable uninjured unharmed unhurt unscathed
  unforgettable unstoppable unbeatable unmatched unrivalled unparalleled unpaid unemployed unmarried unchanged unfamiliar
  undeterred unflappable unfazed unfailing unfailingly unassuming unpretentious unselfish unbiased unconvinced unimpressed
  uninsured untrained unregistered unconditional unusual uncommon underpaid unexpected
  independent intelligent innovative inventive intuitive inclusive incredible inspirational invaluable indispensable important
  impressive imaginative impeccable impartial immediate intermediate interactive instrumental influential inquisitive
  international intent irreplaceable irresistible inseparable industrious ingenious infallible inexhaustible invincible
  initiate intimate ideal illuminating inactive indebted incandescent inside impressed interested involved invited included
  informed insured injured inspired impatient_to
  disappointed discouraged distressed disabled disciplined discharged dismissed disturbed distinguished discerning disoriented
  fearless tireless selfless flawless priceless effortless spotless dauntless matchless limitless blameless peerless ageless
  homeless speechless stainless harmless breathless sleepless jobless seamless timeless restless countless penniless faultless
  british english spanish irish scottish polish turkish swedish danish finnish jewish flemish stylish lavish
  open-minded fair-minded like-minded clear-headed level-headed cool-headed warm-hearted kind-hearted big-hearted good-hearted
  light-hearted open-handed even-handed even-tempered sharp-witted quick-witted single-handed left-handed right-handed
  strong-minded tender-hearted good-tempered broad-minded sweet-tempered high-minded empty-handed short-handed red-handed
  overjoyed overworked overwhelmed overloaded overdue overbooked overtired over-qualified overqualified`,
  "un[a-z]{4,}(?:able|ible|ed|ing|ful|al|ous|nt|ly|ic)",
  "(?:in|im|ir|il)[a-z]{4,}(?:able|ible|ent|ant|ive|ate|ous|ic)",
  "dis[a-z]{4,}(?:ed|ful|ous|ing|ive|ant)",
  "[a-z]{3,}less",
  "[a-z]{4,}ish",
  "over-?[a-z]{4,}(?:ed|ent|ing|ous|ive)",
  "ill-[a-z]+",
  "self-(?:absorbed|obsessed|pitying|centr?ed|indulgent|satisfied|righteous|important|serving)",
  "[a-z]+-(?:minded|headed|hearted|tempered|handed|skinned|faced|witted)",
  "hyper-?(?:sensitive|critical)",
);

/** The same in French: in-…-able, -ard, mal …, and what is one thing too much. */
export const FRENCH_MADE = madeAs(
  `importante?s? intelligente?s? interessante?s? impressionnante?s? independante?s? indispensables? incroyables? imbattables?
  infatigables? impeccables? irremplacables? irreprochables? inventi(?:f|ve)s? innovante?s? inspirante?s? inoubliables? inestimables?
  inepuisables? imaginati(?:f|ve)s? intuiti(?:f|ve)s? inoffensi(?:f|ve)s? ingenieu(?:x|se)s? interessee?s? impressionnee?s? impliquee?s?
  informee?s? invitee?s? installee?s? inspiree?s? indemnisee?s? inquietee?s? indiquee?s? immobilisee?s? importunee?s? incluse?s?
  indecise?s? indeterminee?s? inegalables? inimitables? insubmersibles? inebranlables? invincibles? inscrite?s? interrompue?s?
  debrouillarde?s? tard retard standard campagnarde?s? montagnarde?s? part regard a_part gaillarde?s? savoyarde?s?
  classe passe basse lasse grasse en_terrasse
  malade malgache malienne? malaisien(?:ne)? malvoyante?s? malentendante?s? mal_(?:en_point|loti|a_l'aise|comprise?|place|payee?|classe|voyante?|assise?|informee?)[a-z]*`,
  "(?:in|im|ir|ill)[a-z]{4,}(?:able|ible|ente?|ante?|eux|euse|if|ive|ieux)s?",
  "[a-z]{3,}arde?s?",
  "[a-z]{3,}(?:asse|atre)s?",
  "mal_(?:[a-z]+e?|poli|eleve|embouche|intentionne|fagote|dispose|aimable)s?",
  "mal(?:honnete|adroit|veillant|faisant|poli|sain)e?s?",
  "hyper(?:sensible|critique|susceptible)s?",
  "trop_(?:sensible|emotive?|emotif|gentille?|scolaire|timide|tendre|fragile|dure?|directe?|bavarde?|lente?|sure?_de_(?:toi|vous)|molle|mou)s?",
);
