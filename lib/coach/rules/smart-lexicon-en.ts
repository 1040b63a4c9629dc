import type { SmartLexicon } from "./smart-lexicon";
import { oneOf, words } from "./text";

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
const WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const NUMBER =
  "(?:\\d+(?:[.,]\\d+)*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred|(?:a )?dozen|half)";
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?`;
const SPAN =
  "(?:year|month|quarter|term|semester|week|fortnight|sprint|season|half|summer|autumn|fall|winter|spring)";
const PERIOD_END = `(?:end|start|beginning|middle|close) of (?:[a-z0-9]+ ){0,3}(?:${SPAN}|${MONTH}|q[1-4]|20\\d\\d)`;
const WHEN = `(?:${DAY}|${MONTH}(?: 20\\d\\d)?|${PERIOD_END}|year[- ]end|q[1-4](?: 20\\d\\d)?|next (?:${SPAN}|${MONTH}|${WEEKDAY})|${WEEKDAY}|tomorrow|christmas|easter|new year(?:'s (?:eve|day))?)`;

const SEASON = "(?:early |late |mid-?)?(?:summer|autumn|fall|winter|spring)";
/** Words after which "to" says no purpose: it goes on with them. */
const TAKES_TO = oneOf(
  "learn|want|wish|hope|need|try|i plan|we plan|aim|intend|decide|start|begin|continue|like|love|prefer|have|has|had|able|going|get|used|ought|agree|offer|promise|commit|dare|how|what|where|when|manage|apply|volunteer|ready|willing|due|likely|easy|hard|up|seem|keep|not|and|or",
  "ability|capacity|chance|opportunity|way|ways|time|desire|attempt|right|courage|confidence|permission|decision|skills?|nerve|freedom|reason|how not",
);
/** Verbs that make someone else do something. */
const MAKES_DO = oneOf(
  "ask|invite|teach|help|encourage|persuade|convince|allow|enable|require|remind|tell|coach|expect|get|train (?!for|\\d|hard|every)",
);
/** What follows a verb and hardly ever a noun: "to win the", "to reach more". */
const OBJECT =
  "(?:the|an?|my|our|your|his|her|its|their|this|that|these|those|more|new|it|them|us|me|him)";
/** What one would like to be or to have for it: "to be heard". */
const BECOMING = "(?:be|become|feel|stay|have|gain|win|earn|reach|stop)";
const TO_DO = `(?<!\\b${TAKES_TO} )(?<!^${MAKES_DO}(?:ing|s)? [^.;:]{0,50})(?<!\\bi(?: will|'ll) ${MAKES_DO} [^.;:]{0,50})to (?!(?:the|all|each|every|an?|my|our|your|his|her|its|their|this|that|these|those|no|any|some|both|other|more|me|us|them|him) )(?:[a-z]{2,} ${OBJECT}(?= )|${BECOMING} [a-z]+)`;
const PERSON =
  "(?:brother|sister|friends?|colleagues?|co-?workers?|partner|wife|husband|spouse|neighbours?|neighbors?|father|mother|parents|cousin|aunt|uncle|son|daughter|flatmate|roommate|teammates?|team|buddy|tutor|mentor|coach|manager|boss|supervisor|teacher|trainer|classmates?|study group|peers?)";
const TALKING =
  "(?:talk|speak|discuss|negotiat|argu|agree|deal|meet|shar|communicat|check|connect|reconcil|get on|get along)[a-z]*|work(?:ing)?|better|relations?(?:hip)?";

export const english: SmartLexicon = {
  deadline: words(
    `(?:by|before|until|till|no later than|not later than|due(?: on| by)?|at) (?:[^\\s.;:,!?]+ ){0,4}?${WHEN}` +
      `|(?:by|before|until|till|no later than) (?:the )?(?:(?:end|start|beginning) of )?${SEASON}(?: (?:break|holidays?|20\\d\\d))?(?= *(?:$|[.,;:]| (?:so|to|with|and|because|at) ))` +
      `|on (?:${DAY})|in the week of (?:${DAY})` +
      `|(?:within|in the next|over the next|during the next|in the coming) (?:the next )?${NUMBER} (?:days?|weeks?|months?|quarters?|years?|sprints?|terms?)(?! of)` +
      `|(?:within|in|over) (?:a|one) (?:week|month|quarter|year|term)(?! of)|in ${NUMBER} (?:weeks?|months?|years?)(?:'? time)?` +
      `|(?:this|next) (?:week|month|quarter|term|semester|summer|autumn|winter|spring)(?: at the latest)?(?= *(?:$|[.,;]))`,
  ),
  date: words(`${DAY}|in (?:early |late |mid-?)?${MONTH}(?: 20\\d\\d)?`),
  notDeadline:
    /(?:since|starting|starts?|from|after|as of|ago)(?: on| the| in| last)* $|\b(?:(?:did|had|was|were|made|lost|won|went|fell|took|got|saw|ran|gave|held|happened|failed|broke|began)|(?:i|we|he|she|it|they|who|that|which|was|were) [a-z]+ed)(?: [a-z]+){0,2} $/,
  rhythm: words(
    "(?:on )?mon(?:day)? (?:to|through|-) fri(?:day)?|most (?:days|nights|mornings|evenings)|on (?:weekdays|weekends|week ?nights|work ?nights|school (?:days|nights)|(?:mon|tues|wednes|thurs|fri|satur|sun)days)|" +
      `(?:every|each) (?:[a-z]+ )?(?:day|morning|evening|night|week|weekend|month|quarter|year|session|sprint|${WEEKDAY})s?|(?:a|per|each) (?:day|week|month|quarter|year)|daily|weekly|monthly|quarterly|fortnightly|on ${WEEKDAY}s`,
  ),
  year: words("(?:in|by|during|for) (?:late |early |mid-)?20\\d\\d|this year|next year"),
  event: words("(?:by|before|until|in time for) (?:the|my|our) (?!\\d)[a-z]+(?: [a-z]+)?"),
  number: words(NUMBER),
  threshold: words(
    `from (?:about |around |roughly |some )?${NUMBER}[^.;]{0,30}? to (?:about |at least |at most |fewer than |less than |more than |under |over )?${NUMBER}(?: ?%)?` +
      `|(?:at least|at most|a minimum of|minimum|fewer than|less than|more than|no more than|up to|under|over|below|above|by) (?:${NUMBER}|one|once)(?: ?%| percent| [a-z]+)?` +
      `|(?:once|twice|thrice|${NUMBER} (?:times|x|days?|nights?|evenings?|mornings?)) (?:an?|per|each|every|in (?:each|every|all)) [a-z]+|(?:once|twice|thrice|${NUMBER} times) (?:daily|weekly|monthly|yearly)` +
      `|(?:before|by|after|until|at) (?:\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m|\\d{1,2}:\\d\\d|noon|midnight)(?: and (?:\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m|\\d{1,2}:\\d\\d|noon|midnight))?(?= (?:on|every|each|daily|most|during) )` +
      `|(?:reduce|cut|bring|raise|lower|increase|limit|keep|hold|drop|get)[a-z]* [^.;]{2,60} (?:to|below|under|above|by) (?:at (?:most|least) )?(?:${NUMBER}|half|a third|a quarter)` +
      `|without (?:(?:reading|looking)[a-z ]*|(?:any |my )?)(?:notes|help|assistance|supervision|errors?|mistakes)`,
  ),
  deliverable: words(
    "(?:submit|publish|merge|ship|pass|obtain|sign|complete|finish|present|install|migrate|hire|recruit|deliver|launch|release|deploy|earn|defend|graduate|certif[a-z]+|enrol|register|book|hand in|sell|win)(?:s|ed|ting|ing|d)?|get (?:[a-z]+ ){0,6}(?:merged|published|approved|certified|accepted|signed)|give (?:a|my|the) (?:[a-z]+ ){0,2}(?:talk|presentation|workshop|demo|lesson)",
  ),
  looseDeliverable: words(
    "(?:write|draft|create|build|design|prepare|set up|organi[sz]e|document|produce|make|plan|run|read|update|contribute|attend|visit|watch|follow|join|take|see|call|email|test|record|interview|translate|map|review|rewrite|start|open|do|give|hold|host|teach) (?:down |up |through (?:with )?)?(?:a|an|the|my|our|up|module \\d+|chapter \\d+)|go (?:for|to) (?:the|an?|my)|hand over|sign up for|take part in|speak (?:at|in) (?:an?|the|my)|meet (?:with )?(?:my|the|an?) (?!goals?|needs?|deadlines?)|apply (?:for|to) (?:an?|the|my)|book (?:an?|the|my)|arrange (?:for )?(?:an?|the|my)|discuss with",
  ),
  indicator: words(
    "(?:increase|reduce|decrease|cut|lower|raise|cut down on|limit)(?! (?:down |on |my |our |the )*(?:stress|anxiety|fear|worry|confidence|awareness|spirits))|shorten|speed up|grow|double|halve|(?:the )?(?:number|rate|share|percentage|average|amount|level|volume) of|average|rate|score|turnover|revenue",
  ),
  comparative: words("more|less|fewer|faster|slower|better|higher|lower|often"),
  notMeasure:
    /(?<![a-z0-9])(?:year|years|module|version|level|chapter|type|phase|grade|step|room|class|article|unit|section|page|task|group|v|no|q|age|aged|on|across|in|over|since|the last|c|of the|our)(?![a-z])[ +#]*(?:the |our |all |my )*$/,
  vague: words(
    "improve|better [a-z]+|(?:[a-z]+ ){1,4}better|become|be better|be (?:more|less|an?) [a-z]+|be (?:mindful|careful|aware|consistent|disciplined|punctual|present|visible|available|kinder|attentive|strict|moderate)|(?:reduce|manage|cut down on|lower|handle|relieve) (?:my |the )?(?:stress|anxiety|fear|worry|tension)|(?:eat|drink|do|watch|use|spend|buy|sleep|move|walk|exercise|smoke|snack|lose|gain)(?: some)? (?:less|more|fewer|better|some weight|weight|time)|understand|know|learn|master|develop (?:my|our|skills?|knowledge|competenc[a-z]+|leadership|confidence|a better)|work on|deal with|be aware|get to know|progress|grow (?:as|my|in)|strengthen|enhance|deepen|explore|manage|handle|raise my|be good at|get good at|acquire|gain|think (?:more )?[a-z]+ly|[a-z]+ more [a-z]+ly|(?:eat|live|sleep|cook|shop|drive) (?:more )?(?:well|healthier|healthily|cleaner|mindfully|sustainably)|keep fit|stay (?:fit|active|healthy)|control|adjust|limit|maintain|monitor|try|view|check out|look into|familiari[sz]e|focus on|try to|do (?:my|more|better)|help|support",
  ),
  state: words(
    "(?:be|feel|become|stay|remain|get) (?:a bit |a |an |more |less |very |better |good |great |real |so |too )*(?:nervous|anxious|stressed|shy|afraid|scared|tense|worried|patient|assertive|bold|brave|focused|positive|resilient|curious|grateful|in control|calm(?:er)?|organi[sz]ed|happ[a-z]+|confiden[a-z]+|successful|comfortable|relaxed|motivated|respected|proud|calm|good|great|known|serene|leader|someone|at home|included|welcome|accepted|useful|recogni[sz]ed|at ease)|have (?:more )?(?:confidence|fun|success)|i wish|i dream|find (?:my|a) (?:way|balance|place)",
  ),
  slogan: words(
    "drive|leverage|synerg[a-z]+|foster|empower[a-z]*|champion|alignment|excellence|world[- ]class|game[- ]changer|thought leader[a-z]*|next level|raise (?:my|our) profile|proactive|unlock|transform[a-z]*|holistic",
  ),
  unclear: words(
    "healthy|healthier|balanced|proper(?:ly)?|appropriate|regular(?:ly)?|(?<!(?:two|three|four|five|six|\\d) )(?:different|various|new) (?:kinds|types|styles|ways|things|recipes|exercises|activities|sports|foods)|educational content|nutritious|good (?:habits|sleep|food|practices)|useful|quality time|some (?:exercise|sport|time|form)|app features|lifestyle",
  ),
  concrete: words(
    "write|call|read|present|publish|run|build|teach|explain|demonstrate|show|record|interview|visit|meet|ask|send|design|code|swim|walk|speak|lead|host|book|migrate|test|review|attend|apply|give|ask|clear|clean|cook|skip|climb|replace|swap|join|cycle|bake|plant|paint|repair|phone|email|interview|translate|sort|prepare|draft|submit|finish|complete|pass|try out",
  ),
  means: words(
    `i have (?!to )[a-z]+|(?:lends?|lending|gives?|giving|shows?|showing|teaches|helps?|helping|reviews?|coaches|guides?|drives?) (?:me|us)|i've (?:got|booked|blocked|set aside|already|planned|reserved)|i (?:booked|blocked|reserved|already)|(?:will|can|has agreed to|agreed to|offered to|is going to) (?:help|review|coach|support|guide|train|teach|mentor|lend|read)|with (?:the )?(?:help|support|guidance) (?:of|from)|(?<!\\b(?:${TALKING}) (?:[^.;,]{1,30} )?)with (?:my|our|a|an|the) (?:[a-z]+ )?${PERSON}|using|thanks to|help from|support from|has (?:agreed|offered|labelled|promised|given|shared|lent)|(?:hours?|minutes|slots?|evenings?|mornings?) (?:a|per|each|every) (?:day|week|month)|first step|starting with|i(?:'ll| will) start|(?:my|our|a) budget (?:of|is)|slots?|\\d+ ?/ ?10|confiden(?:t|ce)(?= [0-9]|:)|up from|i'?(?:ll| will) do it|set aside|already (?:booked|agreed|enrolled|registered|have)|by (?!the|my|our|end|next)[a-z]+ing`,
  ),
  outside: words(
    "(?:be|get|being) (?:promoted|chosen|selected|picked|recogni[sz]ed|elected|noticed|given a (?:raise|promotion))|get (?:a|my) (?:promotion|raise|pay rise)|have (?:my|our|the) [a-z]+(?: [a-z]+)? (?:sign|approve|agree|accept|promote|adopt|validate|grant)|(?:have|make|get) (?:my|our|the|[a-z]+) (?:boss|manager|director|clients?|customers?|team|company|colleagues?|board|pupils|students)?(?: to)? ?(?:sign|approve|agree|accept|promote|like|trust|respect|stop|change)s?|(?:my|our|the) (?:boss|manager|director|clients?|customers?|company|colleagues?) (?:should|must|to|will have to|stops?|changes?|accepts?|agrees?|recogni[sz]es?|signs?)",
  ),
  absolute: words(
    "never|always|zero|100 ?%|perfect(?:ly)?|every single|no mistakes|any mistakes|all the time|at all times",
  ),
  avoidance: words(
    "stop|avoid|no longer|quit|not to be|don't|do not|less (?:stressed|shy|nervous)",
  ),
  reason: words(
    "so that|so (?:i|we|they|he|she|it|my|our|the|nobody|no one|everyone|everybody|others|people|new|as to)|for (?<!\\b(?:ask|asking|look|looking|wait|waiting|apply|search|push|aim) for )(?:more|less|better) [a-z]+(?= (?:in|at|with|on|for|from|among|between|and)|[.,;]|$)|in order (?:to|that)|because|to prepare (?:for|my|me)|this (?:matters|will|would|helps|means|lets|gives)|(?:which|that|it) (?:will|would) (?:help|let|allow|give|make)|i need|we need|since (?!january|february|march|april|may|june|july|august|september|october|november|december|\\d|last)|as (?:i|we) (?:am|are|want|need|will|have)|to (?:help|be able|be ready|give|allow|enable|free|make sure|make it|qualify|earn|avoid|save|keep|apply|meet)|for (?:my|our|the) (?:next|future|promotion|career|role|exam|application|new)|that way|otherwise|my aim is|" +
      TO_DO,
  ),
  purposeVerb: words("to [a-z]+"),
  circular: words(
    "improve|progress|better|get better|grow|evolve|develop|move forward|advance|perform",
  ),
  several: words(
    "two (?:things|goals|aims)|three (?:things|goals|aims)|and also|as well as|on the one hand|and (?:to )?(?:raise|improve|become|be|learn|develop|get|gain|finish|start|find|build|grow|master|understand|increase|reduce|manage|take)",
  ),
};
