import { useCallback, useEffect, useState } from "react";
import { restoreSnapshot } from "@/lib/actions/restore-snapshot";
import { listSnapshots, takeSnapshot } from "@/lib/actions/snapshots";
import { isInMemory } from "@/lib/db/open";
import { isBeforeChange, type Snapshot } from "@/lib/domain/snapshot";
import { sayMoment, saySecond } from "@/lib/i18n/format";
import { useDeps, useLocale } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Data.module.css";
import { SnapshotLine } from "./SnapshotLine";

/** The copies made by themselves, each one click from being everything again. */
export function SnapshotSection() {
  const deps = useDeps();
  const locale = useLocale();
  const text = useMessages().data.snapshots;
  const toast = useToast();
  const [snapshots, setSnapshots] = useState<Snapshot[]>();
  const hasVault = deps.storage.vault !== null;

  const look = useCallback(async () => setSnapshots(await listSnapshots(deps)), [deps]);
  const marks = useQuery(({ marks }) => marks.toArray(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what leaves a copy leaves a mark, too, in any window.
  useEffect(() => {
    if (hasVault) void look();
  }, [hasVault, look, marks]);

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

  const moments = (snapshots ?? []).map(({ takenAt }) => sayMoment(takenAt, locale, deps.now()));
  const say = ({ takenAt }: Snapshot) => {
    const moment = sayMoment(takenAt, locale, deps.now());
    const isAlone = moments.filter((other) => other === moment).length < 2;
    return isAlone ? moment : saySecond(takenAt, locale, deps.now());
  };
  const list = (some: readonly Snapshot[]) => (
    <ul className={style.list}>
      {some.map((snapshot) => (
        <SnapshotLine
          key={snapshot.name}
          snapshot={snapshot}
          moment={say(snapshot)}
          isBusy={isBusy}
          onRestore={() => void restore.run(snapshot.name)}
        />
      ))}
    </ul>
  );
  const { before = [], others = [] } = Object.groupBy(snapshots ?? [], (snapshot) =>
    isBeforeChange(snapshot) ? "before" : "others",
  );

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
      {others.length > 0 && list(others)}
      {before.length > 0 && (
        <details>
          <summary>{text.before(before.length)}</summary>
          {list(before)}
        </details>
      )}
      <p role="status">{restore.isRunning && text.working}</p>
      {isKept ? (
        <div className={style.choice}>
          <Button isBusy={isBusy} onClick={() => void take.run()}>
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
