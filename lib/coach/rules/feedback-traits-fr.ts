import { inflectedList, wordList } from "./feedback-words";

/** What only a person can be, and is judged by. */
export const PERSONAL = inflectedList(`
  acariatre affabulateur agacant aigri aguicheur amorphe antipathique apathique arrogant arriviste asocial autoritaire
  autocentre avare balourd baratineur bavard bete bordelique borne bouche bougon brouillon brutal buse cachottier calculateur
  capricieux cassant caracteriel casse-pieds chiant chicanier coince colerique condescendant coupant
  crane_creux cretin crispant cruel cynique debile deboussole decevant defaitiste deloyal demotive depasse
  desagreable desinvolte desobeissant desordonne desorganise despotique desinvesti dissipe dissimulateur distant distrait
  dogmatique dominateur donneurs?_de_lecons egocentrique egoiste emote empote encombrant endormi enerve entete envieux
  etourdi etroit_d'esprit evasif excessif exasperant exigeant faineant faux-cul faux_jeton feignant ferme_d'esprit fourbe
  frimeur frivole froussard fuyant gaffeur geignard glacial goujat grande_gueule grincheux grognon grossier hargneux
  hautain hypocrite hysterique idiot ignare imbu_de_(?:toi|vous|lui|elle)(?:-memes?)? immature impatient impoli
  imprudent impulsif inapte inattentif incapable incompetent inconscient inconsequent inconsistant incorrect incorrigible
  indecis indelicat indifferent indigne indiscipline indiscret individualiste indolent inepte inexperimente inflexible
  ingerable ingrat inhumain injuste insensible insignifiant insolent insouciant instable insultant insupportable
  insubordonne intolerant intransigeant invivable irascible irrespectueux irresponsable irritant jaloux je-m'en-foutiste
  je-m'en-fichiste lache laxiste lunatique maladroit malhonnete malpoli manipulateur maniaque maussade mechant
  medisant mefiant menteur meprisant mesquin mielleux minable moqueur mou mutique naif narcissique negligent
  nombriliste nonchalant odieux obstine obtus orgueilleux paresseux paranoiaque parano passif pedant peu_fiable
  peu_serieux pantouflard pessimiste peureux pinailleur pleurnichard pleurnicheur plaintif poseur possessif prepotent
  pretentieux procrastinateur profiteur puerile? querelleur rabat-joie raleur rancunier rebelle renferme reveur revanchard
  reveche ridicule rigide ringard rustre sans-gene sarcastique sournois soupe_au_lait stupide suffisant superficiel susceptible
  susceptible_a_l'exces tatillon temeraire teigneux tetu timide timore tire-au-flanc toxique tyrannique
  vaniteux velleitaire vaseux versatile vicieux vindicatif vulgaire
  molle molles mollasson lambin lymphatique m'as-tu-vu tete_en_l'air tete_de_mule tete_a_claques dans_la_lune a_cote_de_la_plaque
`);

/** What a piece of work, a machine or a day can be as well: a judgement after “tu es”, and only there. */
export const LOOSE = inflectedList(`
  absent_d'esprit agressif brusque catastrophique chaotique confus dangereux desastreux difficile difficile_a_(?:gerer|vivre|suivre) dramatique dur
  dur_a_vivre dur_avec_[a-z]+ ennuyeux epuisant faible fade fatigant ferme_aux_autres flou froid gauche gonflant imprevisible impossible
  inefficace inutile irregulier lamentable lent lourd mal_eleve mal_organise mauvais mediocre moyen negatif nul opaque
  pathetique penible pitoyable pesant sec tiede trop_(?:gentil|direct|emotif|sensible|scolaire|discret|familier) terne vide
`);

/** What someone is called. */
export const PERSON = inflectedList(`
  abruti ane andouille arnaqueur assiste bebe boulet branleur bouffon bourrique bourrin bras_casse brute calamite cas cas_desespere
  catastrophe chameau charlatan cloche clown comedien commere con connard connasse cossard couard cretin cruche danger
  degonfle despote dictateur dilettante diva emmerdeur enfant_gate energumene escroc faineant fardeau faux_frere
  feignasse filou flemmard fumiste fouteur_de_merde gamin girouette glandeur gosse gros_nul hypocrite idiot illumine imbecile
  imposteur incapable incompetent ingrat je-sais-tout larve lache lavette loque loser manipulateur menteur mauviette
  mollusque monstre moulin_a_paroles mythomane narcissique nullard nullite nunuche opportuniste parasite paresseux pantin
  parvenu peste petit_chef phraseur pipelette plaie pleurnicheur poids_mort poison poltron poule_mouillee princesse profiteur
  rate rigolo robot saboteur sale_gosse sans-coeur sangsue tetu touriste traitre tricheur trouillard truqueur tyran vaurien vantard
  vrai_[a-z]+ zero pauvre_(?:type|fille|mec) pietre_[a-z]+ mauvais_(?:mentor|collegue|eleve|manager|chef|professionnel|perdant|prof|joueur|exemple)[a-z]*
`);

/** A fault by its name. */
export const VICE = wordList(`
  agressivite amateurisme apathie arrogance autoritarisme avarice betise brutalite condescendance cruaute cynisme desinvolture
  desinteret desobeissance desorganisation deloyaute durete egocentrisme egoisme entetement etroitesse_d'esprit etourderie faineantise
  faiblesse flemme froideur frivolite grossierete hypocrisie ignorance immaturite impatience impolitesse inaction
  incompetence inconscience inconstance indecision indifference indiscipline indolence ineptie ingratitude insensibilite insolence intolerance
  irresponsabilite jalousie je-m'en-foutisme je-m'en-fichisme lachete laxisme lenteur lourdeur malhonnetete maladresse mauvaise_(?:foi|humeur|volonte|tete)
  mauvais_caractere mauvais_esprit mechancete mediocrite mepris mesquinerie mollesse mutisme naivete negativite negligence nervosite
  nombrilisme nonchalance nullite orgueil paresse passivite pedanterie pessimisme pretention puerilite rigidite rudesse sans-gene secheresse
  snobisme stupidite suffisance superficialite susceptibilite timidite tristesse tyrannie vanite violence vulgarite manque_(?:de_|d')[a-z]+
`);

/** A virtue that someone is told to be without. */
export const VIRTUE = wordList(`
  ambition application assurance audace autonomie autorite bienveillance bon_sens bonne_volonte caractere charisme clairvoyance coeur cœur combativite
  compassion competences? confiance_en_toi conscience conscience_professionnelle consideration constance courage courtoisie creativite cran credibilite
  cran curiosite delicatesse determination diplomatie discernement discipline dynamisme ecoute education elegance empathie energie
  enthousiasme envergure esprit_(?:d'equipe|critique|de_synthese|d'initiative) ethique finesse fiabilite force_de_caractere franchise generosite gratitude honnetete honneur
  humanite humilite humour imagination implication impartialite initiative instinct integrite intelligence interet investissement jugeote jugement
  leadership logique loyaute lucidite maturite memoire methode modestie moralite motivation nerf niaque objectivite ordre organisation originalite ouverture_d'esprit
  parole patience perseverance personnalite politesse ponctualite presence principes? professionnalisme profondeur psychologie pudeur
  recul reconnaissance reflexion respect responsabilite rigueur sang-froid savoir-(?:vivre|faire|etre) scrupules? sensibilite serieux sincerite
  sociabilite souplesse suite_dans_les_idees tact talent tenacite tenue tenacite vision vivacite volonte sens_(?:du_|de_la_|de_l'|des_)?[a-z]+(?:_du_travail)?
`);

/** What someone is told that they are not. */
export const FINE = inflectedList(`
  a_la_hauteur a_ta_place adroit agreable aimable ambitieux applique assidu attentif attentionne autonome bienveillant brillant capable charismatique
  competent consciencieux constant correct courageux courtois creatif credible curieux cultive debrouillard degourdi delicat diplomate
  digne_(?:de_confiance|d'etre_[a-z]+|de_[a-z]+) discipline disponible_pour_les_autres doue dynamique efficace empathique energique engage enthousiaste exemplaire
  fait_pour_[a-z']+(?:_[a-z]+)? fiable fin finaud franc fute genereux gentil honnete humain humble implique intelligent integre investi loyal
  lucide malin mature methodique modeste motive ouvert organise patient perspicace perseverant poli ponctuel professionnel pro reactif
  reconnaissant respectueux responsable rigoureux sensible serieux serviable sincere sociable soigneux solidaire souple sympa sympathique
  talentueux taille_pour tendre travailleur un_leader un_modele un_cadeau une_lumiere un_bourreau_de_travail vaillant vif volontaire
`);
