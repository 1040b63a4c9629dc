import { ArrowLeft } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "wouter";
import { useFirstWords } from "../hooks/deps";
import style from "./Screen.module.css";

interface Props {
  title: string;
  /** Where Back leads: the list that this item belongs to. */
  back?: { address: string; name: string };
  actions?: ReactNode;
  children: ReactNode;
}

/**
 * One screen, in one column. When it opens its heading takes the focus, or the field that says by `data-first`
 * that one most likely types in it at once.
 */
export function Screen({ title, back, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const text = useFirstWords().common;
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const first = main.current?.querySelector<HTMLElement>("[data-first]");
    (first ?? heading.current)?.focus();
  }, []);
  return (
    <main ref={main} className={style.screen}>
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
