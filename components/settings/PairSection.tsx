import type { FormEvent } from "react";
import { changePair } from "@/lib/db/pairs";
import { Address } from "@/lib/domain/locale";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useDraft } from "../hooks/use-draft";
import { useMessages } from "../hooks/use-messages";
import { useRemoveExample } from "../hooks/use-remove-example";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import { Select } from "../ui/Select";
import style from "./Settings.module.css";

/** How the other person is called and spoken to; and the example's way out. */
export function PairSection() {
  const { db, now } = useDeps();
  const pair = usePair();
  const text = useMessages().model.settings;
  const toast = useToast();
  const name = useDraft("settings/partner-name", pair.partnerName, "value");

  const rename = useAction(async (partnerName: string) => {
    await changePair(db, pair.id, { partnerName }, now());
    await name.clear();
    const undo = () => changePair(db, pair.id, { partnerName: pair.partnerName }, now());
    toast({ text: text.pairSaved, undo });
  });
  const speak = useAction((address: Address) => changePair(db, pair.id, { address }, now()));
  const remove = useRemoveExample();
  // English has one way to say "you".
  const speaksFrench = useLocale() === "fr" || pair.partnerLocale === "fr";

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.text.trim()) void rename.run(name.text.trim());
  };

  return (
    <section className={style.section} aria-labelledby="settings-pair">
      <h2 id="settings-pair">{text.pair}</h2>
      <form className={style.form} onSubmit={submit}>
        <Field
          label={text.partnerName}
          value={name.text}
          maxLength={80}
          required
          onChange={({ target }) => name.setText(target.value)}
        />
        <div className={style.choice}>
          <Button type="submit" disabled={rename.isRunning}>
            {text.savePair}
          </Button>
        </div>
      </form>
      {speaksFrench && (
        <Select
          label={text.address}
          value={pair.address}
          onChange={({ target }) => void speak.run(Address.parse(target.value))}
        >
          {Address.options.map((one) => (
            <option key={one} value={one}>
              {text[one]}
            </option>
          ))}
        </Select>
      )}
      {pair.isExample && (
        <div>
          <Button onClick={() => void remove.run()} disabled={remove.isRunning}>
            {text.removeExample}
          </Button>
          <p className={style.hint}>{text.removeExampleHint}</p>
        </div>
      )}
      <ErrorNotice error={rename.error ?? speak.error ?? remove.error} />
    </section>
  );
}
