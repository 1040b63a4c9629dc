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
  return useAction(async () => {
    const erased = await erasePair(db, id);
    const { pairId } = await browser.readSettings();
    await browser.writeSettings({ pairId: null });
    const undo = async () => {
      await restorePair(db, erased);
      await browser.writeSettings({ pairId });
    };
    toast({ text: text.exampleRemoved, undo });
  });
}
