import { deleteForGood } from "@/lib/db/delete-for-good";
import { listTrash, restoreTrashed, type Trashed, trashAgain } from "@/lib/db/trash";
import { useDeps, usePairIfAny } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { ErrorNotice } from "../ui/ErrorNotice";
import { ConfirmButton } from "./ConfirmButton";
import style from "./Data.module.css";
import { TrashLine } from "./TrashLine";

/** What was deleted and can come back, until it goes for good. */
export function TrashSection() {
  const { db, now } = useDeps();
  const pairId = usePairIfAny()?.id ?? "";
  const text = useMessages().data.trash;
  const toast = useToast();
  const trash = useQuery((tables) => listTrash(tables, pairId), [pairId]);

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
      <h2 id="data-trash">{text.title}</h2>
      <p className={style.hint}>{text.hint}</p>
      {trash?.length === 0 && <p>{text.empty}</p>}
      {trash && trash.length > 0 && (
        <>
          <ul className={style.list}>
            {trash.map((one) => (
              <TrashLine
                key={one.id}
                trashed={one}
                onRestore={() => void restore.run(one)}
                onDelete={() => void remove.run([one], text.gone)}
              />
            ))}
          </ul>
          <div className={style.choice}>
            <ConfirmButton
              name={text.emptyNow}
              sure={text.emptySure}
              isDisabled={remove.isRunning}
              onConfirm={() => void remove.run(trash, text.emptied)}
            />
          </div>
        </>
      )}
      <ErrorNotice error={restore.error ?? remove.error} />
    </section>
  );
}
