import { type SelectHTMLAttributes, useId } from "react";
import style from "./Field.module.css";

interface Props extends SelectHTMLAttributes<HTMLSelectElement> {
  label: string;
  isLabelHidden?: boolean;
}

/** A choice among a few, native. */
export function Select({ label, isLabelHidden = false, id, children, ...rest }: Props) {
  const own = useId();
  const inputId = id ?? own;
  return (
    <div className={style.field}>
      <label className={isLabelHidden ? "visually-hidden" : style.label} htmlFor={inputId}>
        {label}
      </label>
      <select {...rest} id={inputId} className={style.input}>
        {children}
      </select>
    </div>
  );
}
