import type { Locale } from "@/lib/domain/locale";
import type { Messages } from "@/lib/i18n";
import { first as firstEn } from "./en/first";
import { rest as restEn } from "./en/rest";
import { first as firstFr } from "./fr/first";
import { rest as restFr } from "./fr/rest";

/** Both languages at once, for whoever compares them; a screen loads its own only. */
export const messages: Record<Locale, Messages> = {
  en: { ...firstEn, ...restEn, errors: { ...firstEn.errors, ...restEn.modelErrors } },
  fr: { ...firstFr, ...restFr, errors: { ...firstFr.errors, ...restFr.modelErrors } },
};
