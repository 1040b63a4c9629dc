import { useRef, useState } from "react";
import type { CoachAnswer } from "@/lib/coach/task";
import type { ClosingRecap } from "@/lib/coach/tasks/closing-recap";
import { CoachSource } from "../coach/CoachSource";
import { ProposalSurface } from "../coach/ProposalSurface";
import { useMessages } from "../hooks/use-messages";
import { useNextLine } from "../hooks/use-next-line";
import { Button } from "../ui/Button";
import style from "./Closing.module.css";
import { RecapLineForm } from "./RecapLineForm";
import type { useRecap } from "./use-recap";

interface Props {
  answer: CoachAnswer<ClosingRecap>;
  recap: ReturnType<typeof useRecap>;
  onClose: () => void;
}

/** What the coach gathered, line by line. What the recap says already, or was left out of it, is not offered. */
export function RecapProposal({ answer, recap, onClose }: Props) {
  const { closing: text, summary, common } = useMessages();
  const { sources = [], told = [] } = recap;
  const list = useRef<HTMLUListElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const [answered, setAnswered] = useState(0);
  const known = new Set(told.flatMap(({ rows }) => rows.map(({ sourceId }) => sourceId)));
  const lines = answer.value.lines
    .map((line) => ({
      ...line,
      from: sources.filter(({ id }) => line.sources.includes(id) && !known.has(id)),
    }))
    .filter(({ from }) => from.length > 0);
  useNextLine(answered, lines.length, list, close);

  return (
    <ProposalSurface title={text.proposal} onRefuse={onClose}>
      <CoachSource answer={answer} />
      {lines.length === 0 && <p>{summary.allAnswered}</p>}
      <ul ref={list} className={style.lines}>
        {lines.map(({ text: line, from }) => {
          const id = from[0]?.id ?? "";
          const done = () => setAnswered((before) => before + 1);
          return (
            <RecapLineForm
              key={`${id} ${line}`}
              id={id}
              line={line}
              sources={from}
              isKept={false}
              onKeep={async (words) => {
                const isDone = await recap.accept(words, from);
                if (isDone) done();
                return isDone;
              }}
              onRefuse={() => void recap.refuse(line, from).then((isDone) => isDone && done())}
            />
          );
        })}
      </ul>
      <div>
        <Button ref={close} onClick={onClose} aria-keyshortcuts="Escape">
          {common.close}
        </Button>
      </div>
    </ProposalSurface>
  );
}
