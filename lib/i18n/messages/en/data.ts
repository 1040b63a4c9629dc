/** Which other window to close, wherever one is in the way. */
const close = {
  panel: "Close the Cordée panel in your other window; this one then goes on by itself.",
  tab: "Close the other tab of Cordée; this one then goes on by itself.",
  both: "Close the Cordée panel in your other window and the other tabs of Cordée; this one then goes on by itself.",
  any: "Close every other Cordée, in panels and in tabs; this one then goes on by itself.",
};

export const data = {
  title: "Your data",
  link: "Your data: back up, bring back, erase",
  contents: "On this page",
  storage: {
    title: "What is kept here",
    where: "All of it is in this browser, on this computer, and nowhere else.",
    room: (used: string, quota: string) => `It takes ${used}; the browser allows ${quota}.`,
    lastChange: (moment: string) => `Last saved: ${moment}.`,
    nothing: "Nothing is kept yet.",
    isPersisted: "The browser has promised not to clear it by itself.",
    isNotPersisted: "The browser may clear it when the computer runs out of room.",
    persist: "Ask the browser to keep it",
    notPromised: "The browser did not promise. Download a backup now and then.",
  },
  trash: {
    title: "Trash",
    hint: "What you delete stays here for 30 days, then it goes for good. Snapshots made before still hold it until they go, too: 30 days at most. Files already downloaded do not change.",
    empty: "The trash is empty.",
    nameless: "Without words",
    deleted: (when: string) => `Deleted ${when}`,
    daysLeft: (days: number) =>
      days === 0 ? "goes today" : days === 1 ? "goes in 1 day" : `goes in ${days} days`,
    restore: "Bring back",
    restoreThis: (name: string) => `Bring back: ${name}`,
    restored: "It is back.",
    forGood: "Delete for good",
    forGoodThis: (name: string) => `Delete for good: ${name}`,
    sure: "Yes, for good",
    emptyNow: "Empty the trash",
    emptySure: "Yes, empty it for good",
    gone: "Deleted for good.",
    emptied: "The trash is empty.",
  },
  snapshots: {
    title: "Snapshots",
    hint: "On each day with a change, Cordée makes a copy of everything in this browser. The last seven days’ are kept, for 30 days at most; the newest always is.",
    none: "There is no snapshot yet.",
    missing: "This browser gives Cordée no place for snapshots. Download a backup now and then.",
    line: (moment: string, size: string) => `${moment}, ${size}`,
    kind: {
      daily: "Of the day",
      manual: "Made by you",
      "before-restore": "Made before going back",
      "before-merge": "Made before merging a backup",
      "before-replace": "Made before a backup replaced everything",
      "before-copy": "Made before your partner’s copy came in",
    },
    holds: (goals: number, sessions: number, items: number) =>
      `${goals} ${goals === 1 ? "goal" : "goals"}, ${sessions} ${sessions === 1 ? "session" : "sessions"}, ${items} ${items === 1 ? "item" : "items"} in all`,
    before: (count: number) => `${count} made before going back or bringing a file in`,
    take: "Make one now",
    taken: "The snapshot is made.",
    restore: "Go back to this",
    restoreThis: (moment: string) => `Go back to ${moment}`,
    restored: "Everything is as it was then.",
    working: "Going back…",
    inMemory:
      "The browser keeps nothing of this session, so no snapshot is made of it. You can go back to an older one, look at it and save it to a file.",
  },
  upkeep: {
    "snapshot-failed": {
      what: (moment: string) => `The snapshot of the day could not be made (${moment}).`,
      next: "Press “Make one now” below, or download a backup. What you kept is all there.",
    },
    "trash-failed": {
      what: (moment: string) =>
        `The trash could not be emptied of what is over 30 days old (${moment}).`,
      next: "Cordée tries again each day; you can empty it below.",
    },
    full: "This computer has no room left: free some space first.",
  },
  erase: {
    title: "Erase everything",
    hint: "Your data, snapshots, settings and the model’s key are removed from this browser, and so is its access to sites. It cannot be undone.",
    begin: "Erase everything",
    saveFirst: "Save a backup first",
    word: "erase",
    type: (word: string) => `To go on, type “${word}”`,
    act: "Erase everything for good",
    erasing: "Erasing…",
    blocked: "Another window still holds your data open. Everything else is being erased.",
    close,
    done: "Everything is erased. This is what the browser still has of Cordée:",
    notDone: "Some of it could not be erased. This is what the browser still has of Cordée:",
    places: {
      databases: "Databases",
      files: "Files",
      stored: "Settings and keys",
      sites: "Access to sites",
    },
    none: "none",
    again: "Try again",
    startAnew: "Start over",
  },
  opening: {
    blocked: "Another window still runs the previous version of Cordée, and keeps your data busy.",
    close,
    upgraded: {
      what: "A newer Cordée runs in another window.",
      next: "Load this one again; what you typed is kept.",
    },
    erased: {
      what: "Everything was erased from another window.",
      next: "You can start over here.",
    },
    reload: "Load again",
    memory: {
      settings: {
        what: "The browser cannot read your settings. Everything you wrote is there.",
        next: "The panel runs with those of the first day: no model, the browser’s language. Load again; if it goes on, start the browser again.",
      },
      refused: {
        what: "This browser keeps nothing for Cordée: this may be a private window, or a rule of your organisation.",
        next: "You can work, but all of it is lost when this panel closes. Save it to a file first.",
      },
      damaged: {
        what: "The browser cannot read what Cordée kept. It has been left as it is.",
        next: "You can work, but what you add is lost when this panel closes: save it to a file first. Then start the browser again.",
      },
      full: {
        what: "This computer has no room left, so Cordée cannot open what it kept. It has been left as it is.",
        next: "Free some space and load again. What you add now is lost when this panel closes: save it to a file first.",
      },
    },
    save: "Save to a file",
    details: "What the browser said",
  },
};
