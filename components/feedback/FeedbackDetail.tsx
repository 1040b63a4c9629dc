import { Trash2 } from "lucide-react";
import { removeFeedback, restoreFeedback, rewordFeedback, showFeedbackTo } from "@/lib/db/feedback";
import type { Feedback } from "@/lib/domain/feedback";
import { Visibility } from "@/lib/domain/record";
import { useDeps, usePair } from "../hooks/deps";
import { useKeptWords } from "../hooks/use-kept-words";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { CopyButton } from "../ui/CopyButton";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Screen } from "../ui/Screen";
import { Select } from "../ui/Select";
import style from "./Feedback.module.css";
import { FeedbackWording } from "./FeedbackWording";

/** A kept feedback: its words, who may see them, and what was first written. */
export function FeedbackDetail({ item }: { item: Feedback }) {
  const { db, now } = useDeps();
  const { partnerName } = usePair();
  const { feedback: text, common } = useMessages();
  const { run, reword, remove, error } = useKeptWords({
    reword: (wording: string, over, at) => rewordFeedback(db, item.id, { text: wording, over }, at),
    keep: (isKept, at) => (isKept ? restoreFeedback : removeFeedback)(db, item.id, at),
    said: { reworded: text.reworded, gone: text.goneToast },
    list: "/feedback",
  });

  return (
    <Screen
      title={`${text.itemTitle} ${text.from[item.from](partnerName)}`}
      back={{ address: "/feedback", name: text.title }}
    >
      <FeedbackWording item={item} onReword={reword} />
      <div className={style.row}>
        <CopyButton text={item.text} />
      </div>
      {item.firstText !== item.text && (
        <details>
          <summary>{text.firstText}</summary>
          <p className={style.text}>{item.firstText}</p>
        </details>
      )}
      <Select
        label={text.visibilityLabel}
        value={item.visibility}
        onChange={({ target }) => {
          const visibility = Visibility.parse(target.value);
          void run(() => showFeedbackTo(db, item.id, visibility, now()));
        }}
      >
        {Visibility.options.map((visibility) => (
          <option key={visibility} value={visibility}>
            {common.visibility[visibility]}
          </option>
        ))}
      </Select>
      <p className={style.soft}>{text.visibilityHint}</p>
      <div className={style.row}>
        <Button variant="plain" icon={<Trash2 size={16} aria-hidden="true" />} onClick={remove}>
          {text.remove}
        </Button>
      </div>
      <ErrorNotice error={error} />
    </Screen>
  );
}
