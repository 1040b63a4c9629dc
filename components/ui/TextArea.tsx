import { type ReactNode, type TextareaHTMLAttributes, useId } from "react";
import style from "./Field.module.css";
import { useSteadyCaret } from "./use-steady-caret";

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  label: string;
  hint?: ReactNode;
  /** The label is read out but not shown, where a heading says the same. */
  isLabelHidden?: boolean;
}

/** Several lines to fill; grows with its text. */
export function TextArea({ label, hint, isLabelHidden = false, id, onChange, ...rest }: Props) {
  const own = useId();
  const inputId = id ?? own;
  const hintId = hint ? `${inputId}-hint` : undefined;
  const { field, hear } = useSteadyCaret<HTMLTextAreaElement>(rest.value);
  return (
    <div className={style.field}>
      <label className={isLabelHidden ? "visually-hidden" : style.label} htmlFor={inputId}>
        {label}
      </label>
      <textarea
        {...rest}
        ref={field}
        id={inputId}
        className={style.input}
        aria-describedby={hintId}
        onChange={(event) => {
          hear(event);
          onChange?.(event);
        }}
      />
      {hint && (
        <p id={hintId} className={style.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
