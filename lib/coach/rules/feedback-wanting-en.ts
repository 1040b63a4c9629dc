import type { FlagRule } from "./feedback-lexicon";
import { listed, wordList } from "./feedback-words";
import { phrases } from "./text";

const POOR = wordList(`
  amateurish appalling average awful awkward bad below_(?:par|standard|expectations|average) bland boring carelessly_[a-z]+ chaotic
  cluttered clumsy confused confusing disappointing disastrous dismal disjointed dreadful dull feeble flat flimsy
  forgettable half-baked half-hearted hard_to_(?:follow|read|understand) haphazard hopeless horrible inadequate incoherent
  incomprehensible insufficient lacklustre lackluster lame laughable lazy lifeless long-winded lousy mediocre messy
  meh muddled nothing_special off out_of_place over-?complicated painful patchy pathetic pedestrian pointless poor
  questionable ragged rambling ropey rough rubbish rushed scrappy shabby shaky shallow shoddy slapdash slipshod sloppy
  so-so sub-?par substandard superficial terrible thin tedious tired too_(?:vague|long-winded|superficial|simplistic|academic|thin)
  unacceptable unclear unconvincing underwhelming uneven unfocused unimaginative uninspired uninspiring unprofessional
  unreadable unsatisfactory unstructured unworkable useless vague weak wishy-washy woolly worthless all_over_the_place
  a_(?:bit_of_a_|complete_|total_|real_|right_|huge_|big_|hot_|horrible_|terrible_|complete_and_utter_|utter_)?(?:mess|disaster|let-?down|shambles|failure|jumble|muddle|disappointment|nightmare|joke|abomination|travesty|trainwreck|hack|monstrosity|pile_of_[a-z]+|waste_of_[a-z]+) trash garbage
  crap crappy ugly hideous horrid insane idiotic stupid dumb silly nonsense nonsensical ridiculous absurd gross disgusting nasty terrible horrendous horrific
  atrocious abysmal abominable braindead brain-dead brain-damaged bogus broken_by_design bonkers crazy hacky junk rotten ghastly vile moronic retarded
  unmaintainable illegible convoluted spaghetti bloated overengineered over-engineered unusable worse worse_than_[a-z]+
`);
const GOOD = wordList(`
  acceptable adequate at_the_level clear convincing engaging good good_enough great helpful useful impressive inspiring it much_good
  on_point persuasive professional readable right satisfactory serious solid strong sufficient there_yet thorough
  up_to_(?:standard|scratch|par|the_mark|it|the_job|expectations|your_usual_[a-z]+) what_i_(?:expected|hoped|wanted|asked_for)
  what_we_(?:expected|needed) worthy your_best(?:_work)? very_good well_(?:written|done|structured|organi[sz]ed|thought_out|prepared)
`);
const HOW =
  "(?: (?:a bit|a little|rather|far|way|too|very|quite|pretty|really|so|just|simply|frankly|honestly|still|extremely|somewhat|fairly|incredibly|utterly|completely|totally|absolutely|unfortunately|generally|also|all|on the whole|overall|again|nothing but|much))*";
const WORK = listed(`
  analysis answer answers application approach argument argumentation article attitude brochure budget chapter code conclusion
  content copy cover_letter delivery demo design document draft drawing effort efforts e-?mail essay execution explanation
  figures file handover handwriting homework idea ideas introduction intro layout leaflet lesson letter method minutes note
  notes outcome outline page paper paragraph part performance piece pitch plan planning portfolio poster preparation
  presentation proposal prototype quality reasoning recap report result results script sections? sketch slides slide
  solution speech spelling story structure style submission summary table talk task teaching test text thing tone tour
  training translation video visit welcome whole_thing work workshop writing writing_style
`);
/** The work, and not the light in the room. */
const SUBJECT = `(?:it(?='s| )|this|that|all this|all of it|everything|(?:your|these|those) [a-z]+(?: (?!was|is|were|are)[a-z]+)?|(?:the|this|that|our) (?:[a-z]+ )?${WORK}(?: (?:of|in|on) [a-z]+(?: [a-z]+)?)?|(?:the|my) (?!weather|light|signal|coffee|traffic|connection|line|room|train|battery|sound|wifi|heating|network|road|phone|printer|food|sky|ground|soil|link|market|economy|patient|client|customer|pain|smell|bus|light|air|bread|news|internet|client's|pump|door|camera|microphone|roof|water|night|day|year|winter|cold|fish|milk)[a-z]+)`;
const IS =
  "(?:'s| is| was| are| were| feels| felt| reads| looks| looked| sounds| sounded| seems| seemed| comes across as| came across as| remains| has been| came out| turned out)";

/** The same in set turns. */
const phrased: FlagRule = {
  type: "vague_criticism",
  severity: "medium",
  pattern: phrases(
    "(?:was|is|were|are)(?:n't| not) (?:quite |really |that |very )?(?:good enough|up to (?:standard|scratch|par|the mark)|there yet|at the level|what i expected)",
    `(?:still )?needs? (?:some |more |a lot of |a lot more |serious |much more |further )*(?:work|improvement|improving|polish|polishing|attention|tightening|rethinking|effort)(?! on)`,
    `(?:could|can|should|must) (?:be|have been|do) (?:much |far |a lot |so much )?(?:better|improved|stronger|clearer|tighter)`,
    `${SUBJECT} (?:just |simply |still |really |honestly )*(?:makes?|made) (?:no|zero|little|absolutely no|not much|very little) (?:sense|difference)`,
    `${SUBJECT}(?:'s| is| was| looks| feels| smells)${HOW} (?:bad|wrong|ugly|awful|terrible|hacky|sloppy|like (?:a mess|garbage|crap|spaghetti|a hack|an afterthought))(?= *(?:[.!;]|$)| as (?:hell|sin))`,
    `(?<=^|[.!?] |: )(?:really |very |just |truly |such |what |pretty |absolutely |simply )*(?:an? )?(?:horrible|terrible|ugly|awful|bad|poor|lazy|sloppy|confusing|misleading|hideous|crappy|stupid|silly|dumb|atrocious|lousy|useless|pointless|ridiculous|unreadable|messy|nasty|dreadful|appalling|cryptic|weird|broken) (?:[a-z]+ )?(?:naming|names?|code|style|indentation|formatting|design|api|idea|hack|commit|message|patch|test|tests|comment|docs|documentation|logic|implementation|abstraction|interface|grammar|english|quality|choice|work|workaround|approach|variable|function|fix|solution|pr|attempt|taste|practice|habit|wording|spelling|layout|structure|job)(?= *(?:[.!;,]|$))`,
    `(?:this|your|that|the) (?!weather|light|signal|coffee|traffic|line|room|train|battery|sound|wifi|heating|network|road|phone|printer|food|sky|market|economy|pain|smell|bus|air|bread|news|water|noise|cold|heat|film|book|movie|hotel|wind|rain|snow|view|queue)(?:[a-z-]+ ){1,3}(?:here |there |in here )?(?:is|are|was|were|looks)${HOW} (?:an? )?(?:absolute |complete |total |utter |real |bit of a )*(?:joke|garbage|trash|mess|awful|terrible|horrible|rotten|pathetic|ridiculous|laughable|useless|worthless|shambles|disaster|nightmare|hideous|atrocious|unreadable|incomprehensible|unacceptable|disgrace|crap|rubbish|nonsense|dreadful|appalling|abysmal|embarrassing|hopeless)(?= *(?:[.!,;]|$))`,
    "(?:it's|it is|they're|all of it is|everything is|this is) (?:just |all |completely |totally |simply )*(?:rotten|garbage|trash|rubbish|crap|awful|horrible|terrible|worthless|useless|beyond repair|a lost cause|all wrong)(?= *(?:[.!,;]|$))",
    "(?:this|that|it)(?:'s| is| was| seems| looks like)(?: just| really| such| quite| still)* (?:an? )?(?:bad|terrible|horrible|awful|stupid|dumb|poor|silly|dreadful|lousy) (?:idea|choice|decision|approach|plan|solution|design|practice|way|change|name|fix)",
    "(?:a|such a|another|some) (?:poor|bad|weak|sorry|pathetic|lousy|feeble|half-hearted|miserable) (?:show|effort|excuse|attempt|job|performance|choice|display|start|result|piece of work)",
    "(?:i )?(?:really |just )?(?:hate|dislike|can't stand) (?:it|this|that|this (?:code|change|patch|approach|design|naming|api))(?= *(?:[.!,;]|$))",
    "(?:what|this is) (?:a |an )?(?:complete |total |utter |real |absolute |huge |horrible |big |hot |steaming )*(?:mess|disaster|shambles|joke|nightmare|garbage|rubbish|crap|nonsense|trash|bullshit|bs|waste of time|pile of [a-z]+|abomination)(?= *(?:[.!,;]|$))",
    "(?<=^|[.!?] )(?:yuck|ugh|eww?|bleh|meh|gross|garbage|rubbish|nonsense|trash|crap|bullshit|wtf(?: is (?:this|that))?)(?= *(?:[.!?]|$))",
    `leaves? (?:a lot|much|something|a great deal) to be desired`,
    `(?:${SUBJECT} |(?<=^|[.!?,;] ?|and |but ))(?:really |still |sorely |clearly |just |somewhat |sadly |a bit |also |simply )*lack(?:s|ed|ing)? (?:in |all |any |a bit of |some |real |a certain |a clear )*${listed("impact depth clarity energy polish structure rigou?r focus substance precision coherence conviction care finesse warmth originality quality rhythm punch life ambition sparkle consistency flow seriousness creativity detail imagination professionalism logic interest enthusiasm direction")}`,
    `${SUBJECT} (?:really |just |simply |still )*(?:does(?:n't| not)|do(?:n't| not)|did(?:n't| not)) (?:really |quite |yet )*(?:work|cut it|hold (?:up|together|water)|make (?:the grade|sense)|convince|flow|land|hang together|come together|do the job|impress|meet (?:my|our|the) (?:expectations|standards)|shine|do it for me)(?! (?:on|in (?:row|line)|when|after|with|for))`,
    `${SUBJECT} (?:missed the mark|fell (?:flat|short)|falls (?:flat|short)|misses the (?:mark|point)|went (?:badly|nowhere)|went down badly|let (?:you|us) down|disappointed)`,
    `(?<=^|[.!?] )(?:a |an |some |such |rather |very |pretty |quite |what a )*(?:poor|weak|sloppy|shoddy|mediocre|disappointing|careless|bad|messy|lousy|rushed|insufficient|unconvincing|superficial|below-par|average|lacklustre|half-hearted|thin|uneven|inconsistent)(?: and [a-z]+)? ${WORK}(?: (?:this|from|on|in|all|overall)[a-z ]{0,24})?(?= *(?:[.!,;]|$))`,
    "(?:be|try to be|you need to be|you(?:'ll)? have to be|should be|must be|could be) (?:a (?:bit|little|lot) |much |far )?(?:more (?:professional|proactive|careful|confident|serious|rigorous|present|engaged|organi[sz]ed|assertive|strategic|attentive|thorough|consistent|involved|committed|creative|ambitious|precise|responsible|mature|punctual|positive|visible|patient|autonomous|independent|dynamic)|less (?:negative|passive|vague|shy|emotional|messy|aggressive|defensive|scattered|chaotic))",
    "(?:must|should|can|could|has to|have to|need to|needs to) (?:really |still )*(?:try harder|do (?:much |a lot |far )?better|make an effort|improve|buck up|step up)(?= *(?:[.!,;]|$))",
    "(?:try|work) (?:a bit |much )?harder",
    "do better(?= *(?:[.!,;]|$)| next)",
    "(?:make|put in) (?:more of )?(?:an|some|more|a real) effort",
    "(?:show|take|display|have) (?:a bit |some |much )?more (?:initiative|commitment|ownership|responsibility|interest|enthusiasm|maturity|leadership|respect|rigou?r|professionalism|confidence|presence|care)",
    "step (?:it )?up(?= *(?:[.!,;]|$))",
    "(?:get your act|pull yourself|get it|get yourself) together",
    "pull your socks up",
    "(?:up|raise|lift) your game",
    "pay (?:more |closer )?attention(?= *(?:[.!,;]|$))",
    "(?:a bit |rather |very |really |so |quite )*disappointing(?= *(?:[.!,;]|$))",
    "(?:i'm|i am|i was|we are|we were|we're) (?:a bit |a little |very |rather |quite |really |so |deeply |somewhat )*(?:disappointed|unimpressed|underwhelmed|not (?:impressed|convinced|sold|happy))(?: (?:by|with|in|about) (?:your|this|the|it|you)(?: [a-z]+)?)?(?= *(?:[.!,;]|$))",
    "(?:i|we) (?:had )?expected (?:a lot |much |so much |far |something )?(?:more|better)(?: from you| of you| than this)?(?= *(?:[.!,;:]|$))",
    `(?:i|we) (?:really |just |honestly )?(?:don't|didn't|do not|did not) (?:really |much |quite )?(?:like|love|get|buy|understand) (?:it|this|your [a-z]+|the ${WORK})(?: at all| much)?(?= *(?:[.!,;]|$))`,
    "(?:plenty of |lots of |some |a lot of |there(?:'s| is) )*room for improvement",
    "(?:something|it)(?:'s| is) (?:just )?(?:off|missing)(?= *(?:[.!,;]|$))",
    `(?:your [a-z]+|the ${WORK}) (?:drags|dragged|rambles|rambled|goes nowhere|went on (?:and on|forever|too long)|fizzled(?: out)?)(?= *(?:on|[.,;!]|$))`,
    "not (?:your|one of your) (?:finest|best|strongest)(?: [a-z]+)?",
    "your (?:attitude|behaviou?r|work|results?|writing|punctuality|english|method|approach) (?:needs?|must|has|have|will have)(?: to)? (?:improve|change|get better|evolve)(?! (?:on|by))",
    "not (?:great|good enough|up to (?:scratch|par|standard|the mark|it)|your best(?: work)?|brilliant|terrific|impressive|very good|convincing|there yet)(?= *(?:[.!,;]|$))",
    "(?:well )?below (?:par|standard|expectations|your usual (?:standard|level)|what i expect[a-z]*)",
    "you can do (?:much |a lot |so much |far )?better(?: than (?:this|that))?",
    "(?:only |barely |just )(?:average|passable|adequate|acceptable)(?= *(?:[.!,;]|$))",
  ),
  isPlain: true,
  unless:
    /do you (?:think|find|feel) [^.!]*\?|\b(?:it|this|that)(?:'s| is| was) (?:bad luck|too bad|not (?:serious|right for|great weather))/,
};

/** What does not suffice, without saying why. */
export const wanting: readonly FlagRule[] = [
  phrased,
  {
    type: "vague_criticism",
    severity: "medium",
    isPlain: true,
    pattern: phrases(`${SUBJECT}${IS}(?: like| to be)?${HOW}`),
    followedBy: POOR,
    followedNotBy: /^ (?:at|because|in (?:row|line)|with (?:the )?\d)(?![a-z])/,
    unless: /do you (?:think|find|feel) [^.!]*\?/,
  },
  {
    type: "vague_criticism",
    severity: "medium",
    isPlain: true,
    pattern: phrases(
      `(?:i|we) (?:found|find|thought) (?:it|this|that|your [a-z]+|the ${WORK})(?: was| were| to be)?${HOW}`,
    ),
    followedBy: POOR,
  },
  {
    type: "vague_criticism",
    severity: "medium",
    isPlain: true,
    pattern: phrases(
      `${SUBJECT}(?:(?:'s| is| was| are| were) not| (?:isn't|wasn't|aren't|weren't))(?: (?:quite|really|that|very|exactly|yet|always|at all|all that|particularly))*`,
    ),
    followedBy: GOOD,
    followedNotBy: /^ (?:to|for (?:me|you))(?![a-z])/,
  },
];
