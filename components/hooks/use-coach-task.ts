import { useEffect, useRef, useState } from "react";
import { askCoach, openChosenModel } from "@/lib/actions/ask-coach";
import { languageFor } from "@/lib/coach/rules/language";
import type { Asked, AskedAgain, SendReason } from "@/lib/coach/run-task";
import { type CoachAnswer, type CoachTask, HiddenChanged, SendDeclined } from "@/lib/coach/task";
import { AppError, isAppError } from "@/lib/domain/errors";
import type { Visibility } from "@/lib/domain/record";
import { type ChosenModel, chosenModel, HIDDEN_WORDS } from "@/lib/domain/settings";
import { useDeps, usePair, useSettings } from "./deps";
import { toAppError } from "./use-action";

/** A request that waits for the user's word before it leaves. */
export interface Preview extends Pick<AskedAgain, "masks" | "unknown" | "broken"> {
  /** Scheme, host and port that it goes to. */
  origin: string;
  model: string;
  /** What is sent, byte for byte. */
  body: string;
  /** Why it leaves: it asks, asks the same in a plainer form or again, or asks for a better answer. */
  reason: SendReason;
  /** Whether its words are of an item that its author marked *only me*. */
  isOnlyMe: boolean;
}

interface View<Output> {
  /** Whether a model is being asked; the built-in coach needs no waiting. */
  isThinking: boolean;
  /**
   * The model's answer as it grows, as far as it breaks no rule, and as far as it came where it broke off;
   * `undefined` before its first word.
   */
  partial: unknown;
  /** What the built-in coach answers, and why a model that was asked too did not. */
  answer: CoachAnswer<Output> | undefined;
  /** What the model answers beside it. */
  fromModel: CoachAnswer<Output> | undefined;
  /** What kept even the rules from answering, such as a full storage. */
  error: AppError | null;
  preview: Preview | null;
}

/** One question to the coach, from asking to its answers. */
export interface Coaching<Input, Output> extends View<Output> {
  /** Whether a question goes to an address without being shown first, as the user chose. */
  isUnasked: boolean;
  /**
   * Asks the built-in coach, who answers at once, and the chosen model: each of its requests is shown first, but
   * where the user wants none shown. `visibility` is that of the item whose words these are; `isShown` shows it
   * all the same.
   */
  ask(input: Input, visibility: Visibility, isShown?: boolean): void;
  /** Sends what `preview` shows; `isLast` sends whatever goes there after it without showing it first. */
  send(isLast?: boolean): void;
  /** Leaves it at the built-in coach's answer, and sends nothing. */
  useBuiltIn(): void;
  /** Keeps a word from every model, or no longer, and makes the request anew. */
  hide(word: string, isHidden: boolean): void;
  /** Leaves the model; what the built-in coach answered stays. */
  stop(): void;
  /** Takes the answers, the preview and the error off the screen. */
  dismiss(): void;
}

/** What is left to decide while a request is shown. */
interface Decision {
  origin: string;
  send(): void;
  decline(): void;
  makeAnew(): void;
}

const waitingForNobody = { isThinking: false, partial: undefined, preview: null };
const quiet = { ...waitingForNobody, answer: undefined, fromModel: undefined, error: null };

/**
 * Asks the coach one kind of question, in the language of what it is about. Leaving the screen stops it.
 *
 * @param about the text that is asked about, in whose language the answer is
 * @param asked all that is asked: when it changes, what was answered to the one before goes away
 * @param isBuiltInOnly no model is asked, whichever was chosen
 */
export function useCoachTask<Input, Output>(
  task: CoachTask<Input, Output>,
  about: string,
  { asked = about, isBuiltInOnly = false } = {},
): Coaching<Input, Output> {
  const deps = useDeps();
  const { browser } = deps;
  const locale = languageFor(about, usePair().partnerLocale);
  const settings = useSettings();
  const chosen = isBuiltInOnly ? null : chosenModel(settings);
  const [view, setView] = useState<View<Output>>(quiet);
  const running = useRef<AbortController | null>(null);
  const waiting = useRef<Decision | null>(null);

  useEffect(() => () => running.current?.abort(), []);
  const [answeredTo, answerTo] = useState(asked);
  useEffect(() => {
    if (answeredTo === asked) return;
    running.current?.abort();
    waiting.current = null;
    answerTo(asked);
    setView(quiet);
  }, [asked, answeredTo]);

  /** Runs one attempt; what an older one still says is no longer heard. */
  const attempt = async (
    act: (signal: AbortSignal, show: (change: Partial<View<Output>>) => void) => Promise<void>,
  ) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    waiting.current = null;
    setView(quiet);
    const show = (change: Partial<View<Output>>) => {
      if (!signal.aborted) setView((now) => ({ ...now, ...change }));
    };
    try {
      await act(signal, show);
    } catch (error) {
      if (signal.aborted) return;
      const known = toAppError(error);
      if (!known) {
        setView(() => {
          throw error;
        });
      } else show({ ...waitingForNobody, error: known.code === "model-stopped" ? null : known });
    }
  };

  /** Shows a request and waits for the user's word on it. */
  const decided = (preview: Preview, signal: AbortSignal) =>
    new Promise<void>((agree, refuse) => {
      const settle = (act: () => void) => () => {
        waiting.current = null;
        setView((now) => ({ ...now, ...waitingForNobody, isThinking: true }));
        act();
      };
      signal.addEventListener("abort", () => refuse(new AppError("model-stopped", {})));
      waiting.current = {
        origin: preview.origin,
        send: settle(agree),
        decline: settle(() => refuse(new SendDeclined())),
        makeAnew: () => refuse(new HiddenChanged()),
      };
      setView((now) => ({ ...now, ...waitingForNobody, preview }));
    });

  const askModel = async (
    model: ChosenModel,
    input: Input,
    agree: Asked["agree"],
    run: { signal: AbortSignal; onPartial: (partial: unknown) => void },
  ) => {
    const opened = await openChosenModel(deps, model);
    const modelName = model === "browser" ? "" : model.model;
    return askCoach(deps, task, input, {
      ...run,
      locale,
      chosen: { modelName, model: opened, agree },
    });
  };

  const ask = (input: Input, visibility: Visibility, isShown = false) => {
    void attempt(async (signal, show) => {
      const answer = await askCoach(deps, task, input, { locale, signal, chosen: null });
      show({ answer, isThinking: chosen !== null });
      if (!chosen) return;
      const model = chosen === "browser" ? "" : chosen.model;
      const isOnlyMe = visibility === "only-me";
      const agree: Asked["agree"] = async ({ url, body }, reason, { masks, unknown, broken }) => {
        const { origin } = new URL(url);
        const { unaskedOrigins } = await browser.readSettings();
        if (!isShown && unaskedOrigins.includes(origin)) return;
        await decided({ origin, body, model, reason, isOnlyMe, masks, unknown, broken }, signal);
      };
      let partial: unknown;
      const onPartial = (words: unknown) => {
        partial = words;
        show({ partial });
      };
      // What came before the model broke off is its user's to keep; a refused answer is not.
      const broken = (found: CoachAnswer<Output>) => {
        const isKept = found.because !== null && !isAppError(found.because, "model-answer-invalid");
        show({ ...waitingForNobody, answer: found, partial: isKept ? partial : undefined });
      };
      try {
        const found = await askModel(chosen, input, agree, { signal, onPartial });
        if (found.by === "built-in") broken(found);
        else show({ ...waitingForNobody, fromModel: found });
      } catch (error) {
        if (!isAppError(error) || error.code === "model-stopped") throw error;
        broken({ ...answer, because: error });
      }
    });
  };

  const send = async (isLast: boolean) => {
    const now = waiting.current;
    if (isLast && now) {
      await browser.writeSettings(({ unaskedOrigins }) => ({
        unaskedOrigins: [...new Set([...unaskedOrigins, now.origin])].slice(-50),
      }));
    }
    now?.send();
  };

  const hide = async (word: string, isHidden: boolean) => {
    await browser.writeSettings(({ hiddenWords }) => {
      const rest = hiddenWords.filter((one) => one !== word);
      return { hiddenWords: isHidden ? [...rest, word].slice(0, HIDDEN_WORDS) : rest };
    });
    waiting.current?.makeAnew();
  };

  const stop = () => {
    running.current?.abort();
    waiting.current = null;
    setView((now) => ({ ...now, ...waitingForNobody }));
  };

  const origin = chosen && chosen !== "browser" ? new URL(chosen.baseUrl).origin : null;
  return {
    ...(answeredTo === asked ? view : quiet),
    isUnasked: origin !== null && settings.unaskedOrigins.includes(origin),
    ask,
    send: (isLast = false) => void send(isLast),
    useBuiltIn: () => waiting.current?.decline(),
    hide: (word, isHidden) => void hide(word, isHidden),
    stop,
    dismiss: () => {
      running.current?.abort();
      waiting.current = null;
      setView(quiet);
    },
  };
}
