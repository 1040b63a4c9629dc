import { useEffect, useRef, useState } from "react";
import { askCoach, openChosenModel } from "@/lib/actions/ask-coach";
import { type ChatModel, type CoachAnswer, type CoachTask, prepareRequest } from "@/lib/coach/task";
import { type AppError, isAppError } from "@/lib/domain/errors";
import type { Locale } from "@/lib/domain/locale";
import { isLoopback } from "@/lib/domain/model-address";
import type { ModelEndpoint } from "@/lib/domain/settings";
import { useDeps, useLocale, useSettings } from "./deps";
import { toAppError } from "./use-action";

/** A request that waits for the user's word before it leaves. */
interface Preview {
  url: string;
  /** Host and port that it goes to. */
  host: string;
  model: string;
  /** What is sent, byte for byte. */
  body: string;
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
  /** Asks the built-in coach at once, or prepares the chosen model's request and shows it first. */
  ask(input: Input): void;
  /** Sends what `preview` shows. */
  send(): void;
  /** Answers without the model, and sends nothing. */
  useBuiltIn(): void;
  stop(): void;
  /** Takes the answer, the preview and the error off the screen. */
  dismiss(): void;
}

interface Chosen {
  endpoint: ModelEndpoint;
  model: ChatModel;
}

/** All that the request is made of, kept so that what leaves is what was shown. */
interface Question<Input, Output> {
  task: CoachTask<Input, Output>;
  input: Input;
  locale: Locale;
  /** Null for the built-in coach alone. */
  chosen: Chosen | null;
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

/** Asks the coach one kind of question. Leaving the screen stops it. */
export function useCoachTask<Input, Output>(
  task: CoachTask<Input, Output>,
): Coaching<Input, Output> {
  const deps = useDeps();
  const locale = useLocale();
  const { endpoint } = useSettings();
  const [view, setView] = useState<View<Output>>(quiet);
  const running = useRef<AbortController | null>(null);
  const waiting = useRef<Question<Input, Output> | null>(null);
  const hasAgreed = useRef(false);

  useEffect(() => () => running.current?.abort(), []);

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

  const answerTo = async (
    { task, input, ...run }: Question<Input, Output>,
    signal: AbortSignal,
  ) => {
    const onPartial = (partial: unknown) => {
      if (!signal.aborted) setView((now) => ({ ...now, partial }));
    };
    return { answer: await askCoach(deps, task, input, { ...run, signal, onPartial }) };
  };

  const ask = (input: Input) => {
    const question = { task, input, locale, chosen: null };
    void attempt(async (signal) => {
      if (!endpoint) return answerTo(question, signal);
      let model: ChatModel;
      try {
        model = await openChosenModel(deps, endpoint);
      } catch (error) {
        if (!isAppError(error)) throw error;
        const { answer } = await answerTo(question, signal);
        return { answer: { ...answer, because: error } };
      }
      if (signal.aborted) return {};
      const asked = { ...question, chosen: { endpoint, model } };
      if (hasAgreed.current && isLoopback(endpoint.baseUrl)) return answerTo(asked, signal);
      waiting.current = asked;
      const { url, body } = model.preview(prepareRequest(task, input, locale));
      return { preview: { url, body, host: new URL(url).host, model: endpoint.model } };
    });
  };

  const send = () => {
    const ready = waiting.current;
    if (!ready) return;
    hasAgreed.current = true;
    void attempt((signal) => answerTo(ready, signal));
  };

  const useBuiltIn = () => {
    const ready = waiting.current;
    if (ready) void attempt((signal) => answerTo({ ...ready, chosen: null }, signal));
  };

  const stop = () => {
    running.current?.abort();
    waiting.current = null;
    setView(quiet);
  };

  return { ...view, ask, send, useBuiltIn, stop, dismiss: stop };
}
