import { type ReactNode, useCallback, useEffect, useState } from "react";
import { type Opening as Opened, openInMemory, openSafely } from "@/lib/db/open";
import type { Messages } from "@/lib/i18n";
import { DatabaseProvider, useDeps, useLocale, useMessages } from "../hooks/deps";
import { ErrorNotice } from "../ui/ErrorNotice";
import { BlockedNotice } from "./BlockedNotice";
import { ClosedNotice } from "./ClosedNotice";
import { Erased } from "./Erased";
import { EraseContext } from "./erase-context";
import { MemoryBanner } from "./MemoryBanner";
import style from "./Opening.module.css";
import { useUpkeep } from "./use-upkeep";

type State =
  | { kind: "opening" }
  | { kind: "blocked" }
  | { kind: "closed"; why: "upgraded" | "erased" }
  // The words of the moment: erasing takes the chosen language away, too.
  | { kind: "erased"; words: Messages["data"]["erase"]; language: string }
  | Opened;

/** Opens the database before any screen reads it, and says what stands in the way or what came between. */
export function Opening({ children }: { children: ReactNode }) {
  const { db } = useDeps();
  const language = useLocale();
  const { common, data } = useMessages();
  const [state, setState] = useState<State>({ kind: "opening" });

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    const watcher = {
      blocked: () => setState({ kind: "blocked" }),
      closed: (why: "upgraded" | "erased") => setState({ kind: "closed", why }),
    };
    void openSafely(db, watcher, openInMemory).then(setState);
  }, [db]);

  useUpkeep(state.kind === "kept");
  const erase = useCallback(
    () => setState({ kind: "erased", words: data.erase, language }),
    [data, language],
  );

  if (state.kind === "kept") return <EraseContext value={erase}>{children}</EraseContext>;
  if (state.kind === "in-memory") {
    return (
      <DatabaseProvider db={state.db}>
        <EraseContext value={erase}>
          <MemoryBanner because={state.because} cause={state.cause} />
          {children}
        </EraseContext>
      </DatabaseProvider>
    );
  }
  return (
    <main className={style.screen}>
      {state.kind === "opening" && <p role="status">{common.loading}</p>}
      {state.kind === "blocked" && <BlockedNotice />}
      {state.kind === "closed" && <ClosedNotice why={state.why} />}
      {state.kind === "too-new" && <ErrorNotice error={state.error} />}
      {state.kind === "erased" && <Erased words={state.words} language={state.language} />}
    </main>
  );
}
