import { useCallback, useEffect, useState } from "react";
import { restoreSnapshot } from "@/lib/actions/restore-snapshot";
import { listSnapshots, takeSnapshot } from "@/lib/actions/snapshots";
import { isInMemory } from "@/lib/db/open";
import type { Snapshot } from "@/lib/domain/snapshot";
import { sayBytes } from "@/lib/i18n/bytes";
import { sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Data.module.css";

/** The copies made by themselves, each one click from being everything again. */
export function SnapshotSection() {
  const deps = useDeps();
  const locale = useLocale();
  const text = useMessages().data.snapshots;
  const toast = useToast();
  const [snapshots, setSnapshots] = useState<Snapshot[]>();
  const hasVault = deps.storage.vault !== null;

  const look = useCallback(async () => setSnapshots(await listSnapshots(deps)), [deps]);
  useEffect(() => {
    if (hasVault) void look();
  }, [hasVault, look]);

  const take = useAction(async () => {
    await takeSnapshot(deps, "manual");
    await look();
    toast({ text: text.taken });
  });
  const restore = useAction(async (name: string) => {
    const before = await restoreSnapshot(deps, name);
    await look();
    const undo = () => restoreSnapshot(deps, before ?? name).then(look);
    toast({ text: text.restored, ...(before && { undo }) });
  });
  const isKept = !isInMemory(deps.db);
  const isBusy = take.isRunning || restore.isRunning;

  if (!hasVault) {
    return (
      <section className={style.section} aria-labelledby="data-snapshots">
        <h2 id="data-snapshots">{text.title}</h2>
        <p>{text.missing}</p>
      </section>
    );
  }
  return (
    <section className={style.section} aria-labelledby="data-snapshots">
      <h2 id="data-snapshots">{text.title}</h2>
      <p className={style.hint}>{text.hint}</p>
      {snapshots?.length === 0 && <p>{text.none}</p>}
      <ul className={style.list}>
        {snapshots?.map(({ name, kind, takenAt, bytes }) => {
          const moment = sayMoment(takenAt, locale, deps.now());
          return (
            <li key={name} className={style.item}>
              <span>{text.line(moment, sayBytes(bytes, locale))}</span>
              <span className={style.hint}>{text.kind[kind]}</span>
              <span className={style.choice}>
                <Button
                  aria-label={text.restoreThis(moment)}
                  disabled={isBusy}
                  onClick={() => void restore.run(name)}
                >
                  {text.restore}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <p role="status">{restore.isRunning && text.working}</p>
      {isKept ? (
        <div className={style.choice}>
          <Button disabled={isBusy} onClick={() => void take.run()}>
            {text.take}
          </Button>
        </div>
      ) : (
        <p>{text.inMemory}</p>
      )}
      <ErrorNotice error={take.error ?? restore.error} />
    </section>
  );
}
