import type { Locale } from "@/lib/domain/locale";
import type { Messages } from "@/lib/i18n";
import { en } from "./en";
import { fr } from "./fr";

/** Both languages at once, for whoever compares them; a screen loads its own only. */
export const messages: Record<Locale, Messages> = { en, fr };
