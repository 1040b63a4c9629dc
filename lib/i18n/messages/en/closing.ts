/** The closing recap: what was achieved, from what was written down. */
export const closing = {
  title: "What we achieved",
  open: "Gather what we achieved",
  intro:
    "Made of what you both wrote down, and of nothing else. Each line says where it comes from.",
  empty:
    "Nothing to gather yet. A goal marked as reached, a win of a session: each can become a line.",
  proposal: "Found in what you both wrote down",
  groups: {
    goal: "Goals reached",
    skill: "Skills gained",
    challenge: "Challenges met",
    win: "Wins",
    lesson: "Lessons learnt",
  },
  source: "From:",
  noSource: "What this line came from was removed.",
  unreached: "No longer marked as reached:",
  atFirst: "At first:",
  lineLabel: "What the line says",
  save: "Save this line",
  leave: "Leave it as it was",
  kept: "Line added.",
  changed: "Line changed.",
  takenOut: "Line taken out.",
  offered: "This line is offered again.",
  takeOutOf: (line: string) => `Take out: ${line}`,
  takeOut: "Take out",
  leftOut: (count: number) => (count === 1 ? "1 line left out" : `${count} lines left out`),
  markdown: "Save as Markdown",
  fileTitle: (partner: string) => `What ${partner} and I achieved`,
};
