import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { Button } from "../ui/Button";
import { useMessages } from "./deps";
import style from "./toast.module.css";

interface Toast {
  text: string;
  /** Takes back what was done; offered for ten seconds. */
  undo?: () => Promise<unknown>;
}

/** How long Undo is offered, in milliseconds. */
const SHOWN_MS = 10_000;

const ToastContext = createContext<(toast: Toast) => void>(() => {
  throw new Error("useToast is used outside its provider");
});

export const useToast = () => useContext(ToastContext);

/** Says at the foot of the panel what was done, with Undo. The newest replaces the one before. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const [isHeld, setHeld] = useState(false);
  const text = useMessages().common;
  const show = useCallback((next: Toast) => setToast(next), []);

  useEffect(() => {
    if (!toast || isHeld) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);

  return (
    <ToastContext value={show}>
      {children}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: reading or focusing it only makes it stay. */}
      <div
        className={style.shelf}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
      >
        <p role="status">{toast?.text}</p>
        {toast?.undo && (
          <Button
            onClick={() => {
              void toast.undo?.().then(() => setToast({ text: text.undone }));
            }}
          >
            {text.undo}
          </Button>
        )}
      </div>
    </ToastContext>
  );
}
