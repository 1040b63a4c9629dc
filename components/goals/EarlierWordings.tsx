import { listRevisions } from "@/lib/db/goals";
import { sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import style from "./Goals.module.css";

interface Props {
  goalId: string;
  onBringBack: (statement: string) => void;
}

/** What the goal said before, latest first; any of it can come back. Nothing for a goal never reworded. */
export function EarlierWordings({ goalId, onBringBack }: Props) {
  const { now } = useDeps();
  const locale = useLocale();
  const text = useMessages().goals;
  const revisions = useQuery((db) => listRevisions(db, goalId), [goalId]);
  if (!revisions || revisions.length === 0) return null;
  return (
    <details>
      <summary>{text.earlierTitle(revisions.length)}</summary>
      <ol className={style.past}>
        {revisions.map(({ id, statement, replacedBy, replacedAt }) => (
          <li key={id}>
            <p className={style.statement}>{statement}</p>
            <p className={style.soft}>
              {text.replacedBy[replacedBy]} · {sayMoment(replacedAt, locale, now())}
            </p>
            <Button
              onClick={() => onBringBack(statement)}
              aria-label={text.bringBackNamed(statement)}
            >
              {text.bringBack}
            </Button>
          </li>
        ))}
      </ol>
    </details>
  );
}
