import { BookmarkPlus } from "lucide-react";
import { useLocation } from "wouter";
import { keepPage } from "@/lib/actions/keep-page";
import { isAppError } from "@/lib/domain/errors";
import { useDeps, useFirstWords } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { Button } from "../ui/Button";

interface Props {
  /** The page is in the plan already: it can be read again, which is seldom what one came for. */
  isKept?: boolean;
}

/** Keeps the page beside the panel, then shows what was kept, or why it could not be. */
export function KeepPageButton({ isKept = false }: Props) {
  const deps = useDeps();
  const [, go] = useLocation();
  const text = useFirstWords().home;
  const { run, isRunning } = useAction(async () => {
    const tab = await deps.browser.frontTab();
    try {
      const { resource, isNew } = await keepPage(deps, tab ?? { id: -1, url: "" });
      go(`/plan/${resource.id}/${isNew ? "kept" : "updated"}`);
    } catch (error) {
      if (!isAppError(error, "page-not-readable")) throw error;
      const { reason, url } = error.details;
      go(`/refused/${reason}/${encodeURIComponent(url)}`);
    }
  });
  return (
    <Button
      variant={isKept ? "quiet" : "primary"}
      icon={!isKept && <BookmarkPlus size={16} aria-hidden="true" />}
      disabled={isRunning}
      onClick={() => run()}
    >
      {isRunning ? text.keeping : isKept ? text.readAgain : text.keepPage}
    </Button>
  );
}
