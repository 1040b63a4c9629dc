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
  /** The field where one most likely types at once: it takes the focus instead of the heading. */
  focusOn?: string;
  children: ReactNode;
}

/** One screen: a heading that takes the focus when it opens, and one column. */
export function Screen({ title, back, actions, focusOn, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const text = useFirstWords().common;
  const first = useRef(focusOn);
  useEffect(() => {
    const field = first.current === undefined ? null : document.getElementById(first.current);
    (field ?? heading.current)?.focus();
  }, []);
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
