import type { PromiseLexicon } from "./promise-lexicon";
import { words } from "./text";

/** Verbs of what people do for each other between two sessions. */
const ACTION =
  "accept|add|analyse|analyze|apologise|apologize|apply|approach|arrange|ask|assess|attach|attend|bake|begin|block|book|borrow|brief|bring|build|buy|call|cancel|chair|change|chase|check|choose|clarify|clean|close|coach|code|collect|comment|commission|compare|complete|confirm|congratulate|contact|convert|cook|copy|correct|count|create|cut|debug|decide|define|delete|deliver|deploy|describe|design|dig|discuss|document|double|download|draft|draw|drive|drop|edit|email|enrol|enroll|evaluate|explain|explore|fetch|file|fill|film|find|finish|fix|focus|follow|forward|gather|get|give|go|google|hand|help|hire|host|identify|increase|inform|install|interview|introduce|invite|join|keep|lead|learn|leave|lend|lengthen|limit|link|list|listen|loan|log|look|lower|mail|make|map|mark|measure|meet|mention|mentor|merge|message|migrate|model|move|negotiate|note|nudge|observe|offer|open|order|organise|organize|outline|paint|pair|pass|pay|phone|pick|pitch|plan|plant|point|post|practice|practise|prepare|present|price|print|produce|proofread|propose|publish|pull|put|question|raise|reach|read|record|reduce|refine|register|rehearse|remind|remove|rename|rent|repair|replace|reply|report|request|reread|reschedule|research|reserve|respond|return|review|revise|rewrite|ring|run|save|say|scan|schedule|scout|search|see|seek|select|sell|send|set|settle|sew|shadow|share|ship|shoot|shorten|show|sign|simplify|sketch|skip|solder|sort|speak|spend|split|squeeze|start|state|stay|step|stick|stop|store|structure|study|submit|subscribe|suggest|summarise|summarize|support|swap|swim|tag|take|talk|teach|tell|test|thank|tidy|time|trace|track|train|transfer|translate|trim|try|turn|type|unsubscribe|update|upload|use|visit|volunteer|wait|walk|warn|wash|watch|water|weigh|weld|work|wrap|write";
/** Verbs of what is so, not of what will be done. */
const STATE =
  "am|is|are|was|were|be|have|has|had|do|does|did|think|thinks|feel|feels|know|knows|want|wants|hope|hopes|seem|seems|believe|believes|wonder|wonders|remember|remembers|live|lives|like|likes|love|loves|hate|hates|need|needs|prefer|prefers|expect|expects|guess|find|finds|mean|means|agree|agrees|doubt|doubts|fear|fears|wish|wishes|say|says|work|works|used|understand|understands|understood|sent|wrote|took|gave|made|met|told|went|came|saw|got|said|found|bought|brought|thought|felt|spoke|left|kept|lost|ran|began|chose|drew|fell|forgot|held|heard|knew|led|paid|rang|sat|sold|spent|stood|taught|won|finally|just|already|also|still|often|always|usually|never|sometimes|rarely|tried|s|would|could|should|might|may|can|cannot|will|shall|must|of|in|on|at|for|from|and|or|to|with|not";
const WHO = "(?:i|she|he|they|you)";
const STATED = `(?!(?:${STATE})(?![a-z]))`;

const WIN =
  /^(?:small |big |great |quick )?(?:wins?|success(?:es)?|good news|victory|achievement|celebrat[a-z]+|highlight)(?: [a-z ]{2,30})? ?:|(?:^|, )(?:so |very |really )?(?:proud|well done|congrat[a-z]+|delighted)(?![a-z])|(?:^|[^a-z])(?:finally|at last) (?!agree|decide)[a-z]+(?![a-z])|(?:^|[^a-z])(?:managed to|passed (?:her|his|my|the|all)|succeeded in|got (?:the job|the place|accepted|promoted|hired|the grant)|(?:got|had|won|signed|sold|published|landed) (?:my|our|her|his) (?:very )?first|first (?:prize|place)|victory|a success|clapped|applauded|cheered|was (?:accepted|promoted|hired|selected|praised)|went (?:very |really |so )?well|for the first time|paid off|worked out)(?![a-z])/;
/** Praise of what was done: how well, or what others made of it. */
const PRAISED = [
  "(?:.* )?(?:really|very|so|extremely|incredibly|(?:calmly|clearly|quickly) and) well[.! ]*$",
  "(?:.* )?did (?:an? )?(?:really |very |absolutely )?(?:great|good|excellent|brilliant|fantastic|amazing|super|wonderful|impressive|lovely) (?:job|work)",
  "(?:.* )?(?:nailed|aced|smashed|rocked|crushed) (?:it|her|his|my|the|our|their)(?![a-z])",
  "(?:.* )?(?:was|were) (?:really |very |absolutely |so )?(?:excellent|brilliant|superb|outstanding|fantastic|amazing|impressive|a hit|a triumph)(?![a-z])",
  "(?:.* )?(?:loved (?:it|her|his|my|our|the)|(?:was|were) (?:really |very |so )?(?:impressed|delighted|thrilled)) ?",
  "(?:.* )?much (?:better|clearer|calmer|faster|stronger) than (?:last|the last|before|in)",
  "(?:.* )?(?:hit|met|reached|beat|exceeded) (?:the|our|her|his|my|their) (?:target|goal|deadline|objective|numbers)",
  "(?:.* )?(?:led|ran|held|chaired|gave|wrote|built|did|handled|prepared|finished) [^,.]* (?:on (?:her|his|my|their) own|by (?:her|him|my|them)sel(?:f|ves)|all alone)[.! ]*$",
  "(?:.* )?did (?:really|very|so|incredibly) well(?![a-z])",
  "(?:big|great|good|real|huge|clear|lots of|much) progress(?![a-z])",
  "(?:.* )?made (?:big|great|good|real|huge|clear|a lot of) progress",
].join("|");
const NOT_YET =
  "(?:(?<![a-z])(?:not|never|no|if|hope|hopes|could|should|would|will|must|might|may|how|want|wants|need|needs|to be|make sure|next time|takes)(?![a-z])|n't|'ll|'d |\\?)";

export const english: PromiseLexicon = {
  me: "i|me|myself|my (?:task|job|turn|part)(?: is)?",
  partner: "she|he|you|my (?:mentor|mentee|partner)",
  filler:
    "(?:so|then|and|also|next|ok|okay|now|for my part|on my side|from my side|finally|in return|meanwhile)",
  lead: "(?:(?:it's |it is )?up to )?",
  fronted: "(?:for|before|by|at|in|with|after|during|until|once|as soon as|when|if)",
  timed: words("before|by|until|next (?:time|session|call|meeting)|weekend|as soon as|once"),
  notPromised:
    /^(?: ?'d(?! better)| would| could| might| may| should| cannot| can| won't| (?:do|does|did|is|are|was|have|has)(?:n't| not)| ?'m not| ?'s not| will (?:not|never|need|be able)| ?'ll (?:not|never|need)| must not| never| hopes?| wish(?:es)?| wants?| used to| probably| maybe)(?![a-z])/,
  binding: [
    /^(?:'d better| had better) (?!not )/,
    /^(?: have| has|'ve| ?'s)? promise[sd]? me (?!to )/,
    /^ (?:plans?|am planning|'m planning|is planning|'s planning) (?:on|to) /,
    new RegExp(
      `^ (?:say|says|said|promise[sd]?|agree[sd]?|confirm(?:s|ed)?|told me|mentioned)(?: to me)? (?:that )?${WHO}(?:'ll|'d| will| would| (?:is|was|am) going to) `,
    ),
    /^(?: have| has|'ve| ?'s) (?:promised|agreed|offered|volunteered|committed|undertaken) to /,
    /^ (?:promise[sd]?|agree[sd]?|offer(?:s|ed)?|volunteer(?:s|ed)?|plan(?:s|ned)?|intend(?:s|ed)?|undertakes?|undertook|commit(?:s|ted)?|propose[sd]?|has|have|need|needs|'ve got|have got|has got|aims?|am|is) to /,
    /^(?:'m| ?'s) (?:to|going to) /,
    /^ (?:promise[sd]?|commit(?:s|ted)?)(?: me| himself| herself| myself)? (?:to|on) /,
    /^(?:'m| ?'s|'re| am| is| are) (?:going|about|due|supposed) to /,
    /^(?:'ll| will| shall| must|(?: is| am)? to),? (?!me[ :]|him[ :]|her[ :])(?:also |then |now |have to |make sure to |try to (?=find|get|reach))?/,
  ],
  doing: [
    {
      pattern: () => /^(?: am|'m| is| ?'s) (?=(?:responsible for|in charge of|on) )/,
      needsTime: true,
    },
    {
      pattern: () => /^(?: have| has|'ve| ?'s)? promise[sd]? (?!to |that |nothing)/,
      needsTime: true,
    },
    {
      pattern: () =>
        /^(?: am|'m| is| ?'s| are|'re) (?=(?!being|having|feeling|thinking|wondering|hoping|doing|going|trying|looking forward)[a-z]+ing )/,
      needsTime: true,
    },
    {
      pattern: (isSpoken) =>
        isSpoken
          ? new RegExp(`^ (?=(?!keep [a-z]+ing)(?:${ACTION})(?![a-z]))`)
          : new RegExp(
              `^ (?=(?!keeps [a-z]+ing)(?:${ACTION})(?:s|es)(?![a-z])|(?:carries|applies|replies|tidies|copies|tries|studies) )`,
            ),
      needsTime: false,
    },
    {
      pattern: (isSpoken) =>
        isSpoken
          ? new RegExp(`^ (?=${STATED}[a-z]+(?<!ed)(?![a-z]))`)
          : new RegExp(`^ (?=${STATED}[a-z]+s(?![a-z]))`),
      needsTime: true,
    },
  ],
  doubt: words(
    "maybe|perhaps|probably|possibly|hopefully|might|i could|we could|(?:i|we) wish|wishes|if only",
  ),
  habitual: words(
    "every|always|usually|often|each|never|twice|generally|normally|most|on (?:mon|tues|wednes|thurs|fri|satur|sun)days",
  ),
  past: words(
    "last (?:time|week|month|year|session|summer|winter|spring|autumn)|yesterday|ago|back then|used to|in the past|already",
  ),
  bare: new RegExp(
    `^(?!thank you)(?:please |will |must )?(?:${ACTION})(?![a-z])(?! (?:is|was|are|were|went|for [a-z]+ to)\\b)`,
  ),
  label:
    "(?:actions?|to[- ]?do|tasks?|next steps?|homework|promises?|commitments?|assignment)(?: (?:for|of|by))?",
  others:
    /^(?!(?:the|a|an|this|that|these|it|its|my|our|your|her|his|their|there|we|us|some|all|what|if|when|who|once|as|course|exam) )[a-z][a-z'’-]+(?:,? [^,.;:]{1,40},?)? (?:will|'ll|is going to|promised to|agreed to) (?!not |never |be )/,
  decision:
    /^(?:decision|decided|agreed|conclusion|outcome|result|resolved|settled|rule)s?(?: [a-z]+)? ?:|^(?:so |in the end,? |then |together )?(?:we|both(?: of us)?|it(?: was|'s been| has been)?)(?:'ve| have| both| also)? ?(?:all )?(?:agreed?|decided?|settled?|chosen?|chose|concluded?|opted|picked|ruled)(?![a-z])|^(?:so |then |from now on,? |for now,? |instead,? |(?:if|when|once|for|at|in) [^,]{3,40}?,? )*(?:we(?: both| each| all)?(?:'ll| will|(?:'re| are) (?:going to|dropping|keeping|moving|switching|starting|stopping|going (?:with|for)|pausing|postponing|meeting|using|sticking|focusing|leaving|cancelling))|let's|each of us|(?:we|both of us)(?: both| each| all)? (?:keep|bring|write|read|send|visit|do|make|take|give|prepare|finish|stop|start|go (?:with|for)|drop|move|postpone|choose|pick|stick|focus|try|skip|switch|limit|pause|begin|aim|alternate|meet|put|use|leave|cancel|hold|take turns|share|talk|end|cut|add|replace)(?![a-z]))|^(?:decided|agreed|settled|chose) (?:to|that|on|not to) /,
  agreedThat:
    /^(?:so |then )?(?:we|it was|both)(?:'ve| have)? ?(?:agreed|decided)(?: together)? (?:that )?|^(?:decision|agreed|decided) ?: ?/,
  question:
    /\?$|^(?:open )?questions?(?: [a-z ]{2,30})?:|^to (?:clarify|ask|find out|be discussed|discuss|decide) ?:|^no (?:answer|news|decision)(?: yet)?(?: on| about| whether| to|,|:)|^(?:still )?(?:open|unclear|unanswered|undecided) ?:|^i wonder (?:whether|if|who|what|how|when|where|why)|^(?:it's |it is )?(?:still )?(?:not clear|unclear|not sure|no idea|open)(?: yet)?(?:,? | ?: ?)(?:who|what|how|when|where|why|whether|if|which)|^(?:we|i)(?: still)? (?:don't|do not) (?:yet )?know|^(?:what|how|when|where|why|whether) .*(?:unclear|open|unknown)/,
  win: new RegExp(`${WIN.source}|^(?!.*${NOT_YET})(?:${PRAISED})`),
  courtesy: /,? ?(?:please|if possible)$/,
  empty: /^(?:do|make|try|take|have|see) (?:it|that|so|this|them)?$/,
};
