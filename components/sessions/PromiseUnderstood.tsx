import { languageFor } from "@/lib/coach/rules/language";
import { readNotes } from "@/lib/coach/rules/note-lines";
import type { PromiseRead } from "@/lib/coach/rules/promise-clause";
import { toCalendarDay } from "@/lib/domain/time";
import { sayDay } from "@/lib/i18n/format";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./Sessions.module.css";

interface Props {
  /** What is being typed, such as "Lea sends the draft by Friday". */
  typed: string;
  /** The day that is chosen already; empty for none. */
  dueOn: string;
  onTake: (read: PromiseRead) => void;
}

/** Offers who, what and when of a promise typed as one sentence. Nothing is filled in until it is taken. */
export function PromiseUnderstood({ typed, dueOn, onTake }: Props) {
  const { now } = useDeps();
  const { partnerName } = usePair();
  const { summary: text, sessions } = useMessages();
  const locale = useLocale();
  const writtenOn = toCalendarDay(new Date(now()));
  const reads = readNotes(typed, { partnerName, writtenOn }, languageFor(typed, locale));
  const [read] = reads;
  if (reads.length !== 1 || read?.kind !== "promise") return null;
  const isNews = read.what !== typed.trim() || (read.dueOn ?? dueOn) !== dueOn;
  if (!isNews || !(read.by || read.dueOn)) return null;
  const who = read.by && { me: sessions.me, partner: partnerName }[read.by];
  const when = read.dueOn && sayDay(read.dueOn, locale, now());
  return (
    <p className={style.offer}>
      {text.readAs}{" "}
      <Button variant="plain" onClick={() => onTake(read)}>
        {[who, read.what, when].filter(Boolean).join(" · ")}
      </Button>
    </p>
  );
}
