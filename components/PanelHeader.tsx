import { ExternalLink, Search, Settings } from "lucide-react";
import { Link, useLocation } from "wouter";
import { useDeps, useFirstWords, usePair } from "./hooks/deps";
import style from "./PanelHeader.module.css";
import { useSearchShortcut } from "./search/use-search-shortcut";
import { Button } from "./ui/Button";

/** Who the panel is about, and the doors that are always open: the search, a whole tab, the settings. */
export function PanelHeader() {
  const { browser } = useDeps();
  const pair = usePair();
  const [location] = useLocation();
  const text = useFirstWords().common;
  useSearchShortcut();
  return (
    <header className={style.header}>
      <Link href="/" className={style.pair ?? ""}>
        <strong>{pair.partnerName}</strong> <span>{text.pairLine[pair.role]}</span>
        {pair.isExample && <span className={style.example}>{text.example}</span>}
      </Link>
      <Link
        href="/search"
        className={style.door ?? ""}
        aria-label={text.search.title}
        aria-keyshortcuts="/ Control+K Meta+K"
        title={text.search.open}
      >
        <Search size={16} aria-hidden="true" />
      </Link>
      {!browser.isInTab && (
        <Button
          variant="plain"
          icon={<ExternalLink size={16} aria-hidden="true" />}
          aria-label={text.openInTab}
          title={text.openInTab}
          onClick={() => void browser.openInTab(`#${location}`)}
        />
      )}
      <Link
        href="/settings"
        className={style.door ?? ""}
        aria-label={text.settings}
        title={text.settings}
      >
        <Settings size={16} aria-hidden="true" />
      </Link>
    </header>
  );
}
