import { X } from "lucide-react";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { useLocation } from "wouter";
import type { AppError } from "@/lib/domain/errors";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { useFirstWords } from "./deps";
import style from "./toast.module.css";
import { toAppError } from "./use-action";

interface Toast {
  text: string;
  /** Takes back what was done; offered for ten seconds. */
  undo?: () => Promise<unknown>;
}

/** How long Undo is offered, in milliseconds; longer while the keyboard is on it or the pointer moves over it. */
const SHOWN_MS = 10_000;
/** How long words with nothing to take back stay, in milliseconds. */
const PLAIN_MS = 5_000;
/** A screen that opens this soon, in milliseconds, belongs to what was done; a later one is another subject. */
const SAME_STEP_MS = 1_000;

const ToastContext = createContext<(toast: Toast) => void>(() => {
  throw new Error("useToast is used outside its provider");
});

/** Says what failed unasked, by where it failed; with null, that it works again. */
type Report = (source: string, failure: unknown) => void;

const ReportContext = createContext<Report>((_, failure) => {
  if (failure !== null) throw failure;
});

export const useToast = () => useContext(ToastContext);
export const useReport = () => useContext(ReportContext);

/** Most acts that can be taken back one after the other; older ones are in the trash. */
const MOST = 5;

/**
 * Says at the foot of the panel what was done, with Undo, and what failed. The newest is said; what else can still be
 * taken back lies under it, and is said again once that one was taken back or closed. When nobody answers it they all
 * go: an older one would seem to be new.
 */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly (Toast & { shownAt: number })[]>([]);
  const toast = toasts.at(-1) ?? null;
  const [lastTouch, touch] = useState(0);
  const [isHeld, setHeld] = useState(false);
  const [failures, setFailures] = useState<ReadonlyMap<string, AppError>>(new Map());
  const [bug, setBug] = useState<{ cause: unknown } | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const text = useFirstWords().common;

  // What is saved as the panel goes has nobody left to tell.
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  const report = useCallback<Report>((source, failure) => {
    if (isGone.current) return;
    const known = failure === null ? null : toAppError(failure);
    if (failure !== null && !known) setBug({ cause: failure });
    setFailures((before) => {
      if (!known && !before.has(source)) return before;
      const after = new Map(before);
      after.delete(source);
      return known ? after.set(source, known) : after;
    });
  }, []);
  const show = useCallback(
    (next: Toast) => {
      const said = { ...next, shownAt: Date.now() };
      setToasts((before) => [...before.filter(({ undo }) => undo), said].slice(-MOST));
      report("undo", null);
    },
    [report],
  );
  const leave = () => setToasts((before) => before.slice(0, -1));
  const undo = (taken: () => Promise<unknown>) => {
    // The button goes; whoever stood on it stands on what is said of it.
    status.current?.focus();
    leave();
    taken().then(
      () => show({ text: text.undone }),
      (failure: unknown) => report("undo", failure),
    );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each touch begins the wait again.
  useEffect(() => {
    if (!toast || isHeld) return;
    const timer = toast.undo
      ? setTimeout(() => setToasts([]), SHOWN_MS)
      : setTimeout(leave, PLAIN_MS);
    return () => clearTimeout(timer);
  }, [toast, isHeld, lastTouch]);

  const [location] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes with the screen that it was said on.
  useEffect(() => {
    setToasts((before) => {
      const fresh = before.filter(({ shownAt }) => Date.now() - shownAt <= SAME_STEP_MS);
      return fresh.length < before.length ? fresh : before;
    });
  }, [location]);

  const close = () => {
    document.querySelector("h1")?.focus();
    setHeld(false);
    leave();
  };

  if (bug) throw bug.cause;
  const taken = toast?.undo;
  return (
    <ToastContext value={show}>
      <ReportContext value={report}>
        {children}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: reading or focusing it only makes it stay. */}
        <div
          className={style.shelf}
          onFocus={({ target }) => setHeld(target !== status.current)}
          onBlur={() => setHeld(false)}
          onPointerMove={() => touch(Math.floor(Date.now() / SAME_STEP_MS))}
          onKeyDown={(event) => event.key === "Escape" && toast && close()}
        >
          <p role="status" ref={status} tabIndex={-1}>
            {toast?.text}
          </p>
          {toast && (
            <span className={style.actions}>
              {taken && <Button onClick={() => undo(taken)}>{text.undo}</Button>}
              <Button
                variant="plain"
                icon={<X size={16} aria-hidden="true" />}
                aria-label={text.close}
                title={text.close}
                onClick={close}
              />
            </span>
          )}
          <ErrorNotice error={[...failures.values()].at(-1) ?? null} />
        </div>
      </ReportContext>
    </ToastContext>
  );
}
