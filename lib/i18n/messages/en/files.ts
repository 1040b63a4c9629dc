import type { LineRefusal } from "@/lib/domain/list";

const items = (count: number) => (count === 1 ? "1 item" : `${count} items`);

const refusals: Record<LineRefusal, string> = {
  "no-page": "its address is not that of a web page",
  "too-long": "it is too long",
};

export const files = {
  title: "Files for other programs",
  hint: "For this pair. Nothing is sent: the files go to your downloads.",
  saved: (name: string) => `${name} is in your downloads.`,
  empty: {
    actions: "There are no actions yet, so no file was made.",
    measures: "There are no measures yet, so no file was made.",
    calendar: "There are no sessions that both of you see yet, so no file was made.",
  },
  mine: "Everything, for you alone",
  mineHint: "Private notes are in these files too.",
  markdown: "A folder of Markdown files",
  actions: "Actions as a table (CSV)",
  measures: "Measures as a table (CSV)",
  both: "What both of you see",
  bothHint: "Items marked “Both of us”, and none of your own notes.",
  markdownShared: "A folder of Markdown files to share",
  calendar: "Sessions for your calendar (.ics)",
  partner: "Exchanging with your partner",
  partnerCopy: "A copy for your partner’s Cordée",
  partnerCopyHint: "Anyone who has the file can read it: send it in a way that you both trust.",
  myName: "Your name, as your partner will see it",
  makeCopy: "Make the copy",
  protectCopy: "Protect the copy with a passphrase",
  partnerPassphrase: "Tell it to your partner by another way than the file.",
  copyIn: {
    title: "Bring in your partner’s copy",
    hint: "You first see what it would bring. What is yours alone stays as it is.",
    choose: "Choose the copy",
    from: (name: string) => (name ? `A copy from ${name}.` : "A copy from your partner."),
    begins: "It starts a pair that is not here yet.",
    mayJoin: "If each of you began this pair apart, the two can become one:",
    join: (name: string) => (name ? `Join it to your pair with ${name}` : "Join it to your pair"),
    joins: (name: string) =>
      `It comes in under your pair${name && ` with ${name}`}: what each of you promised, agreed to or felt stays with who did.`,
    keepApart: "Keep it as another pair",
    nothing: "All of it is already here.",
    new: (count: number) => `${items(count)} new`,
    newer: (count: number) => `${items(count)} changed`,
    gone: (count: number) => `${items(count)} deleted by your partner, to the trash`,
    kept: (count: number) =>
      `${items(count)} ${count === 1 ? "stays" : "stay"} as here, where yours ${count === 1 ? "is" : "are"} newer or no longer shown`,
    rejected: (count: number) => `${items(count)} left out: not understood`,
    told: (kind: string, title: string) => `${kind}: “${title}”`,
    bothChanged: (count: number) =>
      count === 1
        ? "Both of you changed this, and only one can stay:"
        : "Both of you changed these, and only one of each can stay:",
    choiceOf: (title: string, field: string) => `${title}: ${field}`,
    mine: (value: string) => `Yours: ${value || "nothing"}`,
    theirs: (value: string) => `Your partner’s: ${value || "nothing"}`,
    later: "the later one",
    take: "Bring it in",
    taken: "Your partner’s copy is in.",
    apart: "The copy is in, as another pair. Your own stays on screen.",
    seeApart: "Choose the pair in Settings",
  },
  list: {
    title: "Bring in a list",
    hint: "Goals or links: CSV, bookmarks exported by a browser, Markdown, or one a line. You choose what to keep.",
    choose: "Choose a list",
    paste: "Or paste it here",
    read: "Look at it",
    found: (goals: number, links: number) =>
      `${goals === 1 ? "1 goal" : `${goals} goals`} and ${links === 1 ? "1 link" : `${links} links`} found.`,
    goals: "Goals",
    links: "Links",
    known: "already here",
    all: "Choose all",
    none: "Choose none",
    beyond: (count: number) =>
      count === 1
        ? "1 more line was not looked at: the list is very long."
        : `${count} more lines were not looked at: the list is very long.`,
    leftOut: (count: number) => `${items(count)} left out, and why`,
    leftOutLine: (line: number, words: string, reason: LineRefusal) =>
      `Line ${line}, “${words}”: ${refusals[reason]}`,
    onlyMe: "Only you see them until you say otherwise.",
    keep: (count: number) => `Keep ${items(count)}`,
    kept: (count: number) => `${items(count)} kept.`,
  },
};
