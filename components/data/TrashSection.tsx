import { useRef } from "react";
import { deleteForGood } from "@/lib/db/delete-for-good";
import { restoreTrashed, trashAgain } from "@/lib/db/restore-trashed";
import { listTrash, type Trashed } from "@/lib/db/trash";
import { useDeps, usePairIfAny } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { ErrorNotice } from "../ui/ErrorNotice";
import { ConfirmButton } from "./ConfirmButton";
import style from "./Data.module.css";
import { TrashLine } from "./TrashLine";
import { useCaughtFocus } from "./use-caught-focus";

/** What was deleted and can come back, until it goes for good. */
export function TrashSection() {
  const { db, now } = useDeps();
  const pairId = usePairIfAny()?.id ?? "";
  const text = useMessages().data.trash;
  const toast = useToast();
  const trash = useQuery((tables) => listTrash(tables, pairId), [pairId]);

  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const begin = useCaughtFocus((place: number) => {
    const lines = [...(list.current?.children ?? [])];
    return (lines[place] ?? lines.at(-1))?.querySelector("button") ?? title.current;
  });

  const restore = useAction(async (one: Trashed) => {
    await restoreTrashed(db, one, now());
    toast({ text: text.restored, undo: () => trashAgain(db, one, now()) });
  });
  const remove = useAction(async (doomed: readonly Trashed[], said: string) => {
    await deleteForGood(db, doomed, now());
    toast({ text: said });
  });

  return (
    <section className={style.section} aria-labelledby="data-trash">
      <h2 id="data-trash" ref={title} tabIndex={-1}>
        {text.title}
      </h2>
      <p className={style.hint}>{text.hint}</p>
      {trash?.length === 0 && <p>{text.empty}</p>}
      {trash && trash.length > 0 && (
        <>
          <ul className={style.list} ref={list}>
            {trash.map((one, place) => (
              <TrashLine
                key={one.id}
                trashed={one}
                onRestore={() => {
                  begin(place);
                  void restore.run(one);
                }}
                onDelete={() => {
                  begin(place);
                  void remove.run([one], text.gone);
                }}
              />
            ))}
          </ul>
          <div className={style.choice}>
            <ConfirmButton
              name={text.emptyNow}
              sure={text.emptySure}
              isBusy={remove.isRunning}
              onConfirm={() => {
                begin(0);
                void remove.run(trash, text.emptied);
              }}
            />
          </div>
        </>
      )}
      <ErrorNotice error={restore.error ?? remove.error} />
    </section>
  );
}
