import { writeNotes } from "@/lib/db/sessions";
import { LONG_TEXT } from "@/lib/domain/record";
import type { Session } from "@/lib/domain/session";
import { useDeps, useMessages } from "../hooks/deps";
import { useSavedText } from "../hooks/use-saved-text";
import { ErrorNotice } from "../ui/ErrorNotice";
import { TextArea } from "../ui/TextArea";

/** Notes of the session. They join it while one writes, whichever window that is in. */
export function SessionNotes({ session }: { session: Session }) {
  const { db, now } = useDeps();
  const text = useMessages().sessions;
  const notes = useSavedText(`sessions/${session.id}/notes`, session.notes, (typed) =>
    writeNotes(db, session.id, typed, now()),
  );
  return (
    <>
      <TextArea
        label={text.notes}
        hint={text.notesHint}
        rows={6}
        maxLength={LONG_TEXT}
        value={notes.text}
        onChange={(event) => notes.setText(event.target.value)}
        onBlur={notes.settle}
      />
      <ErrorNotice error={notes.error} />
    </>
  );
}
