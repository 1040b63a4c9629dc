import { type FormEvent, useEffect, useRef, useState } from "react";
import { bringBack, leaveBackup, readBackup } from "@/lib/actions/bring-back";
import { isInMemory } from "@/lib/db/open";
import type { ImportPlan } from "@/lib/domain/backup";
import { isAppError } from "@/lib/domain/errors";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { FileField } from "../ui/FileField";
import { type Choice, ChosenPlan } from "./ChosenPlan";
import style from "./Data.module.css";
import { LongWork } from "./LongWork";
import { useLongWork } from "./use-long-work";

/** A backup on its way in: the file, its passphrase, what it would change, the word. */
export function BringBack() {
  const deps = useDeps();
  const text = useMessages().backup;
  const toast = useToast();
  const chooser = useRef<HTMLInputElement>(null);
  const words = useRef<HTMLFormElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [plan, setPlan] = useState<ImportPlan | null>(null);

  const read = useLongWork(async (watch, chosen: File, words: string) => {
    setPlan(null);
    setPlan(await readBackup(deps, chosen, { ...watch, passphrase: words }));
  });
  const write = useLongWork(async (watch, chosen: ImportPlan, choice: Choice) => {
    const { mode, takesModel } = choice;
    const undo = await bringBack(deps, chosen, mode, { ...watch, takesModel });
    close();
    const said = mode === "merge" ? text.merged : text.replaced;
    toast(undo ? { text: said, undo } : { text: said });
  });

  // Leaving the page leaves the file: its rows must not lie about unseen.
  useEffect(
    () => () => {
      if (plan) void leaveBackup(deps, plan).catch(reportError);
    },
    [deps, plan],
  );

  const close = () => {
    setFile(null);
    setPassphrase("");
    setPlan(null);
    // What was being looked at goes; the keyboard is back where it began.
    chooser.current?.focus();
  };
  const choose = (chosen: File) => {
    close();
    setFile(chosen);
    void read.run(chosen, "");
  };
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (!file || passphrase === "") return;
    if (!(await read.run(file, passphrase))) words.current?.querySelector("input")?.focus();
  };
  const isNeeded = isAppError(read.error, "passphrase-needed");
  const isLocked = isNeeded || isAppError(read.error, "passphrase-wrong");

  return (
    <>
      <FileField
        ref={chooser}
        label={text.choose}
        accept=".json,.age"
        isBusy={read.isRunning || write.isRunning}
        hint={file?.name}
        onFile={choose}
      />
      <LongWork work={read} name={text.reading} tone={isNeeded ? "info" : "harm"} />
      {file && (isLocked || (passphrase !== "" && !plan)) && (
        <form ref={words} className={style.section} onSubmit={(event) => void unlock(event)}>
          <Field
            autoFocus
            label={text.passphrase}
            type="password"
            autoComplete="off"
            required
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
          <div className={style.choice}>
            <Button type="submit" variant="primary" isBusy={read.isRunning}>
              {text.open}
            </Button>
          </div>
        </form>
      )}
      {plan && (
        <ChosenPlan
          plan={plan}
          isBusy={write.isRunning}
          isUndoable={deps.storage.vault !== null && !isInMemory(deps.db)}
          onChosen={(choice) => void write.run(plan, choice)}
          onCancel={() => {
            close();
            void leaveBackup(deps, plan);
          }}
        />
      )}
      <LongWork work={write} name={text.writing} />
    </>
  );
}
