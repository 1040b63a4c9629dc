import { type ReactNode, type TextareaHTMLAttributes, useId } from "react";
import style from "./Field.module.css";

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  label: string;
  hint?: ReactNode;
  /** The label is read out but not shown, where a heading says the same. */
  isLabelHidden?: boolean;
}

/** Several lines to fill; grows with its text. */
export function TextArea({ label, hint, isLabelHidden = false, id, ...rest }: Props) {
  const own = useId();
  const inputId = id ?? own;
  const hintId = hint ? `${inputId}-hint` : undefined;
  return (
    <div className={style.field}>
      <label className={isLabelHidden ? "visually-hidden" : style.label} htmlFor={inputId}>
        {label}
      </label>
      <textarea {...rest} id={inputId} className={style.input} aria-describedby={hintId} />
      {hint && (
        <p id={hintId} className={style.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
