import type { FlagRule } from "./feedback-lexicon";
import { listed } from "./feedback-words";
import { phrases } from "./text";

const EVER = listed(`
  always never constantly continually continuously perpetually invariably forever endlessly eternally consistently
  systematically routinely incessantly never_once never_ever still_never only_ever
`);
const AT_ALL_TIMES =
  "(?:(?:each|every) time(?= (?:i|we|he|she|they|someone|anyone|the|your|you)\\b)|(?:each|every)(?: single| bloody| damn) time|(?:each|every)(?: single| bloody| damn)? (?:day|week|morning|meeting|session|call|lesson|shift|single one)|every single [a-z]+|all the (?:bloody |damn )?time|the whole time|all day long|yet again|once again|time and (?:time )?again|time after time|day after day|day in,? day out|week after week|again and again|over and over|non-?stop|24/7|at every (?:turn|opportunity|meeting|session)|nine times out of ten|without fail|(?<!(?:amazing|great|brilliant|wonderful|lovely|fantastic|perfect|excellent|helpful|kind|superb|clear|good|awesome|legend),? )as (?:usual|always|ever)|whenever (?:i|we|they|he|she|anyone|someone)|any ?time (?:i|we|anyone|someone)|every time|the (?:second|minute|moment) (?:i|we))";
/** Verbs whose “every time” is no reproach. */
const WELCOME = listed(
  "help helped explain explained thank thanked support supported encourage listened listen answer answered welcome welcomed greet can could may might should must need will would want are were check note ask write wash close lock",
);
const SOMEONE =
  "(?:i|we|they|he|she|it|there(?:'s| is)|someone|anyone|somebody|the [a-z]+|your [a-z]+|a [a-z]+)";

/** One time, or two, told as if it were every time. */
export const habits: readonly FlagRule[] = [
  {
    type: "generalisation",
    severity: "high",
    isPlain: true,
    pattern: phrases(
      `you(?:'re|'ve|'ll| are| were| have| had| will| just| do| can(?= never)| could(?= never)| simply| really)* (?:(?!can|could|may|might|should|need|must|know|did|were)[a-z]+ )?(?:${EVER}|keep (?!it up|up|going|us safe)[a-z]+ing|keep on [a-z]+ing)(?! (?:be (?:welcome|free|able)|mind|(?:seen|used|done|met|worked|tried|been|had|visited|driven|heard) [^.!?]*(?:before|yet)))(?: [a-z']+){0,2}`,
      "every (?:single |bloody )?time you(?: [a-z']+){1,2}",
      `(?:each|every)(?: single| bloody| damn)? (?:time|meeting|session|day|week|morning|lesson|call|shift) (?:that )?${SOMEONE} [^.;!?,]{1,50}, you(?:'re|'ve)? (?!${WELCOME}\\b)[a-z']+(?: [a-z']+){0,2}`,
      `(?:whenever|any ?time|the (?:second|minute|moment)|as soon as) ${SOMEONE} [^.;!?,]{1,50}, you(?:'re|'ve)? (?!${WELCOME}\\b|will|'ll)[a-z']+(?: [a-z']+){0,2}`,
      `you(?:'re|'ve)? (?!${WELCOME}\\b|'ll|said|told|know|see)[^.;!?]{2,60} ${AT_ALL_TIMES}`,
      `(?:yet again|once again|as usual|as always|as ever|time and again|once more),? you(?:'re|'ve| have| are)? (?!${WELCOME}\\b|can|could)[a-z']+(?: [a-z']+){0,2}`,
      "you(?:'re| are| were) [^.;!?]{2,40} (?:(?<!(?:amazing|great|brilliant|wonderful|lovely|fantastic|perfect|excellent|helpful|kind|superb|awesome),? )as (?:usual|always|ever)|yet again|all the time|every single [a-z]+|every time|time and (?:time )?again|over and over)",
      "(?:as always|as usual|once again|yet again|same as ever|as ever|here we go again),? (?:no|not|nothing|missing|late|the same|wrong|another|zero|without|half)(?: [a-z']+){0,4}",
      "(day|week|month|year|time|session|meeting) (?:after|in,? (?:and )?) ?\\1,? (?:out,? )?you(?: [a-z']+){1,4}",
      "with you,? (?:it's |it is |there's |everything(?:'s| is) |nothing(?:'s| is)? )?(?:always|never|ever|every time)(?: [a-z']+){0,2}",
      "(?:it's|it is|there's|there is) (?:always|never) [^.;!?]{0,30}with you",
      "it's always (?:you|the same (?:with you|excuse|story|thing|old)|someone else's fault|your)(?: [a-z']+){0,2}",
      "(?:nothing|none of what|not one thing) you (?:ever )?(?:do|say|write|make|touch|promise|try|produce)",
      "(?:everything|anything) you (?:ever )?(?:do|say|write|make|touch|promise|try|produce)(?! (?:before|next|on|stays|here))",
      "all you (?:ever )?(?:do|did|think about|care about|talk about|say|want)(?! is (?:press|click|sign|ask|send|fill))(?: is)?(?: [a-z']+){0,2}",
      "(?:here|there) you go again",
      "(?:every|each)(?: single| bloody)? (?:e-?mail|message|report|text|letter|draft|note|page|meeting|call|shift|lesson) (?:from|of|with|by) you(?:rs)?(?: [a-z]+){0,2}",
      "(?:the |it's the )?same (?:old )?(?:mistakes?|excuses?|stor(?:y|ies)|problems?|errors?|thing) (?:over and over|again and again|every (?:single )?(?:time|day|week)|time and again|as (?:always|ever|usual)|yet again)(?: with you)?",
      "you(?:'ve| have) been [a-z]+ (?:ever )?since (?:you (?:joined|started|came|arrived)|day one|the (?:start|beginning))",
      "(day|night|week|month|year|time|morning|session|meeting) after \\1,? you(?:'re|'ve)? (?:[a-z']+)(?: [a-z']+){0,2}",
      "you (?:come|turn up|show up|arrive|get|are) (?:late|unprepared|tired) (?:to|for|at) (?:everything|everywhere|every [a-z]+)",
      "you (?:can't|cannot|can never) be (?:trusted|relied on|counted on)(?: [a-z]+){0,3}",
      "here we go again",
      "you(?:'re|'ve)? (?:do|did|have done|done) nothing but [a-z]+",
      "you (?:have |had |did |do |could |can )?(?:not|never) (?:even )?once(?: [a-z']+){0,2}",
      "(?:not|never) (?:even )?(?:once|a single time|one time|one single time|one day|a day) (?:have|had|did|do|has|can|could|since|in)(?: [a-z']+){0,3}",
      "have you ever (?:once )?(?:listened|thanked|asked|finished|arrived|apologi[sz]ed|thought|answered|been on time|helped)(?: [a-z']+){0,2}",
      "(?:not|hardly|barely) (?:a|one|a single) (?:day|week|month|meeting|session|shift|call|lesson|morning|hour|minute)[a-z ]{0,16} (?:goes|went|passes|passed)(?: by)? without (?:you|your)(?: [a-z]+)?",
      "you(?:'re| are|'ve been)? (?:spend|spent|spending) (?:all |half |most of )?(?:your|the (?:whole|entire)|every|our) [a-z]+(?: [a-z]+)? [a-z]+ing",
      "you (?:just |simply )?(?:won't|will not|don't|can't|never) stop [a-z]+ing",
      "you (?:can't|cannot|couldn't|can never) (?:go|last|manage|get through|do|sit through) (?:a|one|five|two|ten|a single|an)(?: single| whole)? [a-z]+ without(?: [a-z]+)?",
      "for the (?:umpteenth|nth|hundredth|thousandth|millionth|100th|1,000th) time",
      "(?:a (?:hundred|thousand|million)|hundreds of|thousands of) times",
      "nobody (?:ever )?(?:can|could) (?:ever )?(?:rely|count|depend) on you",
      "(?:i|we) can never (?:rely|count|depend) on you",
      "you(?:'re| are| were|'ve| have)? (?:forgot|forgotten|late|missed|failed|lost|ignored|broke|broken|interrupted|skipped|left|done it|messed|got|did it)[a-z' ]{0,40} again",
    ),
    unless:
      /^(?!.*\b(?:but|however|(?:not|never) once)\b).*\b(?:thank|thanks|appreciate|grateful)\b|\b(?:(?:\d+|two|three|four|five|six|seven|eight|nine) times (?!out of ten)|twice (?:this|since|in|last))|you (?:were|are|'re) never (?:told|given|asked|shown|informed|invited|consulted|paid|warned|trained|alone|to blame|obliged)|you always have (?:a (?:seat|place|choice|friend|home)|the (?:right|option|choice)|my)|you can always|you(?:'re| are) always (?:welcome|free)/,
  },
];
