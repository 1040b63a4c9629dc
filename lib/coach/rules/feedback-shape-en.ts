import type { FlagRule } from "./feedback-lexicon";
import { ENGLISH_MADE } from "./feedback-made-words";
import { PERSON, PERSONAL } from "./feedback-traits-en";
import { either, listed } from "./feedback-words";
import { phrases } from "./text";

/** What someone does to another who did not obey. */
const PUNISHES =
  "(?:revok|cancel|fir|sack|remov|report|quit|leav|drop|replac|exclud|bann?|kick|throw|clos|end|refus|withdraw|escalat|suspend|demot|dock|fail|resign|pull|block|tell|complain|swap|charg|publish|expos|nam|walk|stop|cutt?|hold|los|regret|pay|find|look|go|dump|ditch|lock|delet|revers|retract|unassign|reassign)(?:e|es|s|ing|ping|ting)?";
/** What nobody threatens with. */
const KIND = "(?:help|send|show|bring|join|try|explain|come|remind|gladly|happily|happy|let you)";
const BAD_NOUN =
  "(?:silence|delays?|mistakes?|absence|carelessness|negligence|laziness|excuses?|ego|attitude|temper|mess|stubbornness|forgetfulness|indecision|dithering|meddling|gossip|big mouth|bright idea|rudeness|haste|greed|arrogance|moods?|lateness|lack of [a-z]+|incompetence|sloppiness|bad [a-z]+|poor [a-z]+)";
/** What only seems small to who says so. */
const SMALL_THINGS = listed(
  "draft suggestion thought nit idea guess question hint preference note start step example test reminder sketch opinion proposal beginning placeholder first way matter couple few",
);

/** Judgements by the shape of their sentence, whatever its words. */
export const shapes: readonly FlagRule[] = [
  {
    type: "threat",
    severity: "high",
    pattern: phrases(
      `(?:next time|if you(?:'re)? [^.!?,]{2,50}|once more|one more [a-z]+|again),? (?:you [^.!?,]{2,40},? )?(?:then )?(?:and )?(?:i'm|i am|we're|i'll|i will|we'll|i'd|i am going to) (?!${KIND})(?:going to |gonna |just |personally |afraid i'll )*${PUNISHES}(?: [a-z']+){0,5}`,
      `(?<=^|[.!?] )(?!(?:i|we|he|she|it|they|the|a|my|our|either|whether|this|that|there|was|is|are|do|does|did|could|would|should|can|will|shall|have) )[a-z]+(?: [a-z']+){1,6},? or (?:else )?(?:(?:find|look for) (?:another|someone|somebody|a new|yourself)|start (?:looking|packing)|leave (?:the|this|us)(?: (?:team|project|group|programme|company|room))?|pack (?:up|your)|forget (?:it|about|the|your|our)|say goodbye|go home|get out|resign|don't bother|expect (?:a|to|no)|face (?:the|a)|you(?:'re| are) (?:out|off|done|fired|finished|gone)|you(?:'ll| will) (?:be (?:off|out|fired|sorry|removed|replaced|gone|sacked|looking|demoted)|lose|regret|pay|never|hear from)|i(?:'ll| will|'m) (?!${KIND})(?:going to |just |simply )*${PUNISHES} (?!(?:for|at|to|it up|by|in) ))[^.!?]{0,50}`,
      "(?:and )?(?:see|find out|you'll see) (?:what happens|where (?:it|that) gets you|how (?:that|it) (?:ends|goes)|if i (?:don't|care|won't)|what i(?:'ll| will)? do)",
      `(?:if|unless|until) (?:this|that|it|you|i|there|we)[^.!?,]{3,60}(?:,| then)? (?:i'm|i am|we're|i'll|i will|we'll) (?!${KIND})(?:going to |just |simply )*${PUNISHES}(?: [a-z']+){1,3} (?:and [a-z]+ (?:you|it|your)|you|your|from the team|off|without)(?: [a-z']+){0,5}`,
      "you (?:won't|will not|'ll not|aren't going to) (?:be (?:here|around|part of|on (?:the|this)|working)|last|stay|keep (?:your|this|the)|get (?:another|a second)|see (?:another|the end))[^.!?]{0,50}",
      "(?:say|do|try|touch|repeat|write) (?:that|it|this)(?: again| once more| one more time)(?:,)? and(?: [a-z']+){1,5}",
    ),
    unless:
      /\b(?:article|rule|contract|law|policy) \d|according to the|would you rather|do you (?:want|prefer)/,
  },
  {
    type: "sarcasm",
    severity: "high",
    pattern: phrases(
      "(?:how|very|so) (?:thoughtful|kind|nice|generous|considerate|clever|brave|gracious|helpful|good|sweet|polite|wise|bold) of you(?:,)? to [^.!?]{2,60}(?:after|late|without|only|never|when it|not|too|last|nobody|again|behind|before asking|yourself|the last minute)(?: [^.!?]{0,30})?",
      "(?:great|perfect|lovely|fantastic|wonderful|brilliant|nice|oh joy|super|marvellous),? (?:so )?(?:now|then) (?:i|we|you|they|everyone|the [a-z]+)(?: all)? (?:get to|have to|has to|must|can(?:'t| not| all)?|will|won't|need to|are|is) [^.!?]{2,50}",
      "(?:congratulations|congrats|bravo|kudos|well done|hats off|clap clap|applause),? (?:to you |on |for )?(?:you(?:'ve| have)? (?:just )?(?:re-?invent|discover|broke|found (?:a|yet)|manag|set a (?:new )?record|surpass|fool|confus|scar|offend|bor|lost|deleted|made (?:everyone|us|me|her|him|it worse)))[^.!?]{0,50}",
      "(?:i|we) (?:do |just |so |really |simply )*(?:love|adore|enjoy|admire|like) (?:it when|how|being|having to|waiting|cleaning up|redoing|chasing|the way you (?:never|always|ignore|forget|leave))(?: [^.!?]{2,50})?(?:late|ignored|again|nothing|never|mess|wait|at midnight|on a (?:sunday|saturday)|twice|lie|forget|break|leave)[a-z]*",
      "(?:don't|please don't|no,? don't) (?:let|worry about|mind) (?:me|us|the rest of us|the deadline|the others)(?: [a-z']+){0,4}",
      "(?:what|that) a(?:n)? (?:surprise|relief|joy|treat|shock),? (?:you|another|that you)(?: [a-z']+){1,4}",
      "(?:i'm|i am|we're) (?:so |just )?(?:glad|thrilled|delighted|touched|honou?red) (?:that )?(?:you (?:think|thought) so (?:little|highly|much)|you (?:bothered|finally|at last|could finally)|to be (?:the last|an afterthought|your)|to (?:hear|learn) (?:it |this |that )?(?:last|after|from everyone|from the|by accident))(?: [a-z']+){0,6}",
      "(?:great|good|nice|excellent|amazing|brilliant|fine) (?:job|work|going|one)(?:,)? (?:on )?(?:breaking|losing|ruining|forgetting|missing|deleting|ignoring|wasting|messing|killing|scaring|upsetting)(?: [a-z']+){1,5}",
      "what could (?:possibly |ever )?go wrong",
      "(?:sure|oh sure|of course|fine|by all means|go ahead),? (?:go ahead and )?(?:take (?:another|your|all|as many)|ignore|break|waste|blame|keep (?:me|us|them|everyone|the)|leave (?:me|us|everything))(?: [a-z']+){0,6},? (?:the|nobody|no one|everyone|we|i|that's|it's|who)(?: [a-z']+){1,6}",
      "(?:well,? )?(?:aren't|weren't|isn't) (?:you|that|this|he|she) (?:just |so |really )*(?:the |a |an )?(?:expert|genius|hero|clever|special|charming|lovely|convenient|helpful|nice|perfect|great|wonderful|ray of sunshine|picture|life of the party|professional|bright one)(?: [a-z ]{2,30})?",
      "(?:because|as) (?:that|it) (?:worked|went) so well(?: last time| before)?",
      "(?:good|nice) to (?:know|see) (?:that )?(?:you|my|our|i|we) (?:care|have your priorities|still exist|time (?:means|is worth)|work (?:means|counts)|don't matter|matters? so much)[^.!?]{0,30}",
    ),
  },
  {
    type: "mind_reading",
    severity: "high",
    isPlain: true,
    pattern: phrases(
      "you(?:'re|'ve been| are| were| have been)? (?:just|only|merely|simply|clearly|secretly|obviously|deliberately) (?:trying|pretending|looking|hoping|waiting|doing (?:this|it|that)|in (?:it|this)|playing|after|out|fishing|angling|showing off|going through the motions|testing|stalling|making (?:excuses|it up)|covering)(?: (?:to|for|at|here|me|us|by|your)(?: [a-z']+){0,5})?",
      "you (?:obviously|evidently|apparently|plainly|clearly|surely) (?!(?:explain|stat|describ|mark|show|label|communicat|present|separat|document|nam|need|deserv|improv|prepar|work|progress|enjoy)(?:e?d)?(?![a-z]))(?:copied|pasted|skipped|ignored|forgot|rushed|guessed|stole|missed the point|gave up|made (?:it|this|that) up|misread|never|[a-z]{3,}ed)(?: [a-z']+){0,5}",
      "(?:admit|confess|face)(?: it| that)?,? (?:that )?you(?:'re|'d|'ve| were| are| had| just| only| never| wanted| hoped| enjoyed| hated)(?: [a-z']+){1,4}",
      "what (?:you really|really|actually|truly) (?:want|mean|think|bothers|annoys|interests|matters to|scares)(?: you)?(?: [^.!?]{0,20})?,? (?:is|are|was)(?: [a-z']+){1,5}",
      "(?:this|that|it)(?:'s| is| was) (?:all |only |really |just )*(?:about (?:your|you|getting|looking)|to (?:please|impress|spite|punish|annoy)|because you(?:'re| are)? (?:jealous|afraid|scared|bored|can't|don't|want|hate|resent|never wanted))(?: [a-z']+){0,4}",
      "you(?:'d| would) (?:love|be happy|be glad|be delighted|like nothing (?:better|more)) (?:to|if|it if|than) (?:see|have|watch|me|i|we|this|it|the)(?: [a-z']+){1,4}(?:fail|leave|quit|lose|struggle|gone|fall|collapse|cancelled)[a-z]*",
    ),
    unless: /\byou (?:said|told|wrote|mentioned)\b|\bif you(?:'re| are) (?:just|only)/,
  },
  {
    type: "judgemental_question",
    severity: "medium",
    pattern: phrases(
      "(?:did|do|have|are|can|could|would|were|is|was) (?:you|anyone|anybody)(?: [^.!?]{2,60})? at all(?: [a-z ]{0,20})?\\?",
      "(?:what|which) (?:part|bit|word|half) of [^.!?]{2,50} (?:did|do|don't|didn't|was|were|are) (?:you|so|unclear|too)[^.!?]*\\??",
      "(?:why|how come) (?:are|do|did|would|must|have) you [^.!?]{2,50} (?:at all|in the first place|again|every time|like (?:this|that)|so [a-z]+|to begin with)[^.!?]*\\?",
      "(?:do|did|does|would|could|have) (?:you|it) [^.!?]{0,30}(?:for once|even once|ever occur|cross your mind|occur to you|know what [a-z]+ means|know the meaning|hear yourself)[^.!?]*\\??",
      "(?:has|did) it (?:ever |not |never )*(?:occur|cross)[^.!?]*\\??",
      "why (?:is|are|was|were) (?:this|that|it|your [a-z]+|the [a-z]+|everything)(?: [a-z]+){0,2} (?:so|such an?|still so|always so) (?!fast|quick|popular|important|good|happy|cheap|quiet|small|big|high|low|cold|hot|dark)[a-z]+[^.!?]*\\?",
      "(?:were|are) you (?:even )?(?:asleep|drunk|blind|deaf|dreaming|on holiday|out of your mind|half asleep|sleeping|awake|daydreaming)[^.!?]*\\?",
      "(?:am i|are we) (?:supposed|meant|expected) to [^.!?]{2,60}\\?",
      "(?:what|who) (?:gave|gives) you the (?:right|idea|impression)[^.!?]*\\??",
    ),
    unless: /do you (?:need|want|have) (?:any|some|more) [a-z]+ at all/,
  },
  {
    type: "minimiser",
    severity: "medium",
    pattern: phrases(
      `(?:it's|it is|that's|that is|it was|this is) (?:only|just|merely|nothing but) (?:an?|one|two|a few) (?!${SMALL_THINGS})[a-z]+(?: [a-z]+)?(?= *(?:[.!,;]|$))`,
      "(?<=^|[.!?;,] )(?:simply|just) (?!(?:a|an|the|in|to|for|as|me|my|this|that|one|two|three|so|now|because|when|before|after|like|if|about|under|over|wanted|checking|wondering|saw|read|noticed|thinking|leaving|curious|fyi|kidding|saying|asking|finished|did|been|realised|realized|great|perfect|brilliant|lovely|wonderful|amazing|beautiful|excellent|superb|fantastic|awesome|right|enough|not|what|how|who|let|tell|call|ring|ask|send|come|you|i|we|it|and|remember|make sure)(?![a-z]))[a-z]+ (?:it|the|a|an|your|this|that|them|on|up|off|to|with|in|out)(?: [a-z']+){0,2}",
      "(?:no need|there's no need) for (?:a |an |any |such )?(?:debate|drama|fuss|panic|discussion|tears|theatrics|meeting about it)",
      "(?:it's|it is|that's) an? (?:one|two|three|five|ten)[- ](?:line|minute|second|word|click|step)(?:r)?(?: [a-z]+)?",
      "(?:come on|oh please|for (?:heaven's|goodness'?|pity's|god's) sake|big deal|so what|boo hoo|get a grip|grow up|deal with it|suck it up)(?= *(?:[.!,;]|$))",
      "(?:surely|even) (?:you|a beginner|a child|my [a-z]+) (?:can|could|should be able to|know|would) [a-z]+(?: [a-z]+){0,3}",
      "(?:how hard|what's so hard|what is so hard) [^.!?]{2,30}",
    ),
    unless: /\b(?:my|i'm|i am|i was|for me)\b/,
  },
  {
    type: "blame",
    severity: "high",
    pattern: phrases(
      `(?:thanks|owing|due) to your ${BAD_NOUN},? [^.!?]{3,60}`,
      "your (?:[a-z]+ )?(?:patch|commit|change|email|message|remark|decision|joke|idea|report|draft|mistake|error|delay|plan|behaviou?r) (?:has |just |really |nearly |almost )*(?:cost (?:me|us|the|everyone)|ruined|wrecked|spoil(?:t|ed)|killed|destroyed|lost (?:me|us|the)|wasted|made (?:me|us) (?:lose|miss|look|wait|redo))(?: [a-z']+){0,5}",
      "(?:if (?:we|i|they|the [a-z]+) (?:lose|miss|fail|lost|missed|failed|don't (?:win|get|make)|can't)[^.!?,]{0,40},? )(?:it's|it is|it'll be|it will be|that's|blame|you know|i know) (?:your|you|on you|because of you|down to you|thanks to you|who to blame|whose)(?: [a-z]+){0,3}",
      "you(?:'ve)? (?:once again |again |even |actually |somehow )*managed to (?:break|ruin|lose|wreck|upset|delete|offend|annoy|miss|spoil|kill|destroy|alienate|confuse|waste|mess|botch|insult|scare|bore|anger|delay|crash)(?: [a-z']+){0,6}",
      "(?:it was|that was|this was|it's) (?:all )?your (?:idea|decision|plan|choice|suggestion|mistake|doing)(?:,| and| so) (?:and |so )?(?:now |here )?(?:we|i|everyone|they|the [a-z]+|look)(?: [a-z']+){1,6}",
      "(?:you've|you have|you) (?:let|made) (?:this|it|us all|everything|the whole [a-z]+|the [a-z]+) (?:happen|go wrong|fail|fall apart|collapse|suffer)",
      "(?:we|i|they|the [a-z]+) (?:lost|missed|failed|wasted|had to [a-z]+)[^.!?]{2,50},? (?:all |and it's |and that's )?(?:because of|thanks to|due to|down to|on account of) (?:you|your)(?: [a-z]+)?",
    ),
    unless: /thanks to you(?:r [a-z]+)?,? [^.!?]*\b(?:saved|won|on time|gained|learned|succeeded)/,
  },
  {
    type: "comparison",
    severity: "medium",
    pattern: phrases(
      "(?:every other|all the other|any other|the other) (?!day|week|month|year|half|side|hand|way|line|file|end|option|function|case|test)[a-z]+s? (?:manages?|can|could|does|do|did|has|have|gets?|knows?|understands?|finishe?s?|delivers?|reads?|follows?|seems? to|arrives?|runs?)(?: [a-z']+){0,6}",
      "(?:nobody|no one|none of the others) else [^.!?]{0,30}(?:needs?|needed|has|had|ever|complains?|asks?|struggles?|requires?|takes?|took|makes?|made)(?: [a-z']+){0,4}",
      "(?:the|your|our) (?:previous|last|former|old) (?:maintainer|mentor|mentee|trainee|intern|student|manager|developer|reviewer|teacher|colleague|assistant|coordinator|team) (?:would(?:n't)?|never|always|knew|could|had|at least|didn't|managed)(?: [a-z']+){1,6}",
      "look at (?!(?:the|this|that|it|your|my|our|line|page|how|what|a|an|section|slide|file|me|us) )[a-z]+(?: [a-z]+)?,? (?:he|she|they)(?:'s|'ve|'re)? (?:never|always|does|do|did|can|could|has|have|had|is|are|gets?|got|manages?|knows?|finishe[sd]|at least|already)(?: [a-z']+){0,5}",
      "(?:if|when) (?:she|he|they|[a-z]+) (?:can|could|manages?),? (?:so can|why can't|you can|then so)[^.!?]{0,30}",
      "(?:i|we) never had (?:this|that|these|any|such) (?:problems?|trouble|issues?|conversation) with [^.!?]{2,40}",
      "(?:even|at least) (?:the (?:intern|trainee|apprentice|new (?:guy|girl|one|hire)|others?|beginners?)|[a-z]+'s (?:team|group)|my [a-z]+) (?:can|could|does|did|manages?|knows?|gets?|got|understood|finished|has|had)(?: [a-z']+){0,5}",
    ),
    unless: /\bi'm\b|not only you/,
  },
  {
    type: "comparison",
    severity: "medium",
    isNamed: true,
    pattern: phrases(
      "(?!(?:you|i|we|they|it|he|she|that|this|there|nobody|everyone|who|what)[ ,])[a-z]+ (?:never (?:needs?|needed|has to|had to|forgets?|forgot|complains?|complained|misse[sd]|asks?)|always (?:manages|delivers|finishes|remembers|checks|gets it)|would never (?:have )?[a-z]+)(?: [a-z']+){0,4}",
    ),
  },
  {
    type: "should_have",
    severity: "medium",
    pattern: phrases(
      "(?:this|that|it) should(?:'ve| have| never have) (?:never )?(?:been|come|gone|happened|gotten)(?: [a-z]+){1,4}",
      "(?:would|might) have been (?:the )?(?:decent|polite|least|right|professional|courteous|proper|honest|nice|kind|better|wiser|smarter|fairer)(?: thing)?(?: to [a-z]+)?(?: of you)?",
      "the least you (?:could|can|might) (?:do|have done)(?: [a-z]+){0,4}",
    ),
    unless: /\bi should have\b|it should have been (?:me|clearer from)/,
  },
  {
    type: "label",
    severity: "high",
    pattern: phrases(
      "(?:what an? )?(?:miserable|poor|sorry|pathetic|sad|feeble) excuse (?:for|of) an? [a-z]+",
      "you (?:don't|haven't|lack|do not|have not|hadn't|never had)(?: (?:got|have|even|a|show|possess))* (?:an ounce|a shred|a scrap|a trace|a drop|a spark|an inkling|a grain|the slightest|an iota|a bit)(?: of| about)? [a-z]+(?: [a-z]+)?",
      "you(?:'re| are) (?:about |just )?as [a-z]+ as (?!(?:you|i|ever|usual|always|possible|a (?:pro|professional|bee|whistle|expert)|gold|rain)(?![a-z]))(?:an? |the )?[a-z]+(?: [a-z]+){0,2}",
      "your (?:behaviou?r|attitude|tone|manner|conduct|reaction) (?:is|was|has been)(?: (?:so|very|really|quite|simply|just|rather|frankly))* (?:childish|pathetic|appalling|unacceptable|disgraceful|outrageous|shameful|arrogant|rude|ridiculous|immature|aggressive|disgusting|condescending)",
    ),
  },
  {
    type: "label",
    severity: "high",
    pattern: phrases(
      "(?:whoever|the (?:person|guy|one|idiot) who|anyone who|people who)(?: [a-z']+){1,6} (?:is|are|was|were|must be|has to be)(?: (?:a|an|just|clearly|so|really|very|completely|totally|either|obviously))*",
    ),
    followedBy: either(PERSONAL, PERSON, ENGLISH_MADE),
  },
];
