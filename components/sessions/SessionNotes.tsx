import { writeNotes } from "@/lib/db/sessions";
import { LONG_TEXT } from "@/lib/domain/record";
import { isAtHand, type Session } from "@/lib/domain/session";
import { useDeps } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useSavedText } from "../hooks/use-saved-text";
import { ErrorNotice } from "../ui/ErrorNotice";
import { TextArea } from "../ui/TextArea";

/** Notes of the session. They join it while one writes, whichever window that is in; closed, they are only read. */
export function SessionNotes({ session }: { session: Session }) {
  const { db, now } = useDeps();
  const text = useMessages().sessions;
  const notes = useSavedText(`sessions/${session.id}/notes`, session.notes, (typed) =>
    writeNotes(db, session.id, typed, now()),
  );
  return (
    <>
      <TextArea
        data-first={isAtHand(session, now()) || undefined}
        label={text.notes}
        hint={session.status === "held" ? undefined : text.notesHint}
        readOnly={session.status === "held"}
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
