import type { FeedbackLexicon } from "./feedback-lexicon";
import { words } from "./text";

const TRAIT =
  "(?:lazy|careless|disorgani[sz]ed|unreliable|selfish|arrogant|rude|stupid|incompetent|useless|hopeless|sloppy|negative|difficult|aggressive|immature|childish|unprofessional|shy|bossy|stubborn|weak|clumsy|slow|messy|impatient|irresponsible|inconsiderate|defensive|dramatic|too (?:sensitive|emotional|quiet|soft|nice|slow|shy|direct)|not (?:serious|reliable|a team player|cut out[a-z ]*|motivated|committed|professional|mature|smart enough|good enough)|a (?:mess|disaster|slacker|liar|perfectionist|problem|burden|control freak|bad [a-z]+|natural))";
const BE =
  "(?:you're|you are|you were|youre|you seem|you can be|you're being|you are being|he is|he's|she is|she's)";
const ADVERB =
  "(?:so |just |really |such |very |always |a bit |rather |quite |clearly |too |pretty |simply |obviously )*";
const PRAISE =
  "(?:(?:really |very |so |pretty |quite |truly )?(?:nice|good|great|excellent|clear|lovely|impressive|amazing|helpful|strong|interesting|solid|beautiful|fantastic|pretty|brilliant|well (?:done|written|prepared)|wonderful|polite|creative)|i (?:really )?(?:like|liked|love|loved|enjoyed|appreciate|appreciated) [^.,;!?]{1,50})";
const VAGUE_PRAISE =
  "(?:(?:overall |really |very |such |a |what a )*(?:great|good|nice|super|excellent|amazing|awesome|fantastic|brilliant|lovely|wonderful) (?:job|work|stuff|effort|one|going)(?: (?:on|with) (?:everything|all|it|that|this)(?: [a-z]+){0,2}| this (?:week|month|year)| everyone| overall)?|well done|keep it up|keep up the (?:good|great) work|keep going|you rock|way to go|(?:you're|you are) (?:really |simply |just |so |such )?(?:a |an |the )?(?:star|rock ?star|legend|hero|champion|genius|best|amazing|awesome|great|brilliant|fantastic|wonderful))";

export const english: FeedbackLexicon = {
  flags: [
    {
      type: "label",
      severity: "high",
      pattern: words(
        `${BE} ${ADVERB}${TRAIT}|your (?:laziness|attitude problem|bad attitude|incompetence|arrogance|carelessness|selfishness)|you have (?:a bad attitude|an attitude|no (?:discipline|manners|ambition|talent|initiative))|you lack [a-z]+`,
      ),
    },
    {
      type: "generalisation",
      severity: "high",
      pattern: words(
        "you(?:'re|'ve| are| have| will| just)? (?:[a-z]+ )?(?:always|never|constantly|keep (?!it up|up|going)[a-z]+ing|still never|only ever)(?: [a-z']+){0,2}|every (?:single )?time you(?: [a-z']+){1,2}|you [^.;!?]{2,60}(?:every time|all the time|yet again|every single time|as (?:usual|always))|nothing you do|everything you do|here you go again|you(?:'re| are| were|'ve| have)? (?:forgot|late|missed|failed|lost|ignored|broke|interrupted|skipped)[a-z' ]{0,40} again",
      ),
      unless: /^(?!.*\b(?:but|however)\b).*\b(?:thank|thanks|appreciate|grateful)/,
    },
    {
      type: "mind_reading",
      severity: "high",
      pattern: words(
        "(?:you )?(?:clearly|obviously|evidently|apparently) (?:you )?(?:do not|don't|didn't|did not|aren't|weren't|couldn't|have no|had no|think|thought|believe|want|wanted|lack)(?: [a-z']+){1,3}|you (?:don't|didn't|do not|did not) (?:really |even |seem to )?(?:care|want|bother|respect|like|try|take (?:this|it|your [a-z]+) seriously)(?: [a-z']+){0,3}|i (?:feel|felt|think|get the feeling|have the feeling|have the impression|bet|guess)(?: like| that)* you(?:'re| are| don't| do not| were| didn't| just)(?: [a-z']+){1,4}|you (?:just |only )?(?:wanted|want|tried|try|meant) to (?:look|avoid|annoy|show off|hurt|make)(?: [a-z']+){0,3}|you must (?:think|feel|hate|not)(?: [a-z']+){0,3}|you think you(?:'re| are)(?: [a-z']+){0,3}",
      ),
    },
    {
      type: "sarcasm",
      severity: "high",
      pattern: words(
        "(?:so |much |such |far |way )+(?:fun|better|nicer|easier) without you|(?:nice|kind|good|lovely|generous) of you to (?:join|show up|finally|turn up|grace|come|honou?r|bother)(?: us)?|thanks for (?:finally|nothing|bothering|gracing|showing up)(?: [a-z]+)?|what a surprise|congratulations,? you (?:finally|managed)|oh,? (?:great|brilliant|wonderful),? (?:another|you)|(?:wow|bravo),? (?:you (?:finally|actually|managed)|only)(?: [a-z]+)?|look who|how (?:nice|kind|thoughtful) of you",
      ),
    },
    {
      type: "blame",
      severity: "high",
      pattern: words(
        "because of you(?! (?:we|i) (?:won|saved))|it's (?:all )?your fault|it is (?:all )?your fault|your fault|you(?:'ve| have)? (?:ruined|wrecked|destroyed|messed up|screwed up|cost us|let (?:us|me|everyone|the team) down)(?: [a-z]+){0,2}|you(?:'re| are) (?:to blame|the reason)|thanks to you,? (?:we|i|the [a-z]+|everyone) (?:lost|missed|failed|had to|were|was|are late)",
      ),
    },
    {
      type: "threat",
      severity: "high",
      pattern: words(
        "(?:if|unless|next time) (?:it|this|that|you)[^.;!?]{0,60}(?:i'll|i will|i'm going to|i shall|you'll be|you will be|you're out|you are out|there will be|you can (?:forget|look|say))[^.;!?]{0,60}|or else|last warning|you(?:'ll| will) regret [a-z]+|don't make me [a-z]+|this is your (?:last|final) [a-z]+",
      ),
    },
    {
      type: "judgemental_question",
      severity: "medium",
      pattern: words(
        "(?:why (?:did|do|are|were|would|have|can)(?:n't| not)? you(?: not)?|why on earth|how (?:could|can) you(?: not)?|what were you thinking|what(?:'s| is) wrong with you|what(?:'s| is) your problem|do you (?:even|ever)|are you (?:even|serious)|how (?:many times|hard (?:is|can))|when will you (?:finally|ever))[^.!?]*\\??",
      ),
      unless: /^(?:[^.!?]*)why (?:did|do) you (?:choose|prefer|think|decide|use|pick|suggest)/,
    },
    {
      type: "minimiser",
      severity: "medium",
      pattern: words(
        "(?:you |to |and |could |can |should |didn't you |not )(?:just|simply)(?! (?:a|in|as|now|before|after|like|because|under|over|finished|saw|read|about))|it(?:'s| is)(?: really| so| very| pretty)? (?:obvious|easy|simple|trivial|not (?:that )?(?:hard|difficult|complicated)|basic|common sense)(?: that| to)?|all you (?:have|need|had) to do|anyone (?:can|could)|obviously|how hard (?:is|can) it",
      ),
      unless: /clearly|obviously you/,
    },
    {
      type: "but_negation",
      severity: "medium",
      pattern: words(
        `${PRAISE}(?! (?:to|if|idea))[^.!?;,]{0,30},? (?:but|however|although|though|yet)(?! (?:anyway|also|it (?:was|is) (?:good|great)))`,
      ),
      unless: /not only|nothing but|would be (?:nice|good)/,
    },
    { type: "vague_praise", severity: "medium", pattern: words(`${VAGUE_PRAISE}`) },
    {
      type: "vague_criticism",
      severity: "medium",
      pattern: words(
        "(?:it |this |that |the [a-z]+ |your [a-z]+ )?(?:still )?(?:needs? (?:some |more |a lot of )?(?:work|improvement|polish)|(?:was|is|were|are)(?:n't| not) (?:quite |really |that |very )?(?:great|good|right|good enough|up to (?:standard|scratch)|there yet|at the level|clear|professional|what i expected)|(?:was|is|were|are) (?:a bit |rather |too |very |quite |pretty |really )*(?:confusing|weak|poor|messy|bad|disappointing|mediocre|average|sloppy|off|unclear|boring|superficial)|could be (?:better|improved|stronger)|leaves (?:a lot|much) to be desired|lacks? (?:impact|depth|clarity|energy|polish|structure|rigou?r))|(?:be|try to be|you need to be) (?:a bit )?more (?:professional|proactive|careful|confident|serious|rigorous|present|engaged|organi[sz]ed|assertive|strategic)|(?:must|should|can|could) (?:try harder|do better)|(?:try|work) harder|do better|make (?:more of )?an effort|step up|pay (?:more )?attention|disappointing|not (?:great|good enough|up to scratch)",
      ),
    },
    {
      type: "comparison",
      severity: "medium",
      pattern: words(
        "(?:more|be|just|act|work) like (?!this|that|it|a |an |the |you|to |in |we |i )[a-z]+|unlike (?!last|before|the previous|your (?:last|first|previous))[a-z]+|compared (?:to|with) (?:the others|everyone else|your colleagues|other [a-z]+)|(?:learn|take a leaf) from [a-z]+|(?:everyone|everybody) else (?:can|does|did|manages?|has|is)|(?:[a-z]+) would (?:never )?have|(?:the )?others (?:don't|do not|can|manage|never)|why can't you be|(?:better|faster|worse|slower) than (?:you|you are|your (?:colleagues|peers))",
      ),
    },
    {
      type: "should_have",
      severity: "medium",
      pattern: words(
        "you (?:really )?(?:should(?:n't| not)?(?:'ve| have)|ought to have|could have at least|were supposed to|needed to have)(?: [a-z']+){1,4}",
      ),
    },
  ],
  praise: words(
    "thank(?:s| you)|great|good|nice|well done|amazing|excellent|i (?:really )?(?:like|liked|love|loved|appreciate|appreciated|noticed|admire|enjoyed)|helped|impressive|clear(?:er)?|progress|star|brilliant|useful|lovely|gave me",
  ),
  moment: words(
    "(?:on |last |this |next |before |since )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:'s)?(?: (?:morning|afternoon|evening|night))?|yesterday|today|this (?:morning|week|afternoon)|last (?:week|month|night|session|time)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:during|before|after|at|in) (?:the|our|your|my) [a-z]+|\\d{1,2}[:h]\\d\\d|when you|line \\d+|page \\d+|slide \\d+",
  ),
  deed: words(
    "you (?:[a-z]+ )?(?:[a-z]{2,}ed|said|wrote|sent|came|left|told|gave|made|took|read|spoke|ran|kept|put|did|went|cut|held|brought|found|began|built|led|met)|(?:was|were|has(?: never)? been|have been|had been) (?:missing|[a-z]+ed|sent|run|late|left|written|lost)|(?:arrived|failed|broke|missing|your [a-z]+ (?:said|showed|listed|gave|had|has))|i (?:saw|heard|read|noticed|counted) [a-z]+",
  ),
  effect: words(
    "so (?:the|we|i|that|they|she|he)|which (?:made|meant|helped|let|gave|led|caused|saved|left)|because of (?:this|that)|as a result|(?:it|that|this) (?:gave|helped|made|meant|saved|let|cost|led|can lead|took|allowed|means)|(?:he|she|they|the team|the client|pupils|we|i) (?:got|could|had to|lost|spent|felt|was able|were able|saved|understood|copied|waited)|failed|it's too late|two [a-z]+ copied|to make it easier",
  ),
  next: words(
    "could you|can you|would you|please|next time|for the next|before (?:the )?next|let's|try (?!harder)[a-z]+|i suggest|i'd suggest|i recommend|consider|how about|what if you|you (?:could|can|might|may want to)|it would (?:be nice|help) if|one thing to (?:try|work on|change|add)|by (?:monday|tuesday|wednesday|thursday|friday)|add|i(?:'d| would) like you to|shall we",
  ),
  question: /(?:what|which|how|where|who|when)[^.!?]{3,}\?/g,
};
