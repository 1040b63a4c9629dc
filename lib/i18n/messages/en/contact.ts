/** The first message to somebody who could be a mentor. */
export const contact = {
  title: "Write to a possible mentor",
  intro:
    "Three things make a yes likely: who you are, why this person, and a small, clear request.",
  name: "Their name",
  introduction: "Who you are",
  introductionHint: "One sentence: what you do, and where you stand.",
  reason: "Why this person",
  reasonHint: "What you read, saw or heard of them, in your own words.",
  request: "What you ask for",
  requestHint: "Small and clear: how long, how often, until when.",
  complete: "It says how long and how often.",
  noLength: "It does not say how long each time.",
  noRhythm: "It does not say how often.",
  neither: "It says neither how long nor how often.",
  address: "How the message speaks to them",
  compose: "Put the message together",
  proposal: "A message to copy",
};
