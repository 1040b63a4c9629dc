import type { ReactNode } from "react";
import style from "./Notice.module.css";

interface Props {
  tone: "info" | "warn" | "harm";
  children: ReactNode;
}

/** Something to know here and now; announced once when it appears. */
export function Notice({ tone, children }: Props) {
  return (
    <div role="status" className={`${style.notice} ${tone === "info" ? "" : style[tone]}`}>
      {children}
    </div>
  );
}
