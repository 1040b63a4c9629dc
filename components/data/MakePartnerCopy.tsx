import { type FormEvent, useState } from "react";
import { exportPartnerCopy } from "@/lib/actions/export-files";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import style from "./Data.module.css";
import { download } from "./download";
import { useSayings } from "./use-sayings";

/** Makes the copy that the partner's Cordée takes in. */
export function MakePartnerCopy() {
  const deps = useDeps();
  const pair = usePair();
  const locale = useLocale();
  const text = useMessages().files;
  const toast = useToast();
  const sayings = useSayings();
  const [name, setName] = useState("");
  const make = useAction(async () => {
    const from = { name: name.trim(), locale };
    const made = await exportPartnerCopy(deps, pair, from, await sayings());
    download(made.file, made.name);
    toast({ text: text.saved(made.name) });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void make.run();
  };
  return (
    <form className={style.section} onSubmit={submit}>
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
      </div>
      <ErrorNotice error={make.error} />
    </form>
  );
}
