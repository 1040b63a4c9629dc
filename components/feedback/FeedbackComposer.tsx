import { type ReactNode, useCallback, useId, useState } from "react";
import { saveDraft } from "@/lib/db/drafts";
import { addFeedback, removeFeedback } from "@/lib/db/feedback";
import { FEEDBACK_FORMS, FEEDBACK_LENGTH, type FeedbackForm, keptAs } from "@/lib/domain/feedback";
import { useDeps, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useDraft } from "../hooks/use-draft";
import { useMessages } from "../hooks/use-messages";
import { useTakeIn } from "../hooks/use-take-in";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { TextArea } from "../ui/TextArea";
import style from "./Feedback.module.css";
import { HowItReads } from "./HowItReads";
import { RephraseFeedback } from "./RephraseFeedback";

/**
 * Where feedback is first written. The coach shows how it reads while typing; nothing holds it back.
 *
 * @param children what invites to write, as long as nothing is written
 */
export function FeedbackComposer({ children }: { children: ReactNode }) {
  const { db, now, newId } = useDeps();
  const pair = usePair();
  const text = useMessages().feedback;
  const toast = useToast();
  const inputId = useId();
  const draft = useDraft("feedback/new");
  const { key, text: written, setText, clear } = draft;
  const takeIn = useTakeIn(draft);
  /** What the author wrote before taking a proposal into the field to change it. */
  const first = useDraft("feedback/new/first");
  /** The form of that proposal. */
  const taken = useDraft("feedback/new/form", "", "value");
  const isEmpty = written.trim() === "";
  const [isProposed, setProposed] = useState(false);

  const { run, isRunning, error } = useAction(
    useCallback(
      async (kept: string, form: FeedbackForm | null) => {
        const firstText = first.text || written;
        const given = { id: newId(), pairId: pair.id, text: kept, firstText, ...keptAs(form) };
        const { id } = await addFeedback(db, given, now());
        await Promise.all([clear(), first.clear(), taken.clear()]);
        document.getElementById(inputId)?.focus();
        const undo = async () => {
          await removeFeedback(db, id, now());
          // What was begun meanwhile stays in the field; the feedback itself is in the trash.
          const isBack = await saveDraft(db, key, written, now());
          if (!isBack) return;
          for (const { key: beside, text: said } of [first, taken])
            if (said !== "") await saveDraft(db, beside, said, now());
        };
        toast({ text: text.kept, undo });
      },
      [db, now, newId, pair.id, key, written, first, taken, clear, inputId, toast, text],
    ),
  );
  const edit = (proposed: string, form: FeedbackForm) => {
    if (first.text === "") first.setText(written);
    taken.setText(form);
    takeIn(proposed);
    document.getElementById(inputId)?.focus();
  };

  // Undone, the field has its first words again, which are in no form.
  const isFormed = written.trim() !== first.text.trim();
  const form = FEEDBACK_FORMS.find((one) => isFormed && one === taken.text) ?? null;

  return (
    <div className={style.group}>
      <TextArea
        id={inputId}
        label={text.newLabel(pair.partnerName)}
        hint={text.newHint}
        value={written}
        maxLength={FEEDBACK_LENGTH}
        onChange={({ target }) => {
          setText(target.value);
          if (target.value.trim() === "") void taken.clear();
        }}
      />
      {isEmpty && children}
      {!isEmpty && (
        <>
          <HowItReads text={written} />
          <RephraseFeedback
            text={written}
            visibility="only-me"
            onKeep={(proposed, form) => void run(proposed, form)}
            onEdit={edit}
            onShow={setProposed}
          />
        </>
      )}
      {!isProposed && (
        <div className={style.row}>
          <Button
            variant="primary"
            disabled={isEmpty || isRunning}
            onClick={() => void run(written, form)}
          >
            {text.keep}
          </Button>
        </div>
      )}
      <ErrorNotice error={error} />
    </div>
  );
}
