import type { Snapshot } from "@/lib/domain/snapshot";
import { sayBytes } from "@/lib/i18n/bytes";
import { useLocale } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./Data.module.css";

interface Props {
  snapshot: Snapshot;
  /** When it was made, so said that no other one says the same. */
  moment: string;
  isBusy: boolean;
  onRestore: () => void;
}

/** One copy: when and why it was made, what it holds, and the way back to it. */
export function SnapshotLine({ snapshot, moment, isBusy, onRestore }: Props) {
  const locale = useLocale();
  const text = useMessages().data.snapshots;
  const { kind, bytes, holds } = snapshot;
  return (
    <li className={style.item}>
      <span>{text.line(moment, sayBytes(bytes, locale))}</span>
      <span className={style.hint}>{text.kind[kind]}</span>
      {holds && (
        <span className={style.hint}>{text.holds(holds.goals, holds.sessions, holds.items)}</span>
      )}
      <span className={style.choice}>
        <Button aria-label={text.restoreThis(moment)} isBusy={isBusy} onClick={onRestore}>
          {text.restore}
        </Button>
      </span>
    </li>
  );
}
