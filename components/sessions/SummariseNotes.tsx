import { sessionSummary } from "@/lib/coach/tasks/session-summary";
import type { Session } from "@/lib/domain/session";
import { toCalendarDay } from "@/lib/domain/time";
import { AskCoach } from "../coach/AskCoach";
import { usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { SummaryProposal } from "./SummaryProposal";

/** Offers to look through the notes of a session for what came of it. Nothing is kept by itself. */
export function SummariseNotes({ session }: { session: Session }) {
  const { partnerName } = usePair();
  const text = useMessages().summary;
  const { notes, startsAt, visibility } = session;
  const writtenOn = toCalendarDay(new Date(startsAt));
  if (notes.trim() === "") return null;
  return (
    <AskCoach
      task={sessionSummary}
      about={notes}
      input={{ notes, partnerName, writtenOn }}
      visibility={visibility}
      label={text.find}
    >
      {(answer, { refuse }) => (
        <SummaryProposal session={session} answer={answer} onClose={refuse} />
      )}
    </AskCoach>
  );
}
