import type { FlagRule } from "./feedback-lexicon";
import { listed } from "./feedback-words";
import { oneOf, phrases } from "./text";

const PLAINLY = listed(
  "clearly obviously evidently apparently plainly visibly secretly deep_down no_doubt undoubtedly of_course surely",
);
/** What someone can only know of themselves. */
const INNER = oneOf(
  "do(?:n't| not) (?:really |even |actually |seem to |truly )*(?:care|want|bother|respect|like|value|trust|believe|mean|give a|take|listen|think|try|see the point)",
  "did(?:n't| not) (?:really |even |actually |seem to |truly )*(?:care|want|bother|respect|like|value|mean|give a|take|think|try)",
  "(?:could(?:n't| not)|can(?:'t|not)) (?:care less|be bothered|be arsed|stand|wait to (?:leave|be rid))",
  "never (?:really |actually |truly )?(?:cared|wanted|meant|intended|liked|believed|respected|took|wished|gave a)",
  "(?:are|'re|were) (?:just |only |really |clearly |obviously |secretly |simply )*(?:jealous|envious|threatened|bored|not (?:even |really |at all )*(?:interested|bothered|trying|listening|committed)|trying to (?:annoy|avoid|hurt|look|humiliate|impress|provoke|prove|undermine|make (?:me|us)|get (?:out|away|rid)|sabotage|punish|test|hide)|out to|afraid (?:of|to)|scared (?:of|to)|looking for (?:attention|excuses|an excuse|trouble)|hiding|pretending|playing (?:games|dumb|the victim))",
  "(?:have|had|'ve) (?:absolutely |clearly |really )*(?:no|zero|not the slightest) (?:interest|intention|desire|wish|respect|regard)",
  "(?:have|had|'ve) (?:already |clearly |obviously )*(?:given up|lost interest|checked out|stopped (?:caring|trying))",
  "(?:hate|despise|resent|look down on|can't stand|dislike|distrust) (?:me|us|this|working|being|helping|the|everyone|him|her|them|your|people|visitors|it)",
  "(?:enjoy|love|like|delight in) (?:making|seeing|hurting|humiliating|annoying|watching|winding|upsetting|causing) (?:me|us|others|people|everyone|trouble)",
);
/** Why they did it, told by someone else. */
const WHY = oneOf(
  "to (?:look|avoid|annoy|show off|hurt|make (?:me|us|yourself|a point)|humiliate|provoke|please|impress|spite|undermine|punish|get (?:out|away|rid|attention|even|noticed|back)|be (?:seen|liked|noticed|right)|prove|win|save face|cover)",
  "out of (?:spite|pity|jealousy|laziness|malice|boredom|fear)",
  "for (?:the (?:money|title|certificate|attention|glory|credit|show|grade|applause|sake)|show|attention|effect|yourself|your (?:own |cv|career|ego|image))",
  "because (?:it|you|your|someone|they) [^.;!?]{2,30}",
);

/** Another’s thoughts, wishes or motives told as if they were seen. */
export const motives: readonly FlagRule[] = [
  {
    type: "mind_reading",
    severity: "high",
    isPlain: true,
    pattern: phrases(
      `${PLAINLY},? you(?:'d| would|'ve| have|'re| are)? (?:rather|${INNER}|do(?:n't| not)|did(?:n't| not)|are(?:n't| not)|were(?:n't| not)|could(?:n't| not)|have no|had no|(?:had|have) (?:better|other|more important)|think|thought|believe|want|wanted|lack|hate|prefer|resent|feel)(?: [a-z']+){0,3}`,
      `you(?: just)? ${PLAINLY} (?:do(?:n't| not)|did(?:n't| not)|are(?:n't| not)|were(?:n't| not)|could(?:n't| not)|have no|had no|have (?:better|other) things|think|thought|believe|want|wanted|hate|prefer|resent|feel|had better)(?: [a-z']+){0,3}`,
      `(?:clearly|obviously|evidently|apparently) (?:do(?:n't| not)|did(?:n't| not)|have no|had no)(?: [a-z']+){1,3}`,
      `you(?: just| really| simply| clearly| still)?(?: |(?='))${INNER}(?: [a-z']+){0,3}`,
      `it(?:'s| is| was) (?:quite |so |pretty |very |perfectly )?(?:clear|obvious|plain|evident)(?: to (?:me|everyone|all))?(?: that)? you (?:(?:would )?rather|${INNER}|want|think|prefer|hate)(?: [a-z']+){0,3}`,
      `(?:i|we|anyone|everyone|one) (?:can|could) (?:tell|see|feel|sense)(?: that)? you(?: just)?(?: |(?='))${INNER}(?: [a-z']+){0,3}`,
      "i (?:feel|felt|get the feeling|have the feeling|have the impression|get the impression|had the impression|bet|guess|suspect)(?: like| that)* you(?:'re| are| don't| do not| were| didn't| just| only| never)(?! (?:[a-z]+ )?(?:ready|right|busy|tired|able|close|on|making|improving|doing (?:well|fine)|good|going|better|stronger|safe|said|meant))(?: [a-z']+){1,4}",
      `i (?:think|know|believe|am sure|'m sure)(?: that)? you(?: just| only| really| simply)?(?: |(?='))${INNER}(?: [a-z']+){0,3}`,
      `you (?:just|only|simply|merely|really just) (?:want|wanted|try|tried|meant|care|cared|thought|think|like|hope|hoped|agreed|joined|came|come|said|say|did|do|offered|asked|apologi[sz]ed|help|helped|volunteered|took|accepted|pretend|pretended|signed)(?: [a-z']+){0,3} ?(?:${WHY}|(?<=(?:want|wanted|care|cared|hope|hoped|pretend|pretended)(?: [a-z']+){0,3}))`,
      `you(?:'re| are)? (?:did|do|doing|said|say|saying|came|wrote|write|asked|chose|agreed|joined|accepted|took|volunteered)(?: (?:that|this|it|all of this|here|the job|yes|so))*(?: just| only| purely| simply)* ${WHY}(?<!because .*)`,
      "you (?:want|wanted|tried|try|meant) to (?:look|avoid|annoy|show off|hurt|make (?:me|us)|humiliate|provoke|undermine|get (?:rid|out|away)|punish|prove (?:me|us|a point)|embarrass|be the (?:star|boss|centre|center)|have the last word|control|impress everyone)(?: [a-z']+){0,3}",
      "you must (?:think|feel|hate|believe|really (?:think|hate)|enjoy|not)(?: [a-z']+){0,3}",
      "you(?:'re|'ve| are| have| were| did)? (?:[a-z]+ ){0,3}(?:deliberately|intentionally|purposely|on purpose|knowingly|wilfully|to spite (?:me|us))(?: [a-z']+){0,2}",
      "you (?:really |just |honestly |obviously |seem to |probably |secretly )*(?:think|believe|assume|imagine|reckon)(?: that)? (?:you(?:'re| are| know| can (?:do (?:what|whatever|anything)|get away)|don't (?:need|have))|i'm|i am|i don't|i can't|we're|nobody|no one|everyone|everything|the rules|the world|people|it's all about|this is beneath|that rules)(?: [a-z']+){0,3}",
      "you (?:expect|expected) (?:me|us|everyone|others|people|everything|the (?:team|world|others)) (?:to|on|for|will)(?: [a-z']+){0,3}",
      "you (?:find|think|consider|see) me (?:so |very |too |a bit |as )?(?!at|in|on|the|when|every|tomorrow)[a-z]+",
      "you (?:dream of|are dreaming of|'d love to) (?:see|seeing|watch|watching) me (?:fail|lose|quit|leave)[a-z]*",
      "(?:this|that|it|the [a-z]+|everything|everyone|my [a-z]+)(?: [a-z]+)? (?:clearly|obviously|plainly|visibly|evidently) (?:bores?|annoys?|disgusts?|amuses?|means? nothing to|leaves?|irritates?) you(?: [a-z]+)?",
      "you consider yourself(?: [a-z]+){0,3}",
      "in your (?:head|mind|world|little world),? (?:you|i'm|i am|we|it's|everyone|nobody)(?: [a-z']+){0,3}",
      "(?:we both know|admit|admit it|let's be honest|be honest|face it|let's face it|don't pretend|deep down),?(?: that)? you(?:'re|'d|'ve)?(?: [a-z']+){1,4}",
      "i know (?:exactly |full well |very well |perfectly well )?(?:why you|what you(?:'re| are) (?:up to|thinking|after|trying))(?: [a-z']+){0,2}",
      "your (?:heart|mind|head) (?:isn't|is not|wasn't|is elsewhere|was elsewhere|is somewhere)(?: [a-z']+){0,2}",
      "your (?:real|true|only|sole|hidden) (?:goal|aim|motive|agenda|reason|intention|concern|interest|purpose|worry) (?:is|was)(?: [a-z']+){0,3}",
      "you(?:'d| would) (?:clearly |obviously |much )?rather (?:be|see|have|do|watch|let|not)(?: [a-z']+){0,3}",
      "you couldn't care less(?: about [a-z]+(?: [a-z]+)?)?",
      "you were (?:just |only )?(?:hoping|waiting for me to|trying to make (?:me|us))(?: [a-z']+){0,3}",
      "(?:this|that|it) means nothing to you",
    ),
    unless:
      /\byou (?:said|told|wrote|mentioned|explained|asked|wish(?:ed)?|answered)\b|would you (?:rather|prefer)|\bif you(?:'d| would)? (?:rather|prefer|don't|do not)|did you mean/,
  },
];
