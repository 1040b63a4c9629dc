import { useEffect, useState } from "react";
import { useDeps } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Notice } from "../ui/Notice";

/** Milliseconds between two looks at which windows are still open. */
const LOOK_MS = 1_000;

/** Says which other window holds the data open; nothing is to be done here but wait. */
export function BlockedNotice() {
  const { storage } = useDeps();
  const text = useMessages().data.opening;
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
        <strong>{text.blocked}</strong>
      </p>
      <p>{text.close[which]}</p>
    </Notice>
  );
}
