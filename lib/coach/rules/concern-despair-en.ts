import { END, type Grave } from "./concern-lexicon";
import { DAILY, DAYS, LONGER, NOT, ROLE, SELF, WHOSE } from "./concern-people-en";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const WANT = `(?:${listed("want wants wanted wanting wish wishes wished wishing hope hopes hoped hoping rather prefer prefers need needs ready longing longs dream dreams dreaming think thinks thinking thought thoughts fantasise fantasising fantasize fantasizing imagine imagining pray prays praying like love plan plans planning planned planned try tries tried trying tempted urge intend intends decided going afraid scared better easier")})`;
const LINK =
  "(?: (?:i|he|she|they|it|to|could|can|would|might|of|about|that|if|be|being|on|for|was|were|am|is|not|had|to have|by|way|everyone|all)){0,4}";
const HARM = `(?:${listed("hurt hurts hurting harm harms harmed harming cut cuts cutting kill kills killed killing burn burns burned burnt burning hang hanged hanging drown drowning starve starves starving starved punish punishes punishing poison poisoned shoot stab stabbed slash slashed slit slits slitting mutilate mutilating scratch scratched scratching bite biting injure injuring choke choking strangle strangling off offing")})`;
const DYING = `(?:die|dying|be dead|dead|been dead|death|die in my sleep|stop existing|cease to exist|not exist|stop living|stop breathing|sleep forever|never wake up|not wake up|kill ${SELF}|killing ${SELF}|hang(?:ing)? ${SELF}|tak(?:e|ing) ${WHOSE} (?:own )?life|end(?:ing)? (?:my|his|her|their) (?:own )?life|jump(?:ing)? off|suicide)`;
const LIVE =
  "(?:live|living|exist|existing|alive|be alive|be here|being here|wake up|waking up|breathe|breathing|be around|going on|be in this world|life)";
const LOW = `(?:${listed("hopeless worthless useless empty numb desperate trapped unwanted unlovable depressed suicidal disgusting ashamed alone invisible nothing broken lost rubbish dead_inside a_failure a_burden a_nobody a_waste")})`;
const MEANS = `(?:${listed("pills insulin rope noose gun blade blades razors bleach antidepressants morphine sleepers")}|razor blades?|sleeping pills)`;
const HARD = `(?:${listed("heroin cocaine coke crack meth ketamine fentanyl amphetamines")})`;
const SOFT = `(?:${listed("pills painkillers codeine tramadol xanax valium morphine opioids drugs weed alcohol drink booze vodka wine gin benzos ritalin adderall oxy")}|sleeping pills)`;
const STRONG = "(?:vodka|gin|rum|whisky|whiskey|wine|spirits|beer|beers|alcohol)";

/** Who works on such a subject, and says nothing of themselves. */
export const AT_WORK =
  /^(?!.*\b(?:me|my|myself)\b).*\b(?:prevent\w*|polic(?:y|ies)|train\w*|leaflets?|workshops?|awareness|guidelines?|helplines?|hotlines?|posters?|chapters?|stud(?:y|ies)|cases? law|agenda|courses?|modules?|volunteer\w*|campaigns?|charit(?:y|ies)|protocols?|research\w*|essays?|thesis|lectures?|first aid\w*|lead a|learn(?:ing)? (?:to|how)|support groups?|patients|bots?|page|form|server)\b/;

/** Who cannot bear it any longer, whatever the words. */
export const despair: readonly Grave[] = [
  {
    kind: "distress",
    pattern: phrases("suicid(?:e|al)", "self[- ]harm(?:ed|ing|s)?"),
    unless: AT_WORK,
  },
  {
    kind: "distress",
    pattern: phrases(
      // To wish to be dead, or not to live
      `${WANT}${LINK} ${DYING}(?! (?:of|for|laughing|than|to (?!be|get|end|stop)|my|his|her|a |an |the |it|in (?:a |the )?(?:film|game|play|scene|level)|before|trying|on stage))`,
      `(?<!you (?:[a-z]+ )?)(?:${NOT}|lost(?: all| the| my)?|see|any|no)(?: real)? (?:want|wants|wanted|wanting|wish|care|desire|will|reason|point|need|interest|use)(?:ed|ing)? (?:to|in|of|for|if i)(?: keep| keep on| go on| carry on| stay| be| wake up and)? ${LIVE}(?! (?:in|with|near|at|for|abroad|of|than|on the|the))`,
      `(?:noise|voices|pain|hurting|everything|it all|it)(?: in my head)? (?:to )?(?:stop|be over|end|go quiet),?(?: for good| forever| once and for all)${END}`,
      `(?:wo|does|did|would)n't (?:want to )?be (?:here|around|alive)(?: for [a-z ]{2,20}| to see [a-z ]{2,20})?,? (?:any ?more|much longer|and (?:i|nobody|no one)|and that)`,
      `if i (?:was|were|am|'m|had|did|do)?(?:n't)? ?(?:dead|gone|not here|no longer here|never born|not around|not alive|wake up|been born|die|died|end it|killed? ${SELF})(?: tomorrow| tonight| again| any ?more)?(?! (?:for|by|until|on|before|from|when|at))`,
      // To hurt oneself, and how
      `${HARM} ${SELF}(?! (?:some|off|out|short|up|in the foot|a |an |the |to |into|laughing|over|as|open|at (?!night)|in (?!the (?:arms?|evening)|secret)|playing|shaving|while|lifting|running|skiing|slicing|chopping|peeling|cooking|climbing|cycling|trying|for (?:not|forgetting)|on (?!purpose|the (?:arms?|thigh))|with (?!a (?:razor|blade|knife|glass|belt|lighter))))`,
      `${HARM} ${WHOSE} (?:own )?(?:wrists?|arms?|thighs?|legs?|skin|veins|forearms?|stomach|belly|throat)(?! (?:on|at|with the|off|playing|while))`,
      `(?:enough|stash|stashed|hoard|hoarding|hid|hidden|stockpil[a-z]+|a whole (?:box|bottle|pack) of|handfuls? of|too many|all (?:my|the|his|her)|saved up|counting)(?: [a-z]+){0,3} ${MEANS}(?! for (?:the|my|a) [a-z]+)`,
      `(?:picture|see|think (?:of|about)|thinking (?:of|about)|imagine|stare at|staring at|drawn to|stand at|standing at|stood (?:at|on)) (?:is |are )?(?:the )?(?:edge|the tracks|the rails|the train|the platform|jumping)|(?:edge of the (?:platform|roof|bridge))`,
      // No hope, no worth, a burden
      `(?:i'm|i am|i feel|feel|feels|feeling|felt|makes me feel)(?: like)? (?:such )?${LOW}(?:,? and | or |, )(?:like )?${LOW}`,
      `(?:i'm|i am|i feel like|feel like|feels like|become|being|i was|am)(?: such| only| nothing but| no more than)? an? (?:burden|waste of (?:space|air|oxygen|skin|everyone's time)|dead weight)(?! (?:that|in the project))`,
      `(?:given|give|giving) up on (?:life|living|everything|myself)|stopped (?:making plans|caring (?:if|whether) i|hoping)|(?:nothing|no one|nobody) (?:matters|cares if i|would care if i)(?: any ?more)?`,
      `(?:everyone|everybody|they|people|the world|my [a-z]+|you(?: all)?|it|things|nobody|no one)(?: (?:would|will|'d|'ll|might|all|be|do|feel|have|is|are|it|much|far|lot|a)){1,5} (?:better|happier|quieter|easier|simpler|relieved|calmer|lighter|fine|freer)(?: off)? (?:without me(?! (?:in|on|at|there|for|to|today|this))|if i (?:wasn't|weren't|was|were|am|died|left this|disappeared|didn't|never|had never)|once i(?:'m| am) gone|when i(?:'m| am) gone)`,
      // Cannot go on, sleep, breathe, stop crying
      `(?:can't|couldn't|not able to|unable to|no strength to|too tired to|not strong enough to|how (?:much|many more)[a-z ]{0,10} i can) (?:go on|keep going|carry on|hold on|hang on|cope|take much more|take any ?more|face (?:another|one more) (?:day|week|shift|night|morning)|get out of bed|face (?:tomorrow|getting up|the day)|fight|live)(?: [a-z]+ing)?(?: ${LONGER}| like that)*${END}`,
      `(?:can't|couldn't|not able to|unable to) (?:do|take|stand|bear|manage|live|continue|survive|handle|keep (?:doing|living|up with)|fight)(?: with)?(?: it| this| that| life| things| everything)? ${LONGER}${END}`,
      `(?:${NOT}|without|no) (?:[a-z]+ )?(?:slept|sleep|sleeping|sleeps|a wink|eaten|eating|eats?|food|had food|kept (?:anything|food) down)(?: [a-z]+){0,3} (?:for|in|since|these)(?: the)? ${DAYS}|awake for ${DAYS}|${NOT} (?:[a-z]+ )?(?:slept|sleep|sleeping) more than (?:an hour|(?:one|two|three) hours?)(?: [a-z]+){0,3} (?:for|in|since)`,
      `(?<!(?:nearly|almost|mini|small) (?:had |have )?(?:an? )?)(?:have|has|had|having|get|gets|getting|got|with|my|of|from|her|his|by|another) (?:[a-z]+ ){0,2}(?:panic|anxiety) attacks?|(?:panic|anxiety) attacks? ${DAILY}|(?:vomit|throw up|shake|shaking|i'm sick|be sick|am sick|get sick|cry) (?:before|on the way to) (?:work|school|class|(?:each|every) [a-z]+)`,
      `(?:cry|cries|cried|crying|sob|sobs|sobbing|in tears) (?:[a-z']+ ){0,6}(?:${DAILY}|to sleep|for (?:hours|days|no reason)|in the (?:toilets?|bathroom|loo|stairwell|cupboard|cloakroom|changing room|shower)|in secret)|can't stop (?:crying|shaking)|cry(?:ing)? ${SELF} to sleep`,
      // Eating, drinking, taking
      `(?:make|makes|making|made) ${SELF} (?:be )?(?:sick|throw up|vomit|puke)|(?:throw(?:s|ing)? up|vomit|vomiting|purge|purging|binge|bingeing|binging) (?:[a-z]+ ){0,3}(?:after|${DAILY}|meals?)|stopped eating(?= *(?:$|[.,;!?]|and |or ))|(?:been|am|i'm|was|be) sick after (?:every|each|all|my) meals?|(?:scared|afraid|terrified) (?:of|to) (?:eat|eating|food|gaining)|(?:weigh|weighs|down to) (?:[23]\\d|thirty[- a-z]*) ?(?:kilos?|kg)|(?:fat|disgusting|ugly)[a-z ]{0,12} in the mirror|(?:eat|live|living|survive|get by)s? on (?:black coffee|water|one apple|an apple)|starv(?:e|es|ing) ${SELF}`,
      `(?:using|use|took|taking|take|takes|on|inject|injecting|injects|snort|snorting|smoke|smoking|relapsed (?:on|into)|doing|shoot|shooting) (?:[a-z]+ ){0,2}${HARD}(?! (?:light|zero|with ice))`,
      `(?:addicted to|hooked on|dependent on|relapsed on|can't (?:sleep|get through (?:a|the) [a-z]+|work|stop|function) without|overuse|abusing|stealing|steal|stole|live on|take too (?:many|much)) (?:[a-z]+ ){0,2}${SOFT}|(?:started|can't stop|back to) drinking(?: again| alone)?${END}|relapsed${END}|gets me through (?:[a-z]+ ){1,4}is (?:[a-z]+ ){0,5}(?:take|drink|swallow|smoke|bottle|${SOFT})`,
      `(?:drink|drinks|drinking|drank|drunk)(?! (?:water|coffee|tea|milk|juice))(?: (?!water|coffee|tea|juice|milk)[a-z]+){0,5} (?:to (?:sleep|get to sleep|fall asleep|forget|cope|get through|numb|survive|function|calm)|before (?:work|school|class|my shift|lessons|noon|the shift)|alone (?:at night|every)|until i (?:pass|black|fall|forget))|drink ${SELF} to sleep|(?:bottles?|litres?|liters?) of ${STRONG} (?:[a-z]+ ){0,2}(?:${DAILY}|a (?:day|night)|before|alone|to (?:sleep|cope|forget))|drunk at (?:work|school)|(?:drink|drinks|drinking) (?:[a-z]+ ){0,3}${STRONG} ${DAILY}`,
      `(?:took|taken|take|swallow|swallowed|taking) (?:[a-z]+ )?(?:six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|\\d\\d|all|a (?:whole )?(?:box|bottle|pack|handful)|the rest)(?: of)?(?: [a-z']+){0,2} ${MEANS}|vomit[a-z]* (?:what|everything|all) i|${NOT} (?:left|got out of|get out of|leave) (?:my |the )?(?:bed|room|house|flat) (?:for|in|since)(?: [a-z]+)? ${DAYS}|(?:bang|bangs|banging|hit|hits|hitting|smash) (?:my|his|her) head (?:against|on) (?:the|a) (?:wall|door|floor|desk)|scales? (?:decides?|says|tells me)[^.!?]{0,24} (?:eat|dinner|allowed|breakfast|lunch|food)|(?:measure|count|counting|measuring) (?:the|my|our) (?:week|weeks|days|nights|evenings|life) (?:in|by) (?:bottles|glasses|cans|joints|grams|pills)`,
      `(?:ends?|finish(?:es)?|is over|stops?|expires?)[^.!?]{0,20},? and (?:so )?(?:do|will|am|shall) i${END}|(?:passwords?|pin codes?|bank (?:details|codes)|papers|insurance)[^.!?]{0,16} (?:for|to) my (?:sister|brother|mother|father|wife|husband|parents|kids|children|daughter|son|family)|(?:train|metro|tube|bus|lorry)[^.!?]{0,24} (?:hold on|hold myself|step back|grip|grab|pillar|wall behind)`,
      // Farewells
      `(?:look after|take care of|feed|be there for|say sorry to|tell) (?:my|the) [a-z]+ (?:[a-z]+ )?(?:for me )?(?:when|once|after) i(?:'m| am|'ll be)? ?(?:gone|dead|not here|no longer here|die)(?! (?:for|to|on|until|at|next))|(?:when|once|after) i'm not (?:here|around) (?:any ?more|any longer)`,
      `(?:given|giving|gave|give) (?:away )?(?:all )?my (?:things|stuff|belongings|clothes|books|possessions)(?: away)?(?: to [a-z ]{3,14})?(?:,? and (?:i )?(?:written|wrote|said|don't need|won't need|i won't)|${END})|(?:written|wrote|writing) (?:a |my )?(?:letters?|goodbye[a-z ]*|a note|notes|last words) (?:to|for) (?:everyone|everybody|my ${ROLE}|each of (?:them|you)|those i (?:love|leave))`,
      `(?:this is|this'll be|these are) (?:my |the )?(?:goodbye|farewell|last (?:message|words|letter))|(?:goodbye|farewell),? (?:everyone|everybody|and (?:thank|sorry|forgive))|forgive me for what i(?:'m| am) (?:about|going)|thank you for everything,? (?:and )?goodbye|(?:don't|not|never) (?:plan|planning|intend|expect|going)(?: on| to)? be(?:ing)? (?:around|here|alive) (?:for|by|at|when|to see|next|in)|don't think i(?:'ll| will) (?:make it|be here|see|live)(?: to| until| till| for)?`,
      // Someone else's distress, told
    ),
    unless:
      /\b(?:chess|novel|bungee|video game|boss fight|(?:ha)+|lol|laugh\w*|battery|bab(?:y|ies)|newborn|onions?|the film|the end of the film|wedding)\b/,
  },
];
