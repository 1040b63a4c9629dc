import { CalendarClock, X } from "lucide-react";
import type { FormEvent } from "react";
import { daysLate, type Promised } from "@/lib/domain/session";
import { CalendarDay, LAST_DAY, toCalendarDay } from "@/lib/domain/time";
import { sayDay } from "@/lib/i18n/format";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useFoundLine } from "../hooks/use-found";
import { useMessages } from "../hooks/use-messages";
import { useRewording } from "../hooks/use-rewording";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import style from "./Sessions.module.css";

interface Props {
  promised: Promised;
  /** Whether a search led to it: the keyboard goes there. */
  isFound: boolean;
  /** Who promised. */
  name: string;
  /** Answers whether it was done. */
  onChange: (change: Partial<Pick<Promised, "state" | "dueOn">>) => Promise<boolean>;
  onRemove: () => void;
}

/** One promise: kept, given a new date, or taken away. */
export function PromiseLine({ promised, isFound, name, onChange, onRemove }: Props) {
  const { sessions: text, common, home } = useMessages();
  const { partnerName } = usePair();
  const locale = useLocale();
  const newDay = useRewording(`promises/${promised.id}/day`, promised.dueOn ?? "", "value");
  const { typed } = newDay;
  const { now } = useDeps();
  const late = daysLate(promised, toCalendarDay(new Date(now())));
  const day = CalendarDay.safeParse(typed);
  const isNever = typed !== null && typed !== "" && !day.success;
  const line = useFoundLine(isFound);
  const isKept = promised.state === "kept";
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!day.success) return;
    if (await onChange({ state: "renegotiated", dueOn: day.data })) await newDay.close();
  };
  return (
    <li {...line}>
      <div className={style.promise}>
        <span>
          <strong>{name}</strong> ·{" "}
          {promised.writtenBy === "partner"
            ? home.inTheirWords(promised.text, partnerName)
            : promised.text}
          {promised.dueOn && (
            <span className={style.soft}>
              {" · "}
              <time dateTime={promised.dueOn} title={promised.dueOn}>
                {sayDay(promised.dueOn, locale, now())}
              </time>
              {promised.state === "renegotiated" && `, ${text.renegotiated}`}
              {late > 0 && <strong className={style.waits}>{` · ${common.late(late)}`}</strong>}
            </span>
          )}
        </span>
        <span className={style.tools}>
          <Button
            aria-pressed={isKept}
            aria-label={text.keptOf(promised.text)}
            onClick={() => void onChange({ state: isKept ? "open" : "kept" })}
          >
            {text.kept}
          </Button>
          {!isKept && (
            <Button
              variant="plain"
              icon={<CalendarClock size={14} aria-hidden="true" />}
              aria-label={text.newDayOf(promised.text)}
              ref={newDay.opener}
              onClick={() => newDay.open(promised.dueOn ?? "")}
            />
          )}
          <Button
            variant="plain"
            icon={<X size={14} aria-hidden="true" />}
            aria-label={text.remove(promised.text)}
            onClick={onRemove}
          />
        </span>
      </div>
      {typed !== null && (
        <form
          className={style.dayForm}
          onSubmit={(event) => void submit(event)}
          onKeyDown={(event) => event.key === "Escape" && void newDay.close()}
          noValidate
        >
          <Field
            id={newDay.inputId}
            label={text.newDay}
            type="date"
            required
            max={LAST_DAY}
            hint={isNever ? text.whenWrong : undefined}
            aria-invalid={isNever}
            value={typed}
            onChange={(event) => newDay.type(event.target.value)}
          />
          <div className={style.actions}>
            <Button type="submit" disabled={!day.success}>
              {common.save}
            </Button>
            <Button variant="plain" onClick={() => void newDay.close()}>
              {common.cancel}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
