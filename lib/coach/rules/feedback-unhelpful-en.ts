import type { FlagRule } from "./feedback-lexicon";
import { oneOf, phrases } from "./text";

const PRAISE = oneOf(
  `(?:really |very |so |pretty |quite |truly )?${oneOf("nice", "good", "great", "excellent", "clear", "lovely", "impressive", "amazing", "helpful", "strong", "interesting", "solid", "beautiful", "fantastic", "pretty", "brilliant", "well (?:done|written|prepared)", "wonderful", "polite", "creative")}`,
  "i (?:really )?(?:like|liked|love|loved|enjoyed|appreciate|appreciated) [^.,;!?]{1,50}",
);

const VAGUE_PRAISE = oneOf(
  "(?:overall |really |very |such |a |what a )*(?:great|good|nice|super|excellent|amazing|awesome|fantastic|brilliant|lovely|wonderful) (?:job|work|stuff|effort|one|going)(?: (?:on|with) (?:everything|all|it|that|this)(?: [a-z]+){0,2}| this (?:week|month|year)| everyone| overall)?",
  "well done",
  "keep it up",
  "keep up the (?:good|great) work",
  "keep going",
  "you rock",
  "way to go",
  "(?:you're|you are) (?:really |simply |just |so |such )?(?:a |an |the )?(?:star|rock ?star|legend|hero|champion|genius|best|amazing|awesome|great|brilliant|fantastic|wonderful)",
);
/** What is said of a piece of work that does not suffice, without saying why. */
const WANTING = oneOf(
  "needs? (?:some |more |a lot of )?(?:work|improvement|polish)",
  "(?:was|is|were|are)(?:n't| not) (?:quite |really |that |very )?(?:great|good|right|good enough|up to (?:standard|scratch)|there yet|at the level|clear|professional|what i expected)",
  "(?:was|is|were|are) (?:a bit |rather |far |way |too |very |quite |pretty |really |so )*(?:confusing|confused|muddled|incoherent|unreadable|flat|clumsy|hard to (?:follow|read)|all over the place|weak|poor|messy|bad|disappointing|mediocre|average|sloppy|off|unclear|boring|superficial)",
  "could be (?:better|improved|stronger)",
  "leaves (?:a lot|much) to be desired",
  "lacks? (?:impact|depth|clarity|energy|polish|structure|rigou?r)",
);

/** What is taken badly in numbers, or tells its reader too little to act on. */
export const unhelpful: readonly FlagRule[] = [
  {
    type: "judgemental_question",
    severity: "medium",
    pattern: phrases(
      `${oneOf("why (?:did|do|are|were|would|have|can)(?:n't|'t| not)? you(?: not)?", "why on earth", "how (?:could|can) you(?: not)?", "what were you thinking", "what(?:'s| is) wrong with you", "what(?:'s| is) your problem", "do you (?:even|ever)", "are you (?:even|serious)", "how (?:many times|hard (?:is|can))", "when will you (?:finally|ever)")}[^.!?]*\\??`,
    ),
    unless: /^(?:[^.!?]*)why (?:did|do) you (?:choose|prefer|think|decide|use|pick|suggest)/,
  },
  {
    type: "minimiser",
    severity: "medium",
    pattern: phrases(
      "(?:you |to |and |could |can |should |didn't you |not )(?:just|simply)(?! (?:a|in|as|now|before|after|like|because|under|over|finished|saw|read|about))",
      "it(?:'s| is)(?: really| so| very| pretty)? (?:obvious|easy|simple|trivial|not (?:that )?(?:hard|difficult|complicated)|basic|common sense)(?: that| to)?",
      "all you (?:have|need|had) to do",
      "anyone (?:can|could)",
      "obviously",
      "how hard (?:is|can) it",
    ),
    unless: /clearly|obviously you/,
  },
  {
    type: "but_negation",
    severity: "medium",
    pattern: phrases(
      `${PRAISE}(?! (?:to|if|idea))[^.!?;,]{0,30},? (?:but|however|although|though|yet)(?! (?:anyway|also|it (?:was|is) (?:good|great)))`,
    ),
    unless: /not only|nothing but|would be (?:nice|good)/,
  },
  { type: "vague_praise", severity: "medium", pattern: phrases(`${VAGUE_PRAISE}`) },
  {
    type: "vague_criticism",
    severity: "medium",
    pattern: phrases(
      `(?:it |this |that |the [a-z]+ |your [a-z]+ )?(?:still )?${WANTING}`,
      "(?:be|try to be|you need to be) (?:a bit )?more (?:professional|proactive|careful|confident|serious|rigorous|present|engaged|organi[sz]ed|assertive|strategic)",
      "(?:must|should|can|could) (?:try harder|do better)",
      "(?:try|work) harder",
      "do better",
      "make (?:more of )?an effort",
      "step up",
      "pay (?:more )?attention",
      "disappointing",
      "not (?:great|good enough|up to scratch)",
    ),
    unless: /do you (?:think|find|feel) [^.!]*\?/,
  },
  {
    type: "comparison",
    severity: "medium",
    pattern: phrases(
      "(?:more|be|just|act|work) like (?!this|that|it|a |an |the |you|to |in |we |i )[a-z]+",
      "unlike (?!last|before|the previous|your (?:last|first|previous))[a-z]+",
      "compared (?:to|with) (?:the others|everyone else|your colleagues|other [a-z]+)",
      "(?:learn|take a leaf) from [a-z]+",
      "(?:everyone|everybody) else (?:can|does|did|manages?|has|is)",
      "(?:[a-z]+) would (?:never )?have",
      "(?:the )?others (?:don't|do not|can|manage|never)",
      "why can't you be",
      "(?:better|faster|worse|slower) than (?:you|you are|your (?:colleagues|peers))",
    ),
  },
  {
    type: "comparison",
    severity: "medium",
    isNamed: true,
    pattern: phrases(
      "(?<!\\b(?:the|a|an|your|my|our|their|this|that) )[a-z]+,? (?:manages|managed|copes|coped|handles|handled|does|did|gets|got|has|had|finishes|finished|writes|wrote|can|could)(?: [a-z']+){0,6} (?:just fine|perfectly well|without (?:any |the least )?(?:trouble|problems?|difficulty|help|fuss)|no problem|easily)",
      "[a-z]+ (?:[a-z']+ ){1,8}[a-z']+(?=,? (?:so )?why can(?:'t|not) you)",
    ),
    unless: /\byou (?:managed|coped|handled|did)/,
  },
  {
    type: "should_have",
    severity: "medium",
    pattern: phrases(
      "you (?:really )?(?:should(?:n't| not)?(?:'ve| have)|ought to have|could have at least|were supposed to|needed to have)(?: [a-z']+){1,4}",
    ),
  },
];
