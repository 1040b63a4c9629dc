import { useEffect, useId, useRef } from "react";
import { errorText } from "@/lib/i18n";
import type { Coaching } from "../hooks/use-coach-task";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { CopyButton } from "../ui/CopyButton";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./CoachAtWork.module.css";
import { SendPreview } from "./SendPreview";

interface Props {
  coach: Coaching<never, unknown>;
}

/** All that stands between asking a model and its answer: what would be sent, the wait, Stop, a failure. */
export function CoachAtWork({ coach }: Props) {
  const messages = useMessages();
  const { goals, asking } = messages;
  const stopId = useId();
  const { isThinking, fromModel } = coach;
  const isBusy = isThinking || coach.preview !== null;
  useKeptFocus(isBusy, isThinking, fromModel !== undefined, stopId);
  const said = saidIn(coach.partial);
  const grown = said.map(({ key, said: words }) => (
    <p key={key} className={style.partial}>
      {words}
    </p>
  ));
  const from = fromModel && fromModel.by !== "built-in" ? fromModel.by.model : null;
  const because = coach.answer?.because;
  const news =
    from === null
      ? because && errorText(because, messages).what
      : asking.answered(from || asking.ownModel);
  return (
    <>
      <SendPreview coach={coach} />
      <p role="status" className={isThinking ? style.waiting : "visually-hidden"}>
        {isThinking ? goals.thinking : news}
      </p>
      {isThinking && (
        <div className={style.work}>
          <progress aria-label={goals.thinking} />
          {grown}
          <Button id={stopId} onClick={coach.stop}>
            {goals.stop}
          </Button>
        </div>
      )}
      {!isThinking && said.length > 0 && (
        <div className={style.work}>
          <p>{asking.brokenOff}</p>
          {grown}
          <CopyButton text={said.map(({ said: words }) => words).join("\n")} />
        </div>
      )}
      <ErrorNotice error={coach.error} />
    </>
  );
}

/**
 * Where a button goes with the focus on it, Stop takes it, and in the end what the coach was asked from; the
 * model's answer takes it when it came.
 */
function useKeptFocus(isBusy: boolean, isThinking: boolean, isAnswered: boolean, stopId: string) {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isBusy && !isLost) opener.current ??= document.activeElement;
    if (isLost && isThinking) document.getElementById(stopId)?.focus();
    if (isBusy) return;
    if (isLost && !isAnswered && opener.current instanceof HTMLElement) opener.current.focus();
    opener.current = null;
  }, [isBusy, isThinking, isAnswered, stopId]);
}

/** The words in an answer that is still growing, whatever its form will be; names and codes have no blank. */
function saidIn(partial: unknown, path = ""): { key: string; said: string }[] {
  if (typeof partial === "string")
    return /\S\s/.test(partial) ? [{ key: path, said: partial }] : [];
  if (typeof partial !== "object" || partial === null) return [];
  return Object.entries(partial).flatMap(([name, value]) => saidIn(value, `${path}/${name}`));
}
