import { Send } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { estimateTokens } from "@/lib/coach/privacy/tokens";
import { HIDDEN_WORDS } from "@/lib/domain/settings";
import { sayBytes } from "@/lib/i18n/bytes";
import { useLocale, useSettings } from "../hooks/deps";
import type { Coaching } from "../hooks/use-coach-task";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { BrokenRules } from "./BrokenRules";
import { NotTold } from "./NotTold";
import { RequestText } from "./RequestText";
import style from "./SendPreview.module.css";

interface Props {
  coach: Pick<Coaching<never, unknown>, "preview" | "send" | "useBuiltIn" | "hide">;
}

/** What a model is about to be sent, to the byte, and the choice to send it. Nothing while nothing waits. */
export function SendPreview({ coach: { preview, send, useBuiltIn, hide } }: Props) {
  const { model, asking } = useMessages();
  const text = model.preview;
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const isFull = useSettings().hiddenWords.length >= HIDDEN_WORDS;
  const [isLast, setLast] = useState(false);
  const body = preview?.body;
  useEffect(() => {
    if (body === undefined) setLast(false);
    else heading.current?.focus();
  }, [body]);
  if (!preview) return null;
  const { host } = new URL(preview.origin);
  const bytes = new TextEncoder().encode(preview.body).length;
  const tokens = `${Math.round(estimateTokens(preview.body) / 10) * 10}`;
  return (
    <section className={style.preview} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      {preview.reason !== "question" && <p>{text.again[preview.reason]}</p>}
      <BrokenRules codes={preview.broken} />
      {preview.isOnlyMe && <Notice tone="info">{text.onlyMe}</Notice>}
      <p>{text.destination(preview.model, host)}</p>
      <RequestText
        body={preview.body}
        unknown={isFull ? [] : preview.unknown}
        onHide={(one) => hide(one, true)}
      />
      {preview.unknown.length > 0 && (
        <p className={style.hint}>{isFull ? asking.full(HIDDEN_WORDS) : asking.unknown}</p>
      )}
      <NotTold masks={preview.masks} onTell={(word) => hide(word, false)} />
      <p className={style.hint}>
        {text.exact} {asking.size(sayBytes(bytes, locale), tokens)}
      </p>
      <div className={style.tick}>
        <input
          id={`${id}-last`}
          type="checkbox"
          checked={isLast}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setLast(target.checked)}
        />
        <label htmlFor={`${id}-last`}>{asking.dontAsk(host)}</label>
        <p id={`${id}-hint`} className={style.hint}>
          {asking.dontAskHint}
        </p>
      </div>
      <div className={style.choice}>
        <Button
          variant="primary"
          icon={<Send size={16} aria-hidden="true" />}
          onClick={() => send(isLast)}
        >
          {text.send}
        </Button>
        <Button onClick={useBuiltIn}>{text.useBuiltIn}</Button>
      </div>
    </section>
  );
}
