import { Scissors } from "lucide-react";
import { joinSpans, type ProposalSpan } from "@/lib/coach/proposal";
import { ProposalSpans } from "../coach/ProposalSpans";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./Goals.module.css";

interface Props {
  /** A wording for each of the goals. */
  parts: readonly (readonly ProposalSpan[])[];
  onSplit: (statements: readonly [string, ...string[]]) => void;
}

/** Says that a sentence holds several goals, and offers to make one of each. */
export function SplitOffer({ parts, onSplit }: Props) {
  const text = useMessages().learning.split;
  const [first = "", ...others] = parts.map(joinSpans);
  return (
    <div className={style.group}>
      <h3>{text.title(parts.length)}</h3>
      <p>{text.why}</p>
      <ul className={style.questions}>
        {parts.map((spans) => (
          <li key={joinSpans(spans)}>
            <ProposalSpans spans={spans} />
          </li>
        ))}
      </ul>
      <div className={style.row}>
        <Button
          icon={<Scissors size={16} aria-hidden="true" />}
          onClick={() => onSplit([first, ...others])}
        >
          {text.make(parts.length)}
        </Button>
      </div>
    </div>
  );
}
