import { type InputHTMLAttributes, type ReactNode, useId } from "react";
import style from "./Field.module.css";

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: ReactNode;
}

/** One line to fill, with its label and what helps to fill it. */
export function Field({ label, hint, id, ...rest }: Props) {
  const own = useId();
  const inputId = id ?? own;
  const hintId = hint ? `${inputId}-hint` : undefined;
  return (
    <div className={style.field}>
      <label className={style.label} htmlFor={inputId}>
        {label}
      </label>
      <input {...rest} id={inputId} className={style.input} aria-describedby={hintId} />
      {hint && (
        <p id={hintId} className={style.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
