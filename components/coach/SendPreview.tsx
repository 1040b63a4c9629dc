import { Send } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import type { Coaching } from "../hooks/use-coach-task";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import style from "./SendPreview.module.css";

interface Props {
  coach: Pick<Coaching<never, unknown>, "preview" | "send" | "useBuiltIn">;
}

/** What a model is about to be sent, to the byte, and the choice to send it. Nothing while nothing waits. */
export function SendPreview({ coach: { preview, send, useBuiltIn } }: Props) {
  const text = useMessages().model.preview;
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const isShown = preview !== null;
  useEffect(() => {
    if (isShown) heading.current?.focus();
  }, [isShown]);
  if (!preview) return null;
  return (
    <section className={style.preview} aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      {preview.reason !== "question" && <p>{text.again[preview.reason]}</p>}
      {preview.isOnlyMe && <Notice tone="info">{text.onlyMe}</Notice>}
      <p>{text.destination(preview.model, preview.host)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long body scrolls, and must by keyboard too */}
      <section className={style.body} tabIndex={0} aria-label={text.body}>
        <pre>{preview.body}</pre>
      </section>
      <p className={style.hint}>{text.exact}</p>
      <div className={style.choice}>
        <Button variant="primary" icon={<Send size={16} aria-hidden="true" />} onClick={send}>
          {text.send}
        </Button>
        <Button onClick={useBuiltIn}>{text.useBuiltIn}</Button>
      </div>
    </section>
  );
}
