import type { RowRefusal } from "@/lib/domain/backup";
import type { TableName } from "@/lib/domain/tables";

const items = (count: number) => (count === 1 ? "1 item" : `${count} items`);

/** What people call the rows of each table. */
const kinds: Record<TableName, string> = {
  pairs: "Pairs",
  aspirations: "Aspirations",
  goals: "Goals",
  goalRevisions: "Earlier wordings",
  goalLevels: "Steps of a goal’s scale",
  indicators: "Indicators",
  measures: "Measures",
  evidence: "Evidence",
  reviews: "Goal reviews",
  confidenceChecks: "Confidence",
  actions: "Actions",
  criteria: "Needs and values",
  candidates: "Possible mentors",
  candidateScores: "Scores of possible mentors",
  agreements: "Agreements",
  agreementProposals: "Proposed changes",
  limits: "Limits",
  answers: "Answers",
  sessions: "Sessions",
  agendaItems: "Agenda points",
  heardNotes: "What I heard",
  promises: "Promises",
  questions: "Questions",
  feedback: "Feedback",
  tensions: "Tensions",
  tensionOptions: "Ways out of tensions",
  talkDrafts: "Difficult messages",
  resources: "Resources",
  resourceTexts: "Texts of resources",
  quotes: "Quotes",
  activities: "Activities",
  logEntries: "Logbook",
  lessons: "Lessons",
  wins: "Wins",
  healthChecks: "Health checks",
  recapLines: "Recap lines",
  endings: "Endings",
  contacts: "Contacts",
  comments: "Comments",
  privateNotes: "Private notes",
  disagreements: "Remarks of the coach found wrong",
  tombstones: "Deletions",
  drafts: "Texts being typed",
  ledger: "Account of what was sent",
};

const reasons: Record<RowRefusal, (field: string) => string> = {
  "not-valid": (field) => (field ? `“${field}” breaks a rule` : "it breaks a rule"),
  twice: () => "it is there twice",
  "too-many": () => "the list is too long",
  "no-pair": () => "its pair is neither here nor in the file",
  "no-resource": () => "its resource is neither here nor in the file",
  "stays-there": () => "each device keeps its own account of what it sent",
  "unknown-table": () => "this kind is not known here",
};

export const backup = {
  title: "Backup",
  hint: "Everything Cordée knows, in one file that you keep where you like. Your model’s key and the account of what was sent are not in it.",
  download: "Download a backup",
  withPassphrase: "Protect it with a passphrase",
  openToAll: "Without a passphrase, whoever has the file can read it.",
  passphrase: "Passphrase",
  passphraseAgain: "The same once more",
  passphraseHint:
    "Four or five words that have nothing to do with each other are strong, and easy to remember. Nobody can open the file without it: write it down.",
  tooShort: "This is short: someone patient could guess it. Add a word or two.",
  notTheSame: "The two are not the same yet.",
  making: "Writing the backup",
  sealing: "Encrypting",
  saved: (name: string) => `${name} is in your downloads.`,
  bringBack: "Bring back a backup",
  bringBackHint: "You first see what it would change. Nothing changes until you say so.",
  choose: "Choose a file",
  open: "Open it",
  unsealing: "Opening the encrypted file",
  reading: "Reading the file",
  writing: "Putting it in place",
  stop: "Stop",
  stopped: "Stopped. Nothing here was changed.",
  plan: {
    title: "What this file would change",
    madeOn: (moment: string) => `Made on ${moment}.`,
    nothing: "All of it is already here.",
    empty: "There is nothing in this file.",
    counts: {
      new: (count: number) => `${count} new`,
      newer: (count: number) => `${count} newer`,
      older: (count: number) => `${count} older`,
      same: (count: number) => `${count} the same`,
      rejected: (count: number) => `${count} left out`,
    },
    kindLine: (kind: string, counts: string) => `${kind}: ${counts}`,
    told: {
      new: (title: string) => `New: “${title}”`,
      newer: (title: string) => `Newer: “${title}”`,
      older: (title: string) => `Older: “${title}”`,
    },
    toldHere: (title: string) => `Here: “${title}”`,
    unchanged: (count: number) => `${items(count)} the same here and in the file`,
    legend:
      "Merging brings what is new and what is newer. What is older in the file stays as it is here.",
    removes: (count: number) =>
      `${items(count)} here ${count === 1 ? "was" : "were"} deleted there later; merging deletes ${count === 1 ? "it" : "them"} here too.`,
    leftOut: (count: number) => `${items(count)} left out, and why`,
    leftOutLine: (kind: string, number: number, reason: string) =>
      `${kind}, no. ${number}: ${reason}`,
    language: (name: string) => `Replacing sets Cordée’s language to ${name}.`,
    model: (model: string, address: string) =>
      `Also use this file’s model: ${model}, at ${address}`,
    modelHint:
      "The coach’s requests would go to this address. Your key would not: it is forgotten.",
    more: (count: number) => `And ${count} more.`,
  },
  kinds,
  reasons,
  leave: "Leave this file",
  merge: "Merge with what is here",
  replace: "Replace everything",
  replaceHint: (isUndoable: boolean) =>
    isUndoable
      ? "Replacing puts this file in the place of all that is here. An automatic copy is made first, whichever you choose, so that you can undo it."
      : "Replacing puts this file in the place of all that is here, and neither it nor merging can be undone: download a backup first.",
  replaceNow: "Yes, replace everything",
  merged: "The backup is merged with what was here.",
  replaced: "The backup has taken the place of what was here.",
};
