import { listSessionsNear } from "@/lib/db/coming-session";
import { overlaps, Session } from "@/lib/domain/session";
import { fromWallTime, LAST_DAY, toCalendarDay } from "@/lib/domain/time";
import { useDeps, usePair } from "../hooks/deps";
import { useDraft } from "../hooks/use-draft";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Field } from "../ui/Field";

/** When, how long and where, as they are typed. */
export interface Typed {
  /** `YYYY-MM-DDTHH:MM`, in the reader's own zone. */
  when: string;
  minutes: string;
  callUrl: string;
}

/** What was typed, each field saved while it is; `isTyped` once anything was. */
export function useTypedSession(name: string, stored: Typed) {
  const fields = {
    when: useDraft(`${name}/when`, stored.when, "value"),
    minutes: useDraft(`${name}/minutes`, stored.minutes, "value"),
    callUrl: useDraft(`${name}/call-url`, stored.callUrl, "value"),
  };
  const { when, minutes, callUrl } = fields;
  const all = Object.values(fields);
  return {
    typed: { when: when.text, minutes: minutes.text, callUrl: callUrl.text },
    isTyped: all.some((field) => field.typed !== null),
    type: (change: Partial<Typed>) => {
      if (change.when !== undefined) when.setText(change.when);
      if (change.minutes !== undefined) minutes.setText(change.minutes);
      if (change.callUrl !== undefined) callUrl.setText(change.callUrl);
    },
    clear: () => Promise.all(all.map((field) => field.clear())),
  };
}

/** The fields as a session keeps them; null while one of them cannot be kept. */
export function readTyped({ when, minutes, callUrl }: Typed) {
  const shape = Session.pick({ startsAt: true, minutes: true, callUrl: true });
  const given = { startsAt: fromWallTime(when), minutes: Number(minutes), callUrl: callUrl.trim() };
  return shape.safeParse(given).data ?? null;
}

const isLinkWrong = ({ callUrl }: Pick<Typed, "callUrl">) =>
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
  /** The form was sent, or its fields were filled before: what is missing is said. */
  isAsked: boolean;
  onChange: (change: Partial<Typed>) => void;
  /** The session that is being changed; none while one is planned. */
  sessionId?: string;
}

/** Date, length and link of a session, planned for the first time or again. */
export function SessionFields({ typed, isAsked, onChange, sessionId }: Props) {
  const text = useMessages().sessions;
  const { now } = useDeps();
  const pair = usePair();
  const isWrong = isLinkWrong(typed);
  const isMissing = isAsked && typed.when === "";
  const startsAt = fromWallTime(typed.when);
  const near =
    useQuery(
      async (db) => (startsAt ? listSessionsNear(db, pair.id, startsAt) : []),
      [pair.id, startsAt],
    ) ?? [];
  const isNever = typed.when !== "" && startsAt === null;
  const length = Session.shape.minutes.safeParse(Number(typed.minutes));
  const isTaken =
    startsAt !== null &&
    length.success &&
    near.some(
      (other) => other.id !== sessionId && overlaps(other, { startsAt, minutes: length.data }),
    );
  const whenHint = () => {
    if (isMissing) return text.whenMissing;
    if (isNever) return text.whenWrong;
    if (isTaken) return text.whenTaken;
    return startsAt !== null && startsAt < now() ? text.whenPast : undefined;
  };
  return (
    <>
      <Field
        label={text.when}
        type="datetime-local"
        required
        max={`${LAST_DAY}T23:59`}
        hint={whenHint()}
        aria-invalid={isNever || isMissing}
        value={typed.when}
        onChange={(event) => onChange({ when: event.target.value })}
      />
      <Field
        label={text.length}
        type="number"
        min={5}
        max={480}
        required
        hint={length.success ? undefined : text.lengthWrong}
        aria-invalid={!length.success}
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
