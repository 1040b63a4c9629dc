import type { ProposalSpan } from "@/lib/coach/proposal";
import { useMessages } from "../hooks/use-messages";
import style from "./ProposalSpans.module.css";

interface Props {
  spans: readonly ProposalSpan[];
}

/** A proposed text whose every stretch says whose words it is made of, by its look and in words. */
export function ProposalSpans({ spans }: Props) {
  const { goals, coach } = useMessages();
  const names = { yours: coach.yours, template: coach.template, "to-fill": coach.toFill };
  const sources = (["yours", "template", "to-fill"] as const).filter((source) =>
    spans.some((span) => span.from === source && span.text.trim() !== ""),
  );
  return (
    <div className={style.proposal}>
      <p className={style.text}>
        {withKeys(spans).map(({ key, span }) =>
          span.from === "to-fill" ? (
            <mark key={key} className={style["to-fill"]}>
              {span.text}
            </mark>
          ) : (
            <span key={key} className={style[span.from]}>
              {span.text}
            </span>
          ),
        )}
      </p>
      <ul className={style.legend} aria-label={goals.whoseWords}>
        {sources.map((source) => (
          <li key={source}>
            <span className={style[source]}>{names[source]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A span is known by where it begins: two of them may say the same. */
function withKeys(spans: readonly ProposalSpan[]) {
  let start = 0;
  return spans.map((span) => {
    const key = start;
    start += Math.max(span.text.length, 1);
    return { key, span };
  });
}
