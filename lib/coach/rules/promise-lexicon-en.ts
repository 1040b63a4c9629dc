import type { PromiseLexicon } from "./promise-lexicon";
import { words } from "./text";

/** Verbs of what people do for each other between two sessions. */
const ACTION =
  "accept|add|apply|approach|arrange|ask|attend|begin|block|book|bring|build|buy|call|change|check|choose|clean|collect|comment|compare|complete|confirm|contact|copy|correct|count|create|cut|deliver|describe|design|discuss|download|draft|draw|edit|email|enrol|enroll|explain|fill|find|finish|fix|follow|forward|gather|get|give|go|hand|help|install|interview|introduce|invite|join|keep|learn|leave|list|listen|look|make|mail|measure|meet|message|move|note|observe|offer|open|order|organise|organize|pass|pay|phone|pick|plan|plant|post|practise|practice|prepare|present|print|proofread|propose|publish|put|read|record|register|rehearse|remind|repair|reply|report|reread|research|reserve|return|review|revise|rewrite|ring|schedule|search|see|select|send|set|share|shadow|show|sign|sketch|sort|speak|start|study|submit|suggest|summarise|summarize|take|talk|teach|tell|test|thank|tidy|translate|try|turn|update|upload|use|visit|volunteer|watch|work|write";
/** Verbs of what is so, not of what will be done. */
const STATE =
  "am|is|are|was|were|be|have|has|had|do|does|did|think|thinks|feel|feels|know|knows|want|wants|hope|hopes|seem|seems|believe|believes|wonder|wonders|remember|remembers|live|lives|like|likes|love|loves|hate|hates|need|needs|prefer|prefers|expect|expects|guess|find|finds|mean|means|agree|agrees|doubt|doubts|fear|fears|wish|wishes|say|says|work|works|used|understand|understands|understood|sent|wrote|took|gave|made|met|told|went|came|saw|got|said|found|bought|brought|thought|felt|spoke|left|kept|lost|ran|began|chose|drew|fell|forgot|held|heard|knew|led|paid|rang|sat|sold|spent|stood|taught|won|finally|just|already|also|still|often|always|usually|never|sometimes|rarely|tried|s|would|could|should|might|may|can|cannot|will|shall|must|of|in|on|at|for|from|and|or|to|with|not";
const WHO = "(?:i|she|he|they|you)";
const STATED = `(?!(?:${STATE})(?![a-z]))`;

export const english: PromiseLexicon = {
  me: "i|me|myself",
  partner: "she|he|you|my (?:mentor|mentee|partner)",
  filler: "(?:so|then|and|also|next|ok|okay|now|finally|in return|meanwhile)",
  fronted: /^(?:for|before|at|in|with|after|during|until) [^,]{2,40}, ?(?=[a-z])/,
  notPromised:
    /^(?: ?'d| would| could| might| may| should| cannot| can| won't| (?:do|does|did|is|are|was|have|has)(?:n't| not)| ?'m not| ?'s not| will (?:not|never|need|be able)| ?'ll (?:not|never|need)| must not| never| hopes?| wish(?:es)?| wants?| used to| probably| maybe)(?![a-z])/,
  binding: [
    new RegExp(
      `^ (?:say|says|said|promise[sd]?|agree[sd]?|confirm(?:s|ed)?|told me|mentioned)(?: to me)? (?:that )?${WHO}(?:'ll|'d| will| would| (?:is|was|am) going to) `,
    ),
    /^ (?:promise[sd]?|agree[sd]?|offer(?:s|ed)?|volunteer(?:s|ed)?|plan(?:s|ned)?|intend(?:s|ed)?|undertakes?|undertook|commit(?:s|ted)?|propose[sd]?|has|have|need|needs|'ve got|have got|has got|aims?|am|is) to /,
    /^(?:'m| ?'s) (?:to|going to) /,
    /^ (?:promise[sd]?|commit(?:s|ted)?)(?: me| himself| herself| myself)? (?:to|on) /,
    /^(?:'m| ?'s|'re| am| is| are) (?:going|about|due|supposed) to /,
    /^(?:'ll| will| shall| must| to) (?:also |then |now |have to |make sure to |try to (?=find|get|reach))?/,
  ],
  doing: [
    {
      pattern: () =>
        /^(?: am|'m| is| ?'s| are|'re) (?=(?!being|having|feeling|thinking|wondering|hoping|doing|going|trying|looking forward)[a-z]+ing )/,
      needsDay: true,
    },
    {
      pattern: (isSpoken) =>
        isSpoken
          ? new RegExp(`^ (?=(?:${ACTION})(?![a-z]))`)
          : new RegExp(
              `^ (?=(?:${ACTION})(?:s|es)(?![a-z])|(?:carries|applies|replies|tidies|copies|tries|studies) )`,
            ),
      needsDay: false,
    },
    {
      pattern: (isSpoken) =>
        isSpoken
          ? new RegExp(`^ (?=${STATED}[a-z]+(?<!ed) )`)
          : new RegExp(`^ (?=${STATED}[a-z]+s )`),
      needsDay: true,
    },
  ],
  habitual: words(
    "every|always|usually|often|each|never|twice|generally|normally|most|on (?:mon|tues|wednes|thurs|fri|satur|sun)days",
  ),
  past: words(
    "last (?:time|week|month|year|session|summer|winter|spring|autumn)|yesterday|ago|back then|used to|in the past|already",
  ),
  bare: new RegExp(
    `^(?:please )?(?:${ACTION})(?![a-z])(?! (?:is|was|are|were|went|for [a-z]+ to)\\b)`,
  ),
  label:
    "(?:actions?|to[- ]?do|tasks?|next steps?|homework|promises?|commitments?|assignment)(?: (?:for|of|by))?",
  others:
    /^(?!(?:the|a|an|this|that|these|it|its|my|our|your|her|his|their|there|we|us|some|all|what|if|when|who|once|as|course|exam) )[a-z][a-z'’-]+(?:,? [^,.;:]{1,40},?)? (?:will|'ll|is going to|promised to|agreed to) (?!not |never |be )/,
  decision:
    /^(?:decision|decided|agreed|conclusion|outcome|result|resolved|rule)s?(?: [a-z]+)? ?:|^(?:so |in the end,? |then |together )?(?:we|both(?: of us)?|it(?: was|'s been| has been)?)(?:'ve| have| both| also)? ?(?:all )?(?:agreed?|decided?|settled?|chosen?|chose|concluded?|opted|picked|ruled)(?![a-z])|^(?:so |then |from now on,? |for now,? |instead,? )*(?:we'll|we will|we're going to|we are going to|let's|we (?:keep|stop|start|go (?:with|for)|drop|move|postpone|choose|pick|stick|focus|try|skip|switch|limit|pause|begin|aim|alternate|meet|put|use|leave|cancel|hold|take turns|share|talk|end|cut|add|replace)(?![a-z]))|^(?:decided|agreed|settled|chose) (?:to|that|on|not to) /,
  agreedThat:
    /^(?:so |then )?(?:we|it was|both)(?:'ve| have)? ?(?:agreed|decided)(?: together)? (?:that )?|^(?:decision|agreed|decided) ?: ?/,
  question:
    /\?$|^(?:open )?questions?(?: [a-z ]{2,30})?:|^to (?:clarify|ask|find out|be discussed|discuss|decide) ?:|^(?:it's |it is )?(?:still )?(?:not clear|unclear|not sure|no idea|open)(?: yet)?(?:,? | ?: ?)(?:who|what|how|when|where|why|whether|if|which)|^(?:we|i)(?: still)? (?:don't|do not) (?:yet )?know|^(?:what|how|when|where|why|whether) .*(?:unclear|open|unknown)/,
  win: /^(?:small |big |great |quick )?(?:wins?|success(?:es)?|good news|victory|achievement|celebrat[a-z]+|highlight)(?: [a-z ]{2,30})? ?:|^(?:so |very |really )?(?:proud|well done|congrat[a-z]+|delighted)(?![a-z])|(?:^|[^a-z])(?:finally|at last) (?!agree|decide)[a-z]+(?![a-z])|(?:^|[^a-z])(?:managed to|passed (?:her|his|my|the|all)|succeeded in|got (?:the job|the place|accepted|promoted|hired|the grant)|was (?:accepted|promoted|hired|selected|praised)|went (?:very |really |so )?well|for the first time|paid off|worked out)(?![a-z])/,
  courtesy: /,? ?(?:please|if possible)$/,
};
