import { useEffect, useRef } from "react";
import type { Concern } from "@/lib/coach/rules/concern";
import type { TextRange } from "@/lib/domain/smart";
import { useDeps, useSettings } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { Notice } from "../ui/Notice";
import style from "./FillPlaces.module.css";

interface Props {
  concern: Concern;
  /** Hears that it is not so. */
  onDisagree: (flag: TextRange & { type: Concern["kind"] }) => Promise<void>;
}

/**
 * Says that a text is for a person, why, and for whom: the one the user named themselves. Whoever wrote it knows
 * better, and may go on.
 */
export function ForAPerson({ concern: { kind, start, end }, onDisagree }: Props) {
  const text = useMessages().coach.person;
  const { browser } = useDeps();
  const { trusted } = useSettings();
  const box = useRef<HTMLDivElement>(null);
  const isNotSo = useRef(false);
  useEffect(() => {
    const around = box.current?.parentElement?.parentElement;
    // The notice goes with its button: what is there in its place takes the focus.
    return () => {
      if (!isNotSo.current || document.activeElement !== document.body) return;
      around?.querySelector<HTMLElement>("button, select, summary")?.focus();
    };
  }, []);
  return (
    <Notice tone={kind === "distress" ? "info" : "warn"}>
      <div ref={box} className={style.places}>
        <h3>{text.title}</h3>
        <p>{text[kind]}</p>
        <Field
          label={text.trustedLabel}
          hint={text.trustedHint}
          defaultValue={trusted}
          maxLength={200}
          onBlur={({ target }) => void browser.writeSettings({ trusted: target.value.trim() })}
        />
        <div>
          <Button
            variant="plain"
            onClick={() => {
              isNotSo.current = true;
              void onDisagree({ type: kind, start, end });
            }}
          >
            {text.notSo}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
