import { useCallback } from "react";
import { useLocation } from "wouter";
import { keepLinks } from "@/lib/actions/keep-many";
import { keepPage } from "@/lib/actions/keep-page";
import { keptAddress, refusedAddress } from "@/lib/actions/kept-address";
import { changeResource } from "@/lib/db/resources";
import { isAppError } from "@/lib/domain/errors";
import type { FoundLink } from "@/lib/domain/links-in";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import type { Dropped } from "./use-drop";

/** Keeps links, and words let fall on the panel; shows the one that was kept, or says how many were. */
export function useKeepLinks() {
  const deps = useDeps();
  const [, go] = useLocation();
  const toast = useToast();
  const text = useMessages().plan;
  const links = useAction(async (found: readonly FoundLink[]) => {
    const outcomes = await keepLinks(deps, found);
    const [only] = outcomes;
    if (outcomes.length === 1 && only && only.how !== "refused") {
      return go(keptAddress(only).slice(1));
    }
    const kept = outcomes.flatMap((one) => (one.how === "kept" ? one.resource.id : []));
    const count = (how: string) => outcomes.filter((one) => one.how === how).length;
    const { db, now } = deps;
    const undo = () =>
      Promise.all(kept.map((id) => changeResource(db, id, { deletedAt: now() }, now())));
    toast({
      text: text.keptMany(kept.length, count("known-link"), count("refused")),
      ...(kept.length > 0 && { undo }),
    });
  });
  // The words are still selected in the page that they were dragged from; words from elsewhere are none of it.
  const passage = useAction(async (words: string) => {
    const tab = (await deps.browser.frontTab()) ?? { id: -1, url: "" };
    let isElsewhere = false;
    const readPage = async (id: number) => {
      const reading = await deps.browser.readPage(id);
      isElsewhere = !isSelectedIn(reading, words);
      return isElsewhere ? null : reading;
    };
    const ofPage = { ...deps, browser: { ...deps.browser, readPage } };
    const address = await keepPage(ofPage, tab).then(keptAddress, (error) => {
      if (!isAppError(error, "page-not-readable")) throw error;
      return refusedAddress(error);
    });
    if (isElsewhere) toast({ text: text.noLink });
    else go(address.slice(1));
  });
  const { run: runLinks } = links;
  const { run: runPassage } = passage;
  const drop = useCallback(
    ({ links: found, text: words }: Dropped) => {
      if (found.length > 0) void runLinks(found);
      else if (words !== "") void runPassage(words);
    },
    [runLinks, runPassage],
  );
  return { keep: runLinks, drop, error: links.error ?? passage.error };
}

/** Whether words are what is selected in a page, but for spaces and a long end; true where it was not read. */
function isSelectedIn(reading: unknown, words: string): boolean {
  const { kind, quote } = reading as { kind: string; quote?: { text: string } | null };
  const plain = (said: string) => said.replace(/\s/g, "");
  return kind !== "clip" || (!!quote && plain(words).startsWith(plain(quote.text)));
}
