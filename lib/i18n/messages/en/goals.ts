export const goals = {
  title: "Goals",
  newLabel: "A new goal, in your own words",
  newHint:
    "Write it as it comes. The five letters answer while you type; nothing has to be perfect.",
  keep: "Keep this goal",
  empty: "A goal can start as one rough sentence. The coach asks about the rest.",
  listTitle: "Your goals",
  kept: "Goal kept.",
  status: {
    draft: "draft",
    active: "in progress",
    reached: "reached",
    dropped: "let go",
  },
  statusLabel: "Where it stands",
  owner: { mentee: "the mentee’s goal", mentor: "the mentor’s goal" },
  goalTitle: "Goal",
  notFound:
    "This goal is not here any more. It may have been removed, or it belongs to another pair.",
  wordingLabel: "What the goal says",
  reword: "Reword",
  saveWording: "Save this wording",
  leaveWording: "Back to the kept wording",
  reworded: "Wording changed. The one before is kept.",
  smartTitle: "SMART check",
  lettersShort: (met: number) => `${met} of 5 letters met`,
  contextTitle: "What the sentence cannot tell",
  confidenceLabel: "From 1 to 10, how sure are you that you can do it?",
  confidenceUnset: "not answered yet",
  confidenceLow:
    "What would make it one point more? Write it as a first step, or make the goal smaller.",
  firstStepLabel: "First step, or who helps",
  firstStepHint: "Something you can do this week, or a person you can ask.",
  purposeLabel: "What will it change, for you or for others?",
  makeSmart: "Make it SMART",
  proposalTitle: "A wording to consider",
  proposalChanges: "What changes",
  removed: "taken out:",
  added: "added:",
  toFill: (count: number) =>
    count === 0
      ? "Nothing left to fill in."
      : count === 1
        ? "1 place to fill in, between square brackets."
        : `${count} places to fill in, between square brackets.`,
  whoseWords: "Whose words",
  questionsTitle: "To fill it in, ask yourself",
  accept: "Accept",
  edit: "Edit first",
  refuse: "Refuse",
  sameWords: "The built-in coach has nothing to add: the goal already says it.",
  thinking: "Writing a proposal…",
  stop: "Stop",
  close: "Close",
  earlierTitle: (count: number) =>
    count === 1 ? "1 earlier wording" : `${count} earlier wordings`,
  replacedBy: {
    edit: "then reworded by hand",
    proposal: "then replaced by a proposal",
    undo: "then undone",
  },
  bringBack: "Bring back",
  bringBackNamed: (statement: string) => `Bring back “${statement}”`,
  remove: "Remove this goal",
  goneToast: "Goal removed.",
  visibilityLabel: "Who may see it",
};
