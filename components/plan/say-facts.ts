import type { Locale } from "@/lib/domain/locale";
import type { Resource } from "@/lib/domain/resource";
import type { Messages } from "@/lib/i18n";
import { sayFullDay } from "@/lib/i18n/format";

/** A fact's name and the fact, as they are shown. */
type Fact = readonly [name: string, fact: string];

/** What only pages of this kind say of themselves, in the order of their names; what they do not say is left out. */
export function sayDetails(
  { details }: Resource,
  text: Messages["pageFacts"],
  locale: Locale,
): Fact[] {
  const say = (name: string, fact: string) => {
    if (name === "length") return sayLength(fact, text);
    return name === "startsOn" || name === "endsOn" ? sayPublished(fact, locale) : fact;
  };
  return Object.entries(text.details).flatMap(([name, title]): Fact[] => {
    const fact = details[name as keyof typeof details];
    return fact ? [[title, say(name, fact)]] : [];
  });
}

/** The day of an ISO 8601 date in words; anything else as it is. */
export function sayPublished(publishedOn: string, locale: Locale): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(publishedOn)?.[0];
  return day ? sayFullDay(day, locale) : publishedOn;
}

/** Hours and minutes of an ISO 8601 duration such as `PT1H20M`, rounded up; anything else as it is. */
function sayLength(length: string, text: Messages["pageFacts"]): string {
  const [, hours, minutes, seconds] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(length) ?? [];
  const all = Number(hours ?? 0) * 60 + Number(minutes ?? 0) + (Number(seconds ?? 0) > 0 ? 1 : 0);
  if (all === 0) return length;
  const whole = Math.floor(all / 60);
  return [whole > 0 && text.hours(whole), all % 60 > 0 && text.minutes(all % 60)]
    .filter(Boolean)
    .join(" ");
}
