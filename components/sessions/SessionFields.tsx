import { Session } from "@/lib/domain/session";
import { toCalendarDay } from "@/lib/domain/time";
import { useMessages } from "../hooks/deps";
import { Field } from "../ui/Field";

/** When, how long and where, as they are typed. */
export interface Typed {
  /** `YYYY-MM-DDTHH:MM`, in the reader's own zone. */
  when: string;
  minutes: string;
  callUrl: string;
}

export const isLinkWrong = ({ callUrl }: Pick<Typed, "callUrl">) =>
  !Session.shape.callUrl.safeParse(callUrl.trim()).success;

/** What was planned, as the fields hold it. */
export function toTyped({ startsAt, minutes, callUrl }: Session): Typed {
  const start = new Date(startsAt);
  const two = (value: number) => String(value).padStart(2, "0");
  const time = `${two(start.getHours())}:${two(start.getMinutes())}`;
  return { when: `${toCalendarDay(start)}T${time}`, minutes: String(minutes), callUrl };
}

interface Props {
  typed: Typed;
  onChange: (change: Partial<Typed>) => void;
}

/** Date, length and link of a session, planned for the first time or again. */
export function SessionFields({ typed, onChange }: Props) {
  const text = useMessages().sessions;
  const isWrong = isLinkWrong(typed);
  return (
    <>
      <Field
        label={text.when}
        type="datetime-local"
        required
        value={typed.when}
        onChange={(event) => onChange({ when: event.target.value })}
      />
      <Field
        label={text.length}
        type="number"
        min={5}
        max={480}
        required
        value={typed.minutes}
        onChange={(event) => onChange({ minutes: event.target.value })}
      />
      <Field
        label={text.callUrl}
        hint={isWrong ? text.callUrlWrong : text.callUrlHint}
        type="url"
        inputMode="url"
        aria-invalid={isWrong}
        value={typed.callUrl}
        onChange={(event) => onChange({ callUrl: event.target.value })}
      />
    </>
  );
}
