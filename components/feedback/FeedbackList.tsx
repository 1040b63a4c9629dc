import { Link } from "wouter";
import { countPlaceholders } from "@/lib/coach/proposal";
import type { Feedback } from "@/lib/domain/feedback";
import { sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { LongList } from "../ui/LongList";
import { VisibilityBadge } from "../ui/VisibilityBadge";
import style from "./Feedback.module.css";

interface Props {
  rows: readonly Feedback[];
  hasMore: boolean;
  onMore: () => void;
}

/** Feedback that was kept, with who may see it. */
export function FeedbackList({ rows, hasMore, onMore }: Props) {
  const { now } = useDeps();
  const locale = useLocale();
  const { feedback: text, coach } = useMessages();
  const { partnerName } = usePair();
  return (
    <section className={style.group}>
      <h2>{text.listTitle}</h2>
      <LongList rows={rows} hasMore={hasMore} onMore={onMore} className={style.list}>
        {(item) => (
          <li className={style.card}>
            <Link href={`/feedback/${item.id}`}>{item.text}</Link>
            <p className={style.facts}>
              <span>{text.from[item.from](partnerName)}</span>
              <time dateTime={item.createdAt}>{sayMoment(item.createdAt, locale, now())}</time>
              {countPlaceholders(item.text) > 0 && (
                <span>{coach.placesLeft(countPlaceholders(item.text))}</span>
              )}
              <VisibilityBadge visibility={item.visibility} />
            </p>
          </li>
        )}
      </LongList>
    </section>
  );
}
