import type { FlagRule } from "./feedback-lexicon";
import { oneOf, phrases } from "./text";

/** What nobody is thanked or praised for in earnest. */
const HARM = oneOf(
  "(?:d')?avoir (?:enfin|daigne|encore|tout|oublie|casse|perdu|rate|gache|ruine|laisse (?:tomber|tout|en plan|seule?)|plante|ignore|abandonne|fait (?:attendre|perdre|rater|planter|fuir)|interrompu|sabote|menti|prevenu si tard|brille par)",
  "(?:de |d')?(?:nous |m'|me |n')?(?:avoir|etre) (?:enfin|encore|tellement|si) [a-z']+",
  "(?:de |d')?(?:nous |m'|t'en )?(?:avoir )?(?:laisse(?:e|s|es|r)?|plante(?:e|s|es|r)?) (?:tout|en plan|seule?s?|tomber|attendre|dans)",
  "(?:de |d')?(?:nous |m'|me )?(?:avoir )?(?:fait(?:e|s)?|faire) (?:perdre|attendre|rater|poireauter|honte|tout refaire|fuir)",
  "(?:de )?(?:n'avoir|ne pas (?:avoir|m'avoir|nous avoir|l'avoir)) (?:rien |pas |prevenu|appele|repondu|lu|dit|ecoute|rendu|envoye|verifie|meme)(?: ?[a-z]+)?",
  "(?:pour )?(?:rien|que dalle|le retard|ton retard|ton absence|ton silence|ta ponctualite|ta disponibilite|ta reactivite)",
  "(?:encore une fois )?pour (?:ton|ta|tes|votre|l'|le|la) ?(?:absence|retard|silence|desordre|bazar|pagaille|nuit blanche|oubli|panne|lapin|rien)",
);
const GLAD =
  "(?:genial|super|bravo|formidable|parfait|magnifique|excellent|merveilleux|fantastique|chouette|bien joue|de mieux en mieux|felicitations|merci|quel bonheur|tres bien|joli)";
const LATE =
  "(?:[^.;!?]{0,40}(?:(?:au bout de|apres|a peine|seulement|en seulement) (?:une?|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante|\\d+) (?:minutes?|heures?|jours?|semaines?|mois|relances?|rappels?|mails?|appels?|messages?)|a \\d{1,2} ?h(?: ?\\d\\d)?|a (?:midi|minuit)|avec (?:une?|deux|trois|\\d+) [a-z]+ de retard|en retard|enfin|finalement|pour une fois|maintenant que|une fois que tout|sans toi))";

const sarcasm: FlagRule = {
  type: "sarcasm",
  severity: "high",
  pattern: phrases(
    "(?:tellement |bien |beaucoup |tant |si )*(?:mieux|plus (?:agreable|simple|calme|drole|rapide)) sans (?:toi|vous)",
    "merci (?:d'etre (?:passe|venu)e?s?(?! (?:m'aider|nous aider|dimanche|samedi|lundi|mardi|mercredi|jeudi|vendredi|aider|hier|ce matin))|d'avoir (?:enfin|daigne|pris la peine)|quand meme|pour rien|de (?:daigner|nous honorer))(?: [a-z]+ voir)?",
    `(?:merci|bravo|felicitations|chapeau|bien joue|beau travail|bon travail|joli travail|super boulot|beau boulot)(?: a (?:toi|vous)| beaucoup| infiniment| vraiment| encore| mille fois| bien)*,? (?:de |d'|pour )?${HARM}(?: [a-z']+){0,4}`,
    "(?:bravo|felicitations|chapeau|bien joue|joli|genial|super),? (?:champion(?:ne)?,? )?(?:tu (?:as|nous as|m'as|es|t'es)|vous avez) (?:[a-z]+ment |encore |enfin |tout |reussi a |bien )*(?:casse|perdu|oublie|rate|gache|ruine|plante|reussi a|en retard|fait (?:pleurer|fuir|attendre|rater|tomber)|laisse|renverse|efface|supprime|encore|enfin)[a-z]*(?: [a-z]+){0,3}",
    "quelle (?:bonne |agreable |heureuse )?surprise",
    "quel(?:le)?s? (?:beau|bel|belle|grande?|magnifique|superbe|remarquable|brillante?|admirable|merveilleu(?:x|se)|bonne?) (?:lecon|exemple|preuve|demonstration|marque|sens|esprit|mentalite|etat d'esprit|maniere|facon|image) (?:de |d'|du )(?: ?[a-z']+){1,3}",
    "(?:bravo|super|genial|parfait|merci|formidable|chapeau|felicitations|top|magnifique|excellent|bien joue|joli)(?: a (?:toi|vous)| vraiment| beaucoup)?,? (?:vous avez|tu as|c'est|voila|et voila|une fois (?:de plus|encore)|encore|toujours|comme d'habitude)[ ,](?:encore |reussi |gagne|gache|tout |une? |des |de plus|aussi |supprime|efface|detruit|casse)[^.;!?]{0,40}",
    "quel(?:le)? (?:exploit|miracle|effort|honneur|performance olympique|ponctualite|efficacite|delicatesse|rapidite|generosite|devouement|enthousiasme|chance (?:on a|nous avons)|sens du (?:timing|service))(?= *(?:[,.!:]|vraiment|de ta part|de nous|tu|$))",
    "(?:bravo|felicitations|chapeau),? (?:tu as |vous avez )?(?:encore|enfin|reussi a)(?: [a-z]+)?",
    "tu (?:daignes|nous fais l'honneur|te souviens (?:enfin|donc)|as (?:enfin|finalement) (?:trouve (?:le temps|le chemin|cinq)|daigne))(?: [a-z]+)?",
    `(?:c'est |comme c'est |vraiment |tres |bien |trop |que c'est )+(?:gentil|aimable|sympa|delicat|genereux|charmant|mignon|chic)(?: a (?:toi|vous)| de (?:ta|votre) part)? (?:de|d')(?: ?(?:te |vous |nous |m'|l'|lui ))?[a-z' ]{0,30}(?:${LATE}|nous rejoindre|daigner)`,
    `(?<!\\b(?:es|etes|est|suis) )(?:trop|bien) (?:aimable|gentil|bon)(?:ne|le)?(?= *(?:[,.!]|$))`,
    "c'est (?:gentil|aimable|trop aimable) (?:de|d')[a-z' ]{0,30}(?:enfin|nous rejoindre|passer)",
    "(?:tu dois|vous devez) (?:etre )(?:epuisee?|creve?e?|fatiguee? apres|debordee?|tres occupee?|fi[e]re? de toi)(?: [a-z]+)?",
    "toujours aussi (?:ponctuel(?:le)?|efficace|rapide|organisee?|aimable|motivee?|drole|serviable|discrete?|bavarde?|souriante?|rigoureu(?:x|se))(?=[,.!]| a ce| comme|$)",
    "quel(?:le)? (?:brillante?|excellente?|bonne|merveilleuse|riche|fabuleu(?:x|se)|genial[e]?|belle|super) (?:idee|initiative|plan|decision) (?:de|d'|que)(?: ?[a-z']+){1,4}",
    "(?:bravo|felicitations|chapeau)(?: a toi)? (?:pour|d') ?(?:etre arrivee? (?:avant|a l'heure|enfin)|avoir (?:trouve|pense|reussi|daigne|repondu|ouvert))(?: [a-z]+){0,3}",
    "merci pour (?:l'|la |le |ton |ta |cette |cet |ce )[^.;!?]{3,40}, (?:personne|on (?:a du|a attendu|n'a)|j'ai (?:du|attendu)|rien)(?: [a-z']+){0,3}",
    "(?:trop |tres |bien |si )?(?:gentil|aimable|bon|charmant|genereux) de (?:nous|m'|me) (?:honorer|accorder|faire l'honneur|rejoindre|gratifier)(?: [a-z]+){0,3}",
    "on ne (?:t'|vous )attendai(?:t|s) plus",
    `(?:(?:ah|oh|eh bien|tiens|waouh|ouah),? ?)?${GLAD},? (?:encore (?:une?|des|du|toi|en retard)|une? (?:nouvelle? |autre )?[a-z]+ de plus|il ne manquait|exactement ce|juste ce|c'est reparti|on (?:va|recommence|est (?:bien|encore))|comme si|voila (?:qui|que)|rien que ca|(?:en retard|casse|perdu|faux) (?:encore|une fois de plus))[^.;!?]{0,50}`,
    "(?:exactement|pile|juste|tout a fait) ce (?:dont (?:on avait|j'avais|nous avions) besoin|qu'il (?:nous |me )?(?:fallait|manquait))",
    "il ne (?:nous |me )?manquait plus que (?:ca|toi|cela)",
    "comme si (?:tu (?:t'en souciais|savais|connaissais|pouvais|t'y connaissais)|je n'avais (?:que ca|rien)|on n'avait (?:que ca|rien)|j'avais que ca)(?: [a-z]+){0,3}",
    "(?:surtout,? )?(?:ne te|ne vous) (?:fatigue|presse|gene|derange|foule|tue|force|leve|epuise|casse|donne)[sz]? ?(?:surtout )?pas(?: surtout| trop| la peine| a la tache| pour (?:nous|moi))?",
    "te (?:fatigue|presse|gene|derange|foule|force) (?:surtout )?pas",
    "(?:j'espere|on espere|pourvu) (?:que (?:je|on|ca|tu|ta)|qu'on) (?:ne )?(?:te |t'|vous )?(?:derange|reveille|interromp|ennuie|as bien dormi|as passe une bonne|gene|sieste)[a-z]*(?: [a-z']+){0,3}",
    "(?:bonne|belle) (?:sieste|grasse matinee)|bien dormi",
    "(?:ca|cela) (?:ne )?(?:te|vous|t'|t') ?(?:tuerait|tuerai[st]|couterait|arracherait|ferait)(?: pas| rien| pas de mal| pas la (?:bouche|langue)| quoi)*(?: de| d')? [a-z' ]{2,30}",
    "(?:c'est|serait-ce|est-ce) trop (?:te |vous )?demander(?: [a-z']+){0,5}",
    "(?:desolee?|pardon|excuse-moi|excusez-moi|navree?) (?:de |d'|si )(?:exister|avoir (?:cru|ose|espere|pense)|te demander de faire ton|oser|attendre de toi|te reveiller|interrompre ta|m'attendre|croire|je te derange dans)(?: [a-z']+){0,5}",
    "(?:suis-je bete|que je suis bete|au temps pour moi d'avoir cru)",
    "(?:on t'applaudit|applaudissements|ovation|standing ovation|tu veux une medaille|(?:une|sa|ta|la) medaille(?: pour [a-z ]{2,30})?|champagne)(?= *(?:[,.!?]|$))",
    "(?:tu veux|il te faut|qu'on te donne|donnez-lui) (?:peut-etre )?une medaille",
    "(?:mais )?bien sur,? (?:tu as encore|tu n'as pas|c'est encore|c'est toujours|monsieur|madame)(?: [a-z]+){0,2}",
    "(?:laisse-moi|laissez-moi) deviner",
    "(?:seulement|juste|a peine|que) (?:une?|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante|\\d+) (?:petites? )?(?:minutes?|heures?|jours?|semaines?|mois) de retard",
    "(?:tu t'es|tu as|vous vous etes) (?:vraiment |encore |bien |une fois de plus )*(?:surpassee?|depassee?|excelle)(?= *(?:[,.!]|$))",
    "(?:ton|ta|tes|votre|vos|cette|ce|un|une) (?:soi-disant|pretendue?s?|fameu(?:x|se)s?|legendaires?|celebre|precieu(?:x|se)|sacro-sainte?|grandiose) [a-z]+",
    "(?:ta|ton|votre) [a-z]+ (?:legendaire|proverbiale?)",
    '(?:ton|ta|tes|votre|vos|cette?|une?|quel(?:le)?) (?:fameu(?:x|se) |petite? |grande? |belle )?["«] ?(?:aide|efforts?|travail|plan|rapport|excuses?|mieux|urgen[a-z]*|mentorat|mentor|methode|systeme|idees?|expertise|experte?|conseils?|professionnel[a-z]*|priorites?|bilan|retour|soutien|resume|solution|amelioration|attention|ponctualite|progres|esprit d\'equipe|experience|strategie|presentation|analyse|explication|organisation|synthese|engagement)[ "»]',
    "(?:du|de la|un vrai|un pur|une vraie|c'est du) (?:grand art|genie a l'etat pur|travail d'orfevre|chef-d'oeuvre|grand n'importe quoi)",
    "(?:on (?:progresse|avance),? dis donc|comme c'est (?:original|pratique|commode|etonnant|surprenant|bizarre|curieux)|tu m'en diras tant|tu parles d'(?:un|une) [a-z]+|qui l'eut cru|qui l'aurait cru|etonnant,? non|sans blague|a la bonne heure)(?= *(?:[,.!?]|$))?",
    "prends (?:bien )?ton temps,? (?:surtout|on n'a|je n'ai|nous n'avons|on a (?:toute|que))(?: [a-z']+){0,4}",
    "(?:ravie?s?|contente?s?|heureu(?:x|se)s?|honoree?s?|touchee?s?) (?:de voir )?que tu (?:aies|te) (?:enfin|finalement|trouve cinq|daigne|souviennes|rappelles)(?: [a-z]+){0,4}",
    "(?:et|voila|regardez|tiens,?) (?:qui (?:arrive|voila|revient)|voila monsieur|voila madame)(?: enfin)?",
  ),
  unless: /\bmerci d'etre (?:venue?|passee?)[^.!?]*\b(?:aider?|preter|ecouter|porter|montrer)/,
};

const CAUSED = oneOf(
  "(?:tout )?(?:gache|ruine|plante|foutu|fichu|bousille|detruit|saccage|sabote|casse l'ambiance|torpille|compromis|demoli|fait capoter|fait couler|fait foirer|foire|massacre)",
  "fait (?:tout |nous |m'|me )?(?:perdre|rater|echouer|capoter|foirer|couler|fuir|pleurer|honte|louper|manquer|attendre|passer (?:pour|a cote|une)|prendre du retard|tout refaire|annuler|partir|derailler)",
  "coute (?:le|la|les|un|une|du|notre|mon|ma|cher|beaucoup)",
  "(?:mis|mise|mises) (?:tout le monde |toute l'equipe |l'equipe |le [a-z]+ |la [a-z]+ )?(?:en (?:danger|difficulte|retard|colere|rage)|dans (?:l'embarras|la panade|le petrin|une situation|de beaux draps|le rouge)|a mal|hors de soi)",
  "(?:laissee?s? tomber|trahie?s?|humiliee?s?|ridiculisee?s?|decue?s?|mis la honte|deshonore|couverte?s? de|pousse a bout|rendue?s? (?:malade|folle|ridicule)|rendu fou)",
  "(?:provoque|cause|declenche) (?:ce|cette|tout|toute|la (?:perte|panne|dispute)|le (?:retard|conflit|desastre)|un|une)",
);
const GONE_WRONG =
  "(?:(?:a |ont |avons |ai |est |sommes |sont |suis |es |va |vont |allons |doit |doivent |devons |dois |n'a |n'ont |n'avons |n'ai |s'est |se |nous )*(?:tout |encore |maintenant |failli |du |devoir |tous )*(?:perdu|rate|du|echoue|manque|loupe|en retard|annule|refuse|refaire|recommencer|attendu|attendre|payer|rembourser|furieu(?:x|se)|fache|plus (?:rien|de|le|la|un|personne)|rien|ri de|ridicul|coule|plante|bloque|passe pour|plus personne|partie?s?|fini (?:a (?:la rue|zero|terre)|dans le rouge)|pas pu|ferme|virer|degoute|humilie|au point mort|dans le rouge|retard))";

const blame: FlagRule = {
  type: "blame",
  severity: "high",
  isPlain: true,
  pattern: phrases(
    "a cause de (?:toi|vous|ta|ton|tes|votre)",
    "(?:c'est )?(?:par|du fait de|en raison de|avec) (?:ta|ton|tes|votre|vos) (?:negligence|faute|inattention|incompetence|lenteur|paresse|retards?|erreurs?|silence|absences?|obstination|entetement|egoisme|mauvaise volonte|manque de [a-z]+|legerete|etourderie)(?: [^.;!?]{0,40})?(?:,? (?:que |on |nous |j'|je |le |la |les |l'|tout )[^.;!?]{2,50})",
    "(?:perdu|rate|manque|echoue|casse|annule|refuse|attendu|refait|tout refaire|coule|plante|bloque|paye|fait rire|passes? pour|ridicules?|en retard)[^.;!?]{0,40},? (?:grace|merci) a (?:toi|vous|ton|ta|tes|vos|votre)",
    "(?:c'est )?(?:de |par |bien |entierement |uniquement |encore |toute? )*(?:ta|votre) faute",
    "(?:perdu|rate|manque|echoue|casse|annule|en retard|refuse|tombe a l'eau|capote)[^.;!?]{0,40} parce que (?:tu|vous) (?:as oublie|n'as|n'avez|avez oublie|ne|as refuse|as ignore|t'es|etais trop|as (?:traine|bacle|rate))(?: [a-z']+){0,2}",
    "si (?:on|nous) (?:en )?(?:est|sommes) (?:la|en retard|dans cette situation),? c'est (?:grace a|a cause de|de la faute de|par) ?(?:toi|vous)?",
    "(?:ta|ton|tes|votre|vos) [a-z]+ (?:nous |m'|lui |leur )(?:a|ont) (?:coute|gache|ruine|detruit|fait (?:perdre|rater|echouer))(?: [a-z]+){0,2}",
    "(?:tu|vous) (?:as|avez) mis [^.;!?]{2,30} en (?:peril|danger|jeu|difficulte)",
    "a cause de ce que (?:tu|vous) (?:as|avez) [a-z]+",
    "la faute (?:te revient|vous revient|est (?:a toi|tienne|entierement)|a qui)",
    `grace a (?:toi|vous|ton|ta|tes)(?: [a-z]+)?,? (?:on|nous|j'|je|le [a-z]+|la [a-z]+|les [a-z]+|l'[a-z]+|tout le monde|l'equipe|il|elle|ils|personne|plus) ?${GONE_WRONG}`,
    "grace a (?:toi|vous),? (?:c'est (?:rate|fichu|foutu|perdu|mort|fini|la catastrophe)|plus personne|tout est a refaire|rien n'est|rien ne|personne ne)(?: [a-z]+)?",
    `(?:tu|vous) (?:nous |m'|me |l'|les |lui |leur |t'es |as |avez |nous as |m'as |l'as |les as |lui as |leur as |nous avez |m'avez )+(?:tout |encore |vraiment |completement |bien |carrement |totalement )*(?<=(?:as|avez|es) (?:[a-z]+ )*)${CAUSED}(?: [a-z]+){0,2}`,
    "tu (?:es|etais) (?:bien |vraiment )?(?:le |la )?(?:seule? |principale? |unique )?(?:responsable|coupable|fauti(?:f|ve)|cause) de?(?! (?:la visite|l'accueil|la caisse|l'atelier|l'equipe|projet|stock|groupe))(?= ?(?:ce|cette|notre|nos|l'echec|tout|tous|la (?:perte|panne|dispute|situation|mauvaise)|mon|ma|l'accident|le|retard|desastre|fiasco|probleme|d'))",
    "c'est (?:bien |encore |uniquement |entierement )?(?:toi|vous) (?:le |la |les )?(?:qui (?:as|avez|nous as|nous avez|m'as|l'as|t'es) (?:tout |encore )?(?:gache|casse|perdu|rate|oublie|plante|fait (?:perdre|rater|echouer|fuir|tout)|provoque|cause|ruine|commence|foire|fichu|foutu|laisse|trompe|mis|bloque|decide de tout)[a-z]*|responsable|coupable|fauti(?:f|ve)|cause|probleme)(?: [a-z]+){0,2}",
    "(?:tu n'as|vous n'avez|n'as|t'as) (?:a )?(?:que|qu'a) (?:a )?t'en prendre (?:qu')?a toi(?:-meme)?",
    "(?:ne )?t'en prends qu'a toi(?:-meme)?",
    "tu ne (?:peux|pourras) t'en prendre qu'a toi(?:-meme)?",
    "(?:sans (?:toi|ta|ton)|si tu n'avais pas [^.;!?,]{2,40}|si tu avais [^.;!?,]{2,40}),? (?:on|nous|je|j'|le [a-z]+|la [a-z]+|tout)[ ]?(?:n'|ne )?(?:aurait|aurions|aurais|serait|serions|serais|en serait|en serions)(?: pas)?(?: deja)? (?:gagne|reussi|fini|termine|eu (?:le|la|notre)|tenu|garde|signe|a l'heure|tranquilles?|la|en retard|perdu|tous|mieux)(?: [a-z]+){0,2}(?<!sans toi,? (?:on|nous|je|j') ?(?:aurait|aurions|aurais) (?:perdu|en retard)[a-z ]*)",
    "(?:regarde|voila|vois) (?:un peu )?(?:ce que tu (?:as fait|nous as fait|m'as fait|me fais faire)|le resultat de tes|ou tu nous|dans quel etat tu)(?: [a-z]+)?",
    "je t'en veux (?:pour|de|d'|encore)(?: [a-z']+){0,3}",
    "je te (?:tiens|rends) (?:pour )?responsable(?: [a-z']+){0,3}",
  ),
  unless:
    /\b(?:tu|vous) (?:m'as|nous as|l'as|les as|m'avez) fait (?:rire|sourire|plaisir|gagner|progresser|decouvrir)/,
};

/** What someone is held over another’s head with. */
const SANCTION = oneOf(
  "oublie (?:(?:ma|mon) [a-z]+|(?:le|ton) stage|(?:la|ta) place|ton (?:poste|contrat)|la suite)",
  "je m'arrange(?:rai)? pour",
  "tu te (?:trouves|trouveras|cherches|chercheras) (?:un|une) (?:autre|nouve)[a-z]*",
  "j'(?:arrete|abandonne|en (?:parle(?:rai)?|refere(?:rai)?|informe(?:rai)?) (?:a|au|aux|la|le)|annule|appelle (?:ton|ta|la|le)|irai (?:voir|trouver)|en tirerai|ecris a|avertis|avertirai|alerte(?:rai)?|exige(?:rai)?|envoie un (?:rapport|signalement))",
  "je (?:laisse tomber|demissionne|m'en vais|me retire|romps|raye|te (?:retire|laisse|vire|remplace|lache|quitte|denonce|supprime|fais|colle|mets|sors|note|sanctionne|signale|exclus|retirerai|remplacerai|virerai|signalerai|denoncerai|le ferai|jure|garantis|promets que tu)|vous (?:retire|laisse|remplace|fais|signale|sors)|ne (?:te|t'|vous|veux|serai|pourrai|travaille|m'occupe|signe|signerai|renouvelle|reponds|reponds plus|valide|validerai|recommande)|vais (?:te |vous |en |le )?(?:retirer|arreter|laisser|parler|dire|virer|remplacer|signaler|denoncer|voir (?:ton|ta|la|le)|demander (?:un|une|ton|ta|a)|prevenir|devoir|faire (?:virer|remonter)|sortir|exclure)|serai obligee?|serai forcee?|previens (?:ta|ton|la|le|tout)|(?:le |l')?dirai|(?:le )?signale(?:rai)?|passe(?:rai)? (?:a|au) (?:autre chose|quelqu'un|un autre)|prends quelqu'un|trouve(?:rai)? quelqu'un|change de (?:mentor|mentoree?|stagiaire)|demande(?:rai)? (?:un|une|ton|ta|votre|vos|tes|le|la|l'|a (?:changer|la|ton|ta))|(?:te |vous )?(?:bloque|bloquerai|saisis|saisirai|bannis|porte plainte|depose plainte|supprime (?:tout|tes|vos)|fais bloquer|ferai bloquer)|rends mon tablier|mets (?:fin|un terme)|mettrai (?:fin|un terme)|contacte(?:rai)? (?:ton|ta|la|le)|remonte(?:rai)?|fais (?:un|remonter)|ferai (?:un|remonter|en sorte|savoir))",
  "tu (?:degages|sors|prends la porte|es viree?|es dehors|es (?:finie?|morte?)|perds|perdras|perdrais|vas (?:le |t'en |me |en )?(?:regretter|perdre|voir|payer|entendre|mordre|souvenir|prendre|te retrouver|finir)|peux (?:oublier|chercher|dire adieu|faire (?:une croix|tes)|prendre la porte|rester chez|partir|aller voir|t'en aller|tirer un trait)|te debrouilles|te debrouilleras|seras (?:viree?|remplacee?|exclue?|seule?|sanctionnee?|dehors|le premier|la premiere|radiee?)|n'auras (?:plus|pas|jamais|que)|ne (?:feras|seras|passeras|travailleras|reviendras|valideras|resteras) (?:plus|pas|jamais)|auras (?:affaire|de mes nouvelles|des (?:ennuis|nouvelles))|entendras parler|verras (?:bien|ce)|le (?:paieras|regretteras)|t'en (?:mordras|souviendras|repentiras)|finiras|iras)",
  "vous (?:sortez|perdrez|pouvez (?:oublier|chercher|prendre la porte)|serez (?:remplacee?s?|exclue?s?)|le regretterez|aurez affaire)",
  "(?:c'est|ce sera|c'en est) (?:fini|termine|la porte|la fin|le renvoi|dehors|l'exclusion|direct|la derniere)",
  "on (?:arrete|en reste la|se quitte|se separe|te remplace|te vire|passe a autre chose|se passera de toi|te (?:sort|retire|change))",
  "(?:il y aura|gare aux|tu subiras les) (?:des )?(?:consequences|sanctions|represailles)",
  "(?:ta|ton|votre) (?:place|poste|stage|contrat|avenir|note|prime|periode d'essai|carriere|bourse|mission|recommandation)(?: ici)? (?:est|sera|s'arrete|saute|sautera|risque|ne sera|prend|en (?:depend|patira)|s'arretera|est en jeu|tombe)",
  "(?:ca|cela) (?:va (?:mal|barder|chauffer|se savoir|te couter)|ira (?:mal|dans ton dossier)|finira mal|te coutera|se paiera|remontera)",
  "ce mentorat (?:s'arrete|est fini|prend fin|se termine)",
);

const threat: FlagRule = {
  type: "threat",
  severity: "high",
  pattern: phrases(
    `(?:(?:(?<!meme )si|la prochaine fois(?:,| que)?|tant que|a la prochaine|des que|s'il) (?:(?=j'(?:appelle|en parle|arrete))|ca|cela|tu|t'|vous|c'est|je (?:te |t')?(?:vois|reprends|surprends|entends|trouve|n'ai|dois)|on|rien|y a|le|la|une|jamais|ton|ta|un)[^.;!?]{0,70}|[a-z]+ (?:[a-z']+ ){0,4}(?:encore|une fois de plus|de nouveau|a nouveau)[^.;!?,]{0,30},? et |(?:recommence|refais(?:-le)? ?(?:ca)?|continue(?: comme ca)?|essaie(?: un peu)?|touche a ca|repete ca),? et |(?:encore |une |un |a la )[^.;!?,]{2,30}(?:de plus|comme ca|prochaine [a-z]+),? (?:et )?|encore (?:une?|un seul|une seule) [^.;!?,]{2,30}(?:,| et)+ |(?:sinon|ou alors|ou bien|sans quoi|autrement|faute de quoi|ou)(?:,| c'est)* )${SANCTION}[^.;!?]{0,50}`,
    `${SANCTION}[^.;!?,]{0,40},? si (?:ca|cela|tu|vous|c'est|rien|je (?:te )?(?:vois|reprends|n'ai))[^.;!?]{2,60}`,
    `(?:la prochaine fois|desormais|a partir de maintenant|a la prochaine (?:erreur|absence|bourde|faute)),? ${SANCTION}(?: [^.;!?]{0,40})?`,
    `(?:encore|une fois|un jour|un mot|une seule|un seul)[^.;!?]{1,40} et (?:je (?:le|la|te|vous|m'|l'|en)|j'|tu (?:es|peux|vas|seras|sors|degages)|c'est|on)[^.;!?]{2,50}`,
    "sous peine d[e'][^.;!?]{2,40}",
    "(?:a (?:tes|vos) risques et perils|(?:tu|vous) l'au(?:ras|rez) (?:cherche|voulu)|ne viens pas (?:te )?plaindre apres)",
    "(?:sinon|ou alors)(?= *(?:[.!…]|$))",
    "(?:dernier avertissement|ultime avertissement|dernier rappel avant sanction|derniere sommation|ultimatum)",
    "(?:ta|votre|la|une|c'est ta|ultime) (?:toute )?(?:derniere|ultime) (?:chance|occasion de te)",
    "derniere chance",
    "(?:tu es|te voila|vous etes|vous voila|tu as ete|tiens-toi pour|considere-toi comme) (?:prevenue?s?|avertie?s?)",
    "je (?:te|t'|vous) ?(?:previens|avertis|aurai prevenue?|ai prevenue?)(?= *(?:[.!,:]|$)| (?:une derniere|que (?:si|la prochaine)))",
    "tu (?:vas )?(?:le |t'en )?(?:regrette|mordra)[a-z]*(?! (?:la|le depart|de ne pas)\\b)",
    "tu (?:vas )?(?:me )?(?:le )?(?:paieras|payeras|le payer)(?: cher)?",
    "ne (?:me|m')(?: ?force| ?oblige| ?pousse| ?cherche| ?provoque| ?tente)[a-z]* pas(?: [a-z]+){0,3}",
    "(?:gare|attention) a (?:toi|vous|ta|ton|tes)(?= *(?:[.!,]| si|place|poste|dos|fesses|$))(?: si[^.;!?]{2,40})?",
    "(?:tu (?:as|aurais|ferais)|vous (?:avez|feriez)) (?:tout )?(?:interet|mieux) (?:a |de |d')(?=(?:te|vous|ne pas|trouver|changer|arreter|faire|filer|obeir|rendre|finir))[^.;!?]{2,40}",
    "(?:tu vas|vous allez) (?:voir|entendre parler|avoir affaire)(?: de quel bois| ce que| de moi| a moi)?(?= *(?:[.!,]|$)| de| ce que tu)",
    "(?:attends|attendez) (?:un peu |seulement )?(?:que (?:je|la|le|ton|ta)|de voir|la suite)(?: [a-z]+){0,4}",
    "(?:je|on) (?:peux|peut|pourrais|pourrait|sais comment) (?:te |vous |facilement |tres bien )*(?:faire (?:virer|renvoyer|exclure|sanctionner|muter|regretter|payer)|remplacer|virer|rendre la vie)(?: [a-z]+){0,3}",
    "je (?:te |vous )(?:fais|ferai|ferais) (?:virer|renvoyer|exclure|sanctionner|muter|radier|payer|regretter)",
    "(?:il y en a|il y a|j'en (?:connais|ai)) (?:plein|dix|d'autres|beaucoup|des dizaines)(?: [a-z']+){0,4} (?:qui (?:veulent|voudraient|attendent|revent)(?: [a-z]+)*? (?:ta|ton) (?:place|poste)|ta place)",
    "(?:tu peux )?dire adieu a (?:ta|ton|tes) [a-z]+",
    "(?:ca|cela) (?:va etre|sera|ira) (?:note |inscrit |marque |mis )?(?:dans|sur|a) (?:ton|ta) (?:dossier|evaluation|bilan|note|entretien)",
    "je (?:m'en souviendrai|n'oublierai pas ca|saurai m'en souvenir)",
  ),
  unless:
    /\b(?:article|regle|contrat|loi|reglement) \d|\b(?:selon|d'apres|conformement) (?:le|la|au|a la) (?:reglement|contrat|charte|convention|loi)|je (?:te|t'|vous) ?(?:aide|rejoins|attends|envoie|apporte|montre|rappelle)/,
};

/** Words that wound: mock praise, blame and threats. */
export const stings: readonly FlagRule[] = [sarcasm, blame, threat];
