import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import style from "./Data.module.css";

interface Props {
  /** What it does with the passphrase. */
  name: string;
  /** What else there is to know of it. */
  children?: ReactNode;
  isBusy: boolean;
  onChosen: (passphrase: string) => void;
}

/** Below this many characters a patient machine finds it. */
const SHORT = 16;

/** A new passphrase, typed twice since it cannot be asked for again. */
export function PassphraseForm({ name, children, isBusy, onChosen }: Props) {
  const text = useMessages().backup;
  const form = useRef<HTMLFormElement>(null);
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (first !== second) form.current?.querySelectorAll("input")[1]?.focus();
    else if (first !== "") onChosen(first);
  };
  const isUnlike = second !== "" && first !== second;
  return (
    <form ref={form} className={style.section} onSubmit={submit}>
      {children && <p className={style.hint}>{children}</p>}
      <Field
        autoFocus
        label={text.passphrase}
        type="password"
        autoComplete="new-password"
        required
        value={first}
        hint={first !== "" && first.length < SHORT ? text.tooShort : text.passphraseHint}
        onChange={({ target }) => setFirst(target.value)}
      />
      <Field
        label={text.passphraseAgain}
        type="password"
        autoComplete="new-password"
        required
        value={second}
        aria-invalid={isUnlike}
        hint={isUnlike ? text.notTheSame : undefined}
        onChange={({ target }) => setSecond(target.value)}
      />
      <div className={style.choice}>
        <Button type="submit" isBusy={isBusy}>
          {name}
        </Button>
      </div>
    </form>
  );
}
