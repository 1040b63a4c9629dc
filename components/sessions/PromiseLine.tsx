import { CalendarClock, X } from "lucide-react";
import { type FormEvent, useState } from "react";
import type { Promised } from "@/lib/domain/session";
import { CalendarDay } from "@/lib/domain/time";
import { sayDay } from "@/lib/i18n/format";
import { useLocale, useMessages } from "../hooks/deps";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import style from "./Sessions.module.css";

interface Props {
  promised: Promised;
  /** Who promised. */
  name: string;
  onChange: (change: Partial<Pick<Promised, "state" | "dueOn">>) => void;
  onRemove: () => void;
}

/** One promise: kept, given a new date, or taken away. */
export function PromiseLine({ promised, name, onChange, onRemove }: Props) {
  const { sessions: text, common } = useMessages();
  const locale = useLocale();
  const [day, setDay] = useState<string | null>(null);
  const isKept = promised.state === "kept";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const dueOn = CalendarDay.safeParse(day);
    if (dueOn.success) onChange({ state: "renegotiated", dueOn: dueOn.data });
    setDay(null);
  };
  return (
    <li>
      <div className={style.promise}>
        <span>
          <strong>{name}</strong> · {promised.text}
          {promised.dueOn && (
            <span className={style.soft}>
              {" · "}
              <time dateTime={promised.dueOn} title={promised.dueOn}>
                {sayDay(promised.dueOn, locale)}
              </time>
              {promised.state === "renegotiated" && `, ${text.renegotiated}`}
            </span>
          )}
        </span>
        <span className={style.tools}>
          <Button
            aria-pressed={isKept}
            aria-label={text.keptOf(promised.text)}
            onClick={() => onChange({ state: isKept ? "open" : "kept" })}
          >
            {text.kept}
          </Button>
          {!isKept && (
            <Button
              variant="plain"
              icon={<CalendarClock size={14} aria-hidden="true" />}
              aria-label={text.newDayOf(promised.text)}
              onClick={() => setDay(promised.dueOn ?? "")}
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
      {day !== null && (
        <form className={style.addForm} onSubmit={submit}>
          <Field
            label={text.newDay}
            type="date"
            required
            value={day}
            onChange={(event) => setDay(event.target.value)}
            onKeyDown={(event) => event.key === "Escape" && setDay(null)}
          />
          <Button type="submit">{common.save}</Button>
        </form>
      )}
    </li>
  );
}
