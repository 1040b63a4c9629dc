import { Check, Pencil, X } from "lucide-react";
import type { FormEvent } from "react";
import type { RecapSource } from "@/lib/db/recap-sources";
import { SHORT_TEXT } from "@/lib/domain/record";
import { useMessages } from "../hooks/use-messages";
import { useRewording } from "../hooks/use-rewording";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";
import style from "./Closing.module.css";
import { LineSources } from "./LineSources";

interface Props {
  /** Names the draft of its words: the row that it comes from. */
  id: string;
  line: string;
  sources: readonly RecapSource[];
  /** Whether the recap says it already; else it is offered. */
  isKept: boolean;
  /** Hears the line as it stands, or as it was changed; answers whether it was done. */
  onKeep: (line: string) => Promise<boolean>;
  onRefuse: () => void;
}

/** One line of a recap with what it comes from: to accept, to change or to drop. */
export function RecapLineForm({ id, line, sources, isKept, onKeep, onRefuse }: Props) {
  const { closing: text, summary } = useMessages();
  const wording = useRewording(`closing/${id}`, line);
  const { typed } = wording;
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (typed?.trim() === "") return;
    const isDone = await onKeep((typed ?? line).trim());
    if (isDone && typed !== null) await wording.close();
  };
  return (
    <li className={style.line}>
      <form onSubmit={(event) => void keep(event)}>
        {typed === null ? (
          <p>{line}</p>
        ) : (
          <TextArea
            id={wording.inputId}
            label={text.lineLabel}
            value={typed}
            maxLength={SHORT_TEXT}
            onChange={({ target }) => wording.type(target.value)}
          />
        )}
        <LineSources id={id} line={line} sources={sources} />
        <div className={style.row}>
          {(typed !== null || !isKept) && (
            <Button
              type="submit"
              icon={<Check size={16} aria-hidden="true" />}
              aria-label={typed === null ? summary.acceptOf(line) : undefined}
              disabled={typed?.trim() === ""}
            >
              {typed === null ? summary.accept : text.save}
            </Button>
          )}
          {typed === null ? (
            <Button
              ref={wording.opener}
              icon={<Pencil size={16} aria-hidden="true" />}
              aria-label={summary.editOf(line)}
              onClick={() => wording.open(line)}
            >
              {summary.edit}
            </Button>
          ) : (
            <Button variant="plain" onClick={() => void wording.close()}>
              {text.leave}
            </Button>
          )}
          <Button
            icon={<X size={16} aria-hidden="true" />}
            aria-label={isKept ? text.takeOutOf(line) : summary.refuseOf(line)}
            onClick={onRefuse}
          >
            {isKept ? text.takeOut : summary.refuse}
          </Button>
        </div>
      </form>
    </li>
  );
}
