import { type FormEvent, useState } from "react";
import { Link, useLocation } from "wouter";
import { loadExample } from "@/lib/actions/load-example";
import { addPair } from "@/lib/db/pairs";
import type { Address, Locale } from "@/lib/domain/locale";
import type { Role } from "@/lib/domain/pair";
import { useDeps, useFirstWords, useLocale } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useDraft } from "../hooks/use-draft";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import { Screen } from "../ui/Screen";
import { Select } from "../ui/Select";
import style from "./StartScreen.module.css";

/** The first minute: language, my side, the other's name; or an example to look at. */
export function StartScreen() {
  const deps = useDeps();
  const locale = useLocale();
  const { start: text } = useFirstWords();
  const toast = useToast();
  const [, go] = useLocation();
  const [role, setRole] = useState<Role>("mentee");
  const [address, setAddress] = useState<Address>("tu");
  const name = useDraft("start/partner-name");

  const begin = useAction(async () => {
    const id = deps.newId();
    const pair = { id, role, partnerName: name.text, partnerLocale: locale, address };
    await addPair(deps.db, { ...pair, isExample: false }, deps.now());
    await deps.browser.writeSettings({ locale, pairId: id });
    await name.clear();
    go("/");
  });
  const example = useAction(async () => {
    await loadExample(deps, role, locale);
    toast({ text: text.exampleLoaded });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    begin.run();
  };

  return (
    <Screen title={text.title}>
      <p className={style.promise}>{text.promise}</p>
      <form className={style.form} onSubmit={submit}>
        <Select
          label={text.language}
          value={locale}
          onChange={(event) =>
            void deps.browser.writeSettings({ locale: event.target.value as Locale })
          }
        >
          <option value="en" lang="en">
            {text.languages.en}
          </option>
          <option value="fr" lang="fr">
            {text.languages.fr}
          </option>
        </Select>
        <fieldset className={style.choice}>
          <legend>{text.role}</legend>
          {(["mentee", "mentor"] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name="role"
                checked={role === side}
                onChange={() => setRole(side)}
              />
              {text.roles[side]}
            </label>
          ))}
        </fieldset>
        <Field
          label={text.partnerOf[role]}
          value={name.text}
          required
          maxLength={80}
          autoComplete="off"
          onChange={(event) => name.setText(event.target.value)}
        />
        {locale === "fr" && (
          <Select
            label={text.address}
            value={address}
            onChange={(event) => setAddress(event.target.value as Address)}
          >
            <option value="tu">tu</option>
            <option value="vous">vous</option>
          </Select>
        )}
        <Button type="submit" variant="primary" disabled={begin.isRunning || !name.text.trim()}>
          {text.begin}
        </Button>
        <ErrorNotice error={begin.error ?? example.error} />
      </form>
      <p className={style.or}>{text.or}</p>
      <Button onClick={() => example.run()} disabled={example.isRunning}>
        {text.example}
      </Button>
      <Link href="/data">{text.bringBack}</Link>
    </Screen>
  );
}
