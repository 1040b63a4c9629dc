import { type ReactNode, useCallback, useId, useState } from "react";
import { conflictCheck } from "@/lib/coach/rules/conflict-check";
import { languageFor } from "@/lib/coach/rules/language";
import { saveDraft } from "@/lib/db/drafts";
import { addTalk, removeTalk } from "@/lib/db/talk";
import { FEEDBACK_LENGTH } from "@/lib/domain/feedback";
import { sayTalk, type TalkPart, type TalkWords } from "@/lib/domain/talk";
import { CalendarDay, LAST_DAY } from "@/lib/domain/time";
import { useDeps, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useDraft } from "../hooks/use-draft";
import { useMessages } from "../hooks/use-messages";
import { useTakeIn } from "../hooks/use-take-in";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import { TextArea } from "../ui/TextArea";
import { BuildTalk } from "./BuildTalk";
import { HowItIsHeard } from "./HowItIsHeard";
import style from "./Talk.module.css";
import { TalkTiming } from "./TalkTiming";
import { useTakenParts } from "./use-taken-parts";

/**
 * Where a difficult message is first written. The coach shows how it is heard while typing; nothing holds it back.
 *
 * @param children what invites to write, as long as nothing is written
 */
export function TalkComposer({ children }: { children: ReactNode }) {
  const { db, now, newId } = useDeps();
  const pair = usePair();
  const text = useMessages().talk;
  const toast = useToast();
  const inputId = useId();
  const draft = useDraft("talk/new");
  const { key, text: written, setText, clear } = draft;
  const takeIn = useTakeIn(draft);
  const day = useDraft("talk/new/day", "", "value");
  const parts = useTakenParts("talk/new/parts");
  const happenedOn = CalendarDay.safeParse(day.text).data ?? null;
  const isEmpty = written.trim() === "";
  const [isProposed, setProposed] = useState(false);

  const { run, isRunning, error } = useAction(
    useCallback(
      async (words: TalkWords) => {
        const id = newId();
        const facts = factsIn(sayTalk(words), pair.partnerLocale);
        const about = happenedOn && { id: newId(), happenedOn, facts };
        await addTalk(db, { ...words, id, pairId: pair.id, about }, now());
        await Promise.all([clear(), day.clear(), parts.clear()]);
        document.getElementById(inputId)?.focus();
        const undo = async () => {
          await removeTalk(db, id, now());
          // What was begun meanwhile stays in the field; the message itself is in the trash.
          const isBack = await saveDraft(db, key, written, now());
          if (!isBack) return;
          if (day.text !== "") await saveDraft(db, day.key, day.text, now());
          if (parts.text !== "") await saveDraft(db, parts.key, parts.text, now());
        };
        toast({ text: text.kept, undo });
      },
      [db, now, newId, pair, happenedOn, key, written, clear, day, parts, inputId, toast, text],
    ),
  );
  const edit = (proposed: string, those: readonly TalkPart[]) => {
    takeIn(proposed);
    parts.take(those);
    document.getElementById(inputId)?.focus();
  };

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
          if (target.value.trim() === "") void parts.clear();
        }}
      />
      {isEmpty && children}
      {!isEmpty && (
        <>
          <Field
            type="date"
            label={text.dayLabel}
            hint={text.dayHint}
            value={day.text}
            max={LAST_DAY}
            onChange={({ target }) => day.setText(target.value)}
          />
          {happenedOn && <TalkTiming day={happenedOn} />}
          <HowItIsHeard text={written} />
          <BuildTalk
            text={written}
            day={happenedOn}
            onKeep={(words) => void run(words)}
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
            onClick={() => void run(parts.tellApart(written))}
          >
            {text.keep}
          </Button>
        </div>
      )}
      <ErrorNotice error={error} />
    </div>
  );
}

/** The sentences of a message that tell what a camera would have seen. */
function factsIn(message: string, otherwise: "en" | "fr"): string {
  const { sentences } = conflictCheck(message, languageFor(message, otherwise));
  return sentences
    .filter(({ labels }) => labels.includes("fact"))
    .map(({ start, end }) => message.slice(start, end))
    .join(" ");
}
