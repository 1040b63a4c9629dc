import type { BackupRefusal } from "@/lib/domain/backup";
import type { ErrorMessages, ErrorText } from "../../shape";

const untouched = "Nothing here was changed.";

const refusals: Record<BackupRefusal, ErrorText> = {
  empty: {
    what: "This file is empty.",
    next: `${untouched} Choose another copy of your backup.`,
  },
  "not-a-backup": {
    what: "This file is not a backup from Cordée.",
    next: `${untouched} Choose a file named like cordee-2026-11-23.json or cordee-2026-11-23.json.age.`,
  },
  "partner-copy": {
    what: "This file is a copy that someone made for their partner, not a backup.",
    next: `${untouched} Bring it in on the data page, under your partner’s copy.`,
  },
  compressed: {
    what: "This file is compressed.",
    next: `${untouched} Unpack it on your computer, then choose the .json or .age file inside.`,
  },
  damaged: {
    what: "This file is damaged: part of it cannot be read.",
    next: `${untouched} Choose another copy of your backup, or download this one again.`,
  },
  "cut-short": {
    what: "This file stops before its end.",
    next: `${untouched} It was probably not copied whole: copy or download it again.`,
  },
  "too-deep": {
    what: "This file is built in a way that no backup is.",
    next: `${untouched} Choose a file that Cordée wrote.`,
  },
  "too-large": {
    what: "This file, or one item in it, is larger than any backup can be.",
    next: `${untouched} Choose a file that Cordée wrote.`,
  },
  "sealed-for-a-key": {
    what: "This file is encrypted for a key, and Cordée opens those with a passphrase.",
    next: `${untouched} Decrypt it with age on your computer, then choose the result.`,
  },
  "seal-too-slow": {
    what: "This file is encrypted in a way that would take more memory than a browser should give.",
    next: `${untouched} Decrypt it with age on your computer, then choose the result.`,
  },
};

export const backupErrors: Pick<
  ErrorMessages,
  "backup-not-readable" | "backup-too-new" | "passphrase-needed" | "passphrase-wrong"
> = {
  "backup-not-readable": ({ reason }) => refusals[reason],
  "backup-too-new": () => ({
    what: "This backup was made by a newer Cordée than this one.",
    next: `${untouched} Update Cordée in the browser’s extension page, then choose the file again.`,
  }),
  "passphrase-needed": () => ({
    what: "This file is encrypted.",
    next: "Type the passphrase that it was encrypted with.",
  }),
  "passphrase-wrong": () => ({
    what: "This passphrase does not open the file.",
    next: "Check capitals and spaces, then type it again. Without it nobody can open the file.",
  }),
};
