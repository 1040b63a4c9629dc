import { upkeepFailures } from "@/lib/db/marks";
import { toInstant } from "@/lib/domain/time";
import { sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Notice } from "../ui/Notice";

/** Says what the day's upkeep could not do, and what to do about it; nothing when all went well. */
export function UpkeepNotice() {
  const { now } = useDeps();
  const locale = useLocale();
  const text = useMessages().data.upkeep;
  const failures = useQuery(upkeepFailures, []);
  return failures?.map(({ key, at, isFull }) => {
    const { what, next } = text[key];
    return (
      <Notice key={key} tone="harm">
        <p>
          <strong>{what(sayMoment(toInstant(new Date(at)), locale, now()))}</strong>
        </p>
        <p>
          {isFull && `${text.full} `}
          {next}
        </p>
      </Notice>
    );
  });
}
