import { useRef } from "react";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Data.module.css";
import { useCaughtFocus } from "./use-caught-focus";
import type { useLongWork } from "./use-long-work";

interface Props {
  work: Pick<
    ReturnType<typeof useLongWork>,
    "isRunning" | "isStopped" | "share" | "error" | "stop"
  >;
  /** What is being done, in a few words. */
  name: string;
  /** `info` when what it says is a step rather than a failure. */
  tone?: "info" | "harm";
}

/** How far a long work is, how to stop it, and what went wrong. */
export function LongWork({ work, name, tone = "harm" }: Props) {
  const text = useMessages().backup;
  const said = useRef<HTMLDivElement>(null);
  const begin = useCaughtFocus(() => (work.isStopped || work.error ? said.current : null));
  return (
    <div ref={said} tabIndex={-1} className={style.work}>
      <p role="status">{work.isRunning ? name : work.isStopped && text.stopped}</p>
      {work.isRunning && (
        <div className={style.choice}>
          <progress
            aria-label={name}
            value={work.share > 0 && work.share < 1 ? work.share : undefined}
          />
          <Button onFocus={() => begin(null)} onClick={work.stop}>
            {text.stop}
          </Button>
        </div>
      )}
      <ErrorNotice error={work.error} tone={tone} />
    </div>
  );
}
