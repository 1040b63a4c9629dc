import { Check } from "lucide-react";
import type { FormEvent } from "react";
import { joinSpans } from "@/lib/coach/proposal";
import type { CoachAnswer } from "@/lib/coach/task";
import type { ReflectionQuestions } from "@/lib/coach/tasks/reflection-questions";
import { CoachSource } from "../coach/CoachSource";
import { ProposalSurface } from "../coach/ProposalSurface";
import { useDraft } from "../hooks/use-draft";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";
import style from "./Sessions.module.css";

interface Props {
  sessionId: string;
  answer: CoachAnswer<ReflectionQuestions>;
  /** Keeps questions and answers, and says whether it was done; the drafts are for Undo. */
  onKeep: (written: string, drafts: readonly Draft[]) => Promise<boolean>;
  onClose: () => void;
}

/** An answer as it was typed, and the draft that held it. */
export interface Draft {
  key: string;
  text: string;
}

/** Longest answer to one question, in UTF-16 units. */
const ANSWER_LENGTH = 4_000;

/** Up to three questions to answer here and now, or later: what is written stays. */
export function LookBackQuestions({ sessionId, answer, onKeep, onClose }: Props) {
  const text = useMessages().learning.lookBack;
  const drafts = {
    what: useDraft(`sessions/${sessionId}/look-back/what`),
    "so-what": useDraft(`sessions/${sessionId}/look-back/so-what`),
    "now-what": useDraft(`sessions/${sessionId}/look-back/now-what`),
  };
  const asked = answer.value.questions.map(({ turn, spans }) => ({
    turn,
    question: joinSpans(spans),
    draft: drafts[turn],
  }));
  const answered = asked.filter(({ draft }) => draft.text.trim() !== "");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const written = answered.map(({ question, draft }) => `${question}\n${draft.text.trim()}`);
    const typed = answered.map(({ draft: { key, text: said } }) => ({ key, text: said }));
    if (await onKeep(written.join("\n\n"), typed))
      for (const { draft } of answered) await draft.clear();
  };
  return (
    <ProposalSurface title={text.proposal} onRefuse={onClose}>
      <CoachSource answer={answer} />
      <form className={style.form} onSubmit={(event) => void submit(event)}>
        {asked.map(({ turn, question, draft }) => (
          <TextArea
            key={turn}
            label={question}
            value={draft.text}
            maxLength={ANSWER_LENGTH}
            onChange={({ target }) => draft.setText(target.value)}
          />
        ))}
        <div className={style.actions}>
          <Button
            type="submit"
            variant="primary"
            icon={<Check size={16} aria-hidden="true" />}
            disabled={answered.length === 0}
          >
            {text.keep}
          </Button>
          <Button onClick={onClose} aria-keyshortcuts="Escape">
            {text.close}
          </Button>
        </div>
      </form>
    </ProposalSurface>
  );
}
