import type { ModelErrorCode, PageRefusal } from "@/lib/domain/errors";
import type { ErrorMessages, ErrorText } from "../../shape";
import { backupErrors } from "./backup-errors";
import { fileErrors } from "./file-errors";

const refusals: Record<PageRefusal, ErrorText> = {
  "browser-page": {
    what: "This page belongs to the browser, and no extension may read it.",
    next: "Open the page you want to keep, then try again.",
  },
  "extension-page": {
    what: "This page belongs to an extension, and no other may read it.",
    next: "Open the page you want to keep, then try again.",
  },
  store: {
    what: "Browsers let no extension read their stores.",
    next: "Right-click a link to the page elsewhere and choose “Keep this link in my plan”.",
  },
  pdf: {
    what: "This is a PDF, and Cordée cannot read its text.",
    next: "Right-click a link to it and choose “Keep this link in my plan”: its address is kept.",
  },
  blank: {
    what: "This page is blank.",
    next: "Open the page you want to keep, then try again.",
  },
  unseen: {
    what: "The browser shows no page to read here: it is empty, or it did not load.",
    next: "Load it again, or open the page you want to keep.",
  },
  file: {
    what: "This is a file on your computer, and Cordée has no access to files.",
    next: "In the browser’s extension page, open Cordée and allow access to file addresses.",
  },
  "no-access": {
    what: "Cordée cannot see this page yet.",
    next: "Click Cordée’s icon in the toolbar while the page is in front, or press Alt+Shift+K: that gives access to this page alone.",
  },
  "nothing-to-read": {
    what: "There is no text to keep on this page.",
    next: "Select the passage you want, then try again; or keep a link to the page.",
  },
  gone: {
    what: "The page was closed, or moved on, before it could be read.",
    next: "Open it again, then try once more.",
  },
  failed: {
    what: "Something broke before the page was kept.",
    next: "Try again. Nothing else was lost.",
  },
};

export const errors: Omit<ErrorMessages, ModelErrorCode> = {
  "goal-not-found": () => ({
    what: "This goal is no longer here.",
    next: "Go back to your goals.",
  }),
  "session-not-found": () => ({
    what: "This session is no longer here.",
    next: "Go back to your sessions.",
  }),
  "resource-not-found": () => ({
    what: "This resource is no longer here.",
    next: "Go back to your plan.",
  }),
  "pair-not-found": () => ({
    what: "There is no pair here yet.",
    next: "Say who you are and who your partner is; then keep the page again.",
  }),
  "page-not-readable": ({ reason }) => refusals[reason],
  "storage-full": () => ({
    what: "This computer has no room left for what you typed.",
    next: "It stays on screen: copy it, then free some space and try again. Under “Your data”, everything kept so far can be saved to a file.",
  }),
  "words-too-long": ({ most }) => ({
    what: `This text is longer than ${most} characters: perhaps another window added to it.`,
    next: "Nothing is lost, but nothing new is saved either: shorten the text here.",
  }),
  "storage-unavailable": () => ({
    what: "The browser closed Cordée’s storage.",
    next: "What you typed stays on screen: copy it, then open the panel again.",
  }),
  "database-too-new": () => ({
    what: "A newer Cordée wrote what is kept here. This one is too old to read it, and has changed nothing.",
    next: "Update Cordée in the browser’s extension page, then open this panel again.",
  }),
  "plan-outdated": () => ({
    what: "Another window changed this since, so nothing was done here.",
    next: "Look at it again, then start over.",
  }),
  "snapshot-not-found": () => ({
    what: "This snapshot is no longer here.",
    next: "Choose another one, or bring back a backup file.",
  }),
  "snapshots-unavailable": () => ({
    what: "This browser gives Cordée no place for snapshots.",
    next: "Download a backup instead; it holds the same.",
  }),
  ...backupErrors,
  ...fileErrors,
};
