import { useEffect, useRef, useState } from "react";
import { countKinds, lastChange } from "@/lib/db/counts";
import { sayBytes } from "@/lib/i18n/bytes";
import { sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Data.module.css";
import { useCaughtFocus } from "./use-caught-focus";

/** What is kept, where, how much, since when; and whether the browser promised to keep it. */
export function StorageSection() {
  const { storage, now } = useDeps();
  const locale = useLocale();
  const { data, backup } = useMessages();
  const text = data.storage;
  const counts = useQuery(countKinds, []);
  const changed = useQuery(lastChange, []);
  const [room, setRoom] = useState<{ usedBytes: number; quotaBytes: number } | null>(null);
  const [isPersisted, setPersisted] = useState<boolean | null>(null);
  const [wasRefused, setRefused] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept since takes room too.
  useEffect(() => {
    void storage.estimate().then(setRoom);
    void storage.isPersisted().then(setPersisted);
  }, [storage, changed]);

  const promised = useRef<HTMLParagraphElement>(null);
  const begin = useCaughtFocus(() => promised.current);
  const persist = useAction(async () => {
    const isPromised = await storage.persist();
    setPersisted(isPromised);
    setRefused(!isPromised);
  });

  return (
    <section className={style.section} aria-labelledby="data-storage">
      <h2 id="data-storage">{text.title}</h2>
      <p>{text.where}</p>
      {counts?.length === 0 && <p>{text.nothing}</p>}
      {counts && counts.length > 0 && (
        <dl className={style.counts}>
          {counts.map(({ table, kept }) => (
            <div key={table} style={{ display: "contents" }}>
              <dt>{backup.kinds[table]}</dt>
              <dd>{kept}</dd>
            </div>
          ))}
        </dl>
      )}
      {changed && <p>{text.lastChange(sayMoment(changed, locale, now()))}</p>}
      {room && (
        <p>{text.room(sayBytes(room.usedBytes, locale), sayBytes(room.quotaBytes, locale))}</p>
      )}
      {isPersisted !== null && (
        <p ref={promised} tabIndex={-1}>
          {isPersisted ? text.isPersisted : text.isNotPersisted}
        </p>
      )}
      {isPersisted === false && (
        <div className={style.choice}>
          <Button
            isBusy={persist.isRunning}
            onClick={() => {
              begin(null);
              void persist.run();
            }}
          >
            {text.persist}
          </Button>
        </div>
      )}
      <p role="status">{wasRefused && text.notPromised}</p>
      <ErrorNotice error={persist.error} />
    </section>
  );
}
