import type { ReactNode } from "react";
import { FEEDBACK_LENGTH } from "@/lib/domain/feedback";
import type { Composing } from "../hooks/use-composer";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { TextArea } from "../ui/TextArea";
import { FormerWords } from "./FormerWords";
import style from "./KeptWords.module.css";

interface Props {
  composer: Composing;
  label: string;
  hint: string;
  /** What keeping it is called. */
  keepLabel: string;
  onKeep: () => void;
  /** Hears that the field was emptied. */
  onEmpty: () => void;
  /** What invites to write, as long as nothing is written. */
  invitation: ReactNode;
  /** What the coach says of what is written. */
  children: ReactNode;
}

/** Where words for someone are first written. Nothing holds them back. */
export function Composer({ composer, label, hint, keepLabel, invitation, children, ...on }: Props) {
  const { written, isEmpty, former, type } = composer;
  return (
    <div className={style.group}>
      <TextArea
        id={composer.inputId}
        label={label}
        hint={hint}
        value={written}
        maxLength={FEEDBACK_LENGTH}
        onChange={({ target }) => {
          type(target.value);
          if (target.value.trim() === "") on.onEmpty();
        }}
      />
      <FormerWords former={former} current={written} onBringBack={type} />
      {isEmpty ? invitation : children}
      {!composer.isProposed && (
        <div className={style.row}>
          <Button
            variant="primary"
            disabled={isEmpty || composer.isRunning}
            onClick={() => on.onKeep()}
          >
            {keepLabel}
          </Button>
        </div>
      )}
      <ErrorNotice error={composer.error} />
    </div>
  );
}
