import { useRef, useState } from "react";
import type { CoachAnswer } from "@/lib/coach/task";
import type { SessionSummary, SummaryItem } from "@/lib/coach/tasks/session-summary";
import { decisionsOf, listOpenQuestions, listWinsOf } from "@/lib/db/outcomes";
import { listSessionPromises } from "@/lib/db/promises";
import type { Session } from "@/lib/domain/session";
import { toCalendarDay } from "@/lib/domain/time";
import { CoachSource } from "../coach/CoachSource";
import { ProposalSurface } from "../coach/ProposalSurface";
import { useMessages } from "../hooks/use-messages";
import { useNextLine } from "../hooks/use-next-line";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Summary.module.css";
import { SummaryLine } from "./SummaryLine";
import { useOutcome } from "./use-outcome";

interface Props {
  session: Session;
  answer: CoachAnswer<SessionSummary>;
  onClose: () => void;
}

/** What the coach found in the notes, to accept, change or refuse line by line; what is kept already is left out. */
export function SummaryProposal({ session, answer, onClose }: Props) {
  const { summary: text, common } = useMessages();
  const [answered, setAnswered] = useState<readonly SummaryItem[]>([]);
  const outcome = useOutcome(session);
  const list = useRef<HTMLUListElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const kept = useQuery(
    async (db) => {
      const promises = await listSessionPromises(db, session.id);
      const questions = await listOpenQuestions(db, session.id);
      const day = toCalendarDay(new Date(session.startsAt));
      const wins = await listWinsOf(db, session.pairId, day);
      return [...promises, ...questions, ...wins].map((row) => row.text);
    },
    [session],
  );
  const known = kept && new Set([...kept, ...decisionsOf(session)]);
  const open = answer.value.items.filter(
    (item) => !answered.includes(item) && !known?.has(item.text),
  );

  const left = open.length;
  useNextLine(answered.length, left, list, close);

  const forget = (item: SummaryItem) =>
    setAnswered((before) => before.filter((one) => one !== item));
  const accept = async (item: SummaryItem, changed: SummaryItem) => {
    const isDone = await outcome.accept(changed, () => forget(item));
    if (isDone) setAnswered((before) => [...before, item]);
  };

  return (
    <ProposalSurface title={text.found} onRefuse={onClose}>
      <CoachSource answer={answer} />
      {known && left === 0 && (
        <p>{answer.value.items.length === 0 ? text.nothing : text.allAnswered}</p>
      )}
      <ul ref={list} className={style.lines}>
        {known &&
          open.map((item) => (
            <SummaryLine
              key={`${item.kind} ${item.source} ${item.text}`}
              item={item}
              onAccept={(changed) => accept(item, changed)}
              onRefuse={() => {
                setAnswered((before) => [...before, item]);
                outcome.refused(() => forget(item));
              }}
            />
          ))}
      </ul>
      <ErrorNotice error={outcome.error} />
      <div>
        <Button ref={close} onClick={onClose} aria-keyshortcuts="Escape">
          {common.close}
        </Button>
      </div>
    </ProposalSurface>
  );
}
