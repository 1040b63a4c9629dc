import { useEffect } from "react";
import { Router } from "wouter";
import { navigate, useHashLocation } from "wouter/use-hash-location";
import { keepSearchCurrent } from "@/lib/actions/keep-search-current";
import { currentPair } from "@/lib/db/pairs";
import { PairProvider, useDeps, useFirstWords, useLocale, useSettings } from "./hooks/deps";
import { ToastProvider } from "./hooks/toast";
import { useQuery } from "./hooks/use-query";
import { PanelHeader } from "./PanelHeader";
import { Screens, ScreensWithoutPair } from "./Screens";
import { TabBar } from "./TabBar";

/** The panel: who it is about, five tabs, one screen. Before the first pair, the start. */
export function App() {
  const { browser, db } = useDeps();
  const locale = useLocale();
  const { pairId } = useSettings();
  const text = useFirstWords().common;
  const pair = useQuery((db) => currentPair(db, pairId), [pairId]);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  useEffect(() => keepSearchCurrent(db), [db]);

  useEffect(() => {
    const show = async () => {
      const address = await browser.takeRequest();
      if (address) navigate(address.slice(1));
    };
    void show();
    return browser.onRequest(() => void show());
  }, [browser]);

  if (pair === undefined) return <p role="status">{text.loading}</p>;
  return (
    <Router hook={useHashLocation}>
      <ToastProvider>
        {pair === null ? (
          <ScreensWithoutPair />
        ) : (
          <PairProvider key={pair.id} pair={pair}>
            <PanelHeader />
            <Screens />
            <TabBar />
          </PairProvider>
        )}
      </ToastProvider>
    </Router>
  );
}
