import { useRef, useState } from "react";
import { exportPartnerCopy } from "@/lib/actions/export-files";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import style from "./Data.module.css";
import { download } from "./download";
import { LongWork } from "./LongWork";
import { PassphraseForm } from "./PassphraseForm";
import { useCaughtFocus } from "./use-caught-focus";
import { useLongWork } from "./use-long-work";
import { useSayings } from "./use-sayings";

/** Makes the copy that the partner's Cordée takes in, encrypted when asked to. */
export function MakePartnerCopy() {
  const deps = useDeps();
  const pair = usePair();
  const locale = useLocale();
  const { files: text, backup } = useMessages();
  const toast = useToast();
  const sayings = useSayings();
  const [name, setName] = useState("");
  const [isProtecting, setProtecting] = useState(false);
  const protector = useRef<HTMLButtonElement>(null);
  const begin = useCaughtFocus(() => protector.current);
  const make = useLongWork(async ({ signal }, passphrase: string) => {
    const from = { name: name.trim(), locale };
    const options = { from, sayings: await sayings(), passphrase, signal };
    const made = await exportPartnerCopy(deps, pair, options);
    download(made.file, made.name);
    if (passphrase) setProtecting(false);
    toast({ text: text.saved(made.name) });
  });
  const start = (passphrase: string) => {
    begin(null);
    void make.run(passphrase);
  };
  return (
    <>
      <form
        className={style.work}
        onSubmit={(event) => {
          event.preventDefault();
          start("");
        }}
      >
        <h3>{text.partnerCopy}</h3>
        <p className={style.hint}>{text.partnerCopyHint}</p>
        <Field
          label={text.myName}
          value={name}
          maxLength={80}
          autoComplete="given-name"
          onChange={({ target }) => setName(target.value)}
        />
        <div className={style.choice}>
          <Button type="submit" isBusy={make.isRunning}>
            {text.makeCopy}
          </Button>
          <Button
            ref={protector}
            aria-expanded={isProtecting}
            isBusy={make.isRunning}
            onClick={() => setProtecting(!isProtecting)}
          >
            {text.protectCopy}
          </Button>
        </div>
      </form>
      {isProtecting && (
        <PassphraseForm name={text.makeCopy} isBusy={make.isRunning} onChosen={start}>
          {text.partnerPassphrase}
        </PassphraseForm>
      )}
      <LongWork work={make} name={backup.sealing} />
    </>
  );
}
