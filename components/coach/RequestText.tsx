import { useEffect, useRef } from "react";
import { useMessages } from "../hooks/use-messages";
import style from "./SendPreview.module.css";

interface Props {
  /** Shown to the byte. */
  body: string;
  /** Words in it that may be names. */
  unknown: readonly string[];
  onHide: (word: string) => void;
}

/** The text of a request, where each word that may be a name is a button that hides it. */
export function RequestText({ body, unknown, onHide }: Props) {
  const { model, asking } = useMessages();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    // The user's own words come after the coach's: what is marked among them is brought in sight.
    const first = box.current?.querySelector("button");
    if (first && box.current) box.current.scrollTop = first.offsetTop - box.current.offsetTop - 48;
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long body scrolls, and must by keyboard too
    <section ref={box} className={style.body} tabIndex={0} aria-label={model.preview.body}>
      <pre>
        {pieces(body, unknown).map(({ at, text, isUnknown }) =>
          isUnknown ? (
            <button
              key={at}
              type="button"
              title={asking.hide(text)}
              className={style.unknown}
              onClick={() => onHide(text)}
            >
              {text}
            </button>
          ) : (
            text
          ),
        )}
      </pre>
    </section>
  );
}

/** The body cut where such a word begins and ends; a line feed in JSON is written with a letter. */
function pieces(body: string, unknown: readonly string[]) {
  if (unknown.length === 0) return [{ at: 0, text: body, isUnknown: false }];
  const any = [...unknown].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    `((?:(?<=\\\\[nrt])|(?<![\\p{L}\\p{N}_]))(?:${any.join("|")})(?![\\p{L}\\p{N}_]))`,
    "gu",
  );
  let at = 0;
  return body.split(pattern).map((text, place) => {
    const piece = { at, text, isUnknown: place % 2 === 1 };
    at += text.length;
    return piece;
  });
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
