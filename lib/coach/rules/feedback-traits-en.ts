import { wordList } from "./feedback-words";

/** What only a person can be, and is judged by. */
export const PERSONAL = wordList(`
  abrasive absent-minded air-?headed aloof apathetic argumentative arrogant autocratic bad-mannered bad-tempered
  big-headed bigoted bitter bone-?idle boorish bossy bratty brainless callous cantankerous careless childish clingy cliquey
  close-minded clueless clueless_about clumsy cocky cold-hearted complacent compulsive conceited condescending confrontational
  controlling cowardly cranky crass cruel cynical daft deceitful defeatist defensive deluded demanding demotivated
  devious difficult dim dim-witted disagreeable discourteous dishonest disloyal disobedient disorgani[sz]ed
  disrespectful disruptive distractible dogmatic domineering dopey dumb easily_distracted egocentric
  egotistical evasive fake fickle flaky flippant forgetful foolish frivolous fussy gormless greedy grumpy gullible
  half-hearted hard_work harsh haughty heartless high-handed high-maintenance hopeless hostile hot-headed hypocritical
  hysterical idle ignorant ignorant_(?:about|of) ill-mannered immature impatient impolite impossible impulsive inattentive incapable
  incompetent inconsiderate indecisive indifferent inept inflexible insecure insensitive insincere insolent insufferable
  insubordinate intolerant intolerable irresponsible irritating irritable jealous judge?mental lackadaisical lazy
  lethargic loud-mouthed malicious manipulative mean mean-spirited mediocre melodramatic messy mindless miserly moody
  naive narcissistic narrow-minded nasty needy neglectful negligent neurotic nosy oafish obnoxious obstinate obtuse
  offhand opinionated overbearing over-?confident over-?dramatic over-?sensitive over-?emotional paranoid passive
  passive-aggressive pathetic patroni[sz]ing pedantic pessimistic petty petulant picky pig-headed pompous possessive
  pretentious prickly pushy quarrelsome rebellious reckless rigid rude ruthless sarcastic scatter-?brained
  scatty secretive self-absorbed self-centred self-centered self-important self-righteous selfish self-serving
  shallow shameless shifty shy simple-minded sly slack slapdash slipshod slow-witted sloppy smug sneaky snobbish
  snooty sour spineless spiteful spoiled spoilt standoffish stingy stroppy stubborn stuck-up stupid sulky superficial
  surly sycophantic tactless talkative temperamental thick thin-skinned thick-headed thoughtless timid
  touchy toxic two-faced uncaring uncommitted uncooperative uncouth undisciplined ungrateful unfriendly
  unhelpful unintelligent unkind unmotivated unorgani[sz]ed unpleasant unprofessional unreasonable unreliable
  unsociable unteachable untidy untrustworthy unmanageable useless vague vain vindictive volatile weak-willed weird
  whiny wimpish withdrawn work-?shy
`);

/** What a piece of work, a machine or a day can be as well: a judgement after “you are”, and only there. */
export const LOOSE = wordList(`
  aggressive all_talk awkward bad boring chaotic childlike cold dangerous dramatic dreadful dull embarrassing emotional
  erratic exhausting feeble frustrating hard_to_(?:work_with|manage|talk_to|teach) impossible_to_[a-z]+ inconsistent lame
  lousy negative passive poor ridiculous scary slow terrible too_(?:much|nice|direct|soft|quiet|serious|chatty)
  unbearable unfair unimpressive unpredictable weak woolly worthless
`);

/** What someone is called. */
export const PERSON = wordList(`
  airhead amateur  backstabber bigot bore brat buffoon bully busybody charlatan cheat cheapskate chatterbox child
  clown control_freak coward cretin crybaby cynic daydreamer diva dictator disaster disgrace dimwit doormat dope
  drama_queen drain dreamer dunce egomaniac embarrassment failure fake fool fraud fusspot gossip goody[ -]two-shoes grouch
  grump halfwit handful hothead hypocrite idiot idler ignoramus imbecile impostor jerk joke  klutz know-it-all
  know-all layabout lazybones liability liar lightweight loner loose_cannon loser loudmouth man-child manipulator martyr mess
  micromanager misery moaner monster moron narcissist nag nerd nightmare nitpicker nobody nuisance oddball pain pedant
  perfectionist pessimist pest phon(?:e?)y prat prima_donna  problem procrastinator pushover quitter scatterbrain
  scrounger shambles shirker show-off skiver slacker slob slowcoach smart[ -]?arse snake snob snowflake softie spectator
  sucker swot sycophant teacher's_pet thug time-?waster timewaster troublemaker twit tyrant  waste_of_(?:time|space)
  weakling weirdo whiner whinger wimp worrier wreck burden pain_in_the_[a-z]+ bad_[a-z]+ terrible_[a-z]+ poor_listener
  hopeless_[a-z]+ lazy_[a-z]+ useless_[a-z]+ piece_of_work waster lost_cause dead_weight cold_fish 
`);

/** A fault by its name. */
export const VICE = wordList(`
  aggressiveness aloofness apathy arrogance attitude_problem bad_attitude bad_faith bad_temper bossiness carelessness
  childishness clumsiness complacency conceit condescension cowardice cynicism defensiveness disorgani[sz]ation dishonesty
  ego egotism flakiness foolishness forgetfulness hypocrisy idleness immaturity impatience incompetence indifference
  insolence irresponsibility lack_of_[a-z]+ laziness mediocrity meanness moodiness naivety narcissism negativity negligence
  obstinacy passivity pettiness pride rudeness sarcasm selfishness sloppiness slowness smugness stubbornness stupidity
  tactlessness unreliability vanity whining whingeing moaning
`);

/** A virtue that someone is told to be without. */
export const VIRTUE = wordList(`
  ambition authority backbone balls brains charisma charm class commitment common_sense compassion confidence conscience
  consideration courage courtesy creativity curiosity decency dedication discipline drive empathy energy enthusiasm
  feelings finesse flair focus grit guts honesty humility humou?r imagination initiative insight integrity
  intelligence judge?ment leadership loyalty manners maturity motivation passion patience people_skills perseverance
  personality presence pride principles professionalism respect rigou?r seriousness self-(?:awareness|control|discipline|confidence|respect)
  sense shame skill social_skills spine spirit stamina tact talent team_spirit tenacity vision warmth willpower work_ethic
  clue idea_what_you
`);

/** What someone is told that they are not. */
export const FINE = wordList(`
  a_leader a_listener a_team_player a_people_person ambitious assertive brave bright capable careful caring committed
  competent confident conscientious considerate cooperative courageous creative cut_out[a-z_]* dedicated dependable
  determined diplomatic disciplined driven efficient engaged enthusiastic friendly generous gifted good_enough grateful
  hard-working honest humble intelligent kind leadership_material likeable loyal made_for management_material
  mature motivated organi[sz]ed patient polite proactive professional
  reliable respectful rigorous self-aware serious skilled smart smart_enough sociable strong_enough supportive talented
  tactful the_brightest the_sharpest(?:_[a-z]+)* thorough tough_enough trustworthy up_to_(?:it|this|the_job|the_task) very_bright
  welcoming worthy much_(?:use|help|good|of_a_[a-z]+)
`);
