import { useEffect, useState } from "react";
import { useDeps } from "./deps";

/** How often what depends on the hour is looked at again, in milliseconds. */
const MINUTE_MS = 60_000;

/** The moment, to the minute: a screen that stays open follows the clock. */
export function useClock() {
  const { now } = useDeps();
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, [now]);
  return moment;
}
