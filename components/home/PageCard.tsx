import { lazy, Suspense } from "react";
import { useLocation, useParams } from "wouter";
import { AppError, type PageRefusal } from "@/lib/domain/errors";
import { originPattern } from "@/lib/domain/origin";
import { useDeps, useFirstWords } from "../hooks/deps";
import { useFrontTab } from "../hooks/use-front-tab";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Home.module.css";
import { KeepPageButton } from "./KeepPageButton";

// What knows a page by its address comes after the first screen.
const PageActions = lazy(async () => ({ default: (await import("./PageActions")).PageActions }));

/** The page beside the panel: keep it, open what was kept of it, or see why it cannot be kept. */
export function PageCard() {
  const { browser } = useDeps();
  const [, go] = useLocation();
  const text = useFirstWords().home;
  const tab = useFrontTab();
  const asked = useParams<{ reason?: PageRefusal; url?: string }>();
  const url = tab?.url ?? "";
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
      <Suspense fallback={mayTry && <KeepPageButton />}>
        <PageActions tab={tab} mayTry={mayTry} />
      </Suspense>
    </section>
  );
}

/** What to ask for, to see all of a page's site; null when that is no site. */
function siteOf(asked = ""): string | null {
  // The router decodes an address but for the characters that part it; those after the host do not matter.
  const url = asked.replaceAll("%3A", ":").replaceAll("%2F", "/");
  return /^https?:/.test(url) && URL.canParse(url) ? originPattern(url) : null;
}
