import { eraseLedgerEntry } from "@/lib/db/ledger";
import type { LedgerEntry } from "@/lib/domain/ledger";
import { sayBytes } from "@/lib/i18n/bytes";
import { sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Settings.module.css";

interface Props {
  entry: LedgerEntry;
}

/** One request that left: when, for where, which task and fields, how much, how it ended, and its very text. */
export function LedgerLine({ entry }: Props) {
  const { db, now } = useDeps();
  const locale = useLocale();
  const { model, asking } = useMessages();
  const text = model.settings;
  const erase = useAction(() => eraseLedgerEntry(db, entry.id));
  const moment = sayMoment(entry.sentAt, locale, now());
  const { ledger } = asking;
  const isTask = (task: string): task is keyof typeof ledger.tasks => task in ledger.tasks;
  const isField = (field: string): field is keyof typeof ledger.said => field in ledger.said;
  const task = isTask(entry.task) ? ledger.tasks[entry.task] : entry.task;
  const fields = entry.fields.map((field) => (isField(field) ? ledger.said[field] : field));
  const bytes = sayBytes(new TextEncoder().encode(entry.body).length, locale);
  return (
    <li>
      <span>{text.sentLine(moment, entry.model, entry.origin)}</span>
      <span className={style.hint}>{ledger.fields(task, fields.join(", "), bytes)}</span>
      <span className={style.hint}>{text.outcomes[entry.outcome]}</span>
      <details>
        <summary>{text.showBody}</summary>
        <pre>{entry.body}</pre>
      </details>
      <div>
        <Button
          variant="plain"
          aria-label={ledger.eraseOf(moment)}
          disabled={erase.isRunning}
          onClick={() => erase.run()}
        >
          {ledger.erase}
        </Button>
      </div>
      <ErrorNotice error={erase.error} />
    </li>
  );
}
