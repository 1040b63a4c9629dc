import { useEffect, useState } from "react";
import type { FrontTab } from "@/lib/actions/deps";
import { useDeps } from "./deps";

/** The page beside the panel, followed as it changes; null when there is none, undefined until it is known. */
export function useFrontTab(): FrontTab | null | undefined {
  const { browser } = useDeps();
  const [tab, setTab] = useState<FrontTab | null>();
  useEffect(() => {
    let isCurrent = true;
    const look = () =>
      void browser.frontTab().then((front) => {
        if (isCurrent) setTab(front);
      });
    look();
    const stop = browser.onFrontTabChange(look);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [browser]);
  return tab;
}
