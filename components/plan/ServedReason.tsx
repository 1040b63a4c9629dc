import type { GoalServed } from "@/lib/coach/tasks/which-goal";
import { useLocale } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import style from "./Resource.module.css";

/** Why a goal is proposed, or why none: the words that decided, as the page and the goal say them. */
export function ServedReason({ served }: { served: GoalServed }) {
  const { serves: text } = useMessages().learning;
  const locale = useLocale();
  const { goalId, reason, shared, quote } = served;
  const pairs = shared.map(({ page, goal }) =>
    page.toLowerCase() === goal.toLowerCase() ? text.word(page, page) : text.word(page, goal),
  );
  const words = new Intl.ListFormat(locale === "fr" ? "fr-FR" : "en-GB").format(pairs);
  if (quote)
    return (
      <p>
        {text.quoted}
        <q>{quote}</q>
      </p>
    );
  if (goalId !== null) return <p>{text.shared(words)}</p>;
  const why =
    reason === "too-little" || reason === "shared-words" || reason === "quoted"
      ? text.tooLittle(words)
      : text.why[reason];
  return (
    <p className={style.soft}>
      {reason !== "no-goals" && `${text.none} `}
      {why}
    </p>
  );
}
