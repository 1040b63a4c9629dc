import { Link } from "wouter";
import type { Feedback } from "@/lib/domain/feedback";
import { sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { VisibilityBadge } from "../ui/VisibilityBadge";
import style from "./Feedback.module.css";

interface Props {
  items: readonly Feedback[];
}

/** Feedback that was kept, with who may see it. */
export function FeedbackList({ items }: Props) {
  const { now } = useDeps();
  const locale = useLocale();
  const text = useMessages().feedback;
  const { partnerName } = usePair();
  return (
    <section className={style.group}>
      <h2>{text.listTitle}</h2>
      <ul className={style.list}>
        {items.map((item) => (
          <li key={item.id} className={style.card}>
            <Link href={`/feedback/${item.id}`}>{item.text}</Link>
            <p className={style.facts}>
              <span>{text.from[item.from](partnerName)}</span>
              <time dateTime={item.createdAt}>{sayMoment(item.createdAt, locale, now())}</time>
              <VisibilityBadge visibility={item.visibility} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
