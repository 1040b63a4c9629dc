import { ArrowDown, ArrowUp, GripVertical, Pencil, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { PointWording } from "@/lib/db/agenda";
import type { AgendaItem } from "@/lib/domain/session";
import { useMessages } from "../hooks/use-messages";
import { useRewording } from "../hooks/use-rewording";
import { Button } from "../ui/Button";
import { VisibilityBadge } from "../ui/VisibilityBadge";
import { PointForm } from "./PointForm";
import style from "./Sessions.module.css";

interface Props {
  item: AgendaItem;
  isFirst: boolean;
  isLast: boolean;
  /** The session was closed: the point says what became of it, and is left as it is. */
  isClosed: boolean;
  onTick: (isDone: boolean) => void;
  /** Answers whether it was done. */
  onReword: (wording: PointWording) => Promise<boolean>;
  /** By how many places: −1 is up. */
  onMove: (by: number) => void;
  onRemove: () => void;
  onDrag: () => void;
  onDrop: () => void;
}

/** One point: why it is here, how long, discussed or not. Moves by keyboard, by button and by pointer. */
export function AgendaLine({ item, isFirst, isLast, isClosed, ...on }: Props) {
  const text = useMessages().sessions;
  const wording = useRewording(`agenda/${item.id}/text`, item.text);
  const move = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    on.onMove(by);
  };

  if (wording.typed !== null && !isClosed) {
    return (
      <li className={style.point}>
        <PointForm item={item} wording={wording} onSave={on.onReword} />
      </li>
    );
  }
  return (
    <li
      className={style.point}
      {...(!isClosed && {
        draggable: true,
        onDragStart: ({ dataTransfer }) => {
          // Firefox starts no drag that carries nothing.
          dataTransfer.setData("text/plain", item.text);
          dataTransfer.effectAllowed = "move";
          on.onDrag();
        },
        onDragOver: (event) => event.preventDefault(),
        onDrop: on.onDrop,
        onKeyDown: move,
      })}
    >
      <div className={style.pointHead}>
        {!isClosed && <GripVertical size={14} aria-hidden="true" className={style.grip} />}
        <label className={style.tick}>
          <input
            type="checkbox"
            checked={item.isDone}
            disabled={isClosed}
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
          {item.visibility !== "both" && (
            <>
              {" · "}
              <VisibilityBadge visibility={item.visibility} />
            </>
          )}
        </span>
        {!isClosed && (
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
        )}
      </div>
    </li>
  );
}
