import type { Locale } from "@/lib/domain/locale";

const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** A size as people say it: "34 kB", "1.2 MB"; thousands of thousands, as disks are sold. */
export function sayBytes(bytes: number, locale: Locale): string {
  const step = bytes < 1_000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB", {
    style: "unit",
    unit: units[step],
    // Short English says "375 byte".
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1_000 ** step);
}
