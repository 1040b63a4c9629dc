import type { Concern } from "@/lib/coach/rules/concern";
import { useDeps, useSettings } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Field } from "../ui/Field";
import { Notice } from "../ui/Notice";
import style from "./FillPlaces.module.css";

interface Props {
  kind: Concern["kind"];
}

/** Says that a text is for a person, why, and for whom: the one the user named themselves. */
export function ForAPerson({ kind }: Props) {
  const text = useMessages().coach.person;
  const { browser } = useDeps();
  const { trusted } = useSettings();
  return (
    <Notice tone={kind === "distress" ? "info" : "warn"}>
      <div className={style.places}>
        <h3>{text.title}</h3>
        <p>{text[kind]}</p>
        <Field
          label={text.trustedLabel}
          hint={text.trustedHint}
          defaultValue={trusted}
          maxLength={200}
          onBlur={({ target }) => void browser.writeSettings({ trusted: target.value.trim() })}
        />
      </div>
    </Notice>
  );
}
