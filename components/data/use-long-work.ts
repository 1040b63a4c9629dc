import { useEffect, useRef, useState } from "react";
import type { OnProgress } from "@/lib/domain/backup";
import { useAction } from "../hooks/use-action";

/** What a long work is given to be watched and stopped by. */
export interface Watch {
  onProgress: OnProgress;
  signal: AbortSignal;
}

/** Runs something long: how far it is, and a way to stop it. Leaving the screen stops it. */
export function useLongWork<Arguments extends unknown[]>(
  work: (watch: Watch, ...values: Arguments) => Promise<unknown>,
) {
  const [share, setShare] = useState(0);
  const [isStopped, setStopped] = useState(false);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const action = useAction(async (...values: Arguments) => {
    const running = new AbortController();
    controller.current = running;
    setShare(0);
    setStopped(false);
    // A hundred steps are enough to see it move.
    const onProgress = (done: number) => setShare(Math.round(done * 100) / 100);
    try {
      await work({ onProgress, signal: running.signal }, ...values);
    } catch (error) {
      if (!running.signal.aborted) throw error;
      setStopped(true);
    }
  });
  return { ...action, share, isStopped, stop: () => controller.current?.abort() };
}
