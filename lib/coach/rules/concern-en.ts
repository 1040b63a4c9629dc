import { AT_WORK } from "./concern-despair-en";
import { END, type Grave } from "./concern-lexicon";
import { phrases } from "./text";

const LIMB =
  "(?:legs?|arms?|neck|face|head|throat|bones?|skull|teeth|nose|jaw|fingers|knees?|kneecaps)";
const WILL =
  "(?:i'll|i will|i'm going to|i am going to|i'm gonna|gonna|i could|i want to|i'd like to|i swear to)";
const PLACE = "(?! (?:in|on|out|with|from|near|at|for|together|abroad|of|than))";

/** What English says of someone who suffers, is hurt, or threatens. */
export const english: readonly Grave[] = [
  {
    kind: "distress",
    pattern: phrases("suicid(?:e|al)", "self[- ]harm(?:ed|ing|s)?", "death threats?"),
    unless: AT_WORK,
  },
  {
    kind: "distress",
    pattern: phrases(
      "wish i (?:was|were) (?:dead|never born|not alive)|never (?:been|to have been|be) born",
      `(?:end (?:it all|my life)|it all to end|take my (?:own )?life|(?:of|about) ending (?:things|it|it all|everything|my life)${END})`,
      `(?:no|any|see the|what's the|what is the|lost (?:the|all|my)) (?:real )?(?:reason|point|sense|meaning|use|will|wish) (?:to|in|of|for) (?:be alive|being alive|living|live|life|my life|existing|exist|wake up|waking up|be here|being here|go on|going on)(?: any ?more)?${PLACE}`,
      "will to live|(?:nothing|no one|nobody)(?: left)? (?:worth living|to live) for|(?:not|n't|hardly|no longer) worth living|worth living any ?more",
      `(?:tired|sick|weary|exhausted|fed up|done)(?: of| with) (?:being alive|living|life|existing|my life|being here)(?: any ?more)?${PLACE}`,
      "(?:hate|leave|want out of|out of) (?:being alive|this life|my life|this world)|staying alive|life without me|can(?:'t|not) stand (?:being me|myself|my life)",
      "(?:mind|care|hope|wish|hoped|wished)(?: if)? (?:a|the|some) (?:truck|car|bus|train|lorry) (?:ran|runs|hit|hits|would (?:run|hit)) me",
      `(?:got|bought) (?:a|the) (?:rope|razor blades?)(?: in the [a-z]+)?${END}|(?:fall|falling|fell) asleep (?:for ?ever|for good)`,
    ),
    unless: /\b(?:chess|novel|bungee|video game)\b/,
  },
  {
    kind: "violence",
    pattern: phrases(
      `${WILL} [^.!?]{0,24}(?:make (?:you|him|her|them) (?:bleed|suffer|scream|beg)|(?:break|smash|snap|slit|crush|kick|cut) (?:your|his|her|their) ${LIMB}|come after (?:you|him|her)|see (?:you|him|her|them) (?:dead|bleed|suffer|hang|die)|beat (?:you|him|her|them) (?:up|to))`,
      `${WILL} (?:bring|carry|fetch|get|use) (?:a|my) (?:knife|gun|rifle|weapon|pistol)`,
      "watch your back",
      "(?:he|she|they) (?:[a-z]+ ){1,3}(?:would|will|'ll|wants to|is going to|could) (?:kill|stab|shoot|beat|rape|strangle) (?:me|us|my [a-z]+)|feel like (?:hitting|killing|hurting|punching|slapping|strangling) (?:him|her|them|you|my [a-z]+)",
      "thoughts (?:of|about) (?:hurting|killing|harming|stabbing)|(?:end|wind) up in (?:hospital|the hospital|a coffin|the morgue|a wheelchair)",
      "(?:set|setting) (?:my|your|his|her) (?:car|house|flat) on fire|burn (?:down )?(?:my|your|his|her) (?:car|house|flat)",
    ),
    unless:
      /coffee|laugh|cake|kitchen|bread|picnic|\b(?:at (?:chess|cards|tennis|table tennis|squash|golf|darts|pool)|in the (?:race|final|quiz|sprint|vote)|by (?:one|two|\d+))\b/,
  },
  {
    kind: "harassment",
    pattern: phrases(
      "(?:sexual|obscene|indecent|pornographic|nude|naked|dick|lewd|sexist|racist|homophobic|transphobic|antisemitic|islamophobic)(?: [a-z]+)? (?:messages?|texts?|jokes?|remarks?|comments?|pictures?|pics?|photos?|images?|videos?|emails?|advances?|favou?rs?|gestures?|slurs?|names?|insults?|abuse|things)",
    ),
    unless: AT_WORK,
  },
  {
    kind: "harassment",
    pattern: phrases(
      "(?:his|her) (?:penis|dick|cock|genitals|private parts|erection)",
      "(?:pressed|presses|pressing|rubbed|rubs|rubbing)(?: himself| herself| his body| her body)? (?:up )?against me",
      "(?:forced|forces|coerced|pressured) (?:me|her|him) (?:to|into) (?:kiss|kissing|sleep|touch|touching|undress|strip|sex|have sex|hug)",
      "(?:tried|tries|attempted|trying) to (?:kiss|undress|touch|rape|strip|grope|fondle|choke|strangle|hit) (?:me|her)",
      "follow(?:s|ed|ing) me (?:home|everywhere|to my (?:house|flat|car|door)|in the street|at night|from work|into the (?:toilet|bathroom))",
      "(?:comment|remark|star|jok|look)[a-z]* (?:about|on|at) my (?:breasts?|boobs|body|bum|bottom|ass|butt|legs|cleavage)",
      "(?:only|unless|if i)[^.!?]{0,20} (?:go|went) (?:out|on a date) with (?:him|her)|(?:filmed|photographed|recorded|watched|watches) me (?:in the (?:changing|shower|toilet|bath|locker)|naked|undress|sleep)",
      "(?:people|women|men|girls|foreigners|immigrants|old people|your (?:kind|sort)) (?:like you |from your [a-z]+ )?(?:have no place|don't belong|should stay|can't do|are all|are too stupid)",
    ),
    unless: /on the agenda|of the leaflet/,
  },
];
