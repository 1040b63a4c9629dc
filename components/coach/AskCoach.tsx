import { Sparkles } from "lucide-react";
import { type ReactNode, useCallback, useEffect, useMemo } from "react";
import { textsIn } from "@/lib/coach/privacy/each-text";
import { graveIn } from "@/lib/coach/rules/concern";
import { languageFor } from "@/lib/coach/rules/language";
import type { CoachAnswer, CoachTask } from "@/lib/coach/task";
import type { Visibility } from "@/lib/domain/record";
import { usePair } from "../hooks/deps";
import { useCoachTask } from "../hooks/use-coach-task";
import { useMessages } from "../hooks/use-messages";
import { useOpener } from "../hooks/use-opener";
import { UnlockKey } from "../settings/UnlockKey";
import { Button } from "../ui/Button";
import style from "./AskCoach.module.css";
import { CoachAtWork } from "./CoachAtWork";
import { ForAPerson } from "./ForAPerson";
import { ProposedBy } from "./proposed-by";
import { standingConcern } from "./standing-concern";
import { useDisagreements } from "./use-disagreements";

/** How a proposal is left: with the focus back where the coach was asked, or elsewhere by whoever takes it on. */
export interface Leave {
  refuse: () => void;
  close: () => void;
}

interface Props<Input, Output> {
  task: CoachTask<Input, Output>;
  /** The text that is asked about, in whose language the answer is. */
  about: string;
  /** All that a model may be told; when any of it changes, its answers go. */
  input: Input;
  /** Of the most private of these words. */
  visibility: Visibility;
  /** What the button says. */
  label: string;
  /** Whether asking is what a person most likely wants here. */
  isFirst?: boolean;
  /** Hears whether a proposal is on show. */
  onShow?: (isShown: boolean) => void;
  /** One answer on a `ProposalSurface`: the built-in coach's, and a model's below it. */
  children: (answer: CoachAnswer<Output>, leave: Leave) => ReactNode;
}

/**
 * Asks the coach: the button, what would be sent, the wait, and the answers. The built-in one is there at once, and
 * stays when the model's comes, fails or is stopped. Nothing is taken over by itself. Words of someone who suffers or
 * is threatened are for a person: no coach is offered them, and only the built-in one once their author says that
 * they are nothing of the kind.
 */
export function AskCoach<Input, Output>(props: Props<Input, Output>) {
  const { task, about, input, visibility, label, isFirst = false, onShow, children } = props;
  const text = useMessages().asking;
  const { partnerLocale } = usePair();
  const said = [about, ...textsIn(input)].join("\n");
  const isGrave = useMemo(() => graveIn(said) !== null, [said]);
  const { disagreements, disagreeWith } = useDisagreements(said, languageFor(about, partnerLocale));
  const grave = isGrave ? standingConcern(said, null, disagreements) : null;
  const asked = JSON.stringify([about, input, visibility]);
  const coach = useCoachTask(task, about, { asked, isBuiltInOnly: isGrave });
  const { opener, giveBack } = useOpener();
  const { dismiss: close, answer, fromModel } = coach;
  const refuse = useCallback(() => {
    close();
    giveBack();
  }, [close, giveBack]);

  const isShown = answer !== undefined && !grave;
  useEffect(() => {
    onShow?.(isShown);
    return () => onShow?.(false);
  }, [isShown, onShow]);

  if (grave) return <ForAPerson said={said} concern={grave} onDisagree={disagreeWith} />;

  const isNothing = about.trim() === "";
  const leave = { refuse, close };
  return (
    <div className={style.asking}>
      <div className={style.row}>
        <Button
          ref={opener}
          variant={isFirst && !isShown ? "primary" : "quiet"}
          icon={<Sparkles size={16} aria-hidden="true" />}
          disabled={isNothing}
          onClick={() => coach.ask(input, visibility)}
        >
          {label}
        </Button>
        {coach.isUnasked && (
          <Button
            variant="plain"
            disabled={isNothing}
            onClick={() => coach.ask(input, visibility, true)}
          >
            {text.seeFirst}
          </Button>
        )}
      </div>
      <div className={style.answers}>
        {answer && children(answer, leave)}
        {answer?.because?.code === "model-key-locked" && (
          <UnlockKey onUnlock={() => coach.ask(input, visibility)} />
        )}
        <CoachAtWork coach={coach} />
        {fromModel && fromModel.by !== "built-in" && (
          <ProposedBy value={fromModel.by.model || text.ownModel}>
            {children(fromModel, leave)}
          </ProposedBy>
        )}
      </div>
    </div>
  );
}
