import type { AppError } from "@/lib/domain/errors";
import { errorText } from "@/lib/i18n";
import { useFirstWords } from "../hooks/deps";
import { Notice } from "./Notice";

interface Props {
  error: AppError | null;
  /** `info` for what is so, rather than what went wrong. */
  tone?: "info" | "warn" | "harm";
}

/** What happened and what to do next, near where it happened. Shows nothing without an error. */
export function ErrorNotice({ error, tone = "harm" }: Props) {
  const messages = useFirstWords();
  if (!error) return null;
  const { what, next } = errorText(error, messages);
  return (
    <Notice tone={tone}>
      <p>
        <strong>{what}</strong>
      </p>
      <p>{next}</p>
    </Notice>
  );
}
