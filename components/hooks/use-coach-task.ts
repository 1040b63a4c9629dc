import { useEffect, useRef, useState } from "react";
import { askCoach, openChosenModel } from "@/lib/actions/ask-coach";
import { languageFor } from "@/lib/coach/rules/language";
import type { Asked, SendReason } from "@/lib/coach/run-task";
import { type ChatModel, type CoachAnswer, type CoachTask, SendDeclined } from "@/lib/coach/task";
import { AppError, isAppError } from "@/lib/domain/errors";
import type { Visibility } from "@/lib/domain/record";
import { useDeps, usePair, useSettings } from "./deps";
import { toAppError } from "./use-action";

/** A request that waits for the user's word before it leaves. */
interface Preview {
  url: string;
  /** Host and port that it goes to. */
  host: string;
  model: string;
  /** What is sent, byte for byte. */
  body: string;
  /** Whether it asks, asks the same in a plainer form, or asks for a better answer. */
  reason: SendReason;
  /** Whether its words are of an item that its author marked *only me*. */
  isOnlyMe: boolean;
}

/** One question to the coach, from asking to its answer. */
export interface Coaching<Input, Output> {
  isThinking: boolean;
  /** The model's answer as it grows, unchecked; `undefined` before its first word. */
  partial: unknown;
  answer: CoachAnswer<Output> | undefined;
  /** What kept both the model and the rules from answering, such as a full storage. */
  error: AppError | null;
  preview: Preview | null;
  /**
   * Asks the built-in coach at once, or the chosen model: each of its requests is shown first. `visibility` is
   * that of the item whose words these are.
   */
  ask(input: Input, visibility: Visibility): void;
  /** Sends what `preview` shows. */
  send(): void;
  /** Answers without the model, and sends nothing. */
  useBuiltIn(): void;
  stop(): void;
  /** Takes the answer, the preview and the error off the screen. */
  dismiss(): void;
}

/** What is left to decide while a request is shown. */
interface Decision {
  send(): void;
  decline(): void;
}

interface View<Output> {
  isThinking: boolean;
  partial: unknown;
  answer: CoachAnswer<Output> | undefined;
  error: AppError | null;
  preview: Preview | null;
}

const quiet = {
  isThinking: false,
  partial: undefined,
  answer: undefined,
  error: null,
  preview: null,
};

/**
 * Asks the coach one kind of question, in the language of what it is about. Leaving the screen stops it.
 *
 * @param about the text that is asked about: when it changes, what was answered to the one before goes away
 */
export function useCoachTask<Input, Output>(
  task: CoachTask<Input, Output>,
  about: string,
): Coaching<Input, Output> {
  const deps = useDeps();
  const locale = languageFor(about, usePair().partnerLocale);
  const { endpoint } = useSettings();
  const [view, setView] = useState<View<Output>>(quiet);
  const running = useRef<AbortController | null>(null);
  const waiting = useRef<Decision | null>(null);

  useEffect(() => () => running.current?.abort(), []);
  const [answeredAbout, answerAbout] = useState(about);
  useEffect(() => {
    if (answeredAbout === about) return;
    running.current?.abort();
    waiting.current = null;
    answerAbout(about);
    setView(quiet);
  }, [about, answeredAbout]);

  /** Runs one attempt; what an older one still says is no longer heard. */
  const attempt = async (act: (signal: AbortSignal) => Promise<Partial<View<Output>>>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    waiting.current = null;
    setView({ ...quiet, isThinking: true });
    try {
      const change = await act(controller.signal);
      if (!controller.signal.aborted) setView({ ...quiet, ...change });
    } catch (error) {
      if (controller.signal.aborted) return;
      const known = toAppError(error);
      if (!known) {
        setView(() => {
          throw error;
        });
      } else setView({ ...quiet, error: known.code === "model-stopped" ? null : known });
    }
  };

  /** Shows a request and waits for the user's word on it. */
  const decided = (preview: Preview, signal: AbortSignal) =>
    new Promise<void>((agree, refuse) => {
      const settle = (act: () => void) => () => {
        waiting.current = null;
        setView({ ...quiet, isThinking: true });
        act();
      };
      signal.addEventListener("abort", () => refuse(new AppError("model-stopped", {})));
      waiting.current = { send: settle(agree), decline: settle(() => refuse(new SendDeclined())) };
      setView({ ...quiet, preview });
    });

  const ask = (input: Input, visibility: Visibility) => {
    void attempt(async (signal) => {
      const onPartial = (partial: unknown) => {
        if (!signal.aborted) setView((now) => ({ ...now, partial }));
      };
      const run = { locale, signal, onPartial };
      if (!endpoint) return { answer: await askCoach(deps, task, input, { ...run, chosen: null }) };
      let model: ChatModel;
      try {
        model = await openChosenModel(deps, endpoint);
      } catch (error) {
        if (!isAppError(error)) throw error;
        const answer = await askCoach(deps, task, input, { ...run, chosen: null });
        return { answer: { ...answer, because: error } };
      }
      const isOnlyMe = visibility === "only-me";
      const agree: Asked["agree"] = ({ url, body }, reason) => {
        const { host } = new URL(url);
        return decided({ url, body, host, model: endpoint.model, reason, isOnlyMe }, signal);
      };
      return {
        answer: await askCoach(deps, task, input, { ...run, chosen: { endpoint, model, agree } }),
      };
    });
  };

  const stop = () => {
    running.current?.abort();
    waiting.current = null;
    setView(quiet);
  };

  return {
    ...(answeredAbout === about ? view : quiet),
    ask,
    send: () => waiting.current?.send(),
    useBuiltIn: () => waiting.current?.decline(),
    stop,
    dismiss: stop,
  };
}
