import type { CoachAnswer } from "@/lib/coach/task";
import type { PhrasedFeedback } from "@/lib/coach/tasks/phrase-feedback";
import { TextProposal } from "../coach/TextProposal";
import { useMessages } from "../hooks/use-messages";
import { Notice } from "../ui/Notice";
import style from "./Feedback.module.css";

interface Props {
  /** What its author wrote. */
  text: string;
  answer: CoachAnswer<PhrasedFeedback>;
  /** Its form has a caveat, which is told with it. */
  isSandwich: boolean;
  onKeep: (proposed: string) => void;
  onEdit: (proposed: string) => void;
  onRefuse: () => void;
}

/** Another form of a feedback, with what is to be known of that form and what it still leaves unsaid. */
export function FeedbackProposal({ text: written, answer, isSandwich, ...on }: Props) {
  const { feedback: text, goals, coach } = useMessages();
  const { questions, isPraiseVague } = answer.value;
  const notes = (
    <>
      {isSandwich && <Notice tone="info">{coach.receive.sandwich}</Notice>}
      {isPraiseVague && <Notice tone="warn">{text.vaguePraise}</Notice>}
    </>
  );
  return (
    <TextProposal
      {...on}
      title={text.proposalTitle}
      written={written}
      answer={answer}
      notes={notes}
    >
      {questions.length > 0 && (
        <>
          <h3>{goals.questionsTitle}</h3>
          <ul className={style.questions}>
            {questions.map((part) => (
              <li key={part}>{coach.feedbackQuestions[part]}</li>
            ))}
          </ul>
        </>
      )}
    </TextProposal>
  );
}
