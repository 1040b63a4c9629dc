export const talk = {
  title: "Delicate conversation",
  newLabel: (partner: string) => `What is hard to say to ${partner}`,
  newHint: "Write it as it comes. Only you see it, and nothing is sent.",
  empty:
    "Write what weighs on you. The coach shows, sentence by sentence, what can be heard and what shuts the door.",
  dayLabel: "When it happened",
  dayHint: "It may stay empty.",
  soon: (days: number) =>
    days === 0
      ? "It was today: a night between the writing and the saying often helps."
      : days === 1
        ? "It was yesterday: it is still clear to both of you."
        : `It was ${days} days ago: it is still clear to both of you.`,
  late: (days: number) =>
    `It was ${days} days ago: say when it was, and why you come back to it only now.`,
  heardTitle: "How it may be heard",
  reds: (count: number) =>
    count === 1 ? "1 sentence may shut the door." : `${count} sentences may shut the door.`,
  nothingHurts: "No wording here shuts the door. Something is still unsaid.",
  canBeHeard: "Facts, what they do to you, a request: this can be heard and answered.",
  isLong: "This is long to read. Better to say it out loud, with these words as notes.",
  labels: {
    fact: "fact",
    feeling: "feeling",
    need: "need",
    request: "request",
    option: "option",
    own_part: "my part",
    question: "question",
    thanks: "thanks",
    judgement: "judgement",
    generalisation: "generalisation",
    mind_reading: "guess at intentions",
    faux_feeling: "reproach posing as a feeling",
    blame: "blame",
    ultimatum: "ultimatum",
    escalation: "escalation",
    past_dragging: "old grievance",
  },
  noLabel: "the rest",
  reasons: {
    judgement: "Says what the person is worth, not what they did.",
    faux_feeling: "Tells what the other did to you, under the name of a feeling.",
    ultimatum: "Leaves only giving in or breaking off.",
    escalation: "Calls in someone else before the other could answer.",
    past_dragging: "Brings up what is not what this is about.",
  },
  turn: {
    fact: "To turn into a fact: what would a camera have seen or heard?",
    feeling: "To turn into a feeling: what did you feel, without “you” in it?",
    request: "To turn into a request: what do you ask, that can be refused?",
  },
  takeOut: "Better left out of this message.",
  disagree: (label: string) => `Disagree (${label})`,
  gapsTitle: "What it says and does not say yet",
  said: "said",
  desc: {
    D: "What happened",
    E: "What it does to you",
    S: "What you ask for",
    C: "What comes of it",
  },
  descQuestions: {
    D: "What happened, and when, that both of you could see?",
    E: "What did you feel, and what do you need?",
    S: "What do you ask, that can be refused, and by when?",
    C: "What would be better for you both?",
  },
  forms: {
    desc: "DESC: describe, express, specify, consequence",
    osbd: "OSBD: observation, feeling, need, request",
  },
  formHints: {
    desc: "The fact, what it does to you, what you ask, what would be better for both.",
    osbd: "The fact, the feeling and the need apart, then a request that can be refused.",
  },
  build: "Put it in this order",
  noOrder:
    "The coach puts no threat in order. Take that sentence out, or say above that it is nothing of the kind: the order is offered again. You can keep the message as it is.",
  proposalTitle: "The message, part by part",
  keep: "Keep this message",
  kept: "Message kept, for you alone.",
  listTitle: "Kept messages",
  itemTitle: "Delicate message",
  itemFor: (partner: string) => `Delicate message for ${partner}`,
  happened: (day: string) => `It happened on ${day}`,
  reworded: "Message changed.",
  remove: "Remove this message",
  gone: "Message removed.",
  notFound: "This message is no longer here. It may have been removed, or belong to another pair.",
  harder: "Harder to say than feedback?",
  prepare: "Prepare a delicate conversation",
};
