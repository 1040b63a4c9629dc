import { Sparkles } from "lucide-react";
import { useCallback, useEffect } from "react";
import { concernIn } from "@/lib/coach/rules/concern";
import { languageFor } from "@/lib/coach/rules/language";
import { phraseFeedback } from "@/lib/coach/tasks/phrase-feedback";
import type { Visibility } from "@/lib/domain/record";
import { CoachAtWork } from "../coach/CoachAtWork";
import { usePair } from "../hooks/deps";
import { useCoachTask } from "../hooks/use-coach-task";
import { useMessages } from "../hooks/use-messages";
import { useOpener } from "../hooks/use-opener";
import { Button } from "../ui/Button";
import style from "./Feedback.module.css";
import { FeedbackProposal } from "./FeedbackProposal";

interface Props {
  /** The author's own words, as they stand. */
  text: string;
  visibility: Visibility;
  onKeep: (proposed: string) => void;
  onEdit: (proposed: string) => void;
  /** Hears whether a proposal is on show: it holds the screen's first action meanwhile. */
  onShow: (isShown: boolean) => void;
}

/** Offers situation, behaviour, impact and next step from the author's own words. Changes nothing by itself. */
export function RephraseFeedback({ text: written, visibility, onShow, ...on }: Props) {
  const { onKeep, onEdit } = on;
  const text = useMessages().feedback;
  const { address, partnerLocale } = usePair();
  const coach = useCoachTask(phraseFeedback, written);
  const { opener, giveBack } = useOpener();
  const { dismiss } = coach;
  const leave = useCallback(() => {
    dismiss();
    giveBack();
  }, [dismiss, giveBack]);

  const isShown = coach.answer !== undefined;
  useEffect(() => {
    onShow(isShown);
    return () => onShow(false);
  }, [isShown, onShow]);

  // What is for a person is polished by nobody.
  if (concernIn(written, languageFor(written, partnerLocale))) return null;

  return (
    <div className={style.group}>
      <div className={style.row}>
        <Button
          ref={opener}
          icon={<Sparkles size={16} aria-hidden="true" />}
          disabled={written.trim() === ""}
          onClick={() => coach.ask({ text: written, address }, visibility)}
        >
          {text.rephrase}
        </Button>
      </div>
      <CoachAtWork coach={coach} />
      {coach.answer && (
        <FeedbackProposal
          text={written}
          answer={coach.answer}
          onKeep={(proposed) => {
            leave();
            onKeep(proposed);
          }}
          onEdit={(proposed) => {
            dismiss();
            onEdit(proposed);
          }}
          onRefuse={leave}
        />
      )}
    </div>
  );
}
