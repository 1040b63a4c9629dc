import type { AppError } from "@/lib/domain/errors";
import type { Messages } from "@/lib/i18n";
import { useMessages } from "../hooks/use-messages";
import { ErrorNotice } from "../ui/ErrorNotice";
import { BlockedNotice } from "./BlockedNotice";
import { ClosedNotice } from "./ClosedNotice";
import { Erased } from "./Erased";
import style from "./Opening.module.css";

/** What can stand in the place of all screens. */
export type TroubleState =
  | { kind: "blocked" }
  | { kind: "closed"; why: "upgraded" | "erased" }
  | { kind: "too-new"; error: AppError }
  // The words of the moment: erasing takes the chosen language away, too.
  | { kind: "erased"; words: Messages["data"]["erase"]; language: string };

function Busy() {
  const { blocked, close } = useMessages().data.opening;
  return <BlockedNotice what={blocked} close={close} />;
}

/** Stands in the place of all screens while, or because, the database is not theirs to read. */
export function Trouble({ state }: { state: TroubleState }) {
  return (
    <main className={style.screen}>
      {state.kind === "blocked" && <Busy />}
      {state.kind === "closed" && <ClosedNotice why={state.why} />}
      {state.kind === "too-new" && <ErrorNotice error={state.error} />}
      {state.kind === "erased" && <Erased words={state.words} language={state.language} />}
    </main>
  );
}
