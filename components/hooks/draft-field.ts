import type { MentoringDb } from "@/lib/db/database";
import { findDraft, forgetDraft, mergeDraft, rebaseDraft, type Typed } from "@/lib/db/drafts";
import { mergeWords } from "@/lib/db/merge-words";
import type { Draft } from "@/lib/domain/draft";
import type { Instant } from "@/lib/domain/time";
import { tooLong } from "@/lib/domain/too-long";
import { toAppError } from "./use-action";

/** Well below the 500 ms that we promise, since the write takes its own time. */
const SAVE_AFTER_MS = 120;
/** How long after a failure to save, such as a full disk, it is tried again unasked. */
const AGAIN_AFTER_MS = 2_000;

/** What a field shows of its draft. */
interface Shown {
  /** What is being typed; null while nothing is. */
  typed: string | null;
  /** What the field said when the typing began. */
  over: string;
  /** Whether this window types it, rather than another one or an earlier one. */
  isMine: boolean;
  isLoaded: boolean;
  /** What was just written to its row, until the row on screen says so. */
  kept: { text: string; before: string } | null;
}

interface Options {
  db: MentoringDb;
  key: string;
  isValue: boolean;
  now: () => Instant;
  /** Hears of each failure to save, and with null that saving works again. */
  report: (failure: unknown) => void;
}

const nothing = { typed: null, over: "", isMine: false };

type DraftField = ReturnType<typeof makeField>;

/** Fields whose words could not be saved yet, by their keys; they go on trying when their screens are left. */
const unsaved = new WeakMap<MentoringDb, Map<string, DraftField>>();

/** The field's draft in this window; one whose words could not be saved is taken up again with them. */
export const openDraftField = (options: Options): DraftField =>
  unsaved.get(options.db)?.get(options.key) ?? makeField(options);

/**
 * One field's draft in one window. Its reads and writes follow each other in a queue, so that it never takes its
 * own older words for another window's.
 */
function makeField({ db, key, isValue, now, report }: Options) {
  let shown: Shown = { ...nothing, isLoaded: false, kept: null };
  let seen: string | null = null;
  /** What this window saved last, without a word of another one. */
  let own: string | null = null;
  let isClearing = false;
  let isWaiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again: typeof timer;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  const show = (change: Partial<Shown>) => {
    shown = { ...shown, ...change };
    for (const listener of listeners) listener();
  };
  const hear = (draft: Draft | undefined) => {
    seen = draft?.text ?? null;
    if (seen !== own) own = null;
    if (shown.typed === seen) {
      if (!shown.isLoaded) show({ isLoaded: true });
      return;
    }
    show({ ...nothing, typed: seen, over: draft?.over ?? "", isLoaded: true });
  };
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const turn = queue.then(act);
    queue = turn.catch(() => {});
    return turn;
  };

  /** Brings this window and the database to the same words. */
  const meet = async () => {
    const { typed, over } = shown;
    if (typed === null ? isClearing : typed !== seen) {
      if (typed === null) return;
      const saved = await mergeDraft(db, { key, text: typed, seen, over, isValue }, now());
      seen = saved.text;
      if (saved.text === typed) own = typed;
      const since = shown.typed;
      if (since === null || saved.text === typed) return;
      show({ typed: since === typed ? seen : mergeWords(typed, seen, since), over: saved.over });
      return;
    }
    const draft = await findDraft(db, key);
    // Who typed meanwhile goes on from what they typed; its own turn comes.
    if (shown.typed === typed && !isClearing) hear(draft);
    else show({ isLoaded: true });
  };
  /** Shows the words of the row beside those that were too many to join it: whoever sees both can shorten them. */
  const meetRow = async (failure: unknown, stored: string): Promise<never> => {
    const { typed, over } = shown;
    if (typed !== null && stored !== over && tooLong(failure)) {
      const text = mergeWords(over, stored, typed);
      show({ typed: text, over: stored });
      await rebaseDraft(db, { key, text, over: stored }, now());
      seen = text;
    }
    throw failure;
  };
  const stopWaiting = () => {
    clearTimeout(timer);
    clearTimeout(again);
    timer = again = undefined;
  };
  const settled = () => {
    unsaved.get(db)?.delete(key);
    report(null);
  };
  const failed = (failure: unknown) => {
    if (toAppError(failure) && shown.typed !== null && shown.typed !== seen) {
      const others = unsaved.get(db) ?? new Map<string, DraftField>();
      unsaved.set(db, others.set(key, field));
      clearTimeout(again);
      again = setTimeout(sync, AGAIN_AFTER_MS);
    }
    report(failure);
  };
  const sync = async () => {
    stopWaiting();
    // Whoever waits for a turn already takes the newest words along.
    if (isWaiting) return;
    isWaiting = true;
    const turn = inTurn(() => {
      isWaiting = false;
      return meet();
    });
    await turn.then(settled, failed);
  };

  const field = {
    key,
    read: () => shown,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Hears that the draft may have changed, here or in another window. Whoever types finds out when saving. */
    look: async (draft: Draft | null) => {
      const isNews = !shown.isLoaded || (draft?.text ?? null) !== seen;
      if (isNews && shown.typed === seen && timer === undefined) await sync();
    },
    /** Saves what waits to be saved, at once. */
    flush: () => ((timer ?? again) === undefined ? Promise.resolve() : sync()),
    type: (text: string, stored: string) => {
      const over = shown.typed === null ? stored : shown.over;
      show({ typed: text, over, isMine: true, kept: null });
      timer ??= setTimeout(sync, SAVE_AFTER_MS);
    },
    /** Forgets what was typed; what another window typed since stays. */
    clear: () => {
      const said = [shown.typed, seen];
      stopWaiting();
      isClearing = true;
      show(nothing);
      return inTurn(async () => {
        // What was on its way into the database meanwhile is forgotten too.
        await forgetDraft(db, key, [...said, own]);
        seen = own = null;
        isClearing = false;
        await meet();
        settled();
      });
    },
    /** Lets what was typed join its row, by a `save` that answers with what the row then says. */
    commit: (
      save: (typed: Typed) => Promise<string>,
      stored: string,
      /** What the row is seen to say once `save` has failed. */
      latest: () => string,
    ) =>
      inTurn(async () => {
        stopWaiting();
        await meet().then(settled, (failure) => {
          failed(failure);
          throw failure;
        });
        const { typed, over } = shown;
        if (typed === null) return;
        const text = await save({ key, text: typed, over }).catch((failure) =>
          meetRow(failure, latest()),
        );
        seen = null;
        const since = shown.typed;
        if (since === typed) show({ ...nothing, kept: { text, before: stored } });
        else if (since !== null) show({ typed: mergeWords(typed, text, since), over: text });
        await meet();
      }),
  };
  return field;
}
