import type { Trashed } from "@/lib/db/trash";
import { daysLeft } from "@/lib/domain/trash";
import { sayDay, sayDistance, sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ConfirmButton } from "./ConfirmButton";
import style from "./Data.module.css";

interface Props {
  trashed: Trashed;
  onRestore: () => void;
  onDelete: () => void;
}

/** One deleted item: what it is, since when, until when, and its way back. */
export function TrashLine({ trashed, onRestore, onDelete }: Props) {
  const { now } = useDeps();
  const locale = useLocale();
  const { data, backup } = useMessages();
  const text = data.trash;
  const { table, title, day, deletedAt } = trashed;
  const at = now();
  const dated =
    day && (day.length > 10 ? sayMoment(day, locale, now()) : sayDay(day, locale, now()));
  const name = title || dated || text.nameless;
  return (
    <li className={style.item}>
      <span className={style.hint}>{text.kinds[table] ?? backup.kinds[table]}</span>
      <strong>{name}</strong>
      <span className={style.hint}>
        {text.deleted(sayDistance(deletedAt, at, locale))}, {text.daysLeft(daysLeft(deletedAt, at))}
      </span>
      <span className={style.choice}>
        <Button aria-label={text.restoreThis(name)} onClick={onRestore}>
          {text.restore}
        </Button>
        <ConfirmButton
          name={text.forGood}
          label={text.forGoodThis(name)}
          sure={text.sure}
          onConfirm={onDelete}
        />
      </span>
    </li>
  );
}
