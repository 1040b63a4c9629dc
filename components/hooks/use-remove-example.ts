import { useLocation } from "wouter";
import { erasePair, restorePair } from "@/lib/db/pairs";
import { useDeps, useFirstWords, usePair } from "./deps";
import { useToast } from "./toast";
import { useAction } from "./use-action";

/** The example's way out, own things written in it included; Undo brings all of it back. */
export function useRemoveExample() {
  const { db, browser } = useDeps();
  const { id } = usePair();
  const text = useFirstWords().home;
  const toast = useToast();
  const [, go] = useLocation();
  return useAction(async () => {
    const erased = await erasePair(db, id);
    const { pairId } = await browser.readSettings();
    await browser.writeSettings({ pairId: null });
    // The next pair begins on its Home, wherever the example was left from.
    go("/");
    const undo = async () => {
      await restorePair(db, erased);
      await browser.writeSettings({ pairId });
    };
    toast({ text: text.exampleRemoved, undo });
  });
}
