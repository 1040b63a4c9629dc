import { AppError } from "@/lib/domain/errors";

/** What a server's refusal told: its status, its code and its words. */
interface Refusal {
  status: number;
  code: string;
  words: string;
}

/** Names a server's refusal; each name has its sentence and its next step in `lib/i18n`. */
export function refusalOf({ status, code, words }: Refusal, host: string, model: string): AppError {
  const isAboutMoney = /insufficient_quota|billing|credit/i.test(`${code} ${words}`);
  if (status === 402 || (status === 429 && isAboutMoney) || code === "insufficient_quota") {
    return new AppError("model-quota-used-up", { host });
  }
  if (status === 401) return new AppError("model-key-refused", { host });
  if (status === 403) return new AppError("model-access-refused", { host });
  if (status === 404) return new AppError("model-not-found", { host, model });
  if (status === 408) return new AppError("model-server-failed", { host, status });
  if (status === 429) return new AppError("model-too-many-requests", { host });
  if (status >= 500) return new AppError("model-server-failed", { host, status });
  return new AppError("model-request-refused", { host, status });
}
