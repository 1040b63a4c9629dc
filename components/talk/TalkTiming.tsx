import { daysFrom, SOON_DAYS } from "@/lib/domain/talk";
import { type CalendarDay, toCalendarDay } from "@/lib/domain/time";
import { useDeps } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import style from "./Talk.module.css";

/** How long ago it happened, and what that asks of the message. Nothing for a day to come. */
export function TalkTiming({ day }: { day: CalendarDay }) {
  const { now } = useDeps();
  const text = useMessages().talk;
  const days = daysFrom(day, toCalendarDay(new Date(now())));
  if (days < 0) return null;
  return (
    <p role="status" className={style.soft}>
      {days > SOON_DAYS ? text.late(days) : text.soon(days)}
    </p>
  );
}
