import { AT_WORK } from "./concern-despair-en";
import { END, type Grave, together } from "./concern-lexicon";
import { SELF } from "./concern-people-en";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const I = "i|i'm|i've|i'd|i'll|my|me|myself";
const KIN = `(?:${listed("brother sister mother father parents kids children son daughter wife husband family friends grandmother grandfather dog cat")})`;
const MOVE =
  "(?:driv|steer|swerv|crash|walk|step|jump|fall|leap|throw|climb|roll|run|let|go)[a-z]*";
const INTO = `(?:into|in front of|off|under|from|out of|onto|over) (?:a|an|the|my|that|an oncoming|oncoming|some)? ?(?:oncoming )?(?:${listed("wall tree river lake truck traffic lorry bridge tracks rails train sea roof barrier cliff balcony window canal bus tram car building quarry crane scaffold scaffolding platform multi-storey pylon")})`;
const BRINK = `(?:${listed("crossing platform tracks rails bridge roof edge ledge balcony cliff scaffolding rooftop kerb viaduct parapet windowsill")})`;
const GONE =
  "(?:if|when|once|after|that|whether) i(?:'m| am| was| were|'d| had)? ?(?:n't |not |never )?(?:gone|dead|left(?! (?:the|my|a|early|at|on|it|this|work|now))|died|vanish[a-z]*|disappear[a-z]*|didn't (?:come back|turn up (?:any ?more|again)|exist|wake)[a-z ]*|(?:wasn't|weren't|'m not|not|no longer|never)(?: (?:around|here|there|alive|born))(?! (?:on|at|for|in|to|today|tomorrow|by|when|until))|never came back|stopped (?:coming|existing|breathing)|went away|don't come back|walked out of)";

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
      `(?:tried|try|trying|wanted|want|going) to (?:od|overdose|hang|jump|hurt) ?(?:on|again|${SELF}|${END})`,
      `(?:been|started|stopped|kept|back to|still|am|i'm) (?:cutting|burning)(?: again| since| at night| every|,? and (?:nobody|no one)|${END})`,
      `(?:want|wish|like|need|ready|going) (?:to )?(?:be (?:finally )?(?:dead|free of (?:it all|life)|out of (?:here|this) for good)|sleep (?:and|for ?ever|without)[a-z ]{0,14}(?:wake|waking|forever)|go and not come back)`,
      `(?:scared|afraid|terrified|fear|frightened|worried)(?: that)? (?:i|of what i)(?:'ll| will| might| could| may|'m going to| would)? (?:hurt|harm|shake|kill|do something|drop|snap|lose control|do to)[^.!?]{0,30}`,
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
];
