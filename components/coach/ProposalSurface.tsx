import { type ReactNode, useContext, useEffect, useId, useRef } from "react";
import { useMessages } from "../hooks/use-messages";
import style from "./ProposalSurface.module.css";
import { ProposedBy } from "./proposed-by";

interface Props {
  title: string;
  /** Esc, from anywhere in it. */
  onRefuse: () => void;
  children: ReactNode;
}

/**
 * What the coach proposes, on a surface of its own, which Esc refuses. It takes the focus when it comes; a model's
 * comes later, and takes it only from where there is none.
 */
export function ProposalSurface({ title, onRefuse, children }: Props) {
  const titleId = useId();
  const surface = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const text = useMessages().asking;
  const model = useContext(ProposedBy);
  const isLater = model !== null;
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (!isLater || isFree) heading.current?.focus();
  }, [isLater]);

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
        {model === null ? title : text.proposal(model)}
      </h2>
      {children}
    </section>
  );
}
