import type { FlagRule } from "./feedback-lexicon";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const MADE = `(?:${listed("wrote made did built drew sent gave showed presented prepared delivered produced submitted designed cooked baked welded ran taught shot filmed edited coded recorded played sang handed_in turned_in came_up_with put_together call")})`;
/** What somebody made, by whose it is: “your report”, “what you handed in”, “the talk you gave us”. */
const YOURS = `(?:your (?!desk|office|room|flat|house|kitchen|garden|car|dog|cat|bag|train|journey|week|day|month|year|weekend|holiday|cold|back|health|boss|client|landlord|sleep|luck)(?:[a-z-]+)(?: (?!is|was|were|are|i)[a-z-]+){0,3}|(?:what|whatever|everything|all) you(?:'ve| have)? (?:just )?${MADE}(?: (?:us|me|them|there|here|on [a-z]+))*|(?:the|this|that|those|these) [a-z-]+(?: [a-z-]+)? (?:that )?you(?:'ve| have)? (?:just )?${MADE}(?: (?:us|me|them|on [a-z]+))*|(?:this|that|those|these) [a-z-]+ of yours|(?:this|that) (?:report|proposal|text|presentation|plan|draft|design|essay|application|document|summary|translation|poster|video|article|chapter|script)|work like (?:this|that)|yours)`;
const IS =
  "(?:'s|,? (?:is|was|are|were|looks?|looked|sounds?|sounded|reads?|feels?|felt|seems?|seemed)|,)";
const HOW =
  "(?: (?:just|so|too|very|really|quite|pretty|rather|simply|frankly|honestly|utterly|completely|totally|absolutely|truly|plain|such|nothing but|a|an|total|complete|real|utter|absolute|proper|bit of a|long and|short and|bad|big|huge|sick))*";
const CONTEMPT = `(?:${listed("mess disaster shambles joke farce garbage rubbish trash crap junk bullshit nonsense drivel waffle embarrassment disgrace failure abomination nightmare pathetic useless worthless pointless boring dull ugly hideous ridiculous laughable atrocious appalling dreadful awful horrible terrible dire abysmal lame hopeless incomprehensible unreadable unbearable inedible childish amateurish naive stupid idiotic dumb moronic ludicrous absurd insulting lifeless soporific mind-numbing tedious cringeworthy cringe embarrassing disgusting tasteless vile tacky cheesy clueless laborious rotten torture")})`;
const EYES = "(?:read|seen|heard|tasted|watched|eaten|reviewed|marked|sat through)";

/** A piece of someone’s work held in contempt: it says nothing of what to change, and is heard as said of them. */
export const work: readonly FlagRule[] = [
  {
    type: "vague_criticism",
    severity: "high",
    isPlain: true,
    pattern: phrases(
      `${YOURS}${IS}${HOW} ${CONTEMPT}(?! (?:fault|luck|day|weather|noises?|bug))`,
      `${YOURS}(?:${IS})? (?:just |nothing but |such |really )*a (?:complete |total |real |huge |utter )?waste of (?:[a-z']+ )?(?:time|paper|money|space|ink|talent)`,
      `${YOURS} (?:really |just |nearly |almost )?(?:(?:put|sent|bored) (?:us|me|everyone|everybody|people|them|the (?:whole |entire )?[a-z]+|half the [a-z]+)(?: all)? (?:to (?:sleep|death|tears)|stiff|rigid|senseless)|bored (?:us|me|everyone|everybody|them|the (?:whole |entire )?(?:room|class|team|group|audience|client)))`,
      `(?:${YOURS}|it|this|that) (?:looks?|looked|reads?|sounds?|sounded|feels?)(?: just| exactly| as if| as though)* like (?:it (?:was|had been) (?:done|made|written|drawn) by )?(?:an? |my )?(?:[a-z]+-?year-?old|child|toddler|kid|beginner|amateur|monkey|drunk|robot|machine|chatbot|schoolboy|schoolgirl)(?:'s)?(?: (?:did|wrote|made|drew|built|wrote) (?:it|this|that)| (?:homework|drawing|work))?`,
      `${YOURS} (?:tastes?|tasted|smells?|smelled) (?:like|of) (?:cardboard|glue|paper|sand|mud|sawdust|plastic|rubber|nothing|dishwater|soap|feet|vomit|dog food|cement)`,
      `(?:as )?(?:dull|boring|exciting|interesting|useful|clear|dry|lively) as (?:dishwater|ditchwater|watching paint dry|mud|dust|a chocolate teapot|a phone ?book|a tax form|a brick|concrete|a funeral)`,
      `(?:(?:i|we)(?:'ve| have) )?(?:never|rarely|hardly ever) ${EYES} (?:anything|something|such an?|an?|a [a-z]+)(?: [a-z]+)? ?(?:as|so|quite so|more|that|this)? ?(?:bad|poor|boring|ugly|weak|dull|stupid|messy|sloppy|pointless|awful|terrible|badly [a-z]+)(?: [a-z]+)?(?: (?:as|than) (?:your|this|that|yours)(?: [a-z]+)?)?`,
      "(?:i(?:'ve| have)|we(?:'ve| have)) seen (?:far |much |a lot )?better(?: [a-z]+)? (?:from|by|done by|in) (?:an? |my |our |the )?(?:first|second|third|beginner|children|child|kids|students?|interns?|trainees?|schoolchildren|amateurs?|five)[a-z -]*",
      `(?:${YOURS}(?:'s| is| was) )?(?:the |your )?(?:worst|weakest|ugliest|dullest|most boring|laziest|stupidest)(?: [a-z]+)? (?:that )?(?:i(?:'ve| have)?|we(?:'ve| have)?|anyone|anybody) (?:has )?(?:ever |yet )*${EYES}?`,
      `(?:(?:no|not a single|not one) (?:client|customer|one|reader|teacher|employer|boss|serious [a-z]+)|nobody) (?:would|will|is going to) (?:ever )?(?:pay|read|buy|want|use|listen|accept|take|believe|hire|publish|watch|eat)(?: for| to| you)? (?:work like |something like |a thing like )?(?:this|that|it|your [a-z]+|such [a-z ]+)(?! (?:because|until|if|when|at|before))`,
      `(?:a (?:child|beginner|monkey|trained monkey|toddler|dog)|my (?:dog|cat|grandmother|granny|five-year-old|kids?)) (?:could|would|can|does|writes|draws)(?: have)?(?: do(?:ne)?| written| write| make| made| drawn| draw)? (?:it |this |that )?(?:better|have done better)`,
      `${YOURS}(?:${IS})? (?:not worth|isn't worth|wasn't worth|aren't worth|hardly worth) (?:the paper|reading|the time|looking at|a read|listening to|my time)(?: it's (?:written|printed) on)?|(?:${YOURS}|it|this|that) (?:belongs in|is (?:fit|good) (?:only )?for|goes straight (?:in|into|to)) the (?:bin|trash|shredder|dustbin)|only (?:good|fit) for the bin`,
    ),
    unless: /\b(?:my own|i was|i am|i'm|do you (?:think|find|feel))\b/,
  },
];
