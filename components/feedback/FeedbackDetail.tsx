import { Trash2 } from "lucide-react";
import { useLocation } from "wouter";
import { removeFeedback, restoreFeedback, rewordFeedback, showFeedbackTo } from "@/lib/db/feedback";
import type { Feedback } from "@/lib/domain/feedback";
import { Visibility } from "@/lib/domain/record";
import { useDeps, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { CopyButton } from "../ui/CopyButton";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Screen } from "../ui/Screen";
import { Select } from "../ui/Select";
import style from "./Feedback.module.css";
import { FeedbackWording } from "./FeedbackWording";

const perform = (act: () => Promise<unknown>) => act();

/** A kept feedback: its words, who may see them, and what was first written. */
export function FeedbackDetail({ item }: { item: Feedback }) {
  const { db, now } = useDeps();
  const { partnerName } = usePair();
  const { feedback: text, common } = useMessages();
  const toast = useToast();
  const [, go] = useLocation();
  const { run, error } = useAction(perform);

  const reword = (wording: string, over: string) =>
    run(async () => {
      const done = await rewordFeedback(db, item.id, { text: wording, over }, now());
      if (!done) return;
      const back = { text: done.before, over: done.after };
      toast({ text: text.reworded, undo: () => rewordFeedback(db, item.id, back, now()) });
    });
  const remove = () =>
    run(async () => {
      await removeFeedback(db, item.id, now());
      toast({ text: text.goneToast, undo: () => restoreFeedback(db, item.id, now()) });
      go("/feedback");
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
