import { useState } from "react";
import { FEEDBACK_LENGTH, type Feedback } from "@/lib/domain/feedback";
import { KeptWords } from "../coach/KeptWords";
import { useMessages } from "../hooks/use-messages";
import { useRewording } from "../hooks/use-rewording";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";
import style from "./Feedback.module.css";
import { HowItReads } from "./HowItReads";
import { RephraseFeedback } from "./RephraseFeedback";

interface Props {
  item: Feedback;
  /** Answers whether it was done. `over` is what the text said when the change began. */
  onReword: (text: string, over: string) => Promise<boolean>;
}

/** The words of a kept feedback, and where they are changed with the coach beside. */
export function FeedbackWording({ item, onReword }: Props) {
  const text = useMessages().feedback;
  const wording = useRewording(`feedback/${item.id}/text`, item.text);
  const { typed, over, opener } = wording;
  const [isProposed, setProposed] = useState(false);
  /** The field closes only once its words are kept. */
  const save = async (kept: string) => {
    if (await onReword(kept, over)) await wording.close();
  };

  if (typed === null) {
    return <KeptWords text={item.text} opener={opener} onOpen={() => wording.open(item.text)} />;
  }
  const isEmpty = typed.trim() === "";
  return (
    <div className={style.group}>
      <TextArea
        id={wording.inputId}
        label={text.textLabel}
        value={typed}
        maxLength={FEEDBACK_LENGTH}
        onChange={(event) => wording.type(event.target.value)}
      />
      {!isEmpty && (
        <>
          <HowItReads text={typed} />
          <RephraseFeedback
            text={typed}
            visibility={item.visibility}
            onKeep={(proposed) => void save(proposed)}
            onEdit={wording.edit}
            onShow={setProposed}
          />
        </>
      )}
      {!isProposed && (
        <div className={style.row}>
          <Button variant="primary" disabled={isEmpty} onClick={() => void save(typed)}>
            {text.saveText}
          </Button>
          <Button variant="plain" onClick={() => void wording.close()}>
            {text.leaveText}
          </Button>
        </div>
      )}
    </div>
  );
}
