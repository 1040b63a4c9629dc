import { type FormEvent, useState } from "react";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import style from "./Settings.module.css";

/** Asks for the passphrase that the key is kept behind, once each time the browser was opened. */
export function UnlockKey({ onUnlock }: { onUnlock: () => void }) {
  const { browser } = useDeps();
  const { place, unlock: text } = useMessages().modelSetup;
  const toast = useToast();
  const [passphrase, setPassphrase] = useState("");
  const unlock = useAction(async () => {
    await browser.unlockKey(passphrase);
    setPassphrase("");
    toast({ text: text.done });
    onUnlock();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void unlock.run();
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={text.title}>
      <p>{text.title}</p>
      <Field
        label={place.field}
        type="password"
        value={passphrase}
        required
        autoComplete="current-password"
        onChange={({ target }) => setPassphrase(target.value)}
      />
      <div className={style.choice}>
        <Button type="submit" variant="primary" disabled={unlock.isRunning}>
          {text.act}
        </Button>
      </div>
      <ErrorNotice error={unlock.error} />
    </form>
  );
}
