import { AppError, isAppError } from "@/lib/domain/errors";
import type { Locale } from "@/lib/domain/locale";
import { grower, type Judged, judge, reveal } from "./answer";
import { clean } from "./privacy/clean";
import { eachText } from "./privacy/each-text";
import { type Hidden, type Mask, maskAgain, NOTHING_HIDDEN } from "./privacy/mask";
import {
  type ChatMessage,
  type ChatModel,
  type CoachAnswer,
  type CoachTask,
  HiddenChanged,
  type PreparedRequest,
  prepareRequest,
  SendDeclined,
  type Sending,
} from "./task";

/** Why a request leaves: it asks, it asks the same in a plainer form or once more, or it asks for a better answer. */
export type SendReason = "question" | "plainer" | "again" | "repair";

/** A model, and what has to be agreed to before each of its requests leaves. */
export interface Asked {
  model: ChatModel;
  /** Whom and what it is not told by name; asked anew for each request. */
  hidden?: () => Promise<Hidden>;
  /**
   * Rejects with `SendDeclined` when the built-in coach is to answer instead, and with `HiddenChanged` when the
   * request is to be made anew.
   */
  agree: (sending: Sending, reason: SendReason, prepared: AskedAgain) => Promise<void>;
  /** Hears that an answer came which may not be shown. */
  onRefused?: () => Promise<void>;
}

/** A request, and the rules that the answer before it broke, by their codes. */
export interface AskedAgain extends PreparedRequest {
  broken: readonly string[];
}

interface Run {
  locale: Locale;
  /** Null for the built-in coach alone. */
  asked: Asked | null;
  signal: AbortSignal;
  /** Told of the answer as it grows, as far as it breaks no rule; never stored. */
  onPartial?: (value: unknown) => void;
}

/**
 * Asks the model when there is one, and the rules when there is none or when it failed: there is always an
 * answer, and it says who gave it. A model's answer that breaks a rule gets one more try, told what it broke.
 *
 * @throws {AppError} `model-stopped` when the user stopped it: nobody answers in its place
 */
export async function runTask<Input, Output>(
  task: CoachTask<Input, Output>,
  given: Input,
  { locale, asked, signal, onPartial = () => {} }: Run,
): Promise<CoachAnswer<Output>> {
  const input = task.input.parse(given);
  const byRules = (because: AppError | null): CoachAnswer<Output> => ({
    value: task.output.parse(task.rules(input, locale)),
    by: "built-in",
    because,
  });
  if (!asked) return byRules(null);
  const { model, hidden = async () => NOTHING_HIDDEN } = asked;
  // What a model is not told counts as unsaid when its answer is compared with it.
  const about = { task, input: eachText(input, clean), locale };

  const askOnce = async (prepared: AskedAgain, reason: SendReason): Promise<unknown> => {
    const onSend = (sending: Sending) => asked.agree(sending, reasonOf(sending, reason), prepared);
    const grow = grower(prepared.masks, about, onPartial);
    let last: unknown;
    onPartial(undefined);
    for await (const value of model.answer(prepared, { signal, onSend })) {
      last = value;
      grow(value);
    }
    return last;
  };
  const ask: Ask = async (reason, broken = [], more = () => []) => {
    for (;;) {
      const plain = prepareRequest(task, input, locale, await hidden());
      const messages = [...plain.messages, ...more(plain.masks)];
      try {
        const answer = await askOnce({ ...plain, messages, broken }, reason);
        return { answer, masks: plain.masks };
      } catch (error) {
        if (!(error instanceof HiddenChanged)) throw error;
      }
    }
  };
  try {
    const judging = async ({ answer, masks }: Answered) => {
      const judged = judge(answer, masks, about);
      if (!("value" in judged)) await asked.onRefused?.();
      return judged;
    };
    const revealing = ({ answer, masks }: Answered) => reveal(answer, masks, about).words;
    const value = await askTwice(ask, judging, revealing, locale, model.host);
    return { value, by: { model: model.name }, because: null };
  } catch (error) {
    if (error instanceof SendDeclined) return byRules(null);
    if (!isAppError(error) || error.code === "model-stopped") throw error;
    return byRules(error);
  }
}

/** A model's words, and the stand-ins that it was told with. */
interface Answered {
  answer: unknown;
  masks: readonly Mask[];
}

/** Asks, with what was wrong before and more said after the question itself. */
type Ask = (
  reason: SendReason,
  broken?: readonly string[],
  more?: (masks: readonly Mask[]) => ChatMessage[],
) => Promise<Answered>;

async function askTwice<Output>(
  ask: Ask,
  judging: (answered: Answered) => Promise<Judged<Output>>,
  revealing: (answered: Answered) => unknown,
  locale: Locale,
  host: string,
): Promise<Output> {
  const first = await ask("question");
  const judged = await judging(first);
  if ("value" in judged) return judged.value;

  const said = revealing(first) ?? null;
  const refused = ({ problem, broken }: typeof judged) =>
    new AppError("model-answer-invalid", { host, problem, broken });
  const second = await ask("repair", judged.broken, (masks) => [
    { role: "assistant", content: JSON.stringify(maskAgain(said, masks)) },
    { role: "user", content: repair[locale](judged.problem) },
  ]).catch((error: unknown) => {
    throw error instanceof SendDeclined ? refused(judged) : error;
  });
  const rejudged = await judging(second);
  if ("value" in rejudged) return rejudged.value;
  throw refused(rejudged);
}

const reasonOf = ({ isAgain, isPlainer }: Sending, reason: SendReason): SendReason =>
  isAgain ? "again" : isPlainer ? "plainer" : reason;

const repair: Record<Locale, (problem: string) => string> = {
  en: (problem) => `That answer broke a rule (${problem}). Answer again, in the same JSON form.`,
  fr: (problem) =>
    `Cette réponse enfreint une règle (${problem}). Réponds de nouveau, dans la même forme JSON.`,
};
