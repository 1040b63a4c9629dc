import { useEffect, useId, useRef } from "react";
import type { Coaching } from "../hooks/use-coach-task";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./CoachAtWork.module.css";
import { SendPreview } from "./SendPreview";

interface Props {
  coach: Pick<
    Coaching<never, unknown>,
    "isThinking" | "partial" | "error" | "stop" | "preview" | "send" | "useBuiltIn"
  >;
}

/** All that stands between asking the coach and its answer: what would be sent, the wait, Stop, a failure. */
export function CoachAtWork({ coach }: Props) {
  const text = useMessages().goals;
  const stopId = useId();
  const { isThinking } = coach;
  useKeptFocus(isThinking || coach.preview !== null, isThinking, stopId);
  return (
    <>
      <SendPreview coach={coach} />
      <p role="status" className={coach.isThinking ? style.waiting : "visually-hidden"}>
        {coach.isThinking && text.thinking}
      </p>
      {coach.isThinking && (
        <div className={style.work}>
          <progress aria-label={text.thinking} />
          {saidIn(coach.partial).map(({ key, said }) => (
            <p key={key} className={style.partial}>
              {said}
            </p>
          ))}
          <Button id={stopId} onClick={coach.stop}>
            {text.stop}
          </Button>
        </div>
      )}
      <ErrorNotice error={coach.error} />
    </>
  );
}

/** Where a button goes with the focus on it, Stop takes it, and in the end what the coach was asked from. */
function useKeptFocus(isBusy: boolean, isThinking: boolean, stopId: string) {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isBusy && !isLost) opener.current ??= document.activeElement;
    if (isLost && isThinking) document.getElementById(stopId)?.focus();
    if (isBusy) return;
    if (isLost && opener.current instanceof HTMLElement) opener.current.focus();
    opener.current = null;
  }, [isBusy, isThinking, stopId]);
}

/** The words in an answer that is still growing, whatever its form will be. */
function saidIn(partial: unknown, path = ""): { key: string; said: string }[] {
  if (typeof partial === "string") return partial ? [{ key: path, said: partial }] : [];
  if (typeof partial !== "object" || partial === null) return [];
  return Object.entries(partial).flatMap(([name, value]) => saidIn(value, `${path}/${name}`));
}
