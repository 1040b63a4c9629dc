import { useEffect, useState } from "react";
import type { Messages } from "@/lib/i18n";
import { useDeps } from "../hooks/deps";
import { Notice } from "../ui/Notice";

type Words = Messages["data"]["opening"];

/** Milliseconds between two looks at which windows are still open. */
const LOOK_MS = 1_000;

/**
 * Says which other window holds the data open; nothing is to be done here but wait.
 *
 * @param text the words of the moment, which erasing takes away
 */
export function BlockedNotice({ what, close }: { what: string; close: Words["close"] }) {
  const { storage } = useDeps();
  const [others, setOthers] = useState({ panels: 0, tabs: 0 });
  useEffect(() => {
    const look = () => void storage.otherWindows().then(setOthers);
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [storage]);
  const { panels, tabs } = others;
  const which = panels && tabs ? "both" : panels ? "panel" : tabs ? "tab" : "any";
  return (
    <Notice tone="warn">
      <p>
        <strong>{what}</strong>
      </p>
      <p>{close[which]}</p>
    </Notice>
  );
}
