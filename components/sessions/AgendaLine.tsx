import { ArrowDown, ArrowUp, GripVertical, Pencil, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { SHORT_TEXT } from "@/lib/domain/record";
import type { AgendaItem } from "@/lib/domain/session";
import { useMessages } from "../hooks/deps";
import { useRewording } from "../hooks/use-rewording";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import style from "./Sessions.module.css";

interface Props {
  item: AgendaItem;
  isFirst: boolean;
  isLast: boolean;
  onTick: (isDone: boolean) => void;
  /** Answers whether it was done. `over` is what the point said when the change began. */
  onReword: (wording: { text: string; over: string }) => Promise<boolean>;
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
  const wording = useRewording(`agenda/${item.id}/text`, item.text);
  const { typed, over } = wording;
  const move = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    on.onMove(by);
  };
  const save = async () => {
    const isDone = !typed?.trim() || (await on.onReword({ text: typed, over }));
    if (isDone) await wording.close();
  };

  return (
    <li
      className={style.point}
      draggable={typed === null}
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
            onChange={(event) => on.onTick(event.target.checked)}
          />
          <span className={item.isDone ? style.done : undefined}>{item.text}</span>
        </label>
      </div>
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
            ref={wording.opener}
            onClick={() => wording.open(item.text)}
          />
          <Button
            variant="plain"
            icon={<X size={14} aria-hidden="true" />}
            aria-label={text.remove(item.text)}
            onClick={on.onRemove}
          />
        </span>
      </div>
      {typed !== null && (
        <form
          className={style.addForm}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Field
            id={wording.inputId}
            label={text.pointText}
            value={typed}
            maxLength={SHORT_TEXT}
            onChange={(event) => wording.type(event.target.value)}
            onKeyDown={(event) => event.key === "Escape" && void wording.close()}
          />
          <Button type="submit">{common.save}</Button>
        </form>
      )}
    </li>
  );
}
