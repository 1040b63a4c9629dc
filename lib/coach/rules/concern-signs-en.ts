import { AT_WORK } from "./concern-despair-en";
import { END, type Grave, together } from "./concern-lexicon";
import { ROLE, SELF } from "./concern-people-en";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const I = "i|i'm|i've|i'd|i'll|my|me|myself";
const CLOSE = `(?:${listed("husband wife partner boyfriend girlfriend bf gf ex fiance father mother stepfather stepmother step-father step-mother stepdad brother uncle parents family son daughter")}|(?:step|foster|grand)[- ]?(?:father|mother|parents|brother))`;
const KIN = `(?:${listed("brother sister mother father parents kids children son daughter wife husband family friends grandmother grandfather dog cat")})`;
const STRIKE = `(?:${listed("kick kicks kicked kicking smack smacks smacked smacking slap slaps slapped slapping punch punches punched punching strangle strangles strangled choke chokes choked stab stabbed burn burns burned burnt burning whack whacks whacked thump thumps thumped thrash thrashes thrashed clobbered belt belts belted whip whips whipped cane caned headbutt headbutts headbutted batter batters battered throttle throttled drag drags dragged pin pins pinned shove shoves shoved trip trips tripped hit hits hitting beat beats beating push pushes pushed slam slams slammed wallop walloped spank spanked pelt pelted tie ties tied gag gagged torture tortures tortured molest molests rape raped drugged")})`;
const MOVE =
  "(?:driv|steer|swerv|crash|walk|step|jump|fall|leap|throw|climb|roll|run|let|go)[a-z]*";
const INTO = `(?:into|in front of|off|under|from|out of|onto|over) (?:a|an|the|my|that|an oncoming|oncoming|some)? ?(?:oncoming )?(?:${listed("wall tree river lake truck traffic lorry bridge tracks rails train sea roof barrier cliff balcony window canal bus tram car building quarry crane scaffold scaffolding platform multi-storey pylon")})`;
const BRINK = `(?:${listed("crossing platform tracks rails bridge roof edge ledge balcony cliff scaffolding rooftop kerb viaduct parapet windowsill")})`;
const GONE =
  "(?:if|when|once|after|that|whether) i(?:'m| am| was| were|'d| had)? ?(?:n't |not |never )?(?:gone|dead|left(?! (?:the|my|a|early|at|on|it|this|work|now))|died|vanish[a-z]*|disappear[a-z]*|didn't (?:come back|turn up (?:any ?more|again)|exist|wake)[a-z ]*|(?:wasn't|weren't|'m not|not|no longer|never)(?: (?:around|here|there|alive|born))(?! (?:on|at|for|in|to|today|tomorrow|by|when|until))|never came back|stopped (?:coming|existing|breathing)|went away|don't come back|walked out of)";
const PRIVATE =
  "(?:how long i|where i(?:'m| am| go|'ve)?|what i (?:wear|eat|say|spend|do|buy)|who i(?:'m| am| see| talk| meet| call)?|when i (?:leave|come|get|go)|every (?:penny|euro|pound|minute|step|call|message)|my (?:phone|messages|money|clothes|bank|location|mileage|receipts?|weight|calls|whereabouts|wages|salary|passwords?))";

/** What gives away who suffers or is hurt, though no word of it says so: several signs in one sentence. */
export const signs: readonly Grave[] = [
  {
    kind: "distress",
    pattern: together(
      "(?:a|the|my) (?:rope|gun|noose|blade|pills|tablets)",
      "(?:the|a|my) (?:letters?|note|goodbye|will|place|date)|ready|waiting for me|hidden|under my|chosen|written",
      I,
    ),
    unless: /\b(?:climb\w*|boat|tow\w*|nail gun|glue gun|doctor|prescri\w*|chemist|pharmacy)\b/,
  },
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
    kind: "distress",
    pattern: together(
      `think|thinks|thinking|thought|imagin[a-z]*|pictur[a-z]*|see myself|seeing myself|urge|tempted|wonder[a-z]*|fantas[a-z]*|close my eyes|dream[a-z]*|want|wanted|feel like|could|nearly|almost`,
      `${MOVE}(?: [a-z]+){0,3} ${INTO}|let(?:ting)? go of the (?:wheel|rail|rope|handlebars?)|(?:close|closing) my eyes (?:at the wheel|on the motorway|and (?:let|drive))|not (?:brak|turn)ing`,
      I,
    ),
  },
  {
    kind: "distress",
    pattern: together(
      BRINK,
      "(?:too|a (?:bit|little|second|moment|step)) (?:long|longer|close|closer|far)|one (?:more )?step|half a step|linger[a-z]*|what if i|nobody would|tempt[a-z]*|pulls? me|call(?:s|ing) me|looking down|too (?:easy|simple)|be so easy|how (?:cold|deep|high|long|fast) it|would be over|next train|stop me",
      I,
    ),
    unless:
      /\b(?:photo|climb(?:ing)? (?:club|gym)|paint\w*|repair\w*|drill\w*|edge case|video|bike|traffic lights?)\b/,
  },
  {
    kind: "distress",
    pattern: phrases(
      `(?:don't|didn't|doesn't|never) deserve to (?:live|be alive|exist|be here|breathe)`,
      `(?:tried|try|trying|wanted|want|going) to (?:od|overdose|hang|jump|hurt) ?(?:on|again|${SELF}|${END})`,
      `(?:been|started|stopped|kept|back to|still|am|i'm) (?:cutting|burning)(?: again| since| at night| every|,? and (?:nobody|no one)|${END})`,
      `(?:want|wish|like|need|ready|going) (?:to )?(?:be (?:finally )?(?:dead|free of (?:it all|life)|out of (?:here|this) for good)|sleep (?:and|for ?ever|without)[a-z ]{0,14}(?:wake|waking|forever)|go and not come back)`,
      `(?:hate|detest|loathe)s? (?:being alive|being me|living|my (?:body|life|existence)|waking up|what i see in the mirror|everything about (?:me|myself))`,
      `(?:scared|afraid|terrified|fear|frightened|worried)(?: that)? (?:i|of what i)(?:'ll| will| might| could| may|'m going to| would)? (?:hurt|harm|shake|kill|do something|drop|snap|lose control|do to)[^.!?]{0,30}`,
      `(?:nothing|no one|nobody)(?: left)? (?:keeps|holds|holding|keeping) me here|only (?:thing|reason)[a-z' ]{0,14} (?:keeping|keeps|holding|stopping) me (?:alive|going|here|from)|(?:still|only) (?:alive|here) (?:because|for)`,
      `(?:i|she|he|they) (?:have|has|had|made|make|got|'ve got) a plan (?:to|for) (?:die|end|kill|how|when it|not)|(?:picked|chosen|chose|set|fixed|know|knows) (?:a|the) (?:date|day|place|bridge|tree|method)(?: and (?:the )?(?:place|time|way|day|date))?${END}`,
      `(?:last|final) (?:christmas|birthday|summer|week|day|month) (?:i|he|she)(?:'ll| will| would|'m| am) (?:ever )?(?:have|see|be|going|spend)|won't (?:see|reach|make it to) (?:my |the |his |her )?(?:next )?(?:birthday|christmas|spring|summer|winter|twenty|thirty|monday|end of the (?:month|year|week))|won't (?:need|be needing) (?:it|them|that|a) (?:any ?more|where i|after)`,
    ),
    unless: AT_WORK,
  },
  {
    kind: "distress",
    pattern: together(
      "nobody|no one|anyone|anybody|who|wonder|they",
      "notice|notices|noticed|care|cares|miss|misses|mind|look for|cry|remember|ask|see the difference|know the difference|be sad|be relieved|come to (?:the|my) funeral",
      `${GONE}|my (?:funeral|absence|death)`,
    ),
    unless: /\b(?:call|meeting|early|list|holiday|lunch|standup|leave|training)\b.{0,12}$/,
  },
  {
    kind: "distress",
    pattern: together(
      "relief|easier|better|happier|lighter|calmer|quieter|simpler|favour|best|cheaper|weight off|fine|relieved",
      `(?:for|to|of) (?:them|everyone|everybody|him|her|my [a-z]+|you all|all|us all|others)|they(?:'d)?|everyone|everybody|my ${KIN}|the world|people`,
      `${GONE}|without me(?! (?:in|on|at|there|for))|off without`,
    ),
  },
  {
    kind: "distress",
    pattern: together(
      "wouldn't mind|don't mind|don't care|wouldn't care|not care|fine by me|relief|hope|hoping|wish|pray|glad|secretly|sometimes i|part of me",
      "(?:if|that|when)? ?i (?:didn't|don't|never|wouldn't|won't|did not) (?:wake|woke|come back|make it|survive|get out)[a-z ]*|(?:a |the )?(?:car|bus|truck|lorry|train|plane|tumou?r|cancer|illness|accident|heart attack|storm)[a-z ]{0,12} (?:hit|run|crash|took|take|fatal|would|finish|kill)[a-z]*|had (?:an accident|a crash|cancer|something fatal)|fell asleep and",
      I,
    ),
  },
  {
    kind: "distress",
    pattern: together(
      "count|counted|counting|know|knows|knew|read|looked|look|looking|google[a-z]*|search[a-z]*|check[a-z]*|calculat[a-z]*|work(?:ed)? out|research(?:ed|ing)?",
      "how (?:many|much|long|high|deep)(?: of (?:it|them))? (?:it|they|you|i|one)(?:'d| would)? (?:takes?|needs?|need)|(?:lethal|fatal|deadly) (?:dose|amount|height)|(?:painless|quick(?:est)?|least painful|surest|easiest) (?:way|method|death|ways)|which (?:pills|ones|train|bridge)|ways? (?:to|of) (?:die|dying|go|disappear|end)",
      I,
    ),
    unless:
      /\b(?:risk assessment|safety|sheet|pesticides?|rats|mice|ways? to (?:go|end) (?:from|to|the (?:call|meeting|talk)))\b/,
  },
  {
    kind: "distress",
    pattern: together(
      "feel|feels|felt|calm|calms|relief|real|alive|better|helps|release|peace",
      "bleed|bleeds|bleeding|bled|blood|blades?|razors?|cut(?:s|ting)? (?:my|deep)|scars?|burn(?:s|ing)? my|pain on my (?:arms?|skin)|hit my head|bang my head",
      I,
    ),
    unless: /\b(?:donat\w*|blood (?:pressure|test|sugar)|nurse|ward|shav\w*)\b/,
  },
  {
    kind: "distress",
    pattern: together(
      "tidied|tidy|sorted|paid|cancelled|documented|arranged|deleted|cleared|in order|settled|prepared|handed over|written down|wrote down|left instructions|put (?:everything|my affairs)|will is|affairs",
      "afterwards|after me|after i(?:'m| am) (?:gone|dead)|behind me|once it's (?:over|done)|when it's (?:over|done)|no trouble|nobody (?:has|will have) (?:to|trouble)|be found|find me|for the funeral|affairs (?:are )?in order",
      I,
    ),
    unless:
      /\b(?:leave|holidays?|handover|contract|retire\w*|maternity|new job|transfer|move to)\b/,
  },
  {
    kind: "distress",
    pattern: together(
      `tell|say|explain|apologi[sz]e|hug|kiss|look after|take care of|be there for|forgive`,
      `(?:my|our) (?:[a-z]+ )?${KIN}`,
      `afterwards|after${END}|from me|for me (?:when|after|one day)|when (?:it's|it is) over|goodbye|that i tried|wasn't (?:their|her|his) fault|not (?:their|her|his) fault|i loved (?:them|her|him)|i'm (?:so )?sorry (?:for|that i|after)`,
    ),
    unless: /\b(?:late|homework|party|present|dinner)\b/,
  },
  {
    kind: "distress",
    pattern: together(
      "(?:i|she|he) (?:haven't|hasn't|can't|couldn't|don't|doesn't|didn't|won't|never|stopped|skip|hide|throw away|refuse)",
      "eat|eats|eaten|eating|ate|meals?|food|dinner|swallow|lunchbox|bite",
      "since (?:i|the|she|he)|for (?:days|weeks|a week|\\w+ days|months)|scales?|mirror|calories|weight|fat|thin|thinner|kilos?|without (?:guilt|crying|throwing)|any more|in front of anyone|pretend",
    ),
    unless:
      /\b(?:breakfast|this morning|noon|dentist|allerg\w*|vegan|vegetarian|meat|sugar|gluten|toothache|fasting)\b/,
  },
  {
    kind: "distress",
    pattern: together(
      "inject[a-z]*|swallow[a-z]*|snort[a-z]*|sniff[a-z]*|pop|smok[a-z]*|take|taking|took|steal[a-z]*|stole|help myself|pocket(?:ed|ing)?|keep back|using",
      "left over|leftovers?|patients'|what(?:'s| is) left|to (?:get through|function|cope|stay awake|sleep|come down|forget)|at work to|on shift|in secret|hide it|hiding it|before (?:my|every|each) shift|behind the",
      "ampoules?|pills|morphine|fentanyl|painkillers|cabinet|trolley|drugs|opioids|speed|coke|ketamine|weed|powder|lines?|stuff|oxy|benzos|meds|medication|syringes?",
      I,
    ),
    unless: /\b(?:waste bin|return(?:ed)? (?:them|it) to|dispos\w*|cigarettes?)\b/,
  },
  {
    kind: "violence",
    pattern: phrases(
      `(?<!\\b(?:i|to|you|it|that|this|they|we|don't|news|let's|didn't|please|never) (?:[a-z]+ )?)${STRIKE} (?:at )?(?:me|us|my (?:head|face|arms?|legs?|stomach|back|hair|sister|brother|mother|son|daughter|kids))(?! (?:off|out|up|a |an |the |to|as|into (?:the (?:next|last|second)|action|shape|trying|line)|that|like|how|for (?:six|two)|by |at |with (?:a |the |his |her )?(?:fee|bill|question|invoice|news|penalty|idea|questions|emails?)|from the list|over in the (?:race|final)|through the))`,
      `(?:they|(?:he|she) (?:and|or) [a-z]+) (?:[a-z]+ )?(?:kick|smack|slap|punch|strangle|choke|burn|trip|shove|beat|hit|spit (?:at|on)|drag|push|pin|tie|hold) (?:me|us|him|her)(?! (?:off|out|up|a |the |to|in the (?:race|final|quiz)))(?: (?:down|up|around|against|over|in|with|every|until|on)|${END})`,
      `${CLOSE}(?:'s| has| is| was)? (?:[a-z]+ )?(?:strangl|chok|beat|hit|slap|punch|kick|rap|threaten|burn|shov|push)[a-z]* (?:her|him|them|me|us|my [a-z]+)(?! (?:to|at|in the|out|up to))`,
      `(?:holds?|held|hold) (?:me|her|him|us) (?:down|under|by the (?:neck|hair|throat))|(?:pull|pulls|pulled|pulling|yank(?:s|ed)) (?:me by (?:the|my) hair|my hair)|(?:rubbed|pushed|shoved|stuck|put|flushed) (?:my|his|her) (?:head|face) (?:in|into|down|under|against)|(?:put|puts|stubb?ed) (?:out )?(?:a |his |her |their )?(?:cigarettes?|fags?)(?: out)? on (?:me|my|her|his)`,
      `(?:come|say|meet|see|wait|settle)[^.!?]{0,40}(?:car park|outside|after (?:work|school)|round the back|out back|alley|in the street)[^.!?]{0,30}(?:won't|n't be|see what happens|your (?:face|teeth|legs|jaw|nose)|crawl|limp|stretcher|hospital|ambulance|regret it|carried)`,
      `(?:you|he|she)(?:'ll| will|'re going to| is going to|'s going to) (?:crawl|leave in an ambulance|need an ambulance|wish you(?:'d| had| were)|bleed|swallow (?:your|his|her) teeth|be carried|be sorry you were born|beg)|(?:won't|not) (?:be )?(?:walk(?:ing)?|get(?:ting)?) (?:back|away|home|out)(?: from (?:this|here|there))?${END}|pull the trigger|bullet (?:in|with|for)|blood on (?:the|your) (?:walls?|hands)|shoot up|blow up the (?:office|school|building)|burn (?:this|the|your|my|his|her) (?:place|house|office|school|shop|flat|building) down|burn down`,
    ),
    unless:
      /\b(?:sunburn\w*|sun|coffee|at (?:chess|tennis|judo|karate|boxing|rugby|cards)|in the (?:game|race|final|quiz|match|sprint)|cake|production|prod)\b/,
  },
  {
    kind: "violence",
    pattern: together(
      CLOSE,
      "belt|fists?|cane|wooden spoon|slipper|stick|cigarettes?|the iron|bruise[sd]?|black eye|hands on|shouting and (?:things|plates)|locked (?:me|us|the)|dark cupboard|cellar|kneel",
      "(?:if|when|because|until|every time|after) (?:i|my|we|he|she)|on me|waiting|where the|for (?:me|hours)|comes out|took off|takes off|knows|my (?:face|back|arms?)|make-?up|hide|cover",
    ),
    unless:
      /\b(?:seat belt|belt (?:drive|sander)|judo|karate|green belt|black belt|hockey|memory stick|usb)\b/,
  },
  {
    kind: "harassment",
    pattern: phrases(
      `(?:stepfather|step-father|step-?dad|uncle|father|brother|cousin|landlord|foster [a-z]+|manager|boss|teacher|coach|he|man|mentor|grandfather|lodger) (?:comes?|came|climbs?|climbed|gets?|got|walks?|walked|slips?|slipped|sneaks?|sneaked|creeps?|crept) (?:in|into|in to)(?: to)? (?:my|her) (?:room|bedroom|bed|shower|bathroom|tent|changing room|cabin|sleeping bag)`,
      `(?:tracker|gps|airtag|spyware|hidden camera|camera|microphone|bug|stalkerware) (?:[a-z]+ )?(?:on|in|under|inside|onto) my (?:car|bag|phone|flat|room|coat|laptop|bike|bedroom|house)`,
      `(?:call|calls|called|calling) (?:me|us|her|him) (?:an? |the )?(?:[a-z]+ )?(?:cow|bitch|slut|whore|pig|retard|cripple|monkey|tramp|skank|cunt|slag|spastic|spaz|tranny|fag|faggot|dyke|poof|queer|paki|chink|gypsy|pikey|terrorist|nigger|n word|coconut|mongrel|vermin|cockroach|animal|dog|rat|savage|fatty|whale|dirty|filthy|freak)(?: [a-z]+)?`,
      `(?:says?|said|told|tells|claims?|jokes?|joked|thinks|wrote)[^.!?]{0,20} (?:women|girls|blacks|black people|arabs|muslims|jews|gays|lesbians|foreigners|immigrants|asians|africans|disabled people|the deaf|mothers|pregnant women|old people|people like me|people from my [a-z]+|my (?:kind|sort|people)) (?:can't|don't|shouldn't|should|are (?:not|too|all|only)|aren't|have no|belong|never|only|always|were made)`,
      `(?:told|said|says|tells|warned|reminds?|reminded)[^.!?]{0,40} (?:nobody|no one) (?:will|would|'ll|'d) (?:believe|hire|employ|listen|help|want|miss|marry|take)`,
      `(?:shows?|showed|showing|sends?|sent) (?:me|us|her) (?:his|porn|pornography|a video of himself|dirty|pictures of (?:naked|himself))|(?:asked|asks) (?:me )?(?:if i(?:'m| am) a virgin|what i (?:like|wear) in bed|the colour of my|for my bra|how i (?:like it|do it))|(?:stares?|stared|looks?|looking) (?:at|down) my (?:breasts|chest|top|legs|bum|cleavage|blouse)`,
      `(?:hates?|hated|despises?) (?:me|us) because|(?:they|everyone|colleagues|he|she)(?: [a-z]+)? (?:won't|refuse[sd]? to|doesn't|don't) (?:shake my hand|sit (?:next to|with) me|work with (?:a )?(?:me|women|black|muslim|foreign)[a-z]*|speak to me|talk to me)(?: any ?more| since| because|${END})`,
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
      "nickname[sd]?|calls?|called|jokes?|joking|banter|comments?|remarks?|sings?|sang|names?|noises?|gestures?|imitat[a-z]*|salute[sd]?",
      "slaves?|slavery|monkeys?|apes?|boat|boats|jungle|plantation|gas chambers?|ovens?|camps?|bomb|bomber|bananas?|curry|watermelon|crippled?|spastic|retard(?:ed)?|tranny|kitchen where i belong|noose|lynch[a-z]*|hitler|nazis?|virgin|rape|go back|my colour|my skin|my religion|my passport|my wheelchair|hijab|headscarf|what my (?:people|grandparents|ancestors)|my grandparents were",
      `me|my|us|i (?:am|get|come)`,
    ),
    unless: /\b(?:camp site|campsite|boat trip|holiday|recipe|kitchen sink)\b/,
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
