import type { Feedback } from "@/lib/domain/feedback";
import { Rewording } from "../coach/Rewording";
import { HowItReads } from "./HowItReads";
import { RephraseFeedback } from "./RephraseFeedback";

interface Props {
  item: Feedback;
  /** Answers whether it was done. `over` is what the text said when the change began. */
  onReword: (text: string, over: string) => Promise<boolean>;
}

/** The words of a kept feedback, and where they are changed with the coach beside. */
export function FeedbackWording({ item, onReword }: Props) {
  /** The field closes only once its words are kept. */
  const save = async (words: string, over: string, close: () => Promise<void>) => {
    if (await onReword(words, over)) await close();
  };
  return (
    <Rewording
      name={`feedback/${item.id}/text`}
      text={item.text}
      onSave={({ typed, over, close }) => void save(typed, over, close)}
      onLeave={({ close }) => void close()}
    >
      {({ typed, over, setAside, edit, close, setProposed }) => (
        <>
          <HowItReads text={typed} />
          <RephraseFeedback
            text={typed}
            visibility={item.visibility}
            onKeep={(proposed) => {
              setAside();
              void save(proposed, over, close);
            }}
            onEdit={edit}
            onShow={setProposed}
          />
        </>
      )}
    </Rewording>
  );
}
