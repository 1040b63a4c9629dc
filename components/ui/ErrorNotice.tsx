import type { AppError, ErrorCode, ModelErrorCode } from "@/lib/domain/errors";
import { errorText } from "@/lib/i18n";
import type { ErrorText } from "@/lib/i18n/shape";
import { useFirstWords } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Notice } from "./Notice";

interface Props {
  error: AppError | null;
  /** `info` for what is so, rather than what went wrong. */
  tone?: "info" | "warn" | "harm";
}

/** What happened and what to do next, near where it happened. Shows nothing without an error. */
export function ErrorNotice({ error, tone = "harm" }: Props) {
  const { errors } = useFirstWords();
  if (!error) return null;
  const isFirst = (one: AppError): one is AppError<Exclude<ErrorCode, ModelErrorCode>> =>
    one.code in errors;
  if (!isFirst(error)) return <ModelError error={error} tone={tone} />;
  return <Said text={errorText(error, { errors })} tone={tone} />;
}

/** A failure of a model: its words come with the screens that ask one. */
const ModelError = ({ error, tone }: { error: AppError; tone: "info" | "warn" | "harm" }) => (
  <Said text={errorText(error, useMessages())} tone={tone} />
);

const Said = ({ text, tone }: { text: ErrorText; tone: "info" | "warn" | "harm" }) => (
  <Notice tone={tone}>
    <p>
      <strong>{text.what}</strong>
    </p>
    <p>{text.next}</p>
  </Notice>
);
