import { type FormEvent, useState } from "react";
import type { SummaryItem } from "@/lib/coach/tasks/session-summary";
import { SHORT_TEXT } from "@/lib/domain/record";
import { CalendarDay, LAST_DAY } from "@/lib/domain/time";
import { sayDay } from "@/lib/i18n/format";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { Select } from "../ui/Select";
import style from "./Summary.module.css";

interface Props {
  item: SummaryItem;
  /** Hears the line as it stands, which its reader may have changed. */
  onAccept: (item: SummaryItem) => Promise<void>;
  onRefuse: () => void;
}

/** One line that was found in the notes, beside the sentence that says so. */
export function SummaryLine({ item, onAccept, onRefuse }: Props) {
  const { summary: text, sessions } = useMessages();
  const locale = useLocale();
  const { now } = useDeps();
  const { partnerName } = usePair();
  const [isEdited, edit] = useState(false);
  const [line, setLine] = useState(item);
  const [day, setDay] = useState<string>(item.dueOn ?? "");
  const [isBusy, setBusy] = useState(false);
  const isPromise = item.kind === "promise";
  const hasOwner = isPromise || item.kind === "win";
  const isAsked = hasOwner && (item.by === null || isEdited);
  const due = CalendarDay.safeParse(day);
  const isNever = day !== "" && !due.success;
  const isWhole = line.text.trim() !== "" && !isNever && (!hasOwner || line.by !== null);
  const names = { me: sessions.me, partner: partnerName };

  const accept = async (event: FormEvent) => {
    event.preventDefault();
    if (!isWhole || isBusy) return;
    setBusy(true);
    await onAccept({ ...line, text: line.text.trim(), dueOn: due.data ?? null });
    setBusy(false);
  };
  return (
    <li>
      <form className={style.line} onSubmit={(event) => void accept(event)} noValidate>
        <p className={style.kind}>{text.kinds[item.kind]}</p>
        {isEdited ? (
          <Field
            label={sessions.what}
            value={line.text}
            maxLength={SHORT_TEXT}
            onChange={({ target }) => setLine({ ...line, text: target.value })}
          />
        ) : (
          <p>
            {hasOwner && line.by && <strong>{`${names[line.by]} · `}</strong>}
            {line.text}
          </p>
        )}
        {isAsked && (
          <Select
            label={sessions.who}
            hint={item.by === null ? text.whoAsked : undefined}
            value={line.by ?? ""}
            onChange={({ target: { value } }) =>
              setLine({ ...line, by: value === "me" || value === "partner" ? value : null })
            }
          >
            {item.by === null && <option value="">{text.choose}</option>}
            <option value="me">{names.me}</option>
            <option value="partner">{names.partner}</option>
          </Select>
        )}
        {isEdited && isPromise && (
          <Field
            label={sessions.byWhen}
            type="date"
            max={LAST_DAY}
            hint={isNever ? sessions.whenWrong : undefined}
            aria-invalid={isNever}
            value={day}
            onChange={({ target }) => setDay(target.value)}
          />
        )}
        {!isEdited && item.dueOn && (
          <p className={style.when}>
            {text.understood(item.when, sayDay(item.dueOn, locale, now()))}
          </p>
        )}
        {bare(item.source) !== bare(item.text) && (
          <p className={style.source}>
            {text.source} <q>{item.source}</q>
          </p>
        )}
        <div className={style.answers}>
          <Button
            type="submit"
            aria-label={text.acceptOf(line.text)}
            disabled={!isWhole}
            isBusy={isBusy}
          >
            {text.accept}
          </Button>
          {!isEdited && (
            <Button aria-label={text.editOf(line.text)} onClick={() => edit(true)}>
              {text.edit}
            </Button>
          )}
          <Button aria-label={text.refuseOf(line.text)} onClick={onRefuse}>
            {text.refuse}
          </Button>
        </div>
      </form>
    </li>
  );
}

/** The words without a list's bullet and the final stop: to repeat them would tell nothing. */
const bare = (line: string): string => line.replace(/^[\s•*–-]+|[\s.!]+$/g, "");
