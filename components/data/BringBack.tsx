import { useEffect, useRef, useState } from "react";
import { bringBack, leaveBackup, readBackup } from "@/lib/actions/bring-back";
import { isInMemory } from "@/lib/db/open";
import type { ImportPlan } from "@/lib/domain/backup";
import { isAppError } from "@/lib/domain/errors";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useMessages } from "../hooks/use-messages";
import { FileField } from "../ui/FileField";
import { type Choice, ChosenPlan } from "./ChosenPlan";
import { LongWork } from "./LongWork";
import { UnlockForm } from "./UnlockForm";
import { useLongWork } from "./use-long-work";

/** A backup on its way in: the file, its passphrase, what it would change, the word. */
export function BringBack() {
  const deps = useDeps();
  const text = useMessages().backup;
  const toast = useToast();
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  /** The last one that was tried. */
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
  const unlock = async (words: string) => {
    setPassphrase(words);
    return file !== null && read.run(file, words);
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
      <LongWork
        work={read}
        name={passphrase ? text.unsealing : text.reading}
        tone={isNeeded ? "info" : "harm"}
      />
      {file && (isLocked || (passphrase !== "" && !plan)) && (
        <UnlockForm isBusy={read.isRunning} onTry={unlock} />
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
