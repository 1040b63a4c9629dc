import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from "react";
import style from "./Button.module.css";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary a screen: what a person most likely wants. `plain` looks like a link; `harm` loses something. */
  variant?: "primary" | "quiet" | "plain" | "harm";
  icon?: ReactNode;
  /** Does nothing for now; unlike a disabled one it keeps the focus. */
  isBusy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A native button with the house's look. */
export function Button({ variant = "quiet", icon, isBusy, children, className, ...rest }: Props) {
  const busy = isBusy && {
    "aria-disabled": true,
    onClick: (event: MouseEvent) => event.preventDefault(),
  };
  const look = variant === "quiet" ? "" : style[variant];
  return (
    <button
      type="button"
      {...rest}
      {...busy}
      className={`${style.button} ${look} ${className ?? ""}`}
    >
      {icon}
      {children}
    </button>
  );
}
