import { type FormEvent, useRef, useState } from "react";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import style from "./Data.module.css";

interface Props {
  isBusy: boolean;
  /** Tries a passphrase; answers whether it opened the file. */
  onTry: (passphrase: string) => Promise<boolean>;
}

/** Asks for the passphrase of an encrypted file; the keyboard stays with it until it is the right one. */
export function UnlockForm({ isBusy, onTry }: Props) {
  const text = useMessages().backup;
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState("");
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== "" && !(await onTry(passphrase))) {
      form.current?.querySelector("input")?.focus();
    }
  };
  return (
    <form ref={form} className={style.section} onSubmit={(event) => void unlock(event)}>
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
        <Button type="submit" variant="primary" isBusy={isBusy}>
          {text.open}
        </Button>
      </div>
    </form>
  );
}
