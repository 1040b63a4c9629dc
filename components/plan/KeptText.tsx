import { useRef, useState } from "react";
import { paragraphsOf, trimText } from "@/lib/actions/trim-text";
import type { Resource } from "@/lib/domain/resource";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Resource.module.css";

interface Props {
  resource: Resource;
  text: string;
}

/** The text that was kept of a page, to look at and to shorten paragraph by paragraph. */
export function KeptText({ resource, text: now }: Props) {
  const deps = useDeps();
  const toast = useToast();
  const { plan: text, common } = useMessages();
  const [left, setLeft] = useState<ReadonlySet<number> | null>(null);
  /** The text as it was when shortening began: what is left out are places in it. */
  const [kept, setKept] = useState(now);
  const summary = useRef<HTMLElement>(null);
  const language = resource.language || undefined;
  const paragraphs = left ? paragraphsOf(kept) : [];
  const rest = paragraphs.filter((_, place) => !left?.has(place)).join("\n\n");
  /** The button that was pressed goes: the focus stays with the text. */
  const turn = (next: ReadonlySet<number> | null) => {
    setKept(now);
    setLeft(next);
    summary.current?.focus();
  };
  const keep = useAction(async () => {
    await trimText(deps, resource.id, kept, rest);
    turn(null);
    toast({ text: text.trimmed, undo: () => trimText(deps, resource.id, rest, kept) });
  });
  const toggle = (place: number) => {
    const next = new Set(left);
    if (!next.delete(place)) next.add(place);
    setLeft(next);
  };
  return (
    <details>
      <summary ref={summary}>{text.text}</summary>
      {left === null ? (
        <>
          <Button onClick={() => turn(new Set())}>{text.trim}</Button>
          <div className={style.text} lang={language}>
            {now}
          </div>
        </>
      ) : (
        <>
          <p>{text.trimHint}</p>
          <div className={style.row}>
            <Button
              variant="primary"
              disabled={rest === "" || rest.length === paragraphs.join("\n\n").length}
              onClick={() => void keep.run()}
            >
              {text.trimKeep}
            </Button>
            <Button onClick={() => turn(null)}>{common.cancel}</Button>
          </div>
          <ErrorNotice error={keep.error} />
          <div lang={language}>
            {paragraphs.map((paragraph, place) => (
              <button
                // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text keep their places
                key={place}
                type="button"
                className={style.part}
                aria-pressed={left.has(place)}
                onClick={() => toggle(place)}
              >
                {paragraph}
              </button>
            ))}
          </div>
        </>
      )}
    </details>
  );
}
