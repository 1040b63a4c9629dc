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
  /** What the concern was found in. */
  said: string;
  concern: Concern;
  /** Hears that it is not so. */
  onDisagree: (flag: TextRange & { type: Concern["kind"] }) => Promise<void>;
}

/**
 * Says that a text is for a person, why, and for whom: the one the user named themselves. Whoever wrote it knows
 * better, and may go on.
 */
export function ForAPerson({ said, concern: { kind, start, end }, onDisagree }: Props) {
  const text = useMessages().coach.person;
  const { browser } = useDeps();
  const { trusted } = useSettings();
  const box = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The words that were just said to be nothing of the kind. */
  const disputed = useRef<string | null>(null);
  const words = said.slice(start, end);
  useEffect(() => {
    if (disputed.current === null || disputed.current === words) return;
    // Other words are for a person too: their notice is in the place of the one that was answered.
    disputed.current = null;
    heading.current?.focus();
  }, [words]);
  useEffect(() => {
    const around = box.current?.parentElement?.parentElement;
    // The notice goes with its button: what is there in its place takes the focus.
    return () => {
      if (disputed.current === null || document.activeElement !== document.body) return;
      around?.querySelector<HTMLElement>("h3[tabindex], button, select, summary")?.focus();
    };
  }, []);
  return (
    <Notice tone={kind === "distress" ? "info" : "warn"}>
      <div ref={box} className={style.places}>
        <h3 ref={heading} tabIndex={-1}>
          {text.title}
        </h3>
        <q>{words}</q>
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
              disputed.current = words;
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
