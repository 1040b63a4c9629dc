import { useRef, useState } from "react";
import { fileOfEverything } from "@/lib/actions/save-to-file";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./Data.module.css";
import { download } from "./download";
import { LongWork } from "./LongWork";
import { PassphraseForm } from "./PassphraseForm";
import { useCaughtFocus } from "./use-caught-focus";
import { useLongWork } from "./use-long-work";

/** Everything as a file, plain or encrypted. */
export function MakeBackup() {
  const deps = useDeps();
  const text = useMessages().backup;
  const toast = useToast();
  const [isProtecting, setProtecting] = useState(false);
  const downloader = useRef<HTMLButtonElement>(null);
  const protector = useRef<HTMLButtonElement>(null);
  const begin = useCaughtFocus((passphrase: string) =>
    passphrase && isProtecting ? null : (passphrase ? protector : downloader).current,
  );
  const save = useLongWork(async (watch, passphrase: string) => {
    const { file, name } = await fileOfEverything(deps, { ...watch, passphrase });
    download(file, name);
    setProtecting(false);
    toast({ text: text.saved(name) });
  });
  const start = (passphrase: string) => {
    begin(passphrase);
    void save.run(passphrase);
  };
  return (
    <>
      <div className={style.choice}>
        <Button
          ref={downloader}
          variant="primary"
          isBusy={save.isRunning}
          aria-describedby="backup-open-to-all"
          onClick={() => start("")}
        >
          {text.download}
        </Button>
        <Button
          ref={protector}
          aria-expanded={isProtecting}
          isBusy={save.isRunning}
          onClick={() => setProtecting(!isProtecting)}
        >
          {text.withPassphrase}
        </Button>
      </div>
      <p id="backup-open-to-all" className={style.hint}>
        {text.openToAll}
      </p>
      {isProtecting && (
        <PassphraseForm name={text.download} isBusy={save.isRunning} onChosen={start} />
      )}
      <LongWork work={save} name={save.share < 1 ? text.making : text.sealing} />
    </>
  );
}
