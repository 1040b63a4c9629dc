import { createRoot } from "react-dom/client";
import * as z from "zod";
import { App } from "@/components/App";
import { DepsProvider } from "@/components/hooks/deps";
import { Opening } from "@/components/opening/Opening";
import { ErrorBoundary } from "@/components/ui/ErrorBoundary";
import type { Deps } from "@/lib/actions/deps";
import { openDatabase } from "@/lib/db/database";
import { toInstant } from "@/lib/domain/time";
import { browserPort } from "@/lib/platform/browser-port";
import { closeOnToggle } from "@/lib/platform/panel";
import { storagePort } from "@/lib/platform/storage";
import { announceWindow } from "@/lib/platform/windows";
import "@/components/ui/tokens.css";

z.config({ jitless: true });

const deps: Deps = {
  db: openDatabase(),
  now: () => toInstant(new Date()),
  newId: () => crypto.randomUUID(),
  browser: browserPort,
  storage: storagePort,
  openModel: async (endpoint, key) => {
    const [{ openAiModel }, { answerForms }] = await Promise.all([
      import("@/lib/models/openai"),
      import("@/lib/platform/answer-forms"),
    ]);
    return openAiModel(endpoint, key, { memory: answerForms });
  },
  openOwnModel: async () =>
    "LanguageModel" in globalThis
      ? (await import("@/lib/models/on-device")).onDeviceModel(globalThis.LanguageModel)
      : null,
};

if (!browserPort.isInTab) closeOnToggle();

announceWindow();

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <ErrorBoundary>
      <DepsProvider deps={deps}>
        <Opening>
          <App />
        </Opening>
      </DepsProvider>
    </ErrorBoundary>,
  );
}
