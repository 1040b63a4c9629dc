import { Link } from "wouter";
import { Locale } from "@/lib/domain/locale";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Screen } from "../ui/Screen";
import { Select } from "../ui/Select";
import { LedgerSection } from "./LedgerSection";
import { ModelSection } from "./ModelSection";
import { PairChoice } from "./PairChoice";
import { PairSection } from "./PairSection";
import style from "./Settings.module.css";

/** Each language in its own words, so that it is found by who can't read the other. */
const ownName: Record<Locale, string> = { en: "English", fr: "Français" };

/** What the user chose, and the account of what was sent. */
export function SettingsScreen() {
  const { browser } = useDeps();
  const locale = useLocale();
  const { role } = usePair();
  const { contact, data, model } = useMessages();
  const text = model.settings;
  return (
    <Screen title={text.title}>
      <div className={style.sections}>
        <Select
          label={text.language}
          value={locale}
          onChange={({ target }) =>
            void browser.writeSettings({ locale: Locale.parse(target.value) })
          }
        >
          {Locale.options.map((one) => (
            <option key={one} value={one} lang={one}>
              {ownName[one]}
            </option>
          ))}
        </Select>
        <PairChoice />
        <PairSection />
        {role === "mentee" && (
          <p>
            <Link href="/first-contact">{contact.title}</Link>
          </p>
        )}
        <ModelSection />
        <LedgerSection />
        <section className={style.section}>
          <Link href="/data">{data.link}</Link>
        </section>
      </div>
    </Screen>
  );
}
