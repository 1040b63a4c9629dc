import { useCallback, useEffect, useRef, useState } from "react";
import type { Remains } from "@/lib/actions/deps";
import { eraseEverything } from "@/lib/actions/erase-everything";
import type { Messages } from "@/lib/i18n";
import { useDeps } from "../hooks/deps";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { BlockedNotice } from "./BlockedNotice";
import style from "./Opening.module.css";
import { startAnew } from "./start-anew";

const places = ["databases", "files", "stored", "sites", "reminders"] as const;

interface Props {
  words: Messages["data"]["erase"];
  /** The language of these words, which the settings no longer know. */
  language: string;
}

/** Erases everything once no screen reads it any more, and shows what the browser says it still has. */
export function Erased({ words, language }: Props) {
  const { db, storage } = useDeps();
  const [remains, setRemains] = useState<Remains | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  const [bug, setBug] = useState<{ cause: unknown } | null>(null);
  if (bug) throw bug.cause;

  const erase = useCallback(() => {
    setRemains(null);
    setBlocked(false);
    void eraseEverything({ db, storage }, () => setBlocked(true)).then(setRemains, (cause) =>
      setBug({ cause }),
    );
  }, [db, storage]);
  useEffect(erase, [erase]);
  const said = useRef<HTMLDivElement>(null);
  // The screen that held the keyboard is gone: it stands on what is said of the erasing, and then of the end.
  // biome-ignore lint/correctness/useExhaustiveDependencies: said anew when the end is known.
  useEffect(() => said.current?.focus(), [remains]);

  if (!remains) {
    return (
      <div className={style.stack} lang={language} ref={said} tabIndex={-1}>
        <p role="status">{words.erasing}</p>
        {isBlocked && <BlockedNotice what={words.blocked} close={words.close} />}
      </div>
    );
  }
  const isDone = places.every((place) => remains[place].length === 0);
  return (
    <div className={style.stack} lang={language} ref={said} tabIndex={-1}>
      <Notice tone={isDone ? "info" : "harm"}>
        <p>
          <strong>{isDone ? words.done : words.notDone}</strong>
        </p>
        <dl className={style.places}>
          {places.map((place) => (
            <div key={place} style={{ display: "contents" }}>
              <dt>{words.places[place]}</dt>
              <dd>{remains[place].join(", ") || words.none}</dd>
            </div>
          ))}
        </dl>
      </Notice>
      <p className={style.choice}>
        {!isDone && <Button onClick={erase}>{words.again}</Button>}
        <Button variant="primary" onClick={startAnew}>
          {words.startAnew}
        </Button>
      </p>
    </div>
  );
}
