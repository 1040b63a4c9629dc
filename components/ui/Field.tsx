import { type InputHTMLAttributes, type ReactNode, useId } from "react";
import style from "./Field.module.css";
import { useSteadyCaret } from "./use-steady-caret";

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: ReactNode;
}

/** One line to fill, with its label and what helps to fill it. */
export function Field({ label, hint, id, onChange, ...rest }: Props) {
  const own = useId();
  const inputId = id ?? own;
  const hintId = hint ? `${inputId}-hint` : undefined;
  const { field, hear } = useSteadyCaret<HTMLInputElement>(rest.value);
  return (
    <div className={style.field}>
      <label className={style.label} htmlFor={inputId}>
        {label}
      </label>
      <input
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
