import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import style from "./Button.module.css";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary a screen: what a person most likely wants. `plain` looks like a link; `harm` loses something. */
  variant?: "primary" | "quiet" | "plain" | "harm";
  icon?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A native button with the house's look. */
export function Button({ variant = "quiet", icon, children, className, ...rest }: Props) {
  const look = variant === "quiet" ? "" : style[variant];
  return (
    <button type="button" {...rest} className={`${style.button} ${look} ${className ?? ""}`}>
      {icon}
      {children}
    </button>
  );
}
