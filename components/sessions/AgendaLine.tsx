import { ArrowDown, ArrowUp, GripVertical, Pencil, X } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { SHORT_TEXT } from "@/lib/domain/record";
import type { AgendaItem } from "@/lib/domain/session";
import { useMessages } from "../hooks/deps";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import style from "./Sessions.module.css";

interface Props {
  item: AgendaItem;
  isFirst: boolean;
  isLast: boolean;
  onChange: (change: Partial<Pick<AgendaItem, "text" | "isDone">>) => void;
  /** By how many places: −1 is up. */
  onMove: (by: number) => void;
  onRemove: () => void;
  onDrag: () => void;
  onDrop: () => void;
}

/** One point: why it is here, how long, discussed or not. Moves by keyboard, by button and by pointer. */
export function AgendaLine({ item, isFirst, isLast, ...on }: Props) {
  const text = useMessages().sessions;
  const common = useMessages().common;
  const [edited, edit] = useState<string | null>(null);
  const move = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    on.onMove(by);
  };
  const save = () => {
    if (edited?.trim()) on.onChange({ text: edited });
    edit(null);
  };

  return (
    <li
      className={style.point}
      draggable={edited === null}
      onDragStart={on.onDrag}
      onDragOver={(event) => event.preventDefault()}
      onDrop={on.onDrop}
      onKeyDown={move}
    >
      <div className={style.pointHead}>
        <GripVertical size={14} aria-hidden="true" className={style.grip} />
        <label className={style.tick}>
          <input
            type="checkbox"
            checked={item.isDone}
            aria-label={text.done(item.text)}
            onChange={(event) => on.onChange({ isDone: event.target.checked })}
          />
          <span className={item.isDone ? style.done : undefined}>{item.text}</span>
        </label>
      </div>
      {edited !== null && (
        <form
          className={style.addForm}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <Field
            label={text.pointText}
            value={edited}
            maxLength={SHORT_TEXT}
            onChange={(event) => edit(event.target.value)}
            onKeyDown={(event) => event.key === "Escape" && edit(null)}
          />
          <Button type="submit">{common.save}</Button>
        </form>
      )}
      <div className={style.pointFoot}>
        <span className={style.soft}>
          {text.reasons[item.reason]}
          {item.minutes > 0 && ` · ${text.minutes(item.minutes)}`}
        </span>
        <span className={style.tools}>
          <Button
            variant="plain"
            icon={<ArrowUp size={14} aria-hidden="true" />}
            aria-label={text.moveUp(item.text)}
            aria-disabled={isFirst}
            onClick={() => on.onMove(-1)}
          />
          <Button
            variant="plain"
            icon={<ArrowDown size={14} aria-hidden="true" />}
            aria-label={text.moveDown(item.text)}
            aria-disabled={isLast}
            onClick={() => on.onMove(1)}
          />
          <Button
            variant="plain"
            icon={<Pencil size={14} aria-hidden="true" />}
            aria-label={text.editPoint(item.text)}
            onClick={() => edit(item.text)}
          />
          <Button
            variant="plain"
            icon={<X size={14} aria-hidden="true" />}
            aria-label={text.remove(item.text)}
            onClick={on.onRemove}
          />
        </span>
      </div>
    </li>
  );
}
