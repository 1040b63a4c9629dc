import { Pencil } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { feedbackCheck } from "@/lib/coach/rules/feedback-check";
import { FEEDBACK_LENGTH, type Feedback } from "@/lib/domain/feedback";
import { useLocale, useMessages } from "../hooks/deps";
import { useDraft } from "../hooks/use-draft";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";
import style from "./Feedback.module.css";
import { HowItReads } from "./HowItReads";
import { RephraseFeedback } from "./RephraseFeedback";

interface Props {
  item: Feedback;
  onReword: (text: string) => void;
}

/** The words of a kept feedback, and where they are changed with the coach beside. */
export function FeedbackWording({ item, onReword }: Props) {
  const locale = useLocale();
  const text = useMessages().feedback;
  const inputId = useId();
  const draft = useDraft(`feedback/${item.id}/text`);
  const [isOpen, setOpen] = useState(false);
  const isTyping = isOpen || draft.text !== "";
  useEffect(() => {
    if (isTyping) document.getElementById(inputId)?.focus();
  }, [isTyping, inputId]);

  const open = (wording: string) => {
    draft.setText(wording);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    void draft.clear();
  };
  const save = (wording: string) => {
    onReword(wording);
    close();
  };

  if (!isTyping) {
    return (
      <>
        <p className={style.text}>{item.text}</p>
        <div className={style.row}>
          <Button icon={<Pencil size={16} aria-hidden="true" />} onClick={() => open(item.text)}>
            {text.reword}
          </Button>
        </div>
      </>
    );
  }
  const isEmpty = draft.text.trim() === "";
  return (
    <div className={style.group}>
      <TextArea
        id={inputId}
        label={text.textLabel}
        value={draft.text}
        maxLength={FEEDBACK_LENGTH}
        onChange={(event) => open(event.target.value)}
      />
      {!isEmpty && (
        <>
          <HowItReads text={draft.text} check={feedbackCheck(draft.text, locale)} />
          <RephraseFeedback
            text={draft.text}
            visibility={item.visibility}
            onKeep={save}
            onKeepMine={() => save(draft.text)}
            onEdit={open}
          />
        </>
      )}
      <div className={style.row}>
        <Button variant="primary" disabled={isEmpty} onClick={() => save(draft.text)}>
          {text.saveText}
        </Button>
        <Button variant="plain" onClick={close}>
          {text.leaveText}
        </Button>
      </div>
    </div>
  );
}
