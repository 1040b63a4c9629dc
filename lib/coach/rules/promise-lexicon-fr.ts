import type { PromiseLexicon } from "./promise-lexicon";
import { words } from "./text";

const CLITIC = "(?:(?:me|te|se|lui|leur|nous|vous|le|la|les|y|en|vais|va) |(?:m|t|s|l)')*";
const INFINITIVE = `(?=${CLITIC}(?!hier |mer |chier |entier |premier |dernier )[a-z]+(?:er|ir|re|oir)(?![a-z]))`;
/** Verbs of what is so, and forms that are past: not of what will be done. */
const STATE =
  "suis|es|est|sommes|etes|sont|ai|as|a|avons|avez|ont|pense|penses|trouve|trouves|crois|croit|aime|aimes|veux|veut|voudrais|voudrait|aimerais|aimerait|peux|peut|pourrais|pourrait|devrais|devrait|sais|sait|connais|connait|habite|travaille|semble|sembles|comprends|comprend|espere|souhaite|prefere|ressens|ressent|doute|hesite|souviens|souvient|apprecie|deteste|reste|vis|vit|manque|sens|sent|dis|dit|crains|craint|reve|attends|attend|ne|n|pas|et|ou|de|du|des|un|une|qui|que|au|aux|dans|sur|avec|pour|plus|deja|aussi|encore|toujours|souvent|n'ai|aurais|serais|aurait|serait";
const STATED = `(?!(?:${STATE})(?![a-z]))`;
/** The present of what people do for each other between two sessions. */
const ACTION =
  "(?:envoi|appell|reserv|prepar|demand|partag|contact|cherch|not|verifi|organis|apport|regard|redig|present|termin|entrain|tri|dessin|imprim|command|occup|charg|rappell|rencontr|essai|test|cre|complet|corrig|list|relanc|donn|montr|visit|import|recopi|transmett|propos|bloqu|achet|pos|pass|not|enregistr|invit|inscri|publi|depos|mett|trouv(?= une?))(?:es?|s|t|ie|ies)|(?:relis|relit|lis|lit|ecris|ecrit|prends|prend|reprends|reprend|fais|fait|refais|refait|finis|finit|mets|met|remets|remet|choisis|choisit|reecris|reecrit|reflechis|reflechit|revois|revoit|rends|rend|viens|vient|transmets|transmet|inscris|inscrit|suis des)";

const WIN =
  /^(?:petites? |belles? |grandes? |jolies? )?(?:reussites?|succes|victoires?|bonnes? nouvelles?|fiertes?)(?: [a-z ]{2,30})? ?:|(?:^|, )(?:tres |vraiment |si )?(?:fiere?|bravo|felicitations|contente? (?:de|d'))(?![a-z])|(?:^|[^a-z])(?:(?:ai|a|as) (?:enfin |bien )(?!decide|convenu)[a-z]+|(?:ai|a|as) (?:reussi|obtenu|decroche|su dire|ose|tenu bon|gagne)|(?:s'est|s'etait) (?:tres |vraiment )?bien passee?|ete (?:acceptee?|promue?|embauchee?|retenue?|recue?|felicitee?|prise?)|eu (?:ma|mon|notre) premiere?|premier prix|victoire|applaudi[a-z]*|pour la premiere fois|a porte ses fruits)(?![a-z])|^[^,.]{3,40} (?:obtenue?s?|decrochee?s?|gagnee?s?|reussie?s?)$/;
/** Praise of what was done: how well, or what others made of it. */
const PRAISED = [
  "(?:.* )?(?:ai|as|a|ont|avons|avez) (?:vraiment |tres |super |rudement |drolement )+bien [a-z]+",
  "(?:.* )?(?:etait|etaient|a ete|ont ete) (?:vraiment |tres |tout simplement )?(?:excellente?s?|brillante?s?|super|geniale?s?|remarquables?|impressionnante?s?|parfaite?s?|un succes)(?![a-z])",
  "(?:.* )?fait (?:un|une|du) (?:tres |vraiment )?(?:super|beau|bon|excellent|gros|tres bon|sacre) (?:travail|boulot|effort)",
  "(?:.* )?(?:a|ont|ai|as) (?:cartonne|assure|epate|brille|adore|impressionne)(?![a-z])",
  "(?:.* )?(?:a|ont) ete (?:vraiment |tres )?(?:impressionnee?s?|ravie?s?|enchantee?s?|conquise?s?|bluffee?s?)",
  "(?:.* )?bien (?:meilleure?s?|plus claire?s?) que (?:la derniere fois|la fois|avant|en)",
  "(?:.* )?(?:marche|marchent|fonctionne|fonctionnent) (?:vraiment|tres|super) bien",
  "(?:.* )?(?:a|ai|ont|avons) (?:atteint|tenu|depasse) (?:l'objectif|l'echeance|le delai|les delais|notre objectif|son objectif|ses objectifs|mon objectif|la cible)",
  "(?:.* )?(?:a|ai|ont) (?:mene|anime|tenu|dirige|redige|construit|prepare|fini|gere|fait|ecrit) [^,.]* (?:toute? seule?|seule?|elle-meme|lui-meme|en autonomie)[.! ]*$",
  "(?:gros|grands?|beaux?|nets?|de gros|de grands|de beaux|de vrais) progres(?![a-z])",
  "(?:.* )?fait (?:de (?:gros|grands|beaux|vrais|nets)|beaucoup de) progres",
  "(?:beau|super|excellent|tres bon) (?:travail|boulot)(?![a-z])",
].join("|");
const NOT_YET =
  "(?:(?<![a-z])(?:pas|jamais|si|espere|faut|faudrait|aurait|aurais|comment|veut|veux|voudrait|pourrait|doit|devrait|sera|serait|pour que|la prochaine fois)(?![a-z])|\\?)";

export const french: PromiseLexicon = {
  me: "moi,? je|moi,? j'|je|j'|moi|ma (?:part|tache)|mon (?:travail|role)",
  partner:
    "il(?! (?:faut|y a|neige|pleut|reste|s'agit|vaut|manque|suffit|fait))|elle|tu|mon (?:mentor|mentore|binome)|ma (?:mentore|mentoree)|de (?:mon|ma) (?:mentore?e?)",
  filler:
    "(?:donc|alors|puis|et|ensuite|apres|de mon cote,?|enfin|aussi|de (?:mon|son) cote,?|en echange,?|ok,?|de meme,?)",
  lead: "(?:il faut qu(?:e |'))?(?:(?:c'est )?a (?=moi|[a-z]+ d))?",
  fronted:
    "(?:pour|avant|a|en|avec|apres|pendant|des que|des|dans|d'ici|une fois que|quand|lorsque|si|s'il)",
  timed: words("avant|d'ici|pour (?:la |notre )?prochaine?|jusqu'a|week-end|des que|une fois"),
  notPromised:
    /^ ?(?:ne |n'|(?:le |la |les |lui |leur |m'|me |te |t'|y |en |l')*(?:pourr[a-z]+|voudr[a-z]+|aimer[a-z]+|devrai[st]|peux|peut|souhaite|espere|voulai[st]|sera |seras |serai |faudra))/,
  binding: [
    /^ ?(?:dit|promet|promets|confirme|annonce|(?:ai|a|as) (?:dit|promis|confirme|annonce|propose))(?: hier)? (?:que |qu')(?:je |j'|il |elle |tu )(?=[a-z' ]+r(?:ai|a|as|ais|ait)(?![a-z]))/,
    new RegExp(`^ ?(?:vais|va|vas) (?:donc |aussi |alors |essayer de )?${INFINITIVE}`),
    new RegExp(`^ ?(?:dois|doit|compte|comptes|pense|penses)(?: encore| aussi)? ${INFINITIVE}`),
    new RegExp(
      `^ ?(?:suis|es|est|(?:ai|as|a) (?:l'intention|pour mission)|envisages?|(?:m'|s'|t')occupes?) (?:d'accord pour |partante? pour |de |d')${INFINITIVE}`,
    ),
    /^ ?(?:m'|s'|t')(?:engage|engages) (?:a |sur )/,
    /^ ?m'(?:a|as) promis (?:de |d')?/,
    /^ ?(?:me suis|s'est) proposee? (?:pour |de |d')/,
    new RegExp(`^ ?(?:de |d')${INFINITIVE}`),
    /^ ?(?:me suis|s'est|t'es) engagee? (?:a |sur )/,
    /^ ?(?:(?:ai|a|as) )?(?:promets|promet|promis|accepte|acceptes|propose|proposes|prevois|prevoit|prevu|convenu|offert|decide) (?:de |d')/,
    /^ ?(?:me|se|te) charges? (?:de |d')(?=[a-z' ]+(?:er|ir|re|oir)(?![a-z]))/,
  ],
  doing: [
    { pattern: () => /^ ?(?:suis|est|es) (?=(?:chargee?|responsable|de garde) )/, needsTime: true },
    { pattern: () => /^ ?(?:ai|a|as) promis (?!de |d'|que |qu')/, needsTime: true },
    {
      pattern: (isSpoken) =>
        isSpoken
          ? new RegExp(`^ ?(?=${CLITIC}(?:aurai |(?!ser|vrai|aur)[a-z]+ra[is](?![a-z])))`)
          : new RegExp(`^ ?(?=${CLITIC}(?!sera |aura )[a-z]+ra(?![a-z]))`),
      needsTime: false,
    },
    { pattern: () => new RegExp(`^ ?(?=${CLITIC}(?:${ACTION})(?![a-z]))`), needsTime: false },
    {
      pattern: (isSpoken) =>
        new RegExp(
          `^ ?(?=${CLITIC}${STATED}[a-z]+${isSpoken ? "(?:es?|s|x|ds)" : "(?:e|t|d|s)"}(?<!(?:[^f]|^)ai[st]|ee|es)(?![a-z']))`,
        ),
      needsTime: true,
    },
  ],
  doubt: words(
    "peut-etre|probablement|sans doute|eventuellement|possiblement|si seulement|j'aimerais (?:bien )?qu[e']?|je pourrais|on pourrait",
  ),
  habitual: words(
    "chaque|toujours|souvent|d'habitude|habituellement|generalement|tous les|toutes les|jamais|parfois|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! \\d)",
  ),
  past: words(
    "(?:la )?derniere fois|(?:la )?semaine derniere|(?:le )?mois dernier|l'an dernier|hier|autrefois|a l'epoque|il y a|deja|jusqu'ici",
  ),
  bare: new RegExp(`^(?:penser a |ne pas oublier de |ne pas oublier d')?${INFINITIVE}[a-z']`),
  label:
    "(?:actions?|a faire|taches?|prochains? pas|prochaines? etapes?|devoirs?|engagements?|todo)(?: (?:pour|de))?",
  others:
    /^(?!(?:le|la|les|un|une|des|ce|cet|cette|ces|cela|ca|mon|ma|mes|notre|nos|ton|ta|son|sa|ses|leur|on|nous|vous|ils|elles|il|elle|si|quand|qui|l'[a-z]+|d'[a-z]+|j'[a-z]+) )[a-z][a-z'’-]+(?:,? [^.;:]{1,40}?,?)? (?:(?:m'|nous |me |te |lui )?(?!sera |aura )[a-z]+ra |va (?=[a-z' ]+(?:er|ir|re|oir) )|(?:a promis|accepte|a accepte) (?:de |d'))/,
  decision:
    /^(?:decisions?|decide|regle|convenu|conclusion|d'accord|accord|retenu|regle|bilan)(?: [a-z]+)? ?:|^(?:donc,? |alors,? |finalement,? |ensemble,? |enfin,? )*(?:on|nous|il)(?: a| avons| est| sommes| s'est| nous sommes| a ete)(?: enfin| donc| tous les deux)? (?:convenu|decide|choisi|retenu|opte|mis d'accord|tombee?s? d'accord|conclu|tranche|arrete)|^(?:donc,? |alors,? |desormais,? |dorenavant,? |a partir de maintenant,? |pour l'instant,? |du coup,? |[^,?]{3,40}, )*(?:(?:on|nous)(?: tous les deux)?|chacune?(?: de nous)?) (?:(?:se|nous|y|le|la|les) )*(?:va |allons |gard|pass|part |partons|arret|commen|abandonn|report|retien|reteno|choisi|fait|faison|revo|voit|voyon|laiss|rest|adopt|avan[cç]|continu|essa|test|limit|supprim|ajout|chang|remplac|repren|concentr|privilegi|altern|coup|redui|vis[eo]|met|retir|annul|maintien|utilis|fix|termin|decal|suspen|apport|lis|lit|ecri|envo|prepar|prend|preno|fini)[a-z]*|^(?:donc,? )?(?:on|nous|chacune?) [a-z' ]{0,12}[a-z]+(?:rons|ra) |^(?:decide|convenu|choisi) (?:de|d'|que)/,
  agreedThat:
    /^(?:donc,? )?(?:on|nous|il)(?: a| avons| est| s'est| a ete)? ?(?:convenu|decide|mis d'accord)(?: pour)? (?:que |qu')|^(?:decision|convenu|decide|d'accord) ?: ?/,
  question:
    /\?$|^(?:questions?)(?: [a-z ]{2,30})? ?:|^a (?:clarifier|demander|voir|discuter|decider|preciser) ?:|^(?:encore |toujours |reste )?(?:ouvert|flou|incertain) ?:|^je me demande (?:si|ce|qui|comment|quand|pourquoi|ou)|^pas (?:encore )?de (?:reponse|nouvelles?)|^(?:c'est )?(?:pas|toujours pas|encore) (?:tres )?(?:clair|flou)|^(?:reste a savoir|on se demande|je me demande)|^(?:on|nous|je) (?:ne |n')?(?:sait|savons|sais) (?:toujours |encore )?pas/,
  win: new RegExp(`${WIN.source}|^(?!.*${NOT_YET})(?:${PRAISED})`),
  empty: /^(?:le|la|les|l'|y) ?(?:ferai|fera|fais|fait|prends|prend)$/,
  courtesy: /,? ?(?:s'il te plait|s'il vous plait|stp|svp|si possible)$/,
};
