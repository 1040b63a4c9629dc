import { Check, X } from "lucide-react";
import type { CoachAnswer } from "@/lib/coach/task";
import { type GoalServed, MOST_GOALS, whichGoal } from "@/lib/coach/tasks/which-goal";
import { listOpenGoals } from "@/lib/db/list-goals";
import { findResourceText } from "@/lib/db/resources";
import type { Goal } from "@/lib/domain/goal";
import type { Resource } from "@/lib/domain/resource";
import { chosenModel } from "@/lib/domain/settings";
import { AskCoach } from "../coach/AskCoach";
import { CoachSource } from "../coach/CoachSource";
import { ProposalSurface } from "../coach/ProposalSurface";
import { usePair, useSettings } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import style from "./Resource.module.css";
import { ServedReason } from "./ServedReason";

interface Props {
  resource: Resource;
  /** Whether the built-in coach says what it thinks unasked, as right after keeping. */
  isAtOnce: boolean;
  onChoose: (goalId: string) => void;
}

/** Which goal a resource may serve, with the reason, to accept in one click; or plainly that none fits. */
export function ServedGoal({ resource, isAtOnce, onChoose }: Props) {
  const text = useMessages().learning.serves;
  const pair = usePair();
  const hasModel = chosenModel(useSettings()) !== null;
  const asked = useQuery((db) => listOpenGoals(db, pair.id, MOST_GOALS), [pair.id]);
  const kept = useQuery(
    async (db) => (await findResourceText(db, resource.id)) ?? null,
    [resource.id, resource.updatedAt],
  );
  if (!asked || kept === undefined || resource.goalId !== null) return null;
  const { title, excerpt } = resource;
  const input = {
    goals: asked.map(({ id, statement }) => ({ id, statement })),
    title,
    excerpt: kept?.selection || excerpt || kept?.text || "",
    host: hostOf(resource.url),
  };
  const isPrivate = [resource, ...asked].some(({ visibility }) => visibility === "only-me");
  const builtIn = isAtOnce && whichGoal.rules(whichGoal.input.parse(input), pair.partnerLocale);
  return (
    <>
      {builtIn && <Served served={builtIn} goals={asked} onChoose={onChoose} />}
      {asked.length > 0 && (hasModel || !isAtOnce) && (
        <AskCoach
          task={whichGoal}
          about={`${title}. ${excerpt}`}
          input={input}
          visibility={isPrivate ? "only-me" : "both"}
          label={text.ask}
        >
          {(answer, { refuse }) => (
            <ServedProposal
              answer={answer}
              goals={asked}
              onChoose={(goalId) => {
                refuse();
                onChoose(goalId);
              }}
              onRefuse={refuse}
            />
          )}
        </AskCoach>
      )}
    </>
  );
}

interface ServedProps {
  goals: readonly Goal[];
  onChoose: (goalId: string) => void;
}

/** The goal in its own words, why, and the click that takes it. */
function Served({ served, goals, onChoose }: ServedProps & { served: GoalServed }) {
  const text = useMessages().learning.serves;
  const goal = goals.find(({ id }) => id === served.goalId);
  return (
    <div className={style.served}>
      {goal && <p className={style.goal}>{goal.statement}</p>}
      <ServedReason served={served} />
      {goal && (
        <div className={style.row}>
          <Button
            variant="primary"
            icon={<Check size={16} aria-hidden="true" />}
            onClick={() => onChoose(goal.id)}
          >
            {text.accept}
          </Button>
        </div>
      )}
    </div>
  );
}

function ServedProposal({
  answer,
  onRefuse,
  ...rest
}: ServedProps & { answer: CoachAnswer<GoalServed>; onRefuse: () => void }) {
  const text = useMessages().learning.serves;
  return (
    <ProposalSurface title={text.title} onRefuse={onRefuse}>
      <CoachSource answer={answer} />
      <Served served={answer.value} {...rest} />
      <div className={style.row}>
        <Button
          icon={<X size={16} aria-hidden="true" />}
          onClick={onRefuse}
          aria-keyshortcuts="Escape"
        >
          {answer.value.goalId === null ? text.close : text.refuse}
        </Button>
      </div>
    </ProposalSurface>
  );
}

/** The site alone: a path may name people. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}
