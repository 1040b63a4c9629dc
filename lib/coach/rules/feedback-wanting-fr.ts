import type { FlagRule } from "./feedback-lexicon";
import { inflectedList, listed } from "./feedback-words";
import { phrases } from "./text";

const POOR = inflectedList(`
  aberrant affligeant alambique amateur approximatif aride bancal banal bateau bacle boiteux brouillon calamiteux catastrophique chaotique confus convenu
  creux decevant decousu deplorable desastreux desordonne desorganise emberlificote embrouille ennuyeux expedie fade faible faiblard fastidieux flou
  foireux fouillis fragile illisible imbuvable imprecis inabouti inacceptable inadapte inadmissible incoherent incomplet incomprehensible
  inconsistant inegal inexploitable insignifiant insipide insuffisant inutile inutilisable irregulier lamentable leger limite lourd
  mediocre mauvais minable mou moyen nul opaque passable pathetique pauvre penible peu_(?:clair|convaincant|lisible|soigne|serieux|rigoureux|professionnel|inspire|motive|structure)[a-z]*
  piteux plat poussif quelconque rate ridicule risible scolaire simpliste sommaire superficiel terne tire_par_les_cheveux vague
  mal_(?:fait|ecrit|presente|structure|fichu|foutu|organise|construit|ficele|redige|prepare|pense|tourne|agence|equilibre|fini|concu)[a-z]*
  trop_(?:scolaire|superficiel|vague|long|leger|lisse|simpliste|confus|dense|brouillon|mou|lent|convenu)[a-z]* sans_(?:interet|relief|saveur|ame|structure|queue_ni_tete)
  difficile_a_(?:lire|suivre|comprendre) dur_a_(?:lire|suivre|comprendre) penible_a_lire a_(?:revoir|refaire|retravailler|ameliorer|reprendre|jeter|cote_de_la_plaque|peine_passable)
  du_(?:n'importe_quoi|charabia) n'importe_quoi une_(?:catastrophe|deception) un_(?:desastre|fiasco|brouillon|echec|fouillis) en_dessous_de_tout en_baisse en_deca
  au_rabais hors_sujet juste_moyen tres_moyen
`);
const GOOD = inflectedList(`
  abouti acceptable a_la_hauteur a_niveau au_niveau au_point au_rendez-vous assez_[a-z]+ bon brillant clair convaincant coherent correct exploitable
  fameux folichon franchement_[a-z]+ genial glorieux jojo joli ideal lisible limpide net probant pro professionnel reluisant reussi satisfaisant serieux solide
  suffisant super terrible top transcendant travaille ca structure soigne emballant inspire bien_(?:fait|ecrit|presente|structure|construit|fameux|clair)[a-z]* vendeur
`);
const HOW =
  "(?: (?:un peu|assez|plutot|tres|trop|bien|vraiment|beaucoup|encore|toujours|franchement|carrement|completement|tout|nettement|extremement|bien trop|beaucoup trop|quand meme|globalement|malheureusement|dans l'ensemble|tellement|si|juste|clairement|honnetement|desesperement|relativement|absolument|pour le moins|souvent|parfois))*";
const WORK = listed(`
  accueil affiche amorce analyse animation approche argumentaire argumentation article atelier attitude bilan brochure brouillon budget chapitre code compte-?rendu
  conclusion contenu copie cours courriel cv depliant demarche demo demonstration devoir diaporama diapositives? diapos? discours document dossier ebauche echange ecriture
  enonce ensemble entretien essai expose expression fiche fond forme graphisme histoire idee intervention intro introduction lettre livrable logique mail maquette
  memoire methode mise_en_page niveau note notes oral orthographe page paragraphe partie plan planification plaquette poster prepa preparation presentation prestation
  projet prototype pitch qualite raisonnement rapport realisation recit redaction rendu reponse reportage restitution resultats? resume reunion scenario seance script
  semestre site soutenance structure style suivi support synthese tableau tache test texte ton traduction travail travaux trimestre tutoriel version video visite visuel
`);
const WEATHER =
  "(?:lumiere|temps|meteo|signal|cafe|connexion|ligne|salle|piece|train|batterie|son|wifi|chauffage|reseau|route|telephone|imprimante|nourriture|ciel|sol|terre|lien|marche|economie|patiente?|cliente?|douleur|odeur|bus|air|pain|nouvelles?|pompe|porte|camera|micro|toit|eau|nuit|jour|annee|hiver|mer|poisson|lait|boite|resultat du match|sac|camion|carton|voiture|riviere|vent|bruit)";
/** The work, and not the light in the room. */
const SUBJECT = `(?:c'(?=e)|cela|ca|tout ca|tout|tout cela|(?:ton|ta|tes|votre|vos|ces) (?!${WEATHER} )[a-z-]+(?: (?!est|sont|etait|etaient|manque|reste|parait|semble)(?:de |du |d'|des |en |sur )?[a-z]+)?|(?:le|la|les|l'|ce|cet|cette) ?(?!${WEATHER} )(?:${WORK}|(?=[a-z]+ (?:etait|etaient))[a-z-]+)(?: (?:de |du |d'|des |de la |de l')[a-z]+(?: [a-z]+)?)?)`;
const IS =
  "(?: ?est| ?sont| ?etait| ?etaient| reste| restent| parait| paraissait| semble| semblait| fait| faisait| a ete| demeure| sonne| s'avere| manque d'etre| devient| ne fait que paraitre)";

/** The same in set turns. */
const phrased: FlagRule = {
  type: "vague_criticism",
  severity: "medium",
  pattern: phrases(
    `(?:c'est |tout est )?a (?:revoir|retravailler|ameliorer|refaire|reprendre)(?! (?:pour (?:lundi|mardi|mercredi|jeudi|vendredi|demain|le|la prochaine)|votre|ton|le|les|vos|tes|lundi|mardi|mercredi|jeudi|vendredi|ensemble|avec|en|le|la|demain|avant|page|dans))`,
    "(?:peut|pourrait|peux|pouvez|pourrais|pourriez|doit|dois|devez|faut) (?:faire )?(?:beaucoup |nettement |largement |tellement )?mieux(?: faire)?",
    "peu mieux faire",
    "(?:sois|soyez|etre|il faut etre|tu dois etre|te montrer|essaie d'etre|tache d'etre) (?:un peu |beaucoup |bien )?(?:plus (?:professionnel(?:le)?|serieu(?:x|se)|rigoureu(?:x|se)|proacti(?:f|ve)|attenti(?:f|ve)|present|implique|motive|organise|autonome|dynamique|engage|constant|precis|creati(?:f|ve)|mature|ponctuel|positi(?:f|ve)|visible|responsable|ambitieu(?:x|se)|curieu(?:x|se)|soigneu(?:x|se)|ouvert|patiente?|reacti(?:f|ve))[a-z]*|moins (?:negati(?:f|ve)|passi(?:f|ve)|flou|timide|brouillon|emoti(?:f|ve)|dispersee?|scolaire)[a-z]*)",
    `(?<=^|[.!?] ?)(?:un |une |des |bien |plutot |tres |encore un |encore une )*(?:mauvais|mediocre|faible|piete?re|pauvre|triste|maigre|pale|petit)e?s? ${WORK}(?: [a-z]+){0,3}(?= *(?:[.!,;]|$))`,
    "(?:pas|n'etait pas|n'est pas) (?:tres |vraiment |super |assez |franchement |a la |terrible|encore |du tout |tout a fait |bien )*(?:clair|terrible|bon|bonne|claire|convaincante?|hauteur|pro|serieux|au niveau|a niveau|top|suffisant|au point|satisfaisante?|brillante?|fameu(?:x|se)|folichon|genial|reussie?|abouti|concluante?|ca|reluisant|glorieux|a la hauteur)(?! (?:de|d'|pour|que|sur la ligne))",
    "on n'a rien compris",
    "(?:on|je) (?:ne |n'y )?(?:comprends?|comprenait) (?:strictement |absolument )?rien",
    "(?:trop peu|pas assez|manque|aucun|peu|guere|manque cruel|manque total|manque serieux|trop de manque) (?:de |d')?(?:travail|efforts?|rigueur|serieux|investissement|implication|attention|clarte|methode|participation|soin|energie|structure|profondeur|precision|concentration|motivation|reflexion|application|enthousiasme|curiosite|volonte|dynamisme)",
    `(?:${SUBJECT}|ca|cela|le tout|tout ca) ?(?:manque|manquait|manquent|meriterait|meritait) (?:un peu |beaucoup |vraiment |cruellement |clairement |encore |singulierement |serieusement |parfois |franchement |terriblement )*(?:de |d'|plus de )(?:soin|rigueur|clarte|serieux|structure|profondeur|precision|energie|rythme|relief|methode|finesse|conviction|impact|coherence|vie|peps|ambition|punch|substance|souffle|fond|matiere|originalite|professionnalisme|style|lisibilite|logique|sel|poids|nerf|chaleur|tenue|travail|pertinence|consistance|ligne directrice|fil|fluidite|naturel)`,
    "on t'a connue? (?:meilleure?|plus|mieux|en meilleure forme)(?: [a-z]+)?",
    `${SUBJECT} ?(?:sonne (?:faux|creux)|tombe a plat|part dans tous les sens|tourne en rond|fait pietre (?:figure|impression)|ne sonne pas juste)`,
    "(?:ton|ta|tes|votre) (?:attitude|comportement|travail|methode|approche|facon de faire|resultats?|ponctualite) (?:doit|doivent|devra|va devoir|a besoin de|meriterait de) (?:changer|evoluer|s'ameliorer|progresser)",
    `${SUBJECT} ?(?:trainait|traine|trainent|tourne a vide|n'en finit pas|s'eternise|manquait de vie|tombe a plat)(?= *(?:en longueur|[.,;!]|$))`,
    "s'investit trop peu",
    "(?:de )?(?:grosses|grandes|nombreuses|serieuses) (?:difficultes|lacunes|faiblesses)[^.;!?]*",
    "il faut (?:se (?:mettre|remettre|ressaisir|reprendre)|te |vous (?!dire|voir))(?!(?:demande|envoy|reposer|voir))[^.;!?]*",
    "travaille[zr]? (?:davantage|plus)(?! (?:de|tard|pres|tot|souvent le))[^.;!?]*",
    "(?:fais|faites|faire) (?:un (?:petit |gros |vrai )?effort|des efforts|mieux)",
    "(?:ressaisis-toi|ressaisissez-vous|reprends-toi|applique-toi|appliquez-vous|secoue-toi|remue-toi|bouge-toi|concentre-toi|investis-toi|reveille-toi|mets-toi au travail)",
    "(?:decevant|insuffisant|mediocre|bacle|brouillon)e?s?(?= *(?:[.!,;]|$)| (?:et|ce|cette|dans l'ensemble))",
    "(?:laisse|laissent|laissait|laissaient) (?:vraiment |un peu |beaucoup |franchement |fortement )?a desirer",
    "doit (?:se ressaisir|s'investir|progresser|travailler|faire (?:ses preuves|plus))[a-z ]*",
    "(?:je suis|j'ai ete|on est|nous sommes|j'etais) (?:un peu |tres |assez |plutot |vraiment |franchement |bien )*(?:decue?s?|pas (?:convaincue?s?|emballee?s?|conquise?s?|satisfaite?s?))(?: (?:de|par|du) (?:ton|ta|tes|votre|ce|cette|la|le|l')[ ]?[a-z]*| du [a-z]+)?(?= *(?:[.!,;]|$))",
    "(?:je|j'|on|nous) ?(?:m'|s'|nous )?(?:attendai(?:s|t)|attendions|esperais|esperait)(?: vraiment| franchement)? (?:a )?(?:mieux|autre chose|bien mieux|beaucoup mieux|plus|davantage)(?: de (?:toi|ta part|vous))?(?= *(?:[.!,;:]|$))",
    "(?:je|on) n'(?:ai|a) pas (?:vraiment |du tout |trop |tellement )?(?:aime|accroche|adhere|ete convaincue?|compris ou tu)(?: (?:ton|ta|tes|le|la|ce|cette) [a-z]+)?(?= *(?:[.!,;]|$))",
    "(?:ca|cela|ton [a-z]+|ta [a-z]+|le (?:texte|plan|rapport|rendu)|la (?:presentation|structure|conclusion)) ne (?:tient pas(?: la route| debout)?|marche pas|fonctionne pas|convainc pas|passe pas|va pas|prend pas|vaut pas grand-chose|ressemble a rien|rime a rien|casse pas (?:des|trois))(?= *(?:[.!,;]|$))",
    "(?:peut|pourrait|pourraient|aurait pu|aurait pu|doit|devrait) (?:etre|etre bien|etre beaucoup|etre largement) (?:mieux|meilleure?s?|ameliore[a-z]*|plus (?:clair|soigne|travaille|solide)[a-z]*)",
    "(?:il y a|on voit|reste)(?: encore| toujours)? (?:de la|une (?:large|vraie|belle|grosse)) marge (?:de progres[a-z]*|d'amelioration)",
    "(?:bien |tres |nettement |largement )?(?:en dessous|en-dessous|au-dessous|en deca) (?:de (?:tes|vos|ce|la|mes|nos|tout)|des attentes|du niveau)(?: [a-z]+){0,2}",
    "(?:montre|montrez|fais preuve de|mets-y|prends|prenez|mettez-y) (?:un peu |beaucoup |davantage )?(?:plus )?(?:de |d')(?=serieux|rigueur|motivation|initiatives?|energie|volonte|soin|maturite|enthousiasme|implication|bonne volonte)(?:[a-z]+)(?: [a-z]+)?",
    "(?:vite fait|fait a la va-vite|ni fait ni a faire|cela sent le travail|du travail (?:d'amateur|de cochon|bacle)|expedie a la va-vite)",
    "(?:on est|tu es|c'est|vous etes) (?:encore |vraiment |bien |tres )*loin du (?:compte|niveau|resultat)",
  ),
  unless:
    /peux pas mieux dire|(?:tu|vous) (?:pense[sz]?|trouve[sz]?|crois|croyez) que [^.!]*\?|(?:resultat|score|solde|total|ecart) (?:est|etait) nul/,
};

/** What does not suffice, without saying why. */
export const wanting: readonly FlagRule[] = [
  phrased,
  {
    type: "vague_criticism",
    severity: "medium",
    isPlain: true,
    pattern: phrases(
      `${SUBJECT}${IS}${HOW}`,
      `(?:resultats?|notes|travail|niveau|ensemble|trimestre|bilan|semestre|participation|attitude|comportement|conduite|expression|investissement|implication|oral|ecrit|preparation|methode|orthographe|redaction|copies?|devoirs?|efforts?|rapport|prestation)${HOW}`,
    ),
    followedBy: POOR,
    followedNotBy: /^ (?:car|parce|a la ligne|de \d|pour (?:toi|nous|moi))(?![a-z])/,
    unless:
      /(?:tu|vous) (?:pense[sz]?|trouve[sz]?|crois|croyez) que [^.!]*\?|(?:resultat|score|solde|total|ecart) (?:est|etait) nul/,
  },
  {
    type: "vague_criticism",
    severity: "medium",
    isPlain: true,
    pattern: phrases(
      `(?:je|on|j'ai|on a|nous avons) ?(?:l'ai |l'a |le |la |l'avons )?(?:trouve|trouvais|juge)(?: (?:ton|ta|tes|le|la|ca|cela|ce|cette)(?: ${WORK})?)?${HOW}`,
    ),
    followedBy: POOR,
  },
  {
    type: "vague_criticism",
    severity: "medium",
    isPlain: true,
    pattern: phrases(
      `${SUBJECT} ?(?:n'est|ne sont|n'etait|n'etaient|est|n'a)(?: (?:vraiment|franchement|toujours|clairement))* (?:pas|guere|rien de)(?: (?:tres|vraiment|super|assez|franchement|encore|du tout|tout a fait|bien))*`,
    ),
    followedBy: GOOD,
    followedNotBy: /^ (?:a la ligne|de|pour)(?![a-z])/,
  },
];
