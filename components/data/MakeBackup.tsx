import { useState } from "react";
import { fileOfEverything } from "@/lib/actions/save-to-file";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./Data.module.css";
import { download } from "./download";
import { LongWork } from "./LongWork";
import { PassphraseForm } from "./PassphraseForm";
import { useLongWork } from "./use-long-work";

/** Everything as a file, plain or encrypted. */
export function MakeBackup() {
  const deps = useDeps();
  const text = useMessages().backup;
  const toast = useToast();
  const [isProtecting, setProtecting] = useState(false);
  const save = useLongWork(async (watch, passphrase: string) => {
    const { file, name } = await fileOfEverything(deps, { ...watch, passphrase });
    download(file, name);
    setProtecting(false);
    toast({ text: text.saved(name) });
  });
  return (
    <>
      <div className={style.choice}>
        <Button
          variant="primary"
          disabled={save.isRunning}
          aria-describedby="backup-open-to-all"
          onClick={() => void save.run("")}
        >
          {text.download}
        </Button>
        <Button
          aria-expanded={isProtecting}
          disabled={save.isRunning}
          onClick={() => setProtecting(!isProtecting)}
        >
          {text.withPassphrase}
        </Button>
      </div>
      <p id="backup-open-to-all" className={style.hint}>
        {text.openToAll}
      </p>
      {isProtecting && (
        <PassphraseForm isBusy={save.isRunning} onChosen={(words) => void save.run(words)} />
      )}
      <LongWork work={save} name={save.share < 1 ? text.making : text.sealing} />
    </>
  );
}
