import type { ListRefusal } from "@/lib/domain/list";
import type { PartnerCopyRefusal } from "@/lib/domain/partner-copy";
import type { ErrorMessages, ErrorText } from "../../shape";

const untouched = "Nothing here was changed.";

const copies: Record<PartnerCopyRefusal, ErrorText> = {
  "not-a-copy": {
    what: "This file is not a copy that a partner made with Cordée.",
    next: `${untouched} Ask your partner for the file named like cordee-partner-2026-11-23.json.`,
  },
  damaged: {
    what: "This copy is damaged: part of it cannot be read.",
    next: `${untouched} Ask your partner to send it again.`,
  },
  "too-large": {
    what: "This file is larger than any partner’s copy can be.",
    next: `${untouched} Ask your partner for the file named like cordee-partner-2026-11-23.json.`,
  },
  "own-copy": {
    what: "This is the copy that you made for your partner.",
    next: `${untouched} Send it to them; the one to bring in here is the one they make.`,
  },
};

const lists: Record<ListRefusal, ErrorText> = {
  "nothing-found": {
    what: "There is no goal and no link in this list.",
    next: "Put one goal or one link a line, then try again.",
  },
  "too-large": {
    what: "This list is too large to be read.",
    next: "Cut it into several files of less than 5 MB.",
  },
  "no-list": {
    what: "This is not a list: it is not made of text.",
    next: "Save it as CSV, as Markdown, or export your browser’s bookmarks, then try again.",
  },
};

export const fileErrors: Pick<ErrorMessages, "partner-copy-not-readable" | "list-not-readable"> = {
  "partner-copy-not-readable": ({ reason }) => copies[reason],
  "list-not-readable": ({ reason }) => lists[reason],
};
