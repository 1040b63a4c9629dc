import { AT_WORK } from "./concern-despair-en";
import { END, type Grave } from "./concern-lexicon";
import { DAILY, ROLE, WHO } from "./concern-people-en";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const HURT = `(?:${listed("kill hurt hit beat rape stab shoot smash slit burn bury strangle punch slap drown break attack")})`;
const LIMBS =
  "(?:legs?|arms?|neck|face|head|throat|bones?|skull|teeth|nose|jaw|fingers|knees?|kneecaps|ribs)";
const WILL = `(?:(?:i|he|she|they|we|${WHO})(?:'ll|'d| will| would| could| can| might|(?: am|'m|'s| is| are|'re) (?:going to|about to|ready to|tempted to|planning to)| (?:want|wants|wanted|swear|swore|promised|threatened) to)|(?:feel like|thoughts of|thoughts about|urge to)|(?<=^|[.,!?] ?)(?:going to|about to|could|will))`;
("(?:i'll|i will|i'm going to|i am going to|going to|i could|i can|i want to|i'd like to|i would like to|i swear to|feel like|about to|ready to|tempted to|planning to|thoughts of|thoughts about|urge to|'d|would|will|might|could)");
const SOMEONE = `(?:me|you|him|her|us|them|someone|somebody|(?:my|your|his|her|their|that|the|our|this) (?:[a-z]+ )?(?:${ROLE}|${LIMBS}|family|mother|kids|house|life|parents))`;
const PHOTOS =
  "(?:nudes?|(?:nude |naked |intimate |private |those |these |topless )*(?:photos?|pictures?|pics?|videos?|screenshots|messages|images))";
const BODY =
  "(?:thighs?|knees?|legs?|breasts?|boobs|bum|bottom|butt|ass|waist|hips?|back|neck|crotch|chest|bra|skirt|shirt|blouse|dress|trousers|underwear|hair|cheek|shoulders?)";
const GAIN =
  "(?:marks?|grades?|promotion|contract|job|shifts?|reference|pay rise|raise|pass|placement|assessment|internship|exam|report|hours)";
const THINGS =
  "(?:things|objects|plates?|chairs?|(?:a|his|her|the) (?:chair|plate|glass|pan|knife|phone|hammer|bottle|spanner|mug|wrench|tool|stapler|cup|shoe|book))";

/** What is done to someone, or is about to be. */
export const abuse: readonly Grave[] = [
  {
    kind: "violence",
    pattern: phrases(
      `(?:beat|beats|beating|beaten|rough(?:ed|s)?|knock(?:s|ed)?) (?:me|us|him|her|them|my ${ROLE}|that ${ROLE}|the ${ROLE}) (?:up|about|around|unconscious|to the (?:ground|floor)|down the stairs|black and blue)|beaten up`,
      `(?:raises?|raised|lifts?|lifted) (?:his|her|their) (?:hands?|fists?) (?:to|at|on|against) (?:me|us|my)|(?:throws|threw|throwing|hurls|hurled) ${THINGS} (?:at|towards) (?:me|us|her|him|my)|(?:lays|laid) (?:a|his|her) hands? on me|(?:my|the) bruises|(?:walked|walk|run|bumped|fallen|fell) into a door again|walked into a door|fell down the stairs again|(?:hide|hiding|cover|covering) (?:the|my|her|his) bruises|bruises (?:on|all over|from)`,
      `(?:wear|wearing|wears|keep|keeping)[^.!?]{0,14} (?:long sleeves|sleeves down|a scarf|sunglasses|make-?up)[^.!?]{0,20} (?:nobody|no one|people|you|they|others) (?:sees?|can't|don't|notices?|won't|asks?)`,
      `(?:too )?(?:scared|afraid|terrified|frightened|dread|daren't|dare not|don't dare|not safe|unsafe)(?: to| of)?(?: (?:go|going|come|coming|get|return|be|being|left|stay))*(?: back)? (?:home|at home|alone with|of what (?:he|she|they)|what (?:he|she|they))(?! (?:at|late|think|by|thinks|say))|fear(?:ing)? for (?:my|our|her|his) (?:life|safety)|(?:i'm|i am|feel|she's|he's) (?:scared|afraid|terrified|frightened) of (?:him|her|my (?:[a-z]+ )?(?:husband|wife|partner|boyfriend|girlfriend|ex|father|mother|brother|uncle)(?!'s))`,
      `${WILL} ${HURT} ${SOMEONE}(?! (?:up(?! (?:after|before|in|at|on|if|when|tonight|one))|some|a |an |the |to it|at (?:chess|tennis|cards|squash|golf|pool|darts)|with (?:a |the )?(?:news|question|idea|questions|kindness)|of|off|out|in the (?:quiz|race|final|vote)|by (?:one|two|\\d)|like|that|hard that|down into))`,
      `accidents? (?:can |do |will )?happens? (?:to|if)|(?:would|'d|will|'ll) be (?:a )?(?:real |great |such a )?(?:shame|pity|sad|terrible) if (?:something|anything|an accident|it) (?:[a-z]+ )?(?:happened|happens|were to)|(?:nobody|no one) (?:will|would|'ll|'d) (?:hear|find|believe|miss) (?:you|me)(?: if| when| scream)?|(?:you|he|she|they)(?:'ll|'d| will| would)? (?:won't|never|not) (?:walk|see daylight|get home|leave (?:here|this place|the building) alive|see (?:your|his|her) (?:kids|children|family) again)|(?:you|he|she)(?:'re|'s| is| are) (?:a )?dead (?:man|woman|meat)|six feet under|(?:put|send|sent) (?:you|me|him|her) in(?:to)? (?:hospital|the hospital|a grave|the ground|a coffin)`,
    ),
    unless:
      /coffee|laugh|cake|kitchen|bread|picnic|\b(?:at (?:chess|cards|tennis|table tennis|squash|golf|darts|pool|karate|judo|boxing)|at ping-pong|in the (?:race|final|quiz|sprint|vote|film|game|sketch|play)|by (?:one|two|three|\d+)|budget|competitors?|target|quiz|heart|the ball)\b/,
  },
  {
    kind: "harassment",
    pattern: phrases(
      `(?:harass[a-z]*|bull(?:y|ied|ies|ying)|stalk(?:s|ed|ing|er)|molest[a-z]*|grop[a-z]+|blackmail[a-z]*|rap(?:e|ed|es)|extort[a-z]*|groom(?:ed|ing) (?:me|her|him)|catcall[a-z]*|mobb(?:ed|ing))`,
    ),
    unless:
      /^(?!.*\b(?:me|my|myself|us|him|her|i'm|i am|i was|i've been|gets?|being|been|was|were|is|are|keeps?)\b)|^(?!.*\b(?:me|my|myself|i'm|i was|i've been|her|him)\b).*\b(?:prevent\w*|polic(?:y|ies)|train\w*|leaflets?|workshops?|posters?|chapters?|stud(?:y|ies)|campaigns?|cases?|law|bots?|agenda|awareness|module|grapes?|oil|rapeseed|horses?|dogs?|lions?|deer|costs?|reports?|topics?|subjects?|films?|books?)\b|\bgroomed\b.*\b(?:dog|horse|hair|beard)\b/,
  },
  {
    kind: "harassment",
    pattern: phrases(
      `${PHOTOS} (?:to|with|of me|on|all over|unless|if|around|for everyone)[^.!?]{0,40}(?:unless|if i|or else|pay|everyone|my (?:parents|family|boss|husband|wife|class|friends)|online|the internet|the class|the group|without)|(?:my|her|his) nudes|(?:send|share|post|show|leak|publish)(?:s|ed|ing)? (?:my|her|his|your|our) (?:nude|naked|intimate|private|topless)`,
      `(?:touch|touches|touched|touching|grab|grabs|grabbed|grabbing|strokes?|stroked|stroking|rubs?|rubbed|rubbing|pinch[a-z]*|squeez[a-z]+|caress[a-z]*|kiss(?:es|ed|ing)?|lick(?:s|ed)?|fondl[a-z]+|brush(?:es|ed)? against|massag[a-z]+) (?:me (?:in|on|when|under|at|again|where|against|without|though|and|every|while)|my ${BODY}|her ${BODY})`,
      `(?:hands?|fingers?)(?: [a-z]+)? (?:up|down|on|under|in|inside|between|around|round|over)(?: to)? (?:my|her) ${BODY}`,
      `${GAIN}[^.!?]{0,40}(?:how (?:nice|friendly|sweet|open|kind|close)|(?:nice|nicer|friendly|friendlier|sweet|kind) (?:to|with) (?:him|her)|(?:sleep|slept|sex|bed|a night|the night|dinner alone|on a date) (?:with)?|kiss)[^.!?]*|(?:if i(?:'m| am| was| were)?|unless i(?:'m| am)?|as long as i(?:'m| am)?|in (?:return|exchange) for|for) (?:[a-z]+ ){0,2}(?:nice|nicer|friendly|friendlier|sweet|kiss|sex|sleep|slept|favou?rs|a date|dinner with him)[^.!?]{0,40} ${GAIN}`,
      `(?:want|wants|wanted|ask|asks|asked|asking|begs?|invit[a-z]+|press[a-z]+|pressur[a-z]+|insist[a-z]*|keeps)[^.!?]{0,24} (?:sex|to sleep with|me to (?:sit on|kiss|undress|strip|send (?:him|her|them) (?:photos|pictures|pics)|send nudes|come to (?:his|her) (?:room|flat|bed|place at night)|go out with him))`,
      `(?:since|after|because) i (?:blocked|left|rejected|turned (?:him|her) down|said no to|dumped|broke up with) (?:him|her|them)?[^.!?]{0,60}|(?:on|in|at) my (?:bus|train|street|stop|door)[^.!?]{0,24} (?:every|each) (?:night|day|evening|morning) since|(?:sits|waits|stands|parks|parked|sat|stood|waited|turns up|shows up|turned up|showed up|hangs around|lurks) (?:[a-z]+ ){0,2}(?:outside|in front of|at|near) (?:my|the|our) (?:[a-z]+ )?(?:house|flat|door|home|school|office|work|building|window|workplace|car|gym)(?: (?:every|each|all|at night|again|and|until)[a-z ]*)?${END}`,
      `threat(?:en|ens|ened|ening) (?:me|us|my [a-z]+|her|him)(?! with (?:a |the )?(?:extra|more|cake|coffee))|threat(?:en|ens|ened|ening) to (?:kill|hurt|hit|beat(?! [a-z]+ at)|rape|find|take (?:the|my) (?:kids|children)|burn|destroy|ruin|deport|report me|throw me out|evict|tell (?:everyone|my|the police)|out me|send|publish|post|share|show|sack me|fire me)`,
      `(?:checks?|controls?|goes through|reads|monitors?|tracks?|takes?|took|keeps?|kept|holds?|has|hid|hides|confiscat[a-z]+|withholds?|steals?) (?:all )?(?:my|her) (?:phone|passport|papers|bank card|card|wages|salary|pay|money|messages|id|visa|residence permit|medication|keys)(?:[^.!?]{0,4}(?:,| and| so| until| since| or| every|${END}))`,
      `(?:hide|hid|hides|steal|stole|steals|break|broke|breaks|throw|threw|throws|burn|burnt|cut|destroy(?:s|ed)?|pour(?:s|ed)?|piss(?:es|ed)?|spit|spat|put) (?:[a-z]+ ){0,3}(?:my|her|his) (?:things|bag|clothes|shoes|tools|phone|lunch|food|locker|wheelchair|inhaler|uniform|drink|homework)(?: [a-z]+){0,4} (?:${DAILY}|in the (?:bin|toilet|mud)|down the toilet|out of the window|again)|(?:spread(?:s|ing)?|start(?:s|ed)|posts?|posted|posting|shared?|sharing) (?:[a-z]+ ){0,2}(?:rumou?rs|lies|photos|pictures|videos|screenshots|memes) (?:about|of) (?:me|her|him)|(?:lock(?:s|ed)|shut(?:s)?|tie[ds]?|corner(?:s|ed)) (?:me|her|him) (?:in|up|to|inside|against)|(?:group chat|page|account|channel) (?:about|against|to mock|to laugh at) me|(?:initiation|hazing|hazed) (?:[a-z]+ ){0,4}(?:me|us|naked|drink|strip)`,
    ),
    unless: AT_WORK,
  },
];
