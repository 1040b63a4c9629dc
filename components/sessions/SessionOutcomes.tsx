import { X } from "lucide-react";
import {
  changeDecision,
  decisionsOf,
  listOpenQuestions,
  listWinsOf,
  removeOutcome,
} from "@/lib/db/outcomes";
import type { Session } from "@/lib/domain/session";
import { toCalendarDay } from "@/lib/domain/time";
import { useDeps, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Summary.module.css";

interface Kept {
  key: string;
  kind: "decision" | "question" | "win";
  text: string;
  /** Takes it away, or brings it back. */
  change: (isKept: boolean) => Promise<unknown>;
}

/** What was accepted of a session: its decisions, what it left open, what went well. */
export function SessionOutcomes({ session }: { session: Session }) {
  const { db, now } = useDeps();
  const { partnerName } = usePair();
  const { summary: text, sessions } = useMessages();
  const toast = useToast();
  const day = toCalendarDay(new Date(session.startsAt));
  const questions = useQuery((from) => listOpenQuestions(from, session.id), [session.id]) ?? [];
  const wins =
    useQuery((from) => listWinsOf(from, session.pairId, day), [session.pairId, day]) ?? [];
  const remove = useAction(async ({ change }: Kept) => {
    await change(false);
    toast({ text: text.removed, undo: () => change(true) });
  });

  const row = (kind: "question" | "win", id: string, said: string): Kept => ({
    key: id,
    kind,
    text: said,
    change: (isKept) => removeOutcome(db, `${kind}s`, id, isKept ? null : now(), now()),
  });
  const kept: Kept[] = [
    ...decisionsOf(session).map((line) => ({
      key: line,
      kind: "decision" as const,
      text: line,
      change: (isKept: boolean) => changeDecision(db, session.id, line, isKept, now()),
    })),
    ...questions.map((one) => row("question", one.id, one.text)),
    ...wins.map(({ id, of, text: won }) =>
      row("win", id, of === "partner" ? `${partnerName} · ${won}` : `${sessions.me} · ${won}`),
    ),
  ];
  if (kept.length === 0) return null;
  return (
    <section className={style.outcomes}>
      <h2>{text.title}</h2>
      {(["decision", "question", "win"] as const).map((kind) => {
        const those = kept.filter((one) => one.kind === kind);
        if (those.length === 0) return null;
        return (
          <div key={kind}>
            <h3>{text.titles[kind]}</h3>
            <ul>
              {those.map((one) => (
                <li key={one.key} className={style.outcome}>
                  {one.text}
                  <Button
                    variant="plain"
                    icon={<X size={14} aria-hidden="true" />}
                    aria-label={sessions.remove(one.text)}
                    onClick={() => void remove.run(one)}
                  />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <ErrorNotice error={remove.error} />
    </section>
  );
}
