import type { ReactNode } from "react";
import style from "./EmptyState.module.css";

interface Props {
  text: string;
  children?: ReactNode;
}

/** Nothing here yet: one sentence that teaches, one thing to do. */
export function EmptyState({ text, children }: Props) {
  return (
    <div className={style.empty}>
      <p>{text}</p>
      {children}
    </div>
  );
}
