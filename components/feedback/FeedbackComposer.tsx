import type { ReactNode } from "react";
import { addFeedback, removeFeedback } from "@/lib/db/feedback";
import { FEEDBACK_FORMS, type FeedbackForm, keptAs } from "@/lib/domain/feedback";
import { Composer } from "../coach/Composer";
import { useDeps, usePair } from "../hooks/deps";
import { useComposer } from "../hooks/use-composer";
import { useDraft } from "../hooks/use-draft";
import { useMessages } from "../hooks/use-messages";
import { HowItReads } from "./HowItReads";
import { RephraseFeedback } from "./RephraseFeedback";

/**
 * Where feedback is first written. The coach shows how it reads while typing.
 *
 * @param children what invites to write, as long as nothing is written
 */
export function FeedbackComposer({ children }: { children: ReactNode }) {
  const { db, now, newId } = useDeps();
  const pair = usePair();
  const text = useMessages().feedback;
  /** The form of the proposal that was taken into the field. */
  const taken = useDraft("feedback/new/form", "", "value");
  const composer = useComposer("feedback/new", [taken], text.kept);
  const { written, former } = composer;

  const keep = (kept: string, form: FeedbackForm | null) =>
    composer.keep(async () => {
      const firstText = former.all.at(-1) ?? written;
      const given = { id: newId(), pairId: pair.id, text: kept, firstText, ...keptAs(form) };
      const { id } = await addFeedback(db, given, now());
      return () => removeFeedback(db, id, now());
    });

  // Words that stood there before the proposal are in no form, also when they came back.
  const isFormed = !former.all.some((words) => words.trim() === written.trim());
  const form = FEEDBACK_FORMS.find((one) => isFormed && one === taken.text) ?? null;

  return (
    <Composer
      composer={composer}
      label={text.newLabel(pair.partnerName)}
      hint={text.newHint}
      keepLabel={text.keep}
      onKeep={() => keep(written, form)}
      onEmpty={() => void taken.clear()}
      invitation={children}
    >
      <HowItReads text={written} />
      <RephraseFeedback
        text={written}
        visibility="only-me"
        onKeep={keep}
        onEdit={(proposed, chosen) => {
          taken.setText(chosen);
          composer.edit(proposed);
        }}
        onShow={composer.setProposed}
      />
    </Composer>
  );
}
