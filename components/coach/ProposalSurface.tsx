import { type ReactNode, useEffect, useId, useRef } from "react";
import style from "./ProposalSurface.module.css";

interface Props {
  title: string;
  /** Esc, from anywhere in it. */
  onRefuse: () => void;
  children: ReactNode;
}

/** What the coach proposes, on a surface of its own. Takes the focus when it comes, and Esc refuses it. */
export function ProposalSurface({ title, onRefuse, children }: Props) {
  const titleId = useId();
  const surface = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  useEffect(() => {
    const here = surface.current;
    const refuseOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      onRefuse();
    };
    here?.addEventListener("keydown", refuseOnEscape);
    return () => here?.removeEventListener("keydown", refuseOnEscape);
  }, [onRefuse]);

  return (
    <section ref={surface} className={style.surface} aria-labelledby={titleId}>
      <h2 id={titleId} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
