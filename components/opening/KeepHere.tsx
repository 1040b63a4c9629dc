import { useEffect, useRef } from "react";
import { useLocation, useParams } from "wouter";
import { keepLink, keepPage } from "@/lib/actions/keep-page";
import { keptAddress, refusedAddress } from "@/lib/actions/kept-address";
import { isAppError } from "@/lib/domain/errors";
import { useDeps, useFirstWords } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Screen } from "../ui/Screen";

/** Keeps here what the background could not, then shows it: of a session in memory the background knows nothing. */
export function KeepHere() {
  const deps = useDeps();
  const { tabId, link, url = "", title = "" } = useParams<Record<string, string | undefined>>();
  const [, go] = useLocation();
  const { home: text } = useFirstWords();
  const { run, error } = useAction(async () => {
    const keeping =
      link === undefined
        ? keepPage(deps, { id: Number(tabId), url: decodeURIComponent(url) })
        : keepLink(deps, decodeURIComponent(link), decodeURIComponent(title));
    const address = await keeping.then(keptAddress, (failure: unknown) => {
      if (!isAppError(failure, "page-not-readable")) throw failure;
      return refusedAddress(failure);
    });
    go(address.slice(1), { replace: true });
  });
  const isBegun = useRef(false);
  useEffect(() => {
    // Once, also where React mounts twice to find mistakes.
    if (isBegun.current) return;
    isBegun.current = true;
    void run();
  }, [run]);
  return (
    <Screen title={text.keepPage}>
      <p role="status">{error ? "" : text.keeping}</p>
      <ErrorNotice error={error} />
    </Screen>
  );
}
