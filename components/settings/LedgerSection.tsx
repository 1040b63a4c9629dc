import { clearLedger, readLedger } from "@/lib/db/ledger";
import { sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Settings.module.css";

/** What left the device: when, for where, and the very text. */
export function LedgerSection() {
  const { db, now } = useDeps();
  const locale = useLocale();
  const text = useMessages().model.settings;
  const entries = useQuery((tables) => readLedger(tables), []);
  const clear = useAction(() => clearLedger(db));
  return (
    <section className={style.section} aria-labelledby="settings-ledger">
      <h2 id="settings-ledger">{text.ledger}</h2>
      <p className={style.hint}>{text.ledgerHint}</p>
      {entries?.length === 0 && <p>{text.ledgerEmpty}</p>}
      {entries && entries.length > 0 && (
        <>
          <ol className={style.ledger}>
            {entries.map(({ id, sentAt, model, origin, outcome, body }) => (
              <li key={id}>
                <span>{text.sentLine(sayMoment(sentAt, locale, now()), model, origin)}</span>
                <span className={style.hint}>{text.outcomes[outcome]}</span>
                <details>
                  <summary>{text.showBody}</summary>
                  <pre>{body}</pre>
                </details>
              </li>
            ))}
          </ol>
          <div className={style.choice}>
            <Button onClick={() => clear.run()} disabled={clear.isRunning}>
              {text.clearLedger}
            </Button>
          </div>
        </>
      )}
      <ErrorNotice error={clear.error} />
    </section>
  );
}
