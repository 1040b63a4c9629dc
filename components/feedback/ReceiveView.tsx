import { receiveView } from "@/lib/coach/rules/receive-view";
import type { FeedbackCheck } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import { useMessages } from "../hooks/use-messages";
import style from "./HowItReads.module.css";

interface Props {
  text: string;
  check: FeedbackCheck;
  language: Locale;
}

/** The message from the other side: what will stay, what is left without the marked words, what to do next. */
export function ReceiveView({ text: written, check, language }: Props) {
  const text = useMessages().coach.receive;
  const view = receiveView(written, check, language);
  if (!view) return null;
  const { remembered, left, hasNextStep, isSandwich } = view;
  return (
    <details>
      <summary>{text.title}</summary>
      <ul className={style.received}>
        <li>
          {text.remembered} <q>{written.slice(remembered.start, remembered.end)}</q>
        </li>
        {check.flags.length > 0 && (
          <li>
            {left ? (
              <>
                {text.left} <q>{left}</q>
              </>
            ) : (
              text.nothingLeft
            )}
          </li>
        )}
        <li>{check.isPraise ? text.praise : hasNextStep ? text.next : text.noNext}</li>
        {isSandwich && <li>{text.sandwich}</li>}
      </ul>
    </details>
  );
}
