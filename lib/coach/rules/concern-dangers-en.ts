import { AT_WORK } from "./concern-despair-en";
import { END, type Grave, together } from "./concern-lexicon";
import { ROLE } from "./concern-people-en";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const I = "i|i'm|i've|i'd|i'll|my|me|myself";
const CLOSE = `(?:${listed("husband wife partner boyfriend girlfriend bf gf ex fiance father mother stepfather stepmother step-father step-mother stepdad brother uncle parents family son daughter")}|(?:step|foster|grand)[- ]?(?:father|mother|parents|brother))`;
const STRIKE = `(?:${listed("kick kicks kicked kicking smack smacks smacked smacking slap slaps slapped slapping punch punches punched punching strangle strangles strangled choke chokes choked stab stabbed burn burns burned burnt burning whack whacks whacked thump thumps thumped thrash thrashes thrashed clobbered belt belts belted whip whips whipped cane caned headbutt headbutts headbutted batter batters battered throttle throttled drag drags dragged pin pins pinned shove shoves shoved trip trips tripped hit hits hitting beat beats beating push pushes pushed slam slams slammed wallop walloped spank spanked pelt pelted tie ties tied gag gagged torture tortures tortured molest molests rape raped drugged")})`;
const PRIVATE =
  "(?:how long i|where i(?:'m| am| go|'ve)?|what i (?:wear|eat|say|spend|do|buy)|who i(?:'m| am| see| talk| meet| call)?|when i (?:leave|come|get|go)|every (?:penny|euro|pound|minute|step|call|message)|my (?:phone|messages|money|clothes|bank|location|mileage|receipts?|weight|calls|whereabouts|wages|salary|passwords?))";

/** What gives away who is hurt, used or threatened, as `signs` does who suffers. */
export const dangers: readonly Grave[] = [
  {
    kind: "violence",
    pattern: together(
      "letters?|messages?|calls?|told|says?|said|texts?|warned|notes?|mails?",
      "(?:i'll|i will|i'd|i would|i(?:'m| am) going to|he'd|she'd|they'd|we'll) (?:be|get|end up) (?:shot|killed|dead|beaten|hurt|stabbed|raped|burned|buried|punished|found)",
      I,
    ),
  },
  {
    kind: "harassment",
    pattern: together(
      "waits?|waited|waiting|stands?|stood|follows?|followed|turns up|comes up to me",
      "for me|after me|behind me|at me",
      "(?:won't|doesn't|wouldn't|refuses to) (?:go away|leave|stop|take no)|every (?:evening|night|morning|day)|even though|though i (?:said|told|asked)|at the bus stop|outside",
    ),
    unless:
      /\b(?:friend|kids?|dog|cat|sister|mother|wife|husband|colleague with|coffee|lunch|training|class|team)\b/,
  },
  {
    kind: "violence",
    pattern: together(
      "in public|outside|in front of (?:others|friends|people)|to (?:others|everyone else)|everyone thinks|nobody would think|my friends (?:love|like|adore)",
      "at home|behind|when we're alone|alone with (?:me|him|her)|when the door|once the door|indoors|as soon as we",
      "lovely|charming|perfect|sweet|kind|another person|someone else|different|monster|changes",
    ),
  },
  {
    kind: "violence",
    pattern: together(
      "bag|suitcase|rucksack|go-?bag",
      "packed|ready",
      "kids|children|(?:in case|leave) (?:he|him|she|her)|escape|run|him|just in case",
      I,
    ),
    unless: /\b(?:trip|holidays?|camp\w*|picnic|beach|school|hospital|birth|train to|weekend)\b/,
  },
  {
    kind: "violence",
    pattern: together(
      `(?:my|his|her) ${CLOSE}`,
      "pain|fear|fists?|beating|belt|hitting|slap|punish[a-z]*",
      "learn|learns|teach|teaches|respect|obey|boys|men|a man|girls|love|deserve[sd]?|lesson|discipline",
    ),
  },
  {
    kind: "harassment",
    pattern: together(
      "money|pay|euros|pounds|dollars",
      "videos?|photos?|pictures|chats?|messages",
      "online|everyone|my (?:parents|family|boss|friends|wife|husband)|post|posts|publish|puts?",
      "or|unless|otherwise|if i|if we",
    ),
    unless: /\b(?:invoice|wedding|shop|ads?|campaign|photographer|stock)\b/,
  },
  {
    kind: "violence",
    pattern: phrases(
      `(?<!\\b(?:i|to|you|it|that|this|they|we|don't|news|let's|didn't|please|never) (?:[a-z]+ )?)${STRIKE} (?:at )?(?:me|us|my (?:head|face|arms?|legs?|stomach|back|hair|sister|brother|mother|son|daughter|kids))(?! (?:off|out|up|a |an |the |to|as|into (?:the (?:next|last|second)|action|shape|trying|line)|that|like|how|for (?:six|two)|by |at |with (?:a |the |his |her )?(?:fee|bill|question|invoice|news|penalty|idea|questions|emails?)|from the list|over in the (?:race|final)|through the))`,
      `${CLOSE}(?:'s| has| is| was)? (?:[a-z]+ )?(?:strangl|chok|beat|hit|slap|punch|kick|rap|threaten|burn|shov|push)[a-z]* (?:her|him|them|me|us|my [a-z]+)(?! (?:to|at|in the|out|up to))`,
      `(?:you|he|she)(?:'ll| will|'re going to| is going to|'s going to) (?:crawl|leave in an ambulance|need an ambulance|wish you(?:'d| had| were)|bleed|swallow (?:your|his|her) teeth|be carried|be sorry you were born|beg)|(?:won't|not) (?:be )?(?:walk(?:ing)?|get(?:ting)?) (?:back|away|home|out)(?: from (?:this|here|there))?${END}|pull the trigger|bullet (?:in|with|for)|blood on (?:the|your) (?:walls?|hands)|shoot up|blow up the (?:office|school|building)|burn (?:this|the|your|my|his|her) (?:place|house|office|school|shop|flat|building) down|burn down`,
    ),
    unless:
      /\b(?:sunburn\w*|sun|coffee|at (?:chess|tennis|judo|karate|boxing|rugby|cards)|in the (?:game|race|final|quiz|match|sprint)|cake|production|prod)\b/,
  },
  {
    kind: "harassment",
    pattern: phrases(
      `(?:stepfather|step-father|step-?dad|uncle|father|brother|cousin|landlord|foster [a-z]+|manager|boss|teacher|coach|he|man|mentor|grandfather|lodger) (?:comes?|came|climbs?|climbed|gets?|got|walks?|walked|slips?|slipped|sneaks?|sneaked|creeps?|crept) (?:in|into|in to)(?: to)? (?:my|her) (?:room|bedroom|bed|shower|bathroom|tent|changing room|cabin|sleeping bag)`,
      `(?:tracker|gps|airtag|spyware|hidden camera|camera|microphone|bug|stalkerware) (?:[a-z]+ )?(?:on|in|under|inside|onto) my (?:car|bag|phone|flat|room|coat|laptop|bike|bedroom|house)`,
      `(?:call|calls|called|calling) (?:me|us|her|him) (?:an? |the )?(?:[a-z]+ )?(?:cow|bitch|slut|whore|pig|retard|cripple|monkey|tramp|skank|cunt|slag|spastic|spaz|tranny|fag|faggot|dyke|poof|queer|paki|chink|gypsy|pikey|terrorist|nigger|n word|coconut|mongrel|vermin|cockroach|animal|dog|rat|savage|fatty|whale|dirty|filthy|freak)(?: [a-z]+)?`,
      `(?:told|said|says|tells|warned|reminds?|reminded)[^.!?]{0,40} (?:nobody|no one) (?:will|would|'ll|'d) (?:believe|hire|employ|listen|help|want|miss|marry|take)`,
    ),
    unless: AT_WORK,
  },
  {
    kind: "harassment",
    pattern: together(
      "group chat|chat|page|poll|vote|voted|list|hashtag|memes?|stickers?|drawings?|video|story|photoshop[a-z]*|fake (?:profile|account)|deepfake|tiktok|whatsapp|snapchat|screenshot[a-z]*",
      "me|my face|my (?:name|photo|picture|head|body|voice)|i should|i'm",
      "disappear|die|dies|ugly|ugliest|fat|fattest|kill|hate|mock[a-z]*|laugh[a-z]*|humiliat[a-z]*|slut|pig|nude|naked|porn|bets?|next to (?:leave|cry)|whole (?:class|school|team)|behind my back|against me|making fun|insult[a-z]*",
    ),
    unless:
      /\b(?:funny|nice|thank\w*|surprise|birthday|literally dead|i'm dead|laughed together)\b/,
  },
  {
    kind: "harassment",
    pattern: together(
      `${CLOSE}|he|she`,
      "times|timed|counts|tracks|decides|chooses|controls|forbids|locks|installed|monitors|rations|inspects|goes through|doesn't allow|won't allow|has to know|asks for proof|check(?:s|ed)?",
      PRIVATE,
      "home|come|wear|spend|see|talk|meet|phone|money|messages|who|location|receipts?|minute|weight|calls|every|friends|leave|passwords?",
    ),
    unless: new RegExp(
      `\\b(?:manager|mentor|coach|boss|teacher|tutor|nurse|doctor|accountant|auditor|spelling|draft|code|client)\\b|\\b(?:your|the) ${ROLE}\\b`,
    ),
  },
];
