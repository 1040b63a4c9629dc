export const search = {
  label: "Words to look for",
  hint: "Goals, notes, pages, feedback: everything that is kept on this device.",
  narrow: (count: number) => (count === 0 ? "Narrow it down" : `Narrow it down (${count})`),
  kind: "Kind",
  anyKind: "All kinds",
  goal: "Goal",
  anyGoal: "All goals",
  pair: "With",
  anyPair: "Everyone",
  unnamed: "No name yet",
  from: "From",
  until: "Until",
  clear: "Clear the filters",
  found: (count: number) => (count === 1 ? "1 result" : `${count} results`),
  best: (count: number) => `The ${count} best results`,
  results: "Results",
  nothing: (text: string) => `Nothing contains “${text}”.`,
  tryOther:
    "Try fewer words, or only the beginning of one. Accents and capitals make no difference.",
  unfiltered: (count: number) =>
    count === 1
      ? "Nothing with these filters; 1 result without them."
      : `Nothing with these filters; ${count} results without them.`,
  onlyKind: (kind: string) => `Look in one kind only: ${kind}`,
  indexing: (count: number) =>
    count === 1
      ? "One item cannot be found yet: it is being made searchable. You can go on meanwhile."
      : `${count} items cannot be found yet: they are being made searchable. You can go on meanwhile.`,
  agendaPoint: "Agenda point",
  ofSession: (moment: string) => `Session of ${moment}`,
  kinds: {
    goal: "Goal",
    action: "Action",
    resource: "Page",
    session: "Session",
    promise: "Promise",
    feedback: "Feedback",
    journal: "Logbook",
    agreement: "Agreement",
    tension: "Tension",
    mentor: "Finding a mentor",
    contact: "Contact",
  },
};
