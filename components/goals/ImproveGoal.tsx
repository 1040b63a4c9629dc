import { smartRewrite } from "@/lib/coach/tasks/smart-rewrite";
import type { Goal } from "@/lib/domain/goal";
import { AskCoach } from "../coach/AskCoach";
import { useMessages } from "../hooks/use-messages";
import { RewriteProposal } from "./RewriteProposal";

interface Props {
  goal: Goal;
  /** What the goal says on screen, which may be a wording being typed. */
  statement: string;
  onAccept: (statement: string) => void;
  onEdit: (statement: string) => void;
  /** Makes a goal of each statement. */
  onSplit: (statements: readonly [string, ...string[]]) => void;
}

/** Offers a SMART wording of a goal. The goal changes only when its author says so. */
export function ImproveGoal({ goal, statement, onAccept, onEdit, onSplit }: Props) {
  const text = useMessages().goals;
  const { purpose, firstStep, visibility } = goal;
  return (
    <AskCoach
      task={smartRewrite}
      about={statement}
      input={{ statement, purpose, firstStep }}
      visibility={visibility}
      label={text.makeSmart}
      isFirst
    >
      {(answer, { refuse, close }) => (
        <RewriteProposal
          statement={statement}
          answer={answer}
          onAccept={(proposed) => {
            refuse();
            onAccept(proposed);
          }}
          onEdit={(proposed) => {
            close();
            onEdit(proposed);
          }}
          onSplit={(statements) => {
            refuse();
            onSplit(statements);
          }}
          onRefuse={refuse}
        />
      )}
    </AskCoach>
  );
}
