import { BookmarkPlus } from "lucide-react";
import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { keptAddress } from "@/lib/actions/kept-address";
import type { Kept, WhenKnown } from "@/lib/db/keep-resource";
import { isAppError } from "@/lib/domain/errors";
import { useDeps, useFirstWords } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { Button } from "../ui/Button";

interface Props {
  /** What becomes of a page that is in the plan already; it is left as it is where this is not said. */
  whenKnown?: WhenKnown;
  onKept?: (kept: Kept) => void;
  /** What that is called; without, it is "Keep this page". */
  children?: ReactNode;
}

/** Keeps the page beside the panel, then shows what was kept, or why it could not be. */
export function KeepPageButton({ whenKnown, onKept, children }: Props) {
  const deps = useDeps();
  const [, go] = useLocation();
  const text = useFirstWords().home;
  const { run, isRunning } = useAction(async () => {
    const tab = await deps.browser.frontTab();
    const { keepPage } = await import("@/lib/actions/keep-page");
    try {
      const kept = await keepPage(deps, tab ?? { id: -1, url: "" }, whenKnown);
      go(keptAddress(kept).slice(1));
      onKept?.(kept);
    } catch (error) {
      if (!isAppError(error, "page-not-readable")) throw error;
      const { reason, url } = error.details;
      go(`/refused/${reason}/${encodeURIComponent(url)}`);
    }
  });
  return (
    <Button
      variant={children ? "quiet" : "primary"}
      icon={!children && <BookmarkPlus size={16} aria-hidden="true" />}
      disabled={isRunning}
      onClick={() => run()}
    >
      {isRunning ? text.keeping : (children ?? text.keepPage)}
    </Button>
  );
}
