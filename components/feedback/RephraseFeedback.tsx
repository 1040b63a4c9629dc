import { useState } from "react";
import { graveIn } from "@/lib/coach/rules/concern";
import { languageFor } from "@/lib/coach/rules/language";
import { phraseFeedback } from "@/lib/coach/tasks/phrase-feedback";
import { FEEDBACK_FORMS, type FeedbackForm } from "@/lib/domain/feedback";
import type { Visibility } from "@/lib/domain/record";
import { AskCoach } from "../coach/AskCoach";
import { standingConcern } from "../coach/standing-concern";
import { useDisagreements } from "../coach/use-disagreements";
import { usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Select } from "../ui/Select";
import style from "./Feedback.module.css";
import { FeedbackProposal } from "./FeedbackProposal";

interface Props {
  /** The author's own words, as they stand. */
  text: string;
  visibility: Visibility;
  onKeep: (proposed: string, form: FeedbackForm) => void;
  onEdit: (proposed: string, form: FeedbackForm) => void;
  /** Hears whether a proposal is on show: it holds the screen's first action meanwhile. */
  onShow: (isShown: boolean) => void;
}

/** Offers another form of a message, of its author's choice and in their own words. Changes nothing by itself. */
export function RephraseFeedback({ text: written, visibility, onShow, ...on }: Props) {
  const { onKeep, onEdit } = on;
  const text = useMessages().feedback;
  const { address, partnerLocale } = usePair();
  const language = languageFor(written, partnerLocale);
  const { disagreements } = useDisagreements(written, language);
  const [form, setForm] = useState<FeedbackForm>("sbi");

  // What is for a person is polished by nobody; what endangers someone neither, whatever its author says of it.
  if (graveIn(written)?.kind === "violence") return null;
  if (standingConcern(written, language, disagreements)) return null;

  return (
    <div className={style.group}>
      <Select
        label={text.formLabel}
        hint={text.formHints[form]}
        value={form}
        onChange={({ target }) =>
          setForm(FEEDBACK_FORMS.find((one) => one === target.value) ?? "sbi")
        }
      >
        {FEEDBACK_FORMS.map((one) => (
          <option key={one} value={one}>
            {text.forms[one]}
          </option>
        ))}
      </Select>
      <AskCoach
        key={form}
        task={phraseFeedback}
        about={written}
        input={{ text: written, address, form }}
        visibility={visibility}
        label={text.rephrase}
        onShow={onShow}
      >
        {(answer, { refuse, close }) => (
          <FeedbackProposal
            text={written}
            answer={answer}
            isSandwich={form === "sandwich"}
            onKeep={(proposed) => {
              refuse();
              onKeep(proposed, form);
            }}
            onEdit={(proposed) => {
              close();
              onEdit(proposed, form);
            }}
            onRefuse={refuse}
          />
        )}
      </AskCoach>
    </div>
  );
}
