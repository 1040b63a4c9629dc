import { AT_WORK } from "./concern-despair-en";
import { END, type Grave } from "./concern-lexicon";
import { phrases } from "./text";

const STAFF = "(?:mentor|boss|manager|mentee|colleague|tutor|teacher|professor|supervisor)";
const LIMB =
  "(?:legs?|arms?|neck|face|head|throat|bones?|skull|teeth|nose|jaw|fingers|knees?|kneecaps)";
const PERSON = `(?:you|him|her|them|your (?:${LIMB}|family|kids|mother|car|dog|life)|my ${STAFF})`;
const BODY =
  "(?:(?:inner|upper|lower) )?(?:thighs?|knees?|legs?|breasts?|bum|bottom|butt|ass|waist|hips?|back|neck|crotch|body|chest|lap|skirt|shirt|blouse|dress|trousers|underwear)";
const WILL =
  "(?:i'll|i will|i'm going to|i am going to|i'm gonna|gonna|i could|i want to|i'd like to|i swear to)";
const KIN =
  "(?:parents|family|mum|mom|mother|father|dad|wife|husband|kids|children|son|daughter|sister|brother|loved ones)";
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
      `can(?:'t|not| not) (?:go on|take (?:it|this)|cope|bear (?:it|this))(?: like this| any ?more| any longer| living)*${END}`,
    ),
    unless: /\b(?:(?:ha)+|lol)\b/,
  },
  {
    kind: "distress",
    pattern: phrases(
      "hat(?:e|es|ed|ing) myself",
      `(?:want|wanted|wish|rather|better off|like)(?: i (?:was|were))?(?: to)?(?: just)? (?:die|be dead|dead|disappear for good|not be alive|never wake up)(?! (?:of|for|laughing|than (?!live|go|be|stay|face|carry|keep|wake)))`,
      "wish i (?:was|were) (?:dead|never born|not alive)|never (?:been|to have been|be) born",
      `(?:end (?:it all|my life)|it all to end|take my (?:own )?life|(?:of|about) ending (?:things|it|it all|everything|my life)${END})`,
      `(?<!you )(?:don't|no longer) (?:want|wish) to (?:live|be here|be alive|exist|wake up)(?: any ?more| any longer| like this)?${END}`,
      `(?:no|any|see the|what's the|what is the|lost (?:the|all|my)) (?:real )?(?:reason|point|sense|meaning|use|will|wish) (?:to|in|of|for) (?:be alive|being alive|living|live|life|my life|existing|exist|wake up|waking up|be here|being here|go on|going on)(?: any ?more)?${PLACE}`,
      "will to live|(?:nothing|no one|nobody)(?: left)? (?:worth living|to live) for|(?:not|n't|hardly|no longer) worth living|worth living any ?more",
      `(?:my |this )?life (?:is|has|feels|seems) (?:no meaning|meaningless|pointless|unbearable|hopeless|not worth it|over)${END}`,
      `(?:tired|sick|weary|exhausted|fed up|done)(?: of| with) (?:being alive|living|life|existing|my life|being here)(?: any ?more)?${PLACE}`,
      `i (?:[a-z']+ ){0,3}(?:hope|hoped|wish|want|wanted|pray|sleep|bed|asleep)[^.!?]{0,30}(?:not|never|n't) (?:ever |have to |to )?wake(?: up)?(?: again| any ?more)?${END}`,
      `(?:think|thinking|thought|want|wanted|feel like|imagin[a-z]+|urge|tempted|could|going|planning|throw|throwing|threw) [^.!?]{0,30}(?:(?:in front of|under) (?:a|the|that|an oncoming) (?:train|bus|car|truck|lorry|tube|metro)|(?:jump|jumping|throw|throwing|leap|leaping|walk|walking|step|stepping|drive|driving)(?: myself| my car| the car)? (?:off|from|out of|into) (?:a|the|my|that) (?:bridge|roof|window|balcony|cliff|building|ledge|river|tree|traffic))`,
      "(?:hang|shoot|drown|poison|starve|stab) myself(?! (?:in the foot|up|to|a|an|the|some))",
      "(?:take|took|taking|taken) an overdose|i overdosed|(?:stash|hoard|hoarding|bottle|handful|collecting|collected|saving up|saved up|saved|all|enough|too many)(?: of| my| up| the)* (?:sleeping )?(?:pills|tablets)(?! for the)",
      `(?:goodbye|farewell) (?:letter|note|message)s? (?:to|for) my ${KIN}`,
      `(?:start|started|back to|been) (?:cutting|burning)(?: myself)?(?: again)?${END}|cutting again`,
      "(?:cut|cutting|burn|burns|burned|burnt|burning|slit|slitting|scratch) my (?:own )?(?:arms?|wrists?|legs|thighs?|skin)(?! on)",
      `if i (?:just )?(?:died|disappeared|vanished|were no longer|was no longer|(?:was|were|am) (?:just )?(?:gone|dead|not around|not here|not alive)|(?:weren't|wasn't) (?:here|around|alive|born))(?: any ?more)?${END}`,
      `i (?:wish|want)(?:ed)? (?:i could |to )(?:just )?(?:disappear|vanish)${END}`,
      "(?:everyone|they|you|everybody|my family) would be (?:better|happier) (?:off )?without me|(?:would|will) (?:miss|mourn) me if",
      "a burden (?:to|on|for) (?:everyone|everybody|my family|my parents|them all|all of)",
      "(?:hate|leave|want out of|out of) (?:being alive|this life|my life|this world)|staying alive|life without me|can(?:'t|not) stand (?:being me|myself|my life)",
      "(?:mind|care|hope|wish|hoped|wished)(?: if)? (?:a|the|some) (?:truck|car|bus|train|lorry) (?:ran|runs|hit|hits|would (?:run|hit)) me",
      `(?:got|bought) (?:a|the) (?:rope|razor blades?)(?: in the [a-z]+)?${END}|(?:fall|falling|fell) asleep (?:for ?ever|for good)`,
      "(?:scratch|cut|slic|punch|bit)[a-z]* (?:my|myself)[a-z ]{0,14} (?:until|till) (?:they|it|i) (?:bled|bleed)",
      "death (?:sounds|seems|feels|looks|would be) (?:like )?(?:an? )?(?:rest|relief|peace|peaceful|easier|better|way out)",
    ),
    unless: /\b(?:chess|novel|bungee|video game)\b/,
  },
  {
    kind: "violence",
    pattern: phrases(
      `${WILL} (?:really )?(?:kill|hurt|hit|beat|punch|slap|strangle|shoot|stab|smash|destroy|break) (?:${PERSON})(?: [a-z]+ in)?(?! (?:at|in) the)`,
      `${WILL} [^.!?]{0,24}(?:make (?:you|him|her|them) (?:bleed|suffer|scream|beg)|(?:break|smash|snap|slit|crush|kick|cut) (?:your|his|her|their) ${LIMB}|come after (?:you|him|her)|see (?:you|him|her|them) (?:dead|bleed|suffer|hang|die)|beat (?:you|him|her|them) (?:up|to))`,
      `${WILL} (?:bring|carry|fetch|get|use) (?:a|my) (?:knife|gun|rifle|weapon|pistol)`,
      "(?:hope|wish|want) (?:that )?(?:you|he|she|him|her|they|them) (?:to )?(?:die|dies|dead|suffer|suffers|burn|rot)",
      "deserves? to (?:be (?:beaten|hit|shot|killed|hurt|raped|slapped|punched|stabbed)|die|suffer|bleed)",
      "you(?:'re| are) (?:dead|a dead (?:man|woman))|(?:kill|hang|shoot) yourself|drop dead",
      "watch your back",
      "(?:i|we) know where (?:you|your [a-z]+) (?:lives?|works?|sleeps?|go(?:es)? to school)",
      "you(?:'ll| will) pay for (?:this|that|it)",
      "(?:he|she|they|(?:my|her|his) [a-z]+) (?:[a-z]+ )?(?:hit|hits|beat|beats|punch(?:ed|es)|slap(?:ped|s)|kick(?:ed|s)|chok(?:ed|es)|strangl(?:ed|es)|hurts|attacked|bit) me(?! (?:to|that|as|with the|with a (?:question|bill)))",
      "(?:hitting|beating|punching|slapping|kicking|choking|strangling) me",
      "(?:pushed|pushes|shoved|slammed|pinned|threw|held|dragged|throws) me (?:up )?(?:against|into|to|on|onto|down|by) (?:the |a |my )?(?:wall|floor|ground|door|stairs|neck|hair|throat|bed)",
      "(?:grab|grabs|grabbed|held|squeezed|took) (?:me by )?(?:the|my) (?:throat|neck|hair|wrists?)",
      "(?:afraid|scared|terrified|fear|frightened)(?: [a-z]+)? (?:he|she|they|my [a-z]+)(?:'ll| will| might| would|'s going to| could| is going to| may) (?:kill|hurt|hit|beat|rape|attack|find|come after) (?:me|us|him|her|my)",
      "(?:afraid|scared|terrified|frightened) (?:of (?:going home|being alone with (?:him|her))|to (?:go home|be alone with (?:him|her|my [a-z]+)))",
      "(?:threatened|threatens|threatening|came at|comes at) (?:me|us|her|him) with",
      "(?:he|she|they) (?:[a-z]+ ){1,3}(?:would|will|'ll|wants to|is going to|could) (?:kill|stab|shoot|beat|rape|strangle) (?:me|us|my [a-z]+)|feel like (?:hitting|killing|hurting|punching|slapping|strangling) (?:him|her|them|you|my [a-z]+)",
      "(?:pulled|drew|pointed) (?:a|his|her) (?:knife|gun)|(?:slaps|punches|kicks|chokes|strangles) me",
      "thoughts (?:of|about) (?:hurting|killing|harming|stabbing)|(?:end|wind) up in (?:hospital|the hospital|a coffin|the morgue|a wheelchair)",
      "(?:set|setting) (?:my|your|his|her) (?:car|house|flat) on fire|burn (?:down )?(?:my|your|his|her) (?:car|house|flat)",
      "lock(?:s|ed)? me (?:in|up|inside) (?:the|a|my) [a-z]+",
    ),
    unless:
      /coffee|laugh|cake|kitchen|bread|picnic|\b(?:at (?:chess|cards|tennis|table tennis|squash|golf|darts|pool)|in the (?:race|final|quiz|sprint|vote)|by (?:one|two|\d+))\b/,
  },
  {
    kind: "harassment",
    pattern: phrases(
      "(?:sexual|obscene|indecent|pornographic|nude|naked|dick|lewd|sexist|racist|homophobic|transphobic|antisemitic|islamophobic)(?: [a-z]+)? (?:messages?|texts?|jokes?|remarks?|comments?|pictures?|pics?|photos?|images?|videos?|emails?|advances?|favou?rs?|gestures?|slurs?|names?|insults?|abuse|things)",
      "(?:feel|felt|am|i'm|was|been|being|get|got) (?:being |constantly |sexually )?(?:harassed|bullied|stalked|assaulted|groped|blackmailed|raped|molested)",
      "(?:sexually|physically) (?:abus|assault|harass|molest|attack)(?:ed|es|ing)",
    ),
    unless: AT_WORK,
  },
  {
    kind: "harassment",
    pattern: phrases(
      "(?:harass(?:ed|ing|es)|bull(?:ied|ying|ies)|stalk(?:ed|ing|s)|assault(?:ed|ing|s)|grop(?:ed|ing|es)|blackmail(?:ed|ing|s)?|rap(?:ed|es)|abus(?:ed|es|ing)|molest(?:ed|s|ing)) (?:me|you|us|him|her|by (?:my|him|her|a|the|them|one))",
      "(?:keeps?|kept|started|won't stop) (?:touching|groping|following|kissing|grabbing|stroking|hugging) (?:me|her|him|my)",
      "(?<!(?:words|talk|message|letter|story|note|song|film|book|that|this|it|kindness|you) (?:really |also )?)touched me(?! (?:deeply|so|very|a lot|to the|that|how|greatly))",
      `(?:groped|grabbed|kissed) me|(?:touch|touched|touches|grope|groped|grabbed|grabs|stroked|strokes|rubbed|rubs|pinched|squeezed|caressed|slapped|kissed|licked) my ${BODY}`,
      `(?:his|her|their|a) hands? (?:back |slowly )?(?:up|down|on|under|in|inside|around|between|over|round|along)(?: to)? my ${BODY}`,
      "(?:his|her) (?:penis|dick|cock|genitals|private parts|erection)",
      `(?:ask|asks|asked|asking|insist|insists|insisted|insisting|invites|invited|wants|wanted|begs|told|tells|pressures?|pressured)[^.!?]{0,16} (?:me|that i|i) [^.!?]{0,24}(?:(?:to|in|into|at|share) (?:his|her|the|my|a) (?:hotel room|bedroom|bed|room)|to bed|spend the night|stay the night|undress|a massage)`,
      `(?:sle(?:ep|pt|eping|eps)|(?:have|had|having|has) sex|sex|went to bed|go to bed) with (?:him|her|me|my ${STAFF}|the ${STAFF})`,
      "(?:pressed|presses|pressing|rubbed|rubs|rubbing)(?: himself| herself| his body| her body)? (?:up )?against me",
      "(?:forced|forces|coerced|pressured) (?:me|her|him) (?:to|into) (?:kiss|kissing|sleep|touch|touching|undress|strip|sex|have sex|hug)",
      "(?:tried|tries|attempted|trying) to (?:kiss|undress|touch|rape|strip|grope|fondle|choke|strangle|hit) (?:me|her)",
      "follow(?:s|ed|ing) me (?:home|everywhere|to my (?:house|flat|car|door)|in the street|at night|from work|into the (?:toilet|bathroom))",
      "wait(?:s|ed|ing) (?:for me )?(?:outside|in front of|by|at) my (?:house|home|flat|door|car|apartment|building|place)",
      `(?:he|she|they|my ${STAFF}) (?:won't|will not|doesn't|never|refuses to) leaves? me alone`,
      "threat(?:ens|ened|ening) to (?:kill|hurt|hit|beat|rape|fire|sack|expose|ruin|destroy|fail|publish|post|share|show|leak|out) (?:me|us|my|her|him|the photos)(?! at)",
      "call(?:s|ed|ing)? me (?:an? |the )?(?:[a-z]+ )?(?:slut|whore|bitch|monkey|faggot|fag|dyke|tranny|retard|cripple|terrorist|n-word)",
      "(?:i'll|i will|i can|or i) (?:share|post|publish|send|show|leak) (?:your|the|those) (?:photos?|pictures?|nudes?|private [a-z]+|messages?)",
      `(?:he|she|they|my ${STAFF}) (?:always |often |still )?touches me|sex in (?:return|exchange)|call(?:s|ed)? me (?:a )?dirty [a-z]+`,
      "(?:he|she) (?:came|comes|got|climbed|slipped|gets) into my (?:room|bed|bedroom|shower)",
      "(?:comment|remark|star|jok|look)[a-z]* (?:about|on|at) my (?:breasts?|boobs|body|bum|bottom|ass|butt|legs|cleavage)",
      "(?:only|unless|if i)[^.!?]{0,20} (?:go|went) (?:out|on a date) with (?:him|her)|(?:filmed|photographed|recorded|watched|watches) me (?:in the (?:changing|shower|toilet|bath|locker)|naked|undress|sleep)",
      "(?:strokes?|stroked|stroking|smells?|smelled|sniffs) my (?:hair|neck|cheek|face)",
      "sleep with me|send me (?:nudes|a sexy [a-z]+)",
      "(?:people|women|men|girls|foreigners|immigrants|old people|your (?:kind|sort)) (?:like you |from your [a-z]+ )?(?:have no place|don't belong|should stay|can't do|are all|are too stupid)",
      "go back to (?:your (?:own )?(?:country|kitchen)|where you)",
    ),
    unless: /on the agenda|of the leaflet/,
  },
];
