import { useEffect, useState } from "react";
import type { FrontTab } from "@/lib/actions/deps";
import type { PageRefusal } from "@/lib/domain/errors";
import { refusalOf } from "@/lib/domain/page";
import { useDeps } from "./deps";

/** The page beside the panel, with what keeps Cordée from reading it; null when it may try. */
export interface SeenTab extends FrontTab {
  refusal: PageRefusal | null;
}

/** The page beside the panel, followed as it changes; null when there is none, undefined until it is known. */
export function useFrontTab(): SeenTab | null | undefined {
  const { browser } = useDeps();
  const [tab, setTab] = useState<SeenTab | null>();
  useEffect(() => {
    let latest = 0;
    const look = async () => {
      const turn = ++latest;
      const front = await browser.frontTab();
      const refusal = front && (await whyNot(front));
      if (turn === latest) setTab(front && { ...front, refusal });
    };
    const whyNot = ({ id, url }: FrontTab) =>
      url ? refusalOf(url, { mayReadFiles: true }) : browser.refusalOfTab(id);
    void look();
    const stop = browser.onFrontTabChange(() => void look());
    return () => {
      latest = -1;
      stop();
    };
  }, [browser]);
  return tab;
}
