import type { FlagRule } from "./feedback-lexicon";
import { wanting } from "./feedback-wanting-en";
import { listed } from "./feedback-words";
import { oneOf, phrases } from "./text";

const PRAISE = oneOf(
  `(?:really |very |so |pretty |quite |truly |all |such a )*${listed("nice good great excellent clear lovely impressive amazing helpful strong interesting solid beautiful fantastic pretty brilliant well_(?:done|written|prepared|structured|made|put_together) wonderful polite creative superb elegant neat engaging enjoyable pleasant attractive fine promising original terrific tidy charming stylish fun lively thorough")}`,
  "(?:i|we) (?:really )?(?:like|liked|love|loved|enjoyed|appreciate|appreciated|admire|admired) [^.,;!?]{1,50}",
  "(?:thank you|thanks) for [^.,;!?]{3,50}",
  "you(?:'ve)? (?:did|do|done) (?:well|a (?:good|great|nice|fine|decent) job)",
  "you mean well",
);
const ADMIRABLE =
  "(?:great|good|nice|super|excellent|amazing|awesome|fantastic|brilliant|lovely|wonderful|superb|outstanding|terrific|stellar|stunning|incredible|fabulous|exceptional|impressive|magnificent|marvellous|first-class|top|solid|epic|cracking|smashing|remarkable|beautiful)";
const VAGUE_PRAISE = oneOf(
  "(?:overall |really |very |such |a |what a )*(?:great|good|nice|super|excellent|amazing|awesome|fantastic|brilliant|lovely|wonderful|superb|outstanding|terrific|fabulous) (?:job|work|stuff|effort|one|going)(?: (?:on|with) (?:everything|all|it|that|this)(?: [a-z]+){0,2}| this (?:week|month|year|term|time)| everyone| overall)?",
  `(?<=^|[.!?] )(?:an? |what an? |such an? |really |very |absolutely |truly |overall,? |just |simply )*${ADMIRABLE} (?:session|presentation|performance|meeting|talk|report|lesson|week|month|term|year|progress|results?|attitude|energy|teamwork|demo|workshop|pitch|shift|quarter|draft|speech|class|start|all round|all-round [a-z]+|job|work|effort)(?: (?:this|last|today|tonight|yesterday|everyone|everybody|team|all|again|overall|from you|as (?:always|usual|ever)|so far)[a-z ]{0,16})?(?= *(?:[.!,;]|$))`,
  `(?<=^|[.!?] )(?:absolutely |simply |just |truly |that was |this is |this was |it was )+${ADMIRABLE}(?= *(?:[.!]|$))`,
  "well done(?: you| everyone| all| team)?(?! (?:on|for|with) (?:the|your|[a-z]+ing))",
  "keep it up",
  "keep (?:up the|doing the) (?:good|great|excellent|amazing|fantastic) work",
  "keep (?:going|shining|rocking|it going)",
  "you rock",
  "way to go",
  "(?:you're|you are) (?:really |simply |just |so |such |absolutely |truly |totally )*(?:a |an |the |my )?(?:star|rock ?star|legend|hero|champion|genius|best|amazing|awesome|great|brilliant|fantastic|wonderful|superstar|gem|treasure|machine|wizard|incredible|outstanding|unstoppable|on fire|the dream team|an inspiration|inspiring|marvel|angel|ace|doing (?:great|brilliantly|so well|really well|amazing(?:ly)?|an? [a-z]+ job|fantastic(?:ally)?|very well|well))(?! (?:with|at|in)(?! this))",
  "you(?:'ve)? (?:absolutely |really |totally |just |completely )*(?:smash|nail|crush|kill|ace|rock|boss)(?:ed|d) it",
  "you did (?:so |really |very |such |just |absolutely )*(?:great|well|good|amazing(?:ly)?|brilliantly|fantastic(?:ally)?|a (?:great|good|fantastic|brilliant|super|fine|wonderful|amazing) job)(?= *(?:[.!,]|$)| (?:today|yesterday|this|overall|again))",
  "(?:i'm|i am|we're|we are) (?:so |very |really |truly )*(?:proud of you|impressed)(?= *(?:[.!]|$)| all)",
  "(?:i )?(?:just )?love(?:d)? (?:it|everything)(?= *(?:[.!]|$))",
  "(?:hats off|kudos|props|thumbs up|bravo|congrats|congratulations|top marks|full marks|spot on|first[- ]class|top[- ]notch|nice one|a\\+|10/10|ten out of ten)(?: to you| team| everyone| all)?(?= *(?:[.!]|$))",
  "(?:couldn't|could not) (?:be|have been|have done it) better",
  "nothing to (?:add|change|complain about|fault)(?= *(?:[.!]|$))",
  "(?:full of|so much|great|bags of) (?:promise|potential)(?= *(?:[.!]|$))",
  "you never (?:fail|cease) to (?:impress|amaze)(?: me| us)?",
);

const ASKED = listed(
  "choose chose prefer think decide use pick suggest like enjoy join apply start want feel recommend put place begin",
);
/** How a question begins that asks for no answer. */
const ACCUSING = oneOf(
  `why (?:did|do|are|were|would|have|can|must|does|should|is|has)(?:n't|'t| not)? (?:you|i|we|everyone|it|nobody|no one)(?: not)?(?! (?:think|${ASKED}))(?<!why (?:can|does|is|has|should|do|did|are|were|have|would|must) (?:it|we|i|everyone|nobody))(?<!why don't (?:we|i))`,
  "why (?:does|is|do|must|should|can) (?:it|everyone|everything|nobody|no one|i|we) (?:always|never|have to|take you|so hard)",
  "(?:why|what|how|who|where) (?:on earth|in the world|the hell|the heck|in god's name|in heaven's name)",
  "how (?:could|can|did) you (?:not|let|forget|do (?:this|that|such|something)|say|think|be so|possibly|ever|even|miss|leave|treat|lose|ignore|still|sleep|live|expect|stand|call|manage to (?:lose|miss|break|forget|ruin)|mess|get (?:it|this|that) (?:so )?wrong)",
  "how could you(?= *\\?)",
  "how (?:dare you|can anyone|could anyone|can someone)",
  "what (?:were|are) you (?:even |possibly |actually )?(?:thinking|doing all|playing at|on about|waiting for|trying to prove|up to|good for)",
  "what (?:was|is) (?:going (?:on )?(?:through|in) your|in your (?:head|mind)|your problem|your excuse|wrong with you|the matter with you|it with you|up with you|so (?:hard|difficult|complicated))",
  "what(?:'s| has| is)? (?:your (?:problem|excuse)|wrong with you|the matter with you|it with you|up with you|so (?:hard|difficult|complicated)|got(?:ten)? into you|come over you)",
  "what (?:did you expect|got into you|came over you|possessed you|made you think|part of|do you (?:even|actually)|sort of|is the point|were you)",
  "what kind of (?:person|mentor|student|professional|colleague|teacher|nurse|adult|work|answer|excuse|attitude|example)",
  "(?:who|just who) do you (?:think|believe) you(?:'re| are)",
  "who (?:told|asked) you to",
  "who does that",
  "where (?:was|is|were) your (?:head|brain|brains|common sense|mind|manners|sense of)",
  "have you (?:no|lost your mind|even|ever (?:heard|thought|considered)|gone mad|completely|forgotten how|any idea|not (?:read|heard|understood|learned|learnt))",
  "are you (?:even|serious|seriously|kidding|joking|blind|deaf|stupid|listening|out of your mind|ever going to|incapable|mad|crazy|really (?:that|so|this)|trying to (?:annoy|ruin|lose)|asleep|always (?:this|so)|still not|not (?:ashamed|capable|able|even))",
  "do you (?:even|ever|really (?:think|believe|need|expect)|have any idea|honestly|realise|realize|not (?:see|know|understand|care|realise|realize|read)|think (?:i'm|this is (?:a|how)|it's (?:normal|acceptable|funny|ok|okay))|call (?:this|that)|actually|enjoy (?:making|wasting)|want (?:me to do|to fail|us to)|need me to hold)",
  "did you (?:even|honestly|really (?:think|believe|need)|actually (?:read|think|look|check|believe)|bother|not (?:think|read|see|know|listen|hear me|learn|understand)|ever|think (?:at all|for)|seriously|fall asleep)",
  "don't you (?:ever|care|know (?:that|how|anything)|see|get it|understand|have (?:any|a brain|eyes)|realise|realize|read|listen)",
  "didn't you (?:think|read|know|see|learn|hear|even|listen|notice|realise|realize|check|bother)",
  "can(?:'t|not)? you (?:even|see that|read|for once|ever|not (?:see|even|read|for once)|at least|really not|do anything)(?<!can you (?:read|ever|at least|see that))",
  "(?:can't|couldn't) you (?:just|simply|have|do (?:it|anything|one thing)|be (?:more|less|a)|get|make an effort|try|read|see|wait)",
  "couldn't you (?:at least|even)",
  "(?:won't|will) you (?:ever|never)",
  "must you (?:always|really|be|do)?",
  "is it (?:really |honestly )?(?:so hard|that hard|that difficult|so difficult|asking too much|too hard|beyond you|beyond your)",
  "is (?:that|this) (?:really |honestly |truly )?(?:all you|the best you|your best|a joke|some kind of|how you|what you call|your idea of|supposed to be|acceptable|normal|too hard|serious)",
  "you call (?:this|that|yourself)",
  "since when (?:do|are|is|can|did)",
  "how (?:hard|difficult|complicated) (?:is|can|could|was) (?:it|that)",
  "how many (?:more )?times (?:do|must|have|will|did|should)",
  "how (?:old are you|long do i have|long are you going to|much longer)",
  "when (?:will|are|were) you (?:finally|ever|going to|planning (?:on|to)|intending to)",
  "what(?:'s| is) the point (?:of|in) (?:you|your|talking to you|explaining|asking you)",
  "what (?:took|takes|is taking) you so long",
);

const ACHIEVES =
  "(?:(?:usually |always |all |just |somehow |at least |still )*(?:manage[sd]?|cope[sd]?|(?:can|could|do|does|did|gets?|got|handles?|handled) (?:it|this|that|so|fine|better|more|without|just fine|on time|[a-z]+ (?:it|this|that)|[a-z ]{0,24}(?:on time|easily|just fine|without|better|faster|right|perfectly|properly|by themselves|alone|quicker))|(?:has|have|had) (?:no|never any|never had any|not the slightest) (?:trouble|problems?|difficulty|issues?)|never (?:complain|need|had|have|has|forget|forgot|asked?|fail|struggled?|made|makes?|would)[a-z]*|know(?:s)? how|knew how|understood|understand[s]?|gets? it|got it|learn(?:s|ed|t)? (?:it|this|faster|in)|(?:finish(?:es|ed)?|deliver(?:s|ed)?|arrive[sd]?|answer(?:s|ed)?|hand(?:s|ed)? it in|submit(?:s|ted)?)[a-z ]{0,20}(?:on time|early|first|before|sooner|faster|promptly|without)|(?:is|are|was|were) (?:always |never |usually )*(?:on time|faster|better|more [a-z]+|already|further|ahead|quicker|able to|less|punctual|prepared|doing better|up to speed)|(?:don't|doesn't|didn't) (?:need|complain|make|have|seem|mind|struggle|forget|find|get it wrong)|works? (?:harder|faster|better)|would (?:never|have|not)|(?:wouldn't|would've)))";
const PEERS =
  "(?:(?:all |every one of )?(?:the|your|my|our) (?:other|previous|last|former|new|first|older|younger|fellow|old|current)? ?(?:others?|rest of (?:the|us|your|them)(?: [a-z]+)?|colleagues?|peers?|classmates?|predecessors?|brothers?|sisters?|teammates?|mentees?|mentors?|students?|trainees?|interns?|apprentices?|pupils?|beginners?|cousins?|neighbou?rs?|juniors?|newcomers?|team|class)(?: before you| last year| in your (?:team|group|year|class))?|(?:everyone|everybody|anyone|anybody|nobody|no one) else(?: in (?:the|your) [a-z]+| here| on the [a-z]+)?|most (?:people|trainees|students|beginners|interns|of them|of the others)|other (?:people|trainees|students|beginners|interns|mentees|apprentices|pupils)|people (?:your age|half your age|with less experience)|the person before you|someone (?:half your age|with (?:half|less)[a-z ]{0,20})|others)";

/** What is taken badly in numbers, or tells its reader too little to act on. */
export const unhelpful: readonly FlagRule[] = [
  {
    type: "judgemental_question",
    severity: "medium",
    pattern: phrases(
      `${ACCUSING}[^.!?]*\\??`,
      "(?<=^|[.!?,] )(?:seriously|really|honestly|happy now|satisfied|are you happy now|remember me)(?= *\\?)[^.!?]*\\??",
    ),
    unless:
      /^(?:[^.!?]*)why (?:did|do|would|have) you (?:choose|chosen|prefer|think|decide|use|pick|suggest|like|enjoy|join|apply|start|want|feel|recommend|put|place|begin)|why don't (?:you|we) (?!ever|just|listen|care|ask (?:first|me)|understand|think|check|read|answer|pay|make an|get|know|see|do what|want|like|respect|trust|believe|take this|take it|follow|learn|finish)|do you ever (?:feel|wish|wonder|need|miss)|do you really need \w+ (?:chairs|copies|rooms)/,
  },
  {
    type: "minimiser",
    severity: "medium",
    pattern: phrases(
      "(?:(?<!(?:could|can|would|will) )you |to |and |could |can |should |didn't you |not |you only need to |you'd )(?:just|simply)(?! (?:a|in|as|now|before|after|like|because|under|over|finished|saw|read|about|said|told|sent|wrote|arrived|mentioned|started|joined|met|got|found|gave|made|asked|showed|did|want|wanted|don't|didn't|came))",
      "(?:it|this|that)(?:'s| is| was|'s really| really is)?(?:n't)?(?: really| so| very| pretty| quite| all| perfectly| dead| all that| actually| hardly| not| exactly)* (?:(?:obvious|easy|simple|trivial|straightforward|basic|self-explanatory|elementary|child's play|common sense|a no-brainer|a piece of cake|a breeze|not (?:that |so |very |all that )?(?:hard|difficult|complicated)|rocket science|brain surgery)|(?<=n't (?:[a-z]+ )*|not (?:[a-z]+ )*|hardly )(?:hard|difficult|complicated|a big deal))(?! (?:on the eye|to (?:miss|forget|get|overlook|confuse|mix|lose|be|see why|say)|for (?:me|us)))(?<!(?:isn't|not|wasn't) (?:[a-z]+ )*(?:easy|simple|straightforward|obvious))(?: that| to)?",
      "(?:there(?:'s| is) )?nothing (?:hard|complicated|difficult|to it|simpler|easier)",
      "(?:all (?:you|one|it)(?:'d)? (?:have|need|needs?|had|has|needed|takes?|took|would take)|all that(?:'s| is) needed)(?: to do| is|(?= to))+",
      "(?<!so |so that |then )you(?:'d)? only (?:have|need|had|needed) to",
      "(?<!so |that |where |which |for |what )(?:anyone|anybody|everyone|any (?:fool|idiot|child|beginner|student|trainee)) (?:can|could|would|knows)(?! (?:see|join|come|edit|read the board|attend|ask|enter|find it))",
      "(?<!even )(?:a|any|my) (?:[a-z]+[- ])?(?:child|kid|toddler|monkey|five-year-old|ten-year-old|six-year-old|schoolchild|grandmother|idiot|year-old) (?:can|could|would|knows|manages)",
      "(?:it|that|this) (?:only |barely |hardly )?(?:takes|would take|would have taken|took) (?:only |just |barely |no more than )?(?:a (?:second|minute|moment)|(?:two|five|ten|thirty|\\d+) (?:seconds|minutes)|no time)(?! (?:to (?:cook|dry|boil|walk|load|heat)|by|on foot))",
      "obviously(?! you)",
      "(?:how hard|how difficult) (?:is|can|could) it(?: be)?",
      "(?:it|that|this)(?:'s| is) (?:just|only) (?:a (?:form|joke|matter of|call|question of|few|small|simple|detail|number|formality|list|quick)|common sense|logic)",
      "(?:it|that|this)(?:'s| is) no(?:t a)? (?:big )?(?:big deal|drama|tragedy|the end of the world)",
      "it(?:'s| is) not the end of the world",
      "(?:just )?(?:get over it|calm down|relax|chill out|cheer up|snap out of it|you'll (?:survive|get over it|live|be fine)|man up|toughen up|grow a thicker skin|lighten up)(?= *(?:[.!,;]|$))",
      "(?:don't|stop) (?:be|being|make|making) (?:such )?(?:a (?:big )?(?:deal|fuss|drama)|so dramatic|a mountain)(?: out of [a-z]+| about [a-z]+)?",
      "(?:needless to say|goes without saying|everybody knows|everyone knows|as everyone knows|as any(?:one|body) knows)",
      "surely you (?:can|could|know|knew|understand)(?: [a-z]+)?",
      "how can (?:this|that|it) be (?:hard|difficult|a problem)",
    ),
    unless: /clearly|obviously you/,
  },
  {
    type: "but_negation",
    severity: "medium",
    pattern: phrases(
      `${PRAISE}(?! (?:to|if|idea|luck|morning|afternoon|evening|time|news|for you))[^.!?;,]{0,40}(?:,|;|\\.)? ?(?:but|however|although|though|yet|except that|even if|even though|nevertheless|nonetheless|unfortunately|only,|pity|shame|apart from|sadly)(?! (?:anyway|also|it (?:was|is) (?:good|great)|thanks|thank|again|let me know)\\b)`,
      "(?:really |very )?(?:good|great|nice|excellent|interesting|promising) (?:idea|start|try|attempt|effort|intentions?)[^.!?;,]{0,20},? (?:but|however|although|though|unfortunately|shame|pity|even if)",
    ),
    unless:
      /weather|\bsky|not only|nothing but|would be (?:nice|good)|(?:all|anything|everyone|nobody|none|no one) but/,
  },
  { type: "vague_praise", severity: "medium", pattern: phrases(`${VAGUE_PRAISE}`) },
  ...wanting,
  {
    type: "comparison",
    severity: "medium",
    pattern: phrases(
      "(?:more|be|just|act|work|do (?:it|things)|behave) like (?!this|that|it|a |an |the |you|to |in |we |i |your (?:last|first|march|own))[a-z]+",
      "like everyone else",
      "unlike (?!last|before|the previous|the first|your (?:last|first|previous|draft|old))[a-z]+(?: [a-z]+)?",
      "compared (?:to|with) (?:the others?|everyone else|your (?:colleagues|peers|predecessor|brother|sister|classmates|teammates)|other [a-z]+|the rest)",
      "(?:learn|take a leaf) (?:a (?:lot|thing or two) |something )?from (?!the (?:book|manual)|this|it|that|your (?:mistakes?|notes))[a-z]+",
      "(?:take|follow|use) [a-z]+(?:'s)? (?:as an|as your) example",
      "follow [a-z]+'s (?:example|lead)",
      `${PEERS}(?: seems? to| tends? to| who [a-z ]{2,20},?)? ${ACHIEVES}(?: [a-z']+){0,3}`,
      "(?:why is it that|how is it that|how come|why (?:can|do|does)) (?:everyone else|everybody else|the others|all the others|other people|your (?:colleagues|peers))(?: [a-z']+){1,3}",
      "(?:everyone|everybody) else (?:can|does|did|manages?|understood|finished|copes?|gets it)",
      "(?:(?!you|i|we|they|it|that|this|what|which|who|he|she|nobody|there)[a-z]+) would never have",
      "(?:the )?others (?:don't|do not|manage|never)",
      "even (?:(?:an?|the|my|our|your) (?:[a-z]+[- ]?){1,3}|[a-z]+) (?:can|could|manages?|managed|does|did|do|knows?|knew|understood|understands|gets?|got|finished|has|had|would|is|was|cope[sd]?)(?: [a-z']+){0,3}",
      "you(?:'re| are) the only (?:one|person|trainee|student|mentee|pupil|intern)(?: [a-z]+)?(?: in the [a-z]+)? (?:who|that) (?:can't|cannot|doesn't|does not|hasn't|never|still|always|needs|fails|failed|complains|forgets|forgot|isn't|struggles|couldn't|didn't|has trouble|finds)(?: [a-z']+){0,3}",
      "why can't you be",
      "(?:better|faster|worse|slower|weaker|further along|more [a-z]+|less [a-z]+|further behind) than (?:you|you are|your (?:colleagues|peers|classmates|predecessor|brother|sister|teammates)|the others|everyone else|anyone else|the rest|most people|other [a-z]+)",
      "(?:not|nowhere near|far from)(?: being)? as [a-z]+ as (?:the others|everyone else|your (?:colleagues|peers|classmates|predecessor|brother|sister)|the rest|other [a-z]+)",
      "(?:lag(?:ging)?|far|way|well|falling|trailing|run(?:ning)?)? ?behind (?:the others|everyone else|your (?:peers|colleagues|classmates)|the rest|the class)",
      "(?:when i was (?:your age|in your (?:place|shoes|position)|a (?:trainee|student|beginner))|at your age|in my day|in your place),? (?:i|we)(?: [a-z']+){1,4}",
      "(?:a (?:real|proper|good|decent|true|serious) (?!friend)[a-z]+|any (?:decent|good|serious|real|normal) [a-z]+|someone with (?:half|any)[a-z ]{0,20}|anyone with (?:half|any)[a-z ]{0,20}|a normal person) (?:would|wouldn't|could|never|knows|can|doesn't)(?: [a-z']+){0,3}",
      "if (?:he|she|they|[a-z]+) can (?:do it|manage|manage it|cope),? (?:so can you|you can|why can't you|then you)",
    ),
    unless: /others (?:arrive|left|have left|are (?:in|at))\b/,
  },
  {
    type: "comparison",
    severity: "medium",
    isNamed: true,
    pattern: phrases(
      "(?<!\\b(?:the|a|an|your|my|our|their|this|that) )(?!you|i|we|they|it|that|this)[a-z]+,? (?:manages|managed|copes|coped|handles|handled|does|did|gets|got|has|had|finishes|finished|writes|wrote|can|could)(?: [a-z']+){0,6} (?:just fine|perfectly well|without (?:any |the least )?(?:trouble|problems?|difficulty|help|fuss)|no problem|easily|in half the time|twice as fast)",
      "[a-z]+ (?:[a-z']+ ){1,8}[a-z']+(?=,? (?:so |and )?why can(?:'t|not) you)",
      "(?!you|i|we|they|it)[a-z]+,? (?:on the other hand|for one|by contrast|at least|for example|meanwhile),? (?:never|always|manage[sd]|finished|does|did|can|knows|has|is|was|got|read|reads|answers|answered|arrives|arrived|asked|asks|checks|understood)(?: [a-z']+){0,3}",
    ),
    unless: /\byou (?:managed|coped|handled|did)/,
  },
  {
    type: "should_have",
    severity: "medium",
    isPlain: true,
    pattern: phrases(
      "you (?:really |honestly |definitely |surely |obviously |clearly )*(?:should(?:n't| not)?(?:'ve| have)|ought (?:not )?to have|oughtn't to have|must have at least|needed to have|need(?:n't| not) have|should never have|would have done (?:better|well)|had only to|had better have)(?! (?:an?|the|your|my|some|any|three|four|two|\\d+|access|time|enough|received|got (?:the|an|a|my)|had (?:an|the)|everything|lunch|a look|fun|no (?:trouble|problem))\\b)(?: [a-z']+){1,4}",
      "you (?:really |at least |surely )*(?:could|might)(?:'ve| have)(?: at least| also| simply| just| easily| tried to)* (?!(?:been|lunch|red|your|an?|the|some|two|three|up|more|fallen|died|drowned|lost)\\b)(?:[a-z]+ed|[a-z]+ght|told|said|sent|let|done|made|given|taken|read|written|spoken|come|gone|shown|known|put|left|kept|found|got|chosen|rung|run|had the)(?: [a-z']+){0,3}",
      "you (?:could|might) at least(?: have)?(?: [a-z']+){1,3}",
      "you (?:were|weren't|were not) (?:supposed|meant|expected)(?: not)? to (?!(?:get|receive|be (?:off|told|paid|given)|have (?:received|been)))(?: ?[a-z']+){1,4}",
      "it (?:would|might)(?:'ve| have) been (?:so much |much |far |a lot )?(?:better|nice|nicer|good|wiser|wise|polite|politer|helpful|smarter|kinder|decent|fairer|courteous|useful)(?: [a-z]+)? (?:if you|to|for you|had you)(?: [a-z']+){1,3}",
      "(?:i|we)(?:'d| would) have (?:expected|liked|preferred|hoped|thought) (?:that )?(?:you|for you|a (?:call|warning|message))(?: [a-z']+){1,4}",
      "(?:i|we) (?:was|were|had been)? ?(?:expected|expecting) you to(?: [a-z']+){1,4}",
      "(?:if only|i wish) you(?:'d| had|hadn't)(?: [a-z']+){1,4}",
      "you (?:should|ought to) (?:really )?(?:know better|know (?:this|that|it) by now|be ashamed|be able to (?:do|manage))",
      "you (?:only |just )?had (?:only )?to (?:ask|call|look|read|check|say|tell|wait|follow)(?: [a-z']+){0,3}",
      "(?:a|one|a simple|one simple|the least) [a-z]+ (?:would|could|might) have been (?:enough|nice|welcome|polite|appreciated)",
      "the least you could(?: have)?(?: [a-z']+){1,4}",
    ),
  },
];
