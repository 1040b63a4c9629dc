import { useState } from "react";
import { clearLedger, LEDGER_ENTRIES, readLedger } from "@/lib/db/ledger";
import { useDeps } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import { LedgerLine } from "./LedgerLine";
import { SentFreely } from "./SentFreely";
import style from "./Settings.module.css";

/** How many lines are shown before the rest is asked for. */
const FIRST = 20;

/** What left the device: when, for where, of what, and the very text; and what leaves without being shown first. */
export function LedgerSection() {
  const { db } = useDeps();
  const { model, asking } = useMessages();
  const text = model.settings;
  const [words, setWords] = useState("");
  const [shown, setShown] = useState(FIRST);
  const entries = useQuery((tables) => readLedger(tables, words, LEDGER_ENTRIES), [words]);
  const clear = useAction(() => clearLedger(db));
  const isEmpty = entries?.length === 0;
  const left = (entries?.length ?? 0) - shown;
  return (
    <section className={style.section} aria-labelledby="settings-ledger">
      <h2 id="settings-ledger">{text.ledger}</h2>
      <p className={style.hint}>{text.ledgerHint}</p>
      <SentFreely />
      {(!isEmpty || words !== "") && (
        <Field
          label={asking.ledger.search}
          type="search"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      {isEmpty && <p role="status">{words === "" ? text.ledgerEmpty : asking.ledger.none}</p>}
      {entries && !isEmpty && (
        <>
          <ol className={style.ledger}>
            {entries.slice(0, shown).map((entry) => (
              <LedgerLine key={entry.id} entry={entry} />
            ))}
          </ol>
          <div className={style.choice}>
            {left > 0 && (
              <Button onClick={() => setShown(shown + FIRST)}>
                {asking.ledger.more(Math.min(left, FIRST))}
              </Button>
            )}
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
