import { Trash2 } from "lucide-react";
import { useDeferredValue, useMemo } from "react";
import { Link, useLocation } from "wouter";
import { languageFor } from "@/lib/coach/rules/language";
import { smartCheck } from "@/lib/coach/rules/smart-check";
import { Goal } from "@/lib/domain/goal";
import { Visibility } from "@/lib/domain/record";
import { FormerWords } from "../coach/FormerWords";
import { usePair } from "../hooks/deps";
import { useFormerWords } from "../hooks/use-former-words";
import { useMessages } from "../hooks/use-messages";
import { useRewording } from "../hooks/use-rewording";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Screen } from "../ui/Screen";
import { Select } from "../ui/Select";
import { EarlierWordings } from "./EarlierWordings";
import { GoalContextFields } from "./GoalContextFields";
import style from "./Goals.module.css";
import { GoalWording } from "./GoalWording";
import { IfThenPlans } from "./IfThenPlans";
import { ImproveGoal } from "./ImproveGoal";
import { SmartLetters } from "./SmartLetters";
import { useGoalChanges } from "./use-goal-changes";

const Status = Goal.shape.status;

/** A goal with its letters, the coach's offer, its context and its past. */
export function GoalDetail({ goal }: { goal: Goal }) {
  const { goals: text, common, closing } = useMessages();
  const { partnerLocale } = usePair();
  const [, go] = useLocation();
  const { reword, split, change, remove, error } = useGoalChanges(goal);
  const wording = useRewording(`goals/${goal.id}/wording`, goal.statement);
  const former = useFormerWords(`goals/${goal.id}/wording`);
  const { typed } = wording;
  const statement = typed ?? goal.statement;

  // Typing comes first: the letters follow when there is time.
  const read = useDeferredValue(statement);
  const letters = useMemo(
    () => (
      <SmartLetters
        statement={read}
        check={smartCheck(read, languageFor(read, partnerLocale), goal)}
      />
    ),
    [read, partnerLocale, goal],
  );

  /** The field closes only once its words are kept. */
  const take: typeof reword = async (...given) => {
    const isDone = await reword(...given);
    if (isDone) await wording.close();
    return isDone;
  };

  return (
    <Screen title={goal.statement} back={{ address: "/goals", name: text.title }}>
      <div className={style.wording}>
        <GoalWording
          wording={wording}
          onOpen={() => wording.open(goal.statement)}
          onSave={() => {
            // What a proposal took the place of joins the earlier wordings.
            void take(statement, "edit", ...former.all).then((isDone) =>
              isDone ? former.clear() : undefined,
            );
          }}
        />
        <FormerWords former={former} current={statement} onBringBack={wording.open} />
        <ImproveGoal
          goal={goal}
          statement={statement}
          onAccept={(proposed) => void take(proposed, "proposal", typed)}
          onEdit={(proposed) => {
            if (typed !== null && typed !== goal.statement) former.keep(typed, proposed);
            wording.edit(proposed);
          }}
          onSplit={(statements) =>
            void split(statements, typed).then((isDone) => (isDone ? wording.close() : undefined))
          }
        />
      </div>
      <section className={style.letters}>
        <h2>{text.smartTitle}</h2>
        {letters}
      </section>
      <GoalContextFields goal={goal} onChange={change} />
      <IfThenPlans goal={goal} />
      <EarlierWordings
        goalId={goal.id}
        onBringBack={(earlier) => void take(earlier, "undo", typed)}
      />
      <section className={style.pair}>
        <Select
          label={text.statusLabel}
          value={goal.status}
          onChange={({ target }) => change({ status: Status.parse(target.value) })}
        >
          {Status.options.map((status) => (
            <option key={status} value={status}>
              {text.status[status]}
            </option>
          ))}
        </Select>
        {goal.status === "reached" && (
          <p>
            <Link href="/closing">{closing.open}</Link>
          </p>
        )}
        <Select
          label={text.visibilityLabel}
          value={goal.visibility}
          onChange={({ target }) => change({ visibility: Visibility.parse(target.value) })}
        >
          {Visibility.options.map((visibility) => (
            <option key={visibility} value={visibility}>
              {common.visibility[visibility]}
            </option>
          ))}
        </Select>
        {goal.visibility === "only-me" && <p className={style.soft}>{text.onlyMeHint}</p>}
        <div>
          <Button
            variant="plain"
            icon={<Trash2 size={16} aria-hidden="true" />}
            onClick={() => void remove().then((isDone) => isDone && go("/goals"))}
          >
            {text.remove}
          </Button>
        </div>
      </section>
      <ErrorNotice error={error} />
    </Screen>
  );
}
