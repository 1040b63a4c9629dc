import { INSULT } from "./feedback-insult";
import type { FlagRule } from "./feedback-lexicon";
import { ENGLISH_MADE } from "./feedback-made-words";
import { FINE, LOOSE, PERSON, PERSONAL, VICE, VIRTUE } from "./feedback-traits-en";
import { either, listed, wordList } from "./feedback-words";
import { oneOf, phrases } from "./text";

const ADVERB = `${listed(`
  so just really such very always a_bit rather quite clearly too pretty simply obviously absolutely astonishingly totally
  completely utterly extremely incredibly unbelievably terribly awfully hopelessly horribly painfully ridiculously far way
  much often sometimes still honestly frankly plain downright particularly remarkably a_little somewhat increasingly
  becoming getting being basically actually truly deeply even more_and_more only nothing_but as [a-z]+ly
`)}`;
const ADVERBS = `(?:${ADVERB} )*`;
/** “complete”, “bit of a”: what goes between “a” and the name someone is called. */
const SORT = `(?:real|total|complete|utter|absolute|proper|right|big|huge|terrible|bit of an?|little|sort of|kind of|such an?|spoilt|spoiled|stupid|lazy|bad|constant|walking|insufferable|born)`;
const BODY = listed(
  "person people man woman boy girl guy colleague mentor mentee student pupil trainee worker intern child teammate employee listener learner individual attitude teacher nurse apprentice",
);

/** The one who reads, or someone named by a pronoun, said to be so. */
const YOU_ARE = oneOf(
  "you're",
  "you are",
  "youre",
  "you were",
  "you(?:'ve| have) (?:been|become|turned)",
  "you(?:'re| are| were| always| just| often| sometimes| can| could| do| tend to| seem to| can only| usually)* (?:be|seem|sound|look|act|behave|come across|come over|come off|get|appear|strike (?:me|us|people))(?: to be| as| like)*",
  "(?:i|we|people|they|everyone|everybody|others|the (?:team|others|group|class)|some) (?:all )?(?:find|found|finds|think|thinks|consider|considers|call|calls) you(?: to be)?",
  "you make yourself (?:look|sound|seem)",
  "you can be being",
  "for someone",
);
const THEY_ARE = oneOf("he is", "he's", "she is", "she's", "he was", "she was", "they're all");

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
  "appalling",
  "abysmal",
  "pathetic",
  "clueless",
  "no good",
  "not (?:very |any |that |much )?(?:good|gifted|talented)",
  "never (?:any )?good",
);

const PLAIN_LABEL = { type: "label", severity: "high", isPlain: true } as const;
const TRAIT = either(PERSONAL, LOOSE, ENGLISH_MADE);
const NAME = either(PERSON, PERSONAL);
/** Alone, without anyone being named, these may be said of a piece of work. */
const OF_WORK = wordList(
  "difficult impossible vague superficial messy weird useless hopeless passive fake idle hard harsh sour shallow mediocre rigid thick dim mean demanding compulsive slack defensive toxic bitter vain stupid dumb rude pathetic daft",
);

/** Judgements of a person, told in every turn a judgement of a person has. */
export const labels: readonly FlagRule[] = [
  { type: "label", severity: "high", pattern: INSULT.en },
  {
    ...PLAIN_LABEL,
    pattern: phrases(`(?:${YOU_ARE})(?: ${ADVERB})*`, "for someone(?: so| as| that)?"),
    followedBy: TRAIT,
    followedNotBy: /^ (?:about|of (?:the|heights|spiders|dogs)|on (?:the|your|[a-z]+day))(?![a-z])/,
  },
  { ...PLAIN_LABEL, pattern: phrases(`${THEY_ARE}(?: ${ADVERB})*`), followedBy: PERSONAL },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      `(?:${YOU_ARE}|${THEY_ARE})(?: ${ADVERB})* (?:an?|the|one of those|some|my)(?: ${SORT})*`,
      `(?:what|such) an?(?: ${SORT})*`,
    ),
    followedBy: NAME,
    followedNotBy:
      /^ (?:client|customer|patient|case|topic|subject|call|stretch|solv(?:er|ing)|day|week|finding|question|mistake)(?![a-z])/,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      `(?:${YOU_ARE}|${THEY_ARE}) ${ADVERBS}(?:an? |the )?(?:[a-z-]+ ){1,2}${BODY}`,
      `(?:what|such|from) an? (?:[a-z-]+ ){1,2}${BODY}`,
    ),
    holds: TRAIT,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      "(?:any(?:one|body)|someone|a person|nobody) (?:so|as|more|quite so)",
      "being(?: so)?",
    ),
    followedBy: TRAIT,
    followedNotBy: /^(?! (?:as|than) you(?![a-z])| (?:seems|is|comes) [a-z ]{0,30}you)/,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      `${YOU_ARE} (?:just |really |simply |clearly )*(?:not|hardly|no|anything but|far from|never going to be|never)(?: (?:exactly|really|very|even|that|particularly|at all|all that|an?|being))*`,
    ),
    followedBy: FINE,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      "you(?:'ve| have|'ve got| have got| had| show| showed)?(?: (?:simply|clearly|just|really|absolutely))* (?:no|zero|little|not (?:an ounce|a shred|a trace|a scrap|one bit) of|absolutely no|not much|a (?:total|complete) lack of|no real|no sense of)",
      "you (?:don't|do not|didn't)(?: really| even)? (?:have|show) (?:any|an ounce of|a shred of|a trace of|much|the|enough)",
      "you(?: (?:really|clearly|just|seriously|completely|totally|sorely))* lack(?: (?:any|all|basic|real|the))*",
    ),
    followedBy: VIRTUE,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      "your(?: (?:own|constant|sheer|usual|total|complete|utter|incredible|endless|appalling|unbelievable|general|complete and utter))*",
      "you and your(?: (?:constant|endless|usual|sheer))*",
    ),
    followedBy: VICE,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      `(?:stop|quit) (?:being|acting)(?: like)?(?: ${ADVERB})*(?: an?| the)?`,
      "don't be (?:so|such an?|too)(?: damn)?(?! (?:shy|modest|timid))",
    ),
    followedBy: either(NAME, wordList("dramatic negative")),
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      `(?:how|that(?:'s| is| was)|it(?:'s| is| was)) ${ADVERBS}[a-z-]+(?: and [a-z]+)? of you`,
    ),
    holds: PERSONAL,
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      `(?<=^|[.!?] )${ADVERBS}[a-z-]+(?:,? (?:and|but|,) ${ADVERBS}[a-z-]+)* (?:pupil|student|trainee|child|boy|girl|worker|intern|apprentice|employee|learner|attitude|mentee)`,
    ),
    holds: either(PERSONAL, wordList("noisy chatty slow weak quiet dreamy")),
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      `(?<=^|[.!?] )${ADVERBS}[a-z-]+(?:(?:,? and|,) ${ADVERBS}[a-z-]+)*(?= *(?:[.!]|$))`,
    ),
    holds: either(PERSONAL, wordList("noisy chatty")),
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      "only (?:an? |the )?(?:complete |total |real |absolute )?(?:idiots?|fools?|morons?|amateurs?|lunatics?|beginners?|children|child) (?:would|could|writes?|does|do)",
      "you(?:'re| are) (?:far |much |way |just |simply |clearly |a bit |really )*too (?!busy|tired|late|far|early|close|kind|generous|good|modest|hard on|ill|sick|tall|honest|important|many|long|fast for me)[a-z]+ (?:for (?:this|that|the|a|your|any|such) (?!weather|room|door|bus|meeting)[a-z]+|to (?!join|come|see|be (?:here|seen)|attend|lift|drive)[a-z]+(?: [a-z]+)?)",
      `${YOU_ARE} ${ADVERBS}${BADLY} (?:at|with|in) [a-z]+`,
      "you(?:'re| are) (?:by far )?the (?:most [a-z]+|least [a-z]+|worst|laziest|rudest|slowest|clumsiest|sloppiest|dumbest|meanest|weakest|bossiest|moodiest)(?: (?:person|[a-z]+ [a-z]+ (?:ever|had|met|known)|intern|trainee|student|mentee|mentor))?(?<!least|most [a-z]*(?:ful|ed|able|ive)| least [a-z]*)",
      `you(?:'re| are) (?:just |really |being |behaving |acting )*(?:like|such) an? (?:spoil(?:t|ed) )?(?:child|baby|teenager|robot|bull|machine|dictator|diva|parrot|toddler|kid|princess|victim)`,
      "you (?:act|behave|talk|sulk|carry on) like (?:an? )(?:spoil(?:t|ed) |small )?(?:child|baby|teenager|toddler|diva|king|queen|dictator|boss|victim|teacher|robot|kid)",
      "you treat (?:me|us|people|everyone|the [a-z]+|them) like [a-z]+(?: [a-z]+)?",
      `(?:you|you (?:little|big|poor|silly|lazy|stupid|useless|absolute|total|complete|bloody)) ${listed("idiot fool moron loser jerk coward liar cheat clown dope twit muppet snob hypocrite imbecile slob brat")}`,
      "you and your (?:[a-z]+ )?(?:excuses|moods?|drama|dramas|tantrums|sulking|stories|complaints|complaining|big mouth|grand ideas|temper|whims)",
      "your (?:whole |general )?(?:attitude|behaviou?r|character|temper) (?:is|was|stinks|sucks|needs|leaves)(?: [a-z]+){0,3}",
      "you (?:don't|do not|didn't) (?:really )?have what it takes",
      "you have (?:a |an )(?:(?:bad|terrible|awful|real|poor|negative|rotten|lousy) )?(?:attitude|attitude problem|temper|ego|big mouth|short fuse|chip on your shoulder|mean streak)",
      "you(?:'re| are) (?:full of yourself|a waste|in over your head|all talk|wasting everyone's time|beyond help|good for nothing|out of your depth|not all there|never going to (?:make it|change|learn|improve)|nothing without)",
      "you(?:'ll| will) never (?:make it|change|learn|improve|amount to|be any good|be an? (?:good |real |proper )?[a-z]+)",
      "you have the (?:attention span|patience|tact|memory|manners|empathy|brain|maturity) of an? [a-z]+",
      "you (?:big|little|great) (?:baby|child|kid)",
      "(?:good for nothing|good-for-nothing)",
    ),
  },
  {
    ...PLAIN_LABEL,
    pattern: phrases(
      `(?<=^|[.!?] )${ADVERBS}[a-z-]+(?:(?:,| and|, and| but) ${ADVERBS}[a-z-]+)*(?= *(?:[.!,;]|$))`,
    ),
    holds: { at: (rest) => (OF_WORK.at(rest) > 0 ? 0 : PERSONAL.at(rest)) },
  },
  {
    type: "label",
    severity: "high",
    isNamed: true,
    pattern: phrases(
      `(?!(?:i|this|that|it|what|who|there|here|which|everything|nothing|the) )[a-z]+ (?:is|was)(?: ${ADVERB})*(?: an?)?(?! (?:difficult|slack|dim|impossible|simple|demanding|vague|rigid|superficial|messy|thick|hard|harsh|sour|shallow|mediocre|toxic|passive|idle|fake|useless))`,
    ),
    followedBy: PERSONAL,
    followedNotBy: /^ (?:mistake|error|question)/,
  },
  {
    type: "label",
    severity: "high",
    isNamed: true,
    pattern: phrases(
      `(?!(?:i|this|that|it|what|who) )[a-z]+ (?:is|was) ${ADVERBS}an? (?:${SORT} )*(?:idiot|fool|liar|bully|coward|slacker|clown|loser|moron|hypocrite)`,
    ),
  },
  {
    type: "label",
    severity: "low",
    isPlain: true,
    pattern: phrases(
      `${YOU_ARE} ${ADVERBS}(?:an? born [a-z]+|a natural|gifted|talented|the clever one|so (?:smart|clever|intelligent))(?! by)`,
    ),
  },
];
