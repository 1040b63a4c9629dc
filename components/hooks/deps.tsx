import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { Deps } from "@/lib/actions/deps";
import { type Locale, preferredLocale } from "@/lib/domain/locale";
import type { Pair } from "@/lib/domain/pair";
import { Settings } from "@/lib/domain/settings";
import { type FirstWords, loadFirstWords } from "@/lib/i18n";

const DepsContext = createContext<Deps | null>(null);
const SettingsContext = createContext<Settings | null>(null);
const SettingsTroubleContext = createContext<string | null>(null);
const FirstWordsContext = createContext<FirstWords | null>(null);
const PairContext = createContext<Pair | null>(null);

const inside = <Value,>(value: Value | null, name: string): Value => {
  if (value === null) throw new Error(`${name} is used outside its provider`);
  return value;
};

const localeOf = ({ locale }: Settings): Locale => locale ?? preferredLocale(navigator.languages);

/**
 * Hands the panel all that it may touch, and the settings and words as they change. Settings that cannot be read
 * are those of a first day, and the reason is told.
 */
export function DepsProvider({ deps, children }: { deps: Deps; children: ReactNode }) {
  const [settings, setSettings] = useState<Settings>();
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    void deps.browser.readSettings().then(setSettings, (cause) => {
      setTrouble(String(cause));
      setSettings(Settings.parse({}));
    });
    return deps.browser.onSettingsChange(setSettings);
  }, [deps]);
  const locale = settings && localeOf(settings);
  const [words, setWords] = useState<FirstWords>();
  const [bug, setBug] = useState<{ cause: unknown } | null>(null);
  useEffect(() => {
    if (locale) void loadFirstWords(locale).then(setWords, (cause) => setBug({ cause }));
  }, [locale]);
  if (bug) throw bug.cause;
  if (!settings || !words) return null;
  return (
    <DepsContext value={deps}>
      <SettingsContext value={settings}>
        <SettingsTroubleContext value={trouble}>
          <FirstWordsContext value={words}>{children}</FirstWordsContext>
        </SettingsTroubleContext>
      </SettingsContext>
    </DepsContext>
  );
}

/** Puts another database in the place of the one that could not be opened. */
export function DatabaseProvider({ db, children }: { db: Deps["db"]; children: ReactNode }) {
  const deps = useDeps();
  const replaced = useMemo(() => ({ ...deps, db }), [deps, db]);
  return <DepsContext value={replaced}>{children}</DepsContext>;
}

/** Says which pair the screens below are about. */
export function PairProvider({ pair, children }: { pair: Pair; children: ReactNode }) {
  return <PairContext value={pair}>{children}</PairContext>;
}

export const useDeps = (): Deps => inside(useContext(DepsContext), "useDeps");

/** The browser's own words when it could not read the settings; null when all is well. */
export const useSettingsTrouble = (): string | null => useContext(SettingsTroubleContext);

export const useSettings = (): Settings => inside(useContext(SettingsContext), "useSettings");

/** The pair on screen. */
export const usePair = (): Pair => inside(useContext(PairContext), "usePair");

/** The pair on screen; null before there is one. */
export const usePairIfAny = (): Pair | null => useContext(PairContext);

/** The language of the screens: chosen, or the browser's own. */
export const useLocale = (): Locale => localeOf(useSettings());

/** What the frame, the start and Home say, in the user's language. */
export const useFirstWords = (): FirstWords =>
  inside(useContext(FirstWordsContext), "useFirstWords");
