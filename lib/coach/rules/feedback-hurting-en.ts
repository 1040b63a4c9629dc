import type { FlagRule } from "./feedback-lexicon";
import { oneOf, phrases } from "./text";

const TRAIT = oneOf(
  "lazy",
  "careless",
  "disorgani[sz]ed",
  "unreliable",
  "selfish",
  "arrogant",
  "rude",
  "stupid",
  "incompetent",
  "useless",
  "hopeless",
  "sloppy",
  "negative",
  "difficult",
  "aggressive",
  "immature",
  "childish",
  "unprofessional",
  "shy",
  "bossy",
  "stubborn",
  "weak",
  "clumsy",
  "slow",
  "messy",
  "impatient",
  "irresponsible",
  "inconsiderate",
  "defensive",
  "dramatic",
  "too (?:sensitive|emotional|quiet|soft|nice|slow|shy|direct)",
  "an? (?:idiot|fool|moron|loser|jerk)",
  "not (?:serious|reliable|a team player|cut out[a-z ]*|motivated|committed|professional|mature|smart enough|good enough)",
  "a (?:mess|disaster|slacker|liar|perfectionist|problem|burden|control freak|bad [a-z]+|natural)",
);

const BE = oneOf(
  "you're",
  "you are",
  "you were",
  "youre",
  "you seem",
  "you can be",
  "you're being",
  "you are being",
  "he is",
  "he's",
  "she is",
  "she's",
);

const ADVERB = `${oneOf("so ", "just ", "really ", "such ", "very ", "always ", "a bit ", "rather ", "quite ", "clearly ", "too ", "pretty ", "simply ", "obviously ")}*`;

/** What may hurt its reader by itself. */
/** How badly someone does what they do. */
const BADLY = oneOf(
  "terrible",
  "awful",
  "bad",
  "hopeless",
  "useless",
  "rubbish",
  "lousy",
  "dreadful",
  "weak",
  "poor",
  "horrible",
  "no good",
  "not (?:very |any |that |much )?(?:good|gifted|talented)",
  "never (?:any )?good",
);
/** What someone is held over another's head with. */
const SANCTION = oneOf(
  "(?:i'm|i am|we're|we are) (?:done|finished|through|out)",
  "(?:i|we) (?:quit|stop|give up)",
  "it(?:'s| is) over",
  "you(?:'re| are) (?:out|fired|off|on your own|finished|done)",
  "you can (?:forget|look for|find|say goodbye|pack)",
  "(?:you'll|you will) (?:be (?:out|sorry|off|removed|replaced|fired|on your own)|lose|regret|pay|have to find|never)",
  "(?:i'll|i will|i'm going to|i shall|we'll|we will) (?:stop|drop|quit|leave|take (?:your|this|that|the|it|you)|remove|replace|report|tell (?:your|the|everyone|hr)|make sure|never|not|cancel|end|fire|go to (?:your|the|hr)|write to your|give (?:your|the) [a-z]+ to|find (?:someone|somebody|another)|have to (?:stop|end|report))",
  "there will be consequences",
);

export const hurting: readonly FlagRule[] = [
  {
    type: "label",
    severity: "high",
    pattern: phrases(
      `${BE} ${ADVERB}${TRAIT}`,
      `${BE} ${ADVERB}${BADLY} (?:at|with|in) [a-z]+`,
      "you (?:idiot|fool|moron|loser|jerk)",
      "your (?:laziness|attitude problem|bad attitude|incompetence|arrogance|carelessness|selfishness)",
      "you have (?:a bad attitude|an attitude|no (?:discipline|manners|ambition|talent|initiative))",
      "you lack [a-z]+",
    ),
  },
  {
    type: "generalisation",
    severity: "high",
    pattern: phrases(
      "you(?:'re|'ve| are| have| will| just)? (?:[a-z]+ )?(?:always|never|constantly|keep (?!it up|up|going)[a-z]+ing|still never|only ever)(?: [a-z']+){0,2}",
      "every (?:single )?time you(?: [a-z']+){1,2}",
      "you [^.;!?]{2,60}(?:every time|all the time|yet again|every single time|as (?:usual|always))",
      "nothing you do",
      "everything you do",
      "here you go again",
      "you(?:'re| are| were|'ve| have)? (?:forgot|late|missed|failed|lost|ignored|broke|interrupted|skipped)[a-z' ]{0,40} again",
    ),
    unless: /^(?!.*\b(?:but|however)\b).*\b(?:thank|thanks|appreciate|grateful)/,
  },
  {
    type: "mind_reading",
    severity: "high",
    pattern: phrases(
      "(?:you )?(?:clearly|obviously|evidently|apparently) (?:you )?(?:do not|don't|didn't|did not|aren't|weren't|couldn't|have no|had no|think|thought|believe|want|wanted|lack)(?: [a-z']+){1,3}",
      "you (?:don't|didn't|do not|did not) (?:really |even |seem to )?(?:care|want|bother|respect|like|try|take (?:this|it|your [a-z]+) seriously)(?: [a-z']+){0,3}",
      "i (?:feel|felt|think|get the feeling|have the feeling|have the impression|bet|guess)(?: like| that)* you(?:'re| are| don't| do not| were| didn't| just)(?: [a-z']+){1,4}",
      "you (?:just |only )?(?:wanted|want|tried|try|meant) to (?:look|avoid|annoy|show off|hurt|make)(?: [a-z']+){0,3}",
      "you must (?:think|feel|hate|not)(?: [a-z']+){0,3}",
      "you think you(?:'re| are)(?: [a-z']+){0,3}",
    ),
  },
  {
    type: "sarcasm",
    severity: "high",
    pattern: phrases(
      "(?:so |much |such |far |way )+(?:fun|better|nicer|easier) without you",
      "(?:nice|kind|good|lovely|generous) of you to (?:join|show up|finally|turn up|grace|come|honou?r|bother)(?: us)?",
      "thanks for (?:finally|nothing|bothering|gracing|showing up)(?: [a-z]+)?",
      "what a surprise",
      "congratulations,? you (?:finally|managed)",
      "oh,? (?:great|brilliant|wonderful),? (?:another|you)",
      "(?:wow|bravo),? (?:you (?:finally|actually|managed)|only)(?: [a-z]+)?",
      "look who",
      "how (?:nice|kind|thoughtful) of you",
    ),
  },
  {
    type: "blame",
    severity: "high",
    pattern: phrases(
      "because of you(?! (?:we|i) (?:won|saved))",
      "it's (?:all )?your fault",
      "it is (?:all )?your fault",
      "your fault",
      "you(?:'ve| have)? (?:ruined|wrecked|destroyed|messed up|screwed up|cost us|let (?:us|me|everyone|the team) down)(?: [a-z]+){0,2}",
      "you(?:'re| are) (?:to blame|the reason)",
      "thanks to you,? (?:we|i|the [a-z]+|everyone) (?:lost|missed|failed|had to|were|was|are late)",
    ),
  },
  {
    type: "threat",
    severity: "high",
    pattern: phrases(
      `(?:if|unless|next time) (?:it|this|that|you)[^.;!?]{0,60}${SANCTION}[^.;!?]{0,60}`,
      `[a-z]+ [^.;!?,]{2,40}(?:again|once more|one more time),? (?:and|or) ${SANCTION}[^.;!?]{0,40}`,
      `one more [^.;!?,]{2,40},? (?:and|or) ${SANCTION}[^.;!?]{0,40}`,
      "or else",
      "last warning",
      "you(?:'ll| will) regret [a-z]+",
      "don't make me [a-z]+",
      "this is your (?:last|final) [a-z]+",
    ),
  },
];
