import { useLocation } from "wouter";
import type { Instant } from "@/lib/domain/time";
import { useDeps } from "./deps";
import { useToast } from "./toast";
import { useAction } from "./use-action";

interface Given<Words> {
  /** Gives them other words; answers with those before and what it says now, or null where nothing is kept. */
  reword: (
    words: Words,
    over: string,
    now: Instant,
  ) => Promise<{ before: Words; after: string } | null>;
  /** Takes them away, or brings them back. */
  keep: (isKept: boolean, now: Instant) => Promise<void>;
  said: { reworded: string; gone: string };
  /** The screen of the list that they belong to. */
  list: string;
}

const perform = (act: () => Promise<unknown>) => act();

/** What can be done with words kept for someone; each says what it did, with Undo. */
export function useKeptWords<Words>({ reword, keep, said, list }: Given<Words>) {
  const { now } = useDeps();
  const toast = useToast();
  const [, go] = useLocation();
  const { run, error } = useAction(perform);
  return {
    run,
    error,
    reword: (words: Words, over: string) =>
      run(async () => {
        const done = await reword(words, over, now());
        if (!done) return;
        const undo = () => reword(done.before, done.after, now());
        toast({ text: said.reworded, undo });
      }),
    remove: () =>
      void run(async () => {
        await keep(false, now());
        toast({ text: said.gone, undo: () => keep(true, now()) });
        go(list);
      }),
  };
}
