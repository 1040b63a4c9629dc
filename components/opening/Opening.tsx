import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import type { Deps } from "@/lib/actions/deps";
import { type Opening as Opened, openInMemory, openSafely } from "@/lib/db/open";
import type { Messages } from "@/lib/i18n";
import {
  DatabaseProvider,
  useDeps,
  useFirstWords,
  useLocale,
  useSettingsTrouble,
} from "../hooks/deps";
import { EraseContext } from "./erase-context";
import type { TroubleState } from "./Trouble";
import { useUpkeep } from "./use-upkeep";

// Most sessions see neither: they stay out of the first load.
const Trouble = lazy(async () => ({ default: (await import("./Trouble")).Trouble }));
const MemoryBanner = lazy(async () => ({
  default: (await import("./MemoryBanner")).MemoryBanner,
}));

type State = { kind: "opening" } | TroubleState | Opened;

/** Opens the database before any screen reads it, and says what stands in the way or what came between. */
export function Opening({ children }: { children: ReactNode }) {
  const { db, storage } = useDeps();
  const settingsTrouble = useSettingsTrouble();
  const language = useLocale();
  const { common } = useFirstWords();
  const [state, setState] = useState<State>({ kind: "opening" });
  const [bug, setBug] = useState<{ cause: unknown } | null>(null);
  if (bug) throw bug.cause;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    const watcher = {
      blocked: () => setState({ kind: "blocked" }),
      closed: (why: "upgraded" | "erased") => setState({ kind: "closed", why }),
    };
    void openSafely(db, watcher, openInMemory).then(
      (opened) => {
        setState(opened);
        if (opened.kind === "kept") void forgetFile(db, storage).catch(reportError);
      },
      (cause) => setBug({ cause }),
    );
  }, [db, storage]);

  useUpkeep(state.kind === "kept");
  const erase = useCallback(
    (words: Messages["data"]["erase"]) => setState({ kind: "erased", words, language }),
    [language],
  );

  if (state.kind === "kept") {
    return (
      <EraseContext value={erase}>
        {settingsTrouble && (
          <Suspense>
            <MemoryBanner because="settings" cause={settingsTrouble} />
          </Suspense>
        )}
        {children}
      </EraseContext>
    );
  }
  if (state.kind === "in-memory") {
    return (
      <DatabaseProvider db={state.db}>
        <EraseContext value={erase}>
          <Suspense>
            <MemoryBanner because={state.because} cause={state.cause} />
          </Suspense>
          {children}
        </EraseContext>
      </DatabaseProvider>
    );
  }
  const opening = <p role="status">{common.loading}</p>;
  if (state.kind === "opening") return opening;
  return (
    <Suspense fallback={opening}>
      <Trouble state={state} />
    </Suspense>
  );
}

/** Forgets a file that was read and neither written nor left when its window was closed; others may still read one. */
async function forgetFile(db: Deps["db"], storage: Deps["storage"]): Promise<void> {
  const { panels, tabs } = await storage.otherWindows();
  if (panels + tabs === 0 && (await db.stagedRows.count()) > 0) await db.stagedRows.clear();
}
