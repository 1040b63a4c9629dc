import { ArrowLeft } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "wouter";
import { useMessages } from "../hooks/deps";
import style from "./Screen.module.css";

interface Props {
  title: string;
  /** Where Back leads: the list that this item belongs to. */
  back?: { address: string; name: string };
  actions?: ReactNode;
  children: ReactNode;
}

/** One screen: a heading that takes the focus when it opens, and one column. */
export function Screen({ title, back, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const text = useMessages().common;
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={style.screen}>
      <header className={style.head}>
        {back && (
          <Link href={back.address} className={style.back ?? ""}>
            <ArrowLeft size={16} aria-hidden="true" />
            {text.backTo(back.name)}
          </Link>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions}
      </header>
      {children}
    </main>
  );
}
