import { type ReactNode, type SelectHTMLAttributes, useId } from "react";
import style from "./Field.module.css";

interface Props extends SelectHTMLAttributes<HTMLSelectElement> {
  label: string;
  isLabelHidden?: boolean;
  hint?: ReactNode;
}

/** A choice among a few, native. */
export function Select({ label, isLabelHidden = false, hint, id, children, ...rest }: Props) {
  const own = useId();
  const inputId = id ?? own;
  const hintId = hint ? `${inputId}-hint` : undefined;
  return (
    <div className={style.field}>
      <label className={isLabelHidden ? "visually-hidden" : style.label} htmlFor={inputId}>
        {label}
      </label>
      <select {...rest} id={inputId} className={style.input} aria-describedby={hintId}>
        {children}
      </select>
      {hint && (
        <p id={hintId} className={style.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
