import { useEffect, useEffectEvent } from "react";
import { LONG_TEXT } from "@/lib/domain/record";
import type { Session } from "@/lib/domain/session";
import { useMessages } from "../hooks/deps";
import { useDraft } from "../hooks/use-draft";
import { TextArea } from "../ui/TextArea";

interface Props {
  session: Session;
  onChange: (change: Pick<Session, "notes">) => Promise<unknown>;
}

/** How long after the last keystroke the notes join their session, in milliseconds. The draft is saved well before. */
const WRITE_AFTER_MS = 600;

/** Notes of the session: a draft while one types, part of the session a moment later. */
export function SessionNotes({ session, onChange }: Props) {
  const text = useMessages().sessions;
  const notes = useDraft(`sessions/${session.id}/notes`, session.notes);
  const write = useEffectEvent(() => {
    if (notes.isLoaded && notes.text !== session.notes) void onChange({ notes: notes.text });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new text begins the wait again.
  useEffect(() => {
    const timer = setTimeout(write, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [notes.text]);
  return (
    <TextArea
      label={text.notes}
      hint={text.notesHint}
      rows={6}
      maxLength={LONG_TEXT}
      value={notes.text}
      onChange={(event) => notes.setText(event.target.value)}
    />
  );
}
