import { useEffect, useRef, useState } from "react";
import { notesDraft, writeNotes } from "@/lib/db/sessions";
import { LONG_TEXT } from "@/lib/domain/record";
import type { Session } from "@/lib/domain/session";
import { useDeps, useMessages } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useDraft } from "../hooks/use-draft";
import { ErrorNotice } from "../ui/ErrorNotice";
import { TextArea } from "../ui/TextArea";

/** How long after the last keystroke the notes join their session, in milliseconds. The draft is saved well before. */
const WRITE_AFTER_MS = 600;

/**
 * Notes of the session: a draft while one types, part of the session a moment later. While nobody types here,
 * what another window writes is shown.
 */
export function SessionNotes({ session }: { session: Session }) {
  const { db, now } = useDeps();
  const text = useMessages().sessions;
  const draft = useDraft(notesDraft(session.id), session.notes);
  const [first] = useState(session.notes);
  const [isTyping, setTyping] = useState(false);
  // What is to be written still; a draft found on opening is, too.
  const waiting = useRef<string | null>(null);
  const { run, error } = useAction((notes: string) => writeNotes(db, session.id, notes, now()));

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks once, when the draft was read.
  useEffect(() => {
    if (!draft.isLoaded || draft.text === first || waiting.current !== null) return;
    waiting.current = draft.text;
    setTyping(true);
  }, [draft.isLoaded]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new text begins the wait again.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (waiting.current === null) return;
      run(waiting.current);
      waiting.current = null;
    }, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft.text, draft.isLoaded]);
  if (isTyping && draft.text === session.notes) setTyping(false);

  return (
    <>
      <TextArea
        label={text.notes}
        hint={text.notesHint}
        rows={6}
        maxLength={LONG_TEXT}
        value={isTyping ? draft.text : session.notes}
        onChange={(event) => {
          waiting.current = event.target.value;
          draft.setText(event.target.value);
          setTyping(true);
        }}
      />
      <ErrorNotice error={error} />
    </>
  );
}
