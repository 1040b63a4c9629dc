import { useCallback, useEffect, useRef, useState } from "react";

/** Gives the focus back to the button that opened something, once that is closed and the button shown again. */
export function useOpener() {
  const opener = useRef<HTMLButtonElement>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) opener.current?.focus();
  }, [times]);
  const giveBack = useCallback(() => setTimes((before) => before + 1), []);
  return { opener, giveBack };
}
