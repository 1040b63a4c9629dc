import { useEffect, useState } from "react";
import { Link } from "wouter";
import type { FrontTab } from "@/lib/actions/deps";
import { keepTabs, type Outcome } from "@/lib/actions/keep-many";
import { useDeps } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Screen } from "../ui/Screen";
import style from "./Resource.module.css";

/** Keeps several tabs at once, and says of each what became of it. */
export function TabsScreen() {
  const deps = useDeps();
  const { browser } = deps;
  const { plan: text, errors } = useMessages();
  const [selected, setSelected] = useState<FrontTab[]>([]);
  const [all, setAll] = useState<FrontTab[]>([]);
  const [done, setDone] = useState<{ tab: FrontTab; outcome: Outcome }[]>([]);
  const [total, setTotal] = useState(0);
  const [lost, setLost] = useState<string[]>([]);
  useEffect(() => {
    const look = () => {
      void browser.windowTabs(true).then(setSelected);
      void browser.windowTabs(false).then(setAll);
    };
    look();
    void browser.lostSites().then(setLost);
    return browser.onFrontTabChange(look);
  }, [browser]);
  const keep = useAction(
    async (isSelected: boolean, seeing: ReturnType<typeof browser.seeSitesOnce> | null) => {
      setDone([]);
      const giveBack = await seeing;
      try {
        const tabs = await browser.windowTabs(isSelected);
        setTotal(tabs.length);
        await keepTabs(deps, tabs, (tab, outcome) => {
          setDone((before) => [...before, { tab, outcome }]);
        });
      } finally {
        setLost((await giveBack?.()) ?? []);
      }
    },
  );
  const start = (tabs: readonly FrontTab[], isSelected: boolean) => {
    // In the click itself, and only where there is something that cannot be seen.
    const isHidden = tabs.some(({ url }) => url === "");
    void keep.run(isSelected, isHidden ? browser.seeSitesOnce() : null);
  };
  const read = done.filter(({ outcome }) => outcome.how !== "refused").length;
  const isAnyHidden = all.some(({ url }) => url === "");
  return (
    <Screen title={text.tabsTitle} back={{ address: "/plan", name: text.title }}>
      {isAnyHidden && <p>{text.tabsHint}</p>}
      <div className={style.row}>
        {selected.length > 0 && (
          <Button
            variant="primary"
            isBusy={keep.isRunning}
            onClick={keep.isRunning ? undefined : () => start(selected, true)}
          >
            {text.keepSelected(selected.length)}
          </Button>
        )}
        {all.length > selected.length && (
          <Button
            isBusy={keep.isRunning}
            onClick={keep.isRunning ? undefined : () => start(all, false)}
          >
            {text.keepAll(all.length)}
          </Button>
        )}
      </div>
      <p role="status">{total > 0 && text.tabsDone(read, total)}</p>
      <ErrorNotice error={keep.error} />
      {lost.length > 0 && (
        <div className={style.choice} role="alert">
          <p>
            {text.tookBack(lost.map((origin) => origin.replace(/^.*:\/\/|\/\*$/g, "")).join(", "))}
          </p>
          <Button
            onClick={() => {
              const asking = browser.requestOrigin(...lost);
              void asking.then((isGiven) => isGiven && setLost([]));
            }}
          >
            {text.giveAgain}
          </Button>
        </div>
      )}
      <ul className={style.list}>
        {done.map(({ tab, outcome }) => (
          <li key={tab.id} className={style.card}>
            {outcome.how === "refused" ? (
              <>
                <span>{tab.title || tab.url || text.aTab}</span>
                <span className={style.soft}>
                  {errors["page-not-readable"]({ reason: outcome.reason, url: tab.url }).what}
                </span>
              </>
            ) : (
              <>
                <Link href={`/plan/${outcome.resource.id}`}>{outcome.resource.title}</Link>
                <span className={style.soft}>{text.outcomes[outcome.how]}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Screen>
  );
}
