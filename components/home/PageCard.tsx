import { useLocation, useParams } from "wouter";
import { findKept } from "@/lib/actions/keep-page";
import { AppError, type PageRefusal } from "@/lib/domain/errors";
import { originPattern } from "@/lib/domain/origin";
import { useDeps, useFirstWords, usePair } from "../hooks/deps";
import { useFrontTab } from "../hooks/use-front-tab";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Home.module.css";
import { KeepPageButton } from "./KeepPageButton";

/** The page beside the panel: keep it, open what was kept of it, or see why it cannot be kept. */
export function PageCard() {
  const { browser } = useDeps();
  const pair = usePair();
  const [, go] = useLocation();
  const text = useFirstWords().home;
  const tab = useFrontTab();
  const asked = useParams<{ reason?: PageRefusal; url?: string }>();
  const url = tab?.url ?? "";
  const known = useQuery((db) => findKept(db, pair.id, url), [url, pair.id]);
  // The whole-tab view stands beside no page.
  if (browser.isInTab) return null;
  const reason = asked.reason ?? tab?.refusal ?? null;
  const refused = reason && new AppError("page-not-readable", { reason, url: asked.url ?? url });
  const site = asked.reason === "no-access" ? siteOf(asked.url) : null;
  // A click on the icon lets Cordée in; then the same button keeps the page.
  const mayTry = reason === null || reason === "no-access" || asked.reason !== undefined;

  return (
    <section className={style.card}>
      <h2>{text.page}</h2>
      {tab?.title && <p className={style.soft}>{tab.title}</p>}
      <ErrorNotice error={refused} tone={asked.reason ? "warn" : "info"} />
      {site && (
        <Button
          onClick={() => {
            const asking = browser.requestOrigin(site);
            void asking.then((isGranted) => isGranted && go("/"));
          }}
        >
          {text.allowSite}
        </Button>
      )}
      {known && <p>{text.inPlan}</p>}
      {(known || mayTry) && (
        <p className={style.row}>
          {known && (
            <Button variant="primary" onClick={() => go(`/plan/${known.id}`)}>
              {text.openResource}
            </Button>
          )}
          {mayTry && <KeepPageButton isKept={known !== null && known !== undefined} />}
        </p>
      )}
    </section>
  );
}

/** What to ask for, to see all of a page's site; null when that is no site. */
function siteOf(asked = ""): string | null {
  // The router decodes an address but for the characters that part it; those after the host do not matter.
  const url = asked.replaceAll("%3A", ":").replaceAll("%2F", "/");
  return /^https?:/.test(url) && URL.canParse(url) ? originPattern(url) : null;
}
