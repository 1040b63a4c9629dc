import { useState } from "react";
import type { ListCandidate, ListReading } from "@/lib/domain/list";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./List.module.css";

interface Props {
  reading: ListReading;
  isBusy: boolean;
  onKeep: (candidates: readonly ListCandidate[]) => void;
  onCancel: () => void;
}

/** What a list holds, each to choose or leave; what is here already is left unless it is chosen. */
export function ListChoice({ reading, isBusy, onKeep, onCancel }: Props) {
  const { common } = useMessages();
  const { files } = useMessages();
  const text = files.list;
  const { candidates, refused, refusedCount, beyond } = reading;
  const [chosen, setChosen] = useState(() => new Set(candidates.filter(({ isKnown }) => !isKnown)));
  const toggle = (candidate: ListCandidate) => {
    const next = new Set(chosen);
    if (!next.delete(candidate)) next.add(candidate);
    setChosen(next);
  };
  const goals = candidates.filter(({ kind }) => kind === "goal");
  const links = candidates.filter(({ kind }) => kind === "link");
  return (
    <div className={style.choice}>
      <p role="status">{text.found(goals.length, links.length)}</p>
      {beyond > 0 && <p>{text.beyond(beyond)}</p>}
      <div className={style.row}>
        <Button onClick={() => setChosen(new Set(candidates))}>{text.all}</Button>
        <Button onClick={() => setChosen(new Set())}>{text.none}</Button>
      </div>
      <Group name={text.goals} items={goals} chosen={chosen} onToggle={toggle} />
      <Group name={text.links} items={links} chosen={chosen} onToggle={toggle} />
      {refusedCount > 0 && (
        <details>
          <summary>{text.leftOut(refusedCount)}</summary>
          <ul className={style.left}>
            {refused.map(({ line, text: words, reason }) => (
              <li key={line}>{text.leftOutLine(line, words, reason)}</li>
            ))}
          </ul>
        </details>
      )}
      <p className={style.hint}>{text.onlyMe}</p>
      <div className={style.row}>
        <Button
          variant="primary"
          isBusy={isBusy}
          disabled={chosen.size === 0}
          onClick={() => onKeep(candidates.filter((candidate) => chosen.has(candidate)))}
        >
          {text.keep(chosen.size)}
        </Button>
        <Button onClick={onCancel}>{common.cancel}</Button>
      </div>
    </div>
  );
}

interface GroupProps {
  name: string;
  items: readonly ListCandidate[];
  chosen: ReadonlySet<ListCandidate>;
  onToggle: (candidate: ListCandidate) => void;
}

function Group({ name, items, chosen, onToggle }: GroupProps) {
  const { known } = useMessages().files.list;
  if (items.length === 0) return null;
  return (
    <fieldset className={style.group}>
      <legend>{name}</legend>
      {items.map((item) => (
        <label key={item.line} className={style.item}>
          <input type="checkbox" checked={chosen.has(item)} onChange={() => onToggle(item)} />
          <span>
            {item.kind === "goal" ? item.statement : item.title}
            {item.kind === "link" && item.title !== item.url && (
              <span className={style.hint}> {item.url}</span>
            )}
            {item.isKnown && <span className={style.hint}> ({known})</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
