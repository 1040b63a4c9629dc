import { Check } from "lucide-react";
import type { CoachAnswer } from "@/lib/coach/task";
import {
  type MentorQuestions as Asked,
  questionsForMentor,
} from "@/lib/coach/tasks/questions-for-mentor";
import type { Visibility } from "@/lib/domain/record";
import { AskCoach } from "../coach/AskCoach";
import { CoachSource } from "../coach/CoachSource";
import { FillPlaces } from "../coach/FillPlaces";
import { ProposalSpans } from "../coach/ProposalSpans";
import { ProposalSurface } from "../coach/ProposalSurface";
import { useFilledPlaces } from "../coach/use-filled-places";
import { usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import style from "./Resource.module.css";

interface Props {
  /** What the questions can be made of. */
  about: { stuck: string; why: string; goal: string; passage: string };
  visibility: Visibility;
  /** Answers whether it was taken; the questions stay until one is. */
  onTake: (question: string) => Promise<boolean>;
}

/** A text that is in no language. */
const NO_LANGUAGE = "?";

/** Open questions to bring to the mentor, each to take by one click. */
export function MentorQuestions({ about, visibility, onTake }: Props) {
  const text = useMessages().learning.questions;
  const { address } = usePair();
  const { stuck, why, goal } = about;
  // Their author’s words decide the language, or else the pair’s does: the page may be in another.
  const own = [stuck, why, goal].filter(Boolean).join(". ");
  return (
    <AskCoach
      task={questionsForMentor}
      about={own || NO_LANGUAGE}
      input={{ ...about, address }}
      visibility={visibility}
      label={text.ask}
    >
      {(answer, { refuse }) => (
        <QuestionsProposal
          answer={answer}
          onTake={(question) => void onTake(question).then((isTaken) => isTaken && refuse())}
          onClose={refuse}
        />
      )}
    </AskCoach>
  );
}

interface ProposalProps {
  answer: CoachAnswer<Asked>;
  onTake: (question: string) => void;
  onClose: () => void;
}

function QuestionsProposal({ answer, onTake, onClose }: ProposalProps) {
  const text = useMessages().learning.questions;
  return (
    <ProposalSurface title={text.title} onRefuse={onClose}>
      <CoachSource answer={answer} />
      <ul className={style.list}>
        {answer.value.questions.map(({ spans }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the questions of one answer never change order
          <li key={at} className={style.served}>
            <OneQuestion spans={spans} onTake={onTake} />
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={onClose} aria-keyshortcuts="Escape">
          {text.close}
        </Button>
      </div>
    </ProposalSurface>
  );
}

function OneQuestion({
  spans: proposed,
  onTake,
}: Pick<ProposalProps, "onTake"> & Asked["questions"][number]) {
  const text = useMessages().learning.questions;
  const { spans, text: said, fields } = useFilledPlaces(proposed);
  return (
    <>
      <ProposalSpans spans={spans} />
      <FillPlaces {...fields} />
      <div className={style.row}>
        <Button
          icon={<Check size={16} aria-hidden="true" />}
          aria-label={text.takeNamed(said)}
          onClick={() => onTake(said)}
        >
          {text.take}
        </Button>
      </div>
    </>
  );
}
