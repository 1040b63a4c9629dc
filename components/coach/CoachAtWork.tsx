import { useMessages } from "../hooks/deps";
import type { Coaching } from "../hooks/use-coach-task";
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
          <Button onClick={coach.stop}>{text.stop}</Button>
        </div>
      )}
      <ErrorNotice error={coach.error} />
    </>
  );
}

/** The words in an answer that is still growing, whatever its form will be. */
function saidIn(partial: unknown, path = ""): { key: string; said: string }[] {
  if (typeof partial === "string") return partial ? [{ key: path, said: partial }] : [];
  if (typeof partial !== "object" || partial === null) return [];
  return Object.entries(partial).flatMap(([name, value]) => saidIn(value, `${path}/${name}`));
}
