import type { ConflictLabel } from "@/lib/domain/conflict-check";
import type { Locale } from "@/lib/domain/locale";
import { oneOf, phrases } from "./text";

/** Emotions that are one's own; the others tell what someone else is thought to have done. */
const FELT = {
  en: oneOf(
    "disappointed|discouraged|worried|relieved|sad|angry|upset|frustrated|tired|exhausted|anxious|nervous|afraid|scared|confused|lost|hurt|surprised|embarrassed|ashamed|lonely|stressed|overwhelmed|uneasy|uncomfortable|annoyed|irritated|puzzled|concerned|helpless|hopeful|glad|grateful|proud|torn|shaken|unsettled|insecure|demotivated|drained|stuck|unsure",
  ),
  fr: oneOf(
    "decue?|decouragee?|inquiete?|inquiet|soulagee?|triste|en colere|fachee?|contrariee?|frustree?|fatiguee?|epuisee?|anxieu(?:x|se)|nerveu(?:x|se)|perdue?|blessee?|surprise?|genee?|honteu(?:x|se)|seule?|stressee?|debordee?|mal a l'aise|agacee?|irritee?|perplexe|preoccupee?|demunie?|fiere?|peinee?|troublee?|demotivee?|videe?|bloquee?|desemparee?|vexee?|touchee?|contente?",
  ),
};
const FAUX = {
  en: oneOf(
    "abandoned|ignored|attacked|betrayed|manipulated|used|disrespected|pressured|rejected|let down|harassed|bullied|cheated|humiliated|judged|neglected|patronised|patronized|provoked|threatened|unappreciated|unheard|unsupported|unwanted|dismissed|belittled|excluded|taken for granted|trapped|tricked",
  ),
  fr: oneOf(
    "abandonnee?|ignoree?|attaquee?|trahie?|manipulee?|utilisee?|meprisee?|rejetee?|harcelee?|humiliee?|jugee?|negligee?|provoquee?|menacee?|exclue?|rabaissee?|piegee?|trompee?|prise? de haut|delaissee?|exploitee?|mise? (?:a l'ecart|de cote|sous pression)|denigree?|sous-estimee?|laissee? tomber",
  ),
};
const VERY = {
  en: "(?:a (?:bit|little) |rather |quite |really |very |so |too |still |just |also |then |completely |totally )*",
  fr: "(?:un peu |plutot |assez |vraiment |tres |si |trop |encore |aussi |alors |completement |totalement |tout a fait )*",
};

type Lexicon = Readonly<Record<ConflictLabel, RegExp>>;

/** What each label is known by in folded text, beside the flags that feedback shares with it. */
export const conflictLexicon: Record<Locale, Lexicon> = {
  en: {
    fact: phrases(
      "(?:you|we|i|he|she|they|it|nobody|the [a-z]+|our [a-z]+|my [a-z]+|your [a-z]+|[a-z]+s)(?: [a-z]+){0,3} (?:[a-z]{2,}ed|was|were|had|did|sent|said|wrote|told|came|left|gave|made|took|read|spoke|went|cut|held|brought|found|began|met|got|put|saw|heard|forgot|kept|lost|chose|could not|couldn't|did not|didn't)",
    ),
    feeling: phrases(
      `i(?:'m| am| was| feel| felt|'ve been| have been| got| became| left)(?: feeling)? ${VERY.en}${FELT.en}`,
      "(?:it|this|that|which) (?:worries|worried|saddens|saddened|frustrates|frustrated|hurts|hurt|upset|upsets|discouraged|discourages|stressed|stresses|scared|scares|bothers|bothered) me",
      "i (?:worry|fear)",
    ),
    need: phrases(
      "i(?:'d| would)?(?: really| also| still)? need",
      "(?:it(?:'s| is)|what is|what's) important (?:to|for) me",
      "(?:matters|matter) to me",
      "it would help me",
    ),
    request: phrases(
      "(?:could|can|would|will) (?:you|we)",
      "please",
      "shall we",
      "i(?:'d| would) like (?:you|us|to ask)",
      "i(?:'d| would) appreciate it if",
      "i(?:'m asking| ask) you to",
      "would it be possible",
      "may i ask",
      "let's",
    ),
    option: phrases(
      "what if (?:we|you|i)",
      "how about",
      "we could",
      "(?:one|another) (?:option|way|idea)",
      "alternatively",
      "(?:can|could|would|shall) (?:we|you)[^.!?]* or [^.!?]*",
    ),
    own_part: phrases(
      "i(?:'m| am) (?:also |really |so )?sorry",
      "i apologi[sz]e",
      "my (?:part|share|mistake|fault|own [a-z]+)",
      "i (?:should|could) have",
      "i (?:realise|realize|admit|see now|know) (?:that )?i",
      "on my side",
      "i was (?:wrong|late|too)",
    ),
    question:
      /(?:^|\b(?:so|and|but) )(?:what|how|which|where|who|when|is there|do you|did you|are you|does (?:this|that|it))[^.!?]*\?/g,
    thanks: phrases(
      "thank(?:s| you)",
      "i (?:really )?appreciate(?! it if)[a-z]*",
      "i(?:'m| am) grateful",
    ),
    judgement: phrases(
      "(?:unprofessional|unacceptable|disrespectful|ridiculous|rude|selfish|shameful|pathetic|childish|irresponsible|insulting|inexcusable|a disgrace|a joke|not serious|lazy|dishonest)",
      "never (?:respect|appreciate|value|listen)[a-z]*",
      "no respect",
      "a (?:bad|terrible|poor|awful|lousy) (?:mentor|mentee|listener|colleague|person)",
    ),
    generalisation: phrases("every single time", "you(?:'re| are)? (?:always|never)"),
    mind_reading: phrases(
      "you (?:obviously|clearly|apparently|just|simply)? ?(?:don't|do not|didn't) (?:care|want|listen|take|think|bother|value|respect|believe)",
      "you (?:think|thought|believe) (?:that )?(?:i|you|my)",
      "you (?:did|do|said|say) (?:it|that|this) (?:on purpose|to [a-z]+ me)",
    ),
    faux_feeling: phrases(
      `i(?:'m| am| was| feel| felt|'ve been| have been)(?: being| made to feel)? ${VERY.en}${FAUX.en}(?! (?:by the|to))`,
      "i (?:feel|felt|have the feeling|get the feeling|have the impression|had the impression)(?: like| that| as if| as though)* you",
      "you (?:make|made) me feel",
    ),
    blame: phrases(
      "because of you",
      "your fault",
      "you(?:'re| are) (?:responsible|to blame)",
      "you (?:ruined|spoiled|spoilt|wrecked)",
    ),
    ultimatum: phrases(
      "either you [^.!?]* or [^.!?]*",
      "(?:or|otherwise|or else),? (?:i|we)(?:'ll| will|'m| am)? (?:stop|quit|leave|end|am done|done|out|go|find|look)[^.!?]*",
      "(?:this is )?(?:your|the) last (?:chance|warning|time)",
      "take it or leave it",
      "if (?:you|this|it|nothing)[^.!?]*,? (?:i(?:'m| am) (?:done|out|leaving)|i(?:'ll| will)? (?:stop|quit|leave|end)|we(?:'re| are) done|it(?:'s| is) over)",
    ),
    escalation: phrases(
      "(?:i(?:'ll| will|'m| am)?|we(?:'ll| will)?)(?: (?:going to|also|now|therefore))* (?:tell(?:ing)?|report(?:ing)?|inform(?:ing)?|writ(?:e|ing) to|go(?:ing)? to|cc(?:ing)?|copy(?:ing)?|forward(?:ing)?|put(?:ting)?|involv(?:e|ing)|call(?:ing)?|warn(?:ing)?|alert(?:ing)?)[^.!?]*(?:manager|boss|hr|human resources|coordinator|director|head|management|supervisor|programme|dean|copy|everyone)",
      "i have (?:copied|told|informed) (?:your|the|hr)",
    ),
    past_dragging: phrases(
      "(?:third|fourth|fifth|tenth|hundredth|umpteenth|[0-9]+th|nth) time",
      "(?:same|like this|this way) (?:thing |story )?with (?:your|the|my) (?:last|previous|former|other|ex)[- ]?[a-z]*",
      "not the first time",
      "(?:already|just like|same as) (?:last year|in the past|back then|before with)",
      "ever since (?:the (?:start|beginning)|i have known you)",
      "you(?:'ve| have) always",
    ),
  },
  fr: {
    fact: phrases(
      "(?:t'|j'|n'|qu'|(?:tu|vous|nous|je|on|il|elle|ils|elles|[a-z]+) (?:ne |n'|m'|me |t'|te |nous |l'|les |leur |lui |y |en ){0,2})(?:as|a|ai|avons|avez|ont|avais|avait|avaient|avions|es|est|suis|sont|sommes|etais|etait|etaient)(?: (?:pas|plus|deja|ensuite|ete|jamais|rien|bien|aussi|encore)){0,2} (?:[a-z]+(?:e|i|u|is|it|rt|ert)e?s?)",
    ),
    feeling: phrases(
      `(?:je (?:suis|me sens|reste)|j'etais|j'ai ete|je me (?:suis|sentais) ?(?:sentie?)?|je me sentais) ${VERY.fr}${FELT.fr}`,
      "(?:ca|cela|ce qui|qui) (?:m'a |m')(?:inquiete|attriste|decourage|frustre|blesse|stresse|fait de la peine|touche|peine|mise? mal a l'aise)e?",
      "j'ai (?:peur|honte|de la peine|eu peur)",
    ),
    need: phrases(
      "j'(?:ai|aurais|avais)(?: vraiment| aussi)? besoin",
      "(?:c'est|il est) important pour moi",
      "(?:il|ce qu'il) me faut(?:drait)?",
      "compte (?:beaucoup )?pour moi",
      "(?:ca|cela) m'aiderait",
    ),
    request: phrases(
      "(?:peux|pourrais|veux|voudrais)-?tu",
      "(?:pouvez|pourriez|voulez)-?vous",
      "(?:est-ce (?:que tu|qu'on|que nous|que vous) )(?:peux|pourrais|peut|pourrait|pouvons|pouvez|pourrions)",
      "(?:peut|pourrait)-on",
      "(?:pouvons|pourrions)-nous",
      "et si (?:on|nous|tu)",
      "j'aimerais (?:que|qu'on)",
      "je (?:te|vous) demande",
      "je voudrais (?:que|qu'on|te demander)",
      "s'il te plait",
      "s'il vous plait",
      "serait-il possible",
      "tu (?:peux|pourrais) me [^.!?]*\\?",
    ),
    option: phrases(
      "et si (?:on|nous|tu)",
      "(?:on|nous) (?:pourrait|pourrions)",
      "(?:une|autre) (?:option|possibilite|idee|piste)",
      "(?:peut|pourrait)-on[^.!?]* ou [^.!?]*",
      "(?:est-ce (?:que tu|qu'on|que nous) |peux-tu|pourrais-tu|pouvons-nous|pourrions-nous)[^.!?]* ou [^.!?]*",
    ),
    own_part: phrases(
      "je (?:m'excuse|suis desolee?|te prie de m'excuser|m'en excuse|reconnais|regrette|realise que (?:j'ai|je))",
      "desolee? (?:de|d'|pour|si)",
      "(?:de|pour) ma part",
      "ma (?:part|faute|responsabilite)",
      "mon (?:erreur|tort)",
      "j'aurais (?:du|pu)",
      "j'ai (?:eu tort|ma part|tarde|manque)",
      "de mon cote",
    ),
    question:
      /(?:^|\b(?:et|mais|alors) )(?:que|qu'|quoi|quel(?:le)?s?|comment|ou|qui|quand|combien|y a-t-il|est-ce (?:que|qu'))[^.!?]*\?/g,
    thanks: phrases(
      "merci",
      "je (?:te|vous) remercie",
      "j'apprecie",
      "je (?:te|vous) suis reconnaissante?",
    ),
    judgement: phrases(
      "(?:inadmissible|inacceptable|irrespectueu(?:x|se)|ridicule|egoiste|honteu(?:x|se)|pathetique|pueril|puerile|irresponsable|insultante?|inexcusable|malhonnete|pas serieu(?:x|se)|pas professionnel(?:le)?|n'importe quoi|lamentable|scandaleu(?:x|se))(?! de moi)",
      "(?:ne |n')(?:respectes?|apprecie|ecoute)s? (?:jamais|pas|rien|aucun)[a-z]*",
      "aucun respect",
      "une? (?:mauvaise?|pietre) (?:mentore?|mentoree?|collegue)",
    ),
    generalisation: phrases(
      "a chaque fois que tu",
      "(?:tu|vous) (?:es |etes )?(?:toujours|jamais)",
    ),
    mind_reading: phrases(
      "(?:visiblement|manifestement|clairement),? (?:tu|vous)[^.!?]*",
      "(?:tu|vous) (?:te |vous )?(?:fiche[sz]?|fous|moque[sz]?) [^.!?]*",
      "(?:tu|vous) (?:ne |n')?(?:m')?(?:prends|ecoutes|veux|penses|crois)(?: visiblement)? (?:pas|plus|que)[^.!?]*",
      "(?:tu|vous) l'?(?:as|avez) (?:fait|dit) (?:expres|pour [a-z]+)",
    ),
    faux_feeling: phrases(
      `(?:je (?:suis|me sens|reste)|j'etais|j'ai ete|je me (?:suis|sentais) ?(?:sentie?)?) ${VERY.fr}${FAUX.fr}`,
      "(?:je sens|j'ai (?:eu )?(?:le sentiment|l'impression)|je me dis) que (?:tu|vous)",
      "tu me fais (?:me )?sentir",
    ),
    blame: phrases(
      "a cause de (?:toi|vous)",
      "(?:c'est )?(?:ta|votre|de ta|par ta) faute",
      "tu (?:es|etais) responsable",
      "tu as (?:tout )?(?:gache|ruine)",
    ),
    ultimatum: phrases(
      "soit (?:tu|vous) [^.!?]*,? soit [^.!?]*",
      "ou (?:bien )?(?:tu|vous) [^.!?]*,? ou (?:bien )?(?:j'arrete|je|on arrete)[^.!?]*",
      "(?:sinon|ou alors),? (?:j'arrete|je|on arrete)[^.!?]*",
      "(?:c'est )?(?:ta|la) derniere (?:chance|fois)",
      "c'est a prendre ou a laisser",
      "si (?:tu|ca|cela|rien)[^.!?]*,? (?:j'arrete|je laisse tomber|je m'en vais|on arrete|c'est fini)",
    ),
    escalation: phrases(
      "je (?:mets|vais mettre|mettrai|previens|vais prevenir|previendrai|vais (?:en parler|ecrire|le dire)|en parle(?:rai)?|ecris|ecrirai|signale|signalerai|le dirai|transfere|informe|informerai|alerte)[^.!?]*(?:copie|cheffe?|responsable|direction|directeur|directrice|coordinat[a-z]+|rh|ressources humaines|hierarchie|superieure?|manager|programme|tout le monde)",
    ),
    past_dragging: phrases(
      "(?:troisieme|quatrieme|cinquieme|dixieme|enieme|centieme|[0-9]+e) fois",
      "(?:pareil|comme ca|la meme chose|ainsi) avec (?:ton|ta|tes|mon|ma|la|le|l')[ ]?(?:ancien(?:ne)?|precedente?|dernier|derniere|autre)?[a-z ]*(?:precedente?|ancien(?:ne)?|mentore?|mentoree?|d'avant)",
      "(?:c'est )?pas la premiere fois",
      "deja (?:l'an dernier|l'annee derniere|comme ca avant)",
      "depuis (?:le debut|que je te connais)",
    ),
  },
};
