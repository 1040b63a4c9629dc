import { Link } from "wouter";
import { countPlaceholders } from "@/lib/coach/proposal";
import { languageFor } from "@/lib/coach/rules/language";
import { smartCheck } from "@/lib/coach/rules/smart-check";
import type { Goal } from "@/lib/domain/goal";
import { usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { LongList } from "../ui/LongList";
import { VisibilityBadge } from "../ui/VisibilityBadge";
import style from "./Goals.module.css";
import { SmartMarks } from "./SmartMarks";

interface Props {
  rows: readonly Goal[];
  hasMore: boolean;
  onMore: () => void;
}

/** Each goal in its author's words, with where it stands and its letters. */
export function GoalList({ rows, hasMore, onMore }: Props) {
  const { goals: text, coach } = useMessages();
  const { role, partnerLocale } = usePair();
  return (
    <section className={style.group}>
      <h2>{text.listTitle}</h2>
      <LongList rows={rows} hasMore={hasMore} onMore={onMore} className={style.list}>
        {(goal) => (
          <li className={style.card}>
            <Link href={`/goals/${goal.id}`}>{goal.statement}</Link>
            <p className={style.facts}>
              <span>{text.status[goal.status]}</span>
              <SmartMarks
                check={smartCheck(goal.statement, languageFor(goal.statement, partnerLocale), goal)}
              />
              {goal.owner !== role && <span>{text.owner[goal.owner]}</span>}
              {countPlaceholders(goal.statement) > 0 && (
                <span>{coach.placesLeft(countPlaceholders(goal.statement))}</span>
              )}
              <VisibilityBadge visibility={goal.visibility} />
            </p>
          </li>
        )}
      </LongList>
    </section>
  );
}
