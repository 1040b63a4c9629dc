import { useDeps, useSettings } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./Settings.module.css";

/** Where requests go without being shown first, and the words that none of them names; each can be taken back. */
export function SentFreely() {
  const { browser } = useDeps();
  const { unaskedOrigins, hiddenWords } = useSettings();
  const { ledger, tell } = useMessages().asking;
  const without = (all: readonly string[], one: string) => all.filter((other) => other !== one);
  return (
    <>
      {unaskedOrigins.length > 0 && (
        <div>
          <h3>{ledger.unasked}</h3>
          <ul className={style.ledger}>
            {unaskedOrigins.map((origin) => (
              <li key={origin}>
                <span>{origin}</span>
                <div>
                  <Button
                    onClick={() =>
                      void browser.writeSettings((now) => ({
                        unaskedOrigins: without(now.unaskedOrigins, origin),
                      }))
                    }
                  >
                    {ledger.askAgain(new URL(origin).host)}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
      {hiddenWords.length > 0 && (
        <details>
          <summary>{ledger.hiddenWords}</summary>
          <ul className={style.ledger}>
            {hiddenWords.map((word) => (
              <li key={word}>
                <div>
                  <Button
                    variant="plain"
                    onClick={() =>
                      void browser.writeSettings((now) => ({
                        hiddenWords: without(now.hiddenWords, word),
                      }))
                    }
                  >
                    {tell(word)}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
