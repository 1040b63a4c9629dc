import type { ReactNode } from "react";
import { conflictCheck } from "@/lib/coach/rules/conflict-check";
import { languageFor } from "@/lib/coach/rules/language";
import { saveDraft } from "@/lib/db/drafts";
import { addTalk, removeTalk } from "@/lib/db/talk";
import { sayTalk, type TalkWords } from "@/lib/domain/talk";
import { CalendarDay, LAST_DAY } from "@/lib/domain/time";
import { Composer } from "../coach/Composer";
import { useDeps, usePair } from "../hooks/deps";
import { useComposer } from "../hooks/use-composer";
import { useDraft } from "../hooks/use-draft";
import { useMessages } from "../hooks/use-messages";
import { Field } from "../ui/Field";
import { BuildTalk } from "./BuildTalk";
import { HowItIsHeard } from "./HowItIsHeard";
import { TalkTiming } from "./TalkTiming";
import { useTakenParts } from "./use-taken-parts";

/**
 * Where a difficult message is first written. The coach shows how it is heard while typing.
 *
 * @param children what invites to write, as long as nothing is written
 */
export function TalkComposer({ children }: { children: ReactNode }) {
  const { db, now, newId } = useDeps();
  const pair = usePair();
  const text = useMessages().talk;
  const day = useDraft("talk/new/day", "", "value");
  const parts = useTakenParts("talk/new/parts");
  const composer = useComposer("talk/new", [day, parts], text.kept);
  const { written, former } = composer;
  const happenedOn = CalendarDay.safeParse(day.text).data ?? null;

  const keep = (words: TalkWords) =>
    composer.keep(async () => {
      const id = newId();
      const facts = factsIn(sayTalk(words), pair.partnerLocale);
      const about = happenedOn && { id: newId(), happenedOn, facts };
      await addTalk(db, { ...words, id, pairId: pair.id, about }, now());
      // What a proposal took the place of stays with the message.
      const past = former.having(written, sayTalk(words));
      if (past !== "") await saveDraft(db, `${pair.id}/talk/${id}/text/former`, past, now());
      return () => removeTalk(db, id, now());
    });

  return (
    <Composer
      composer={composer}
      label={text.newLabel(pair.partnerName)}
      hint={text.newHint}
      keepLabel={text.keep}
      onKeep={() => keep(parts.tellApart(written))}
      onEmpty={() => void parts.clear()}
      invitation={children}
    >
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
        onKeep={keep}
        onEdit={(proposed, those) => {
          parts.take(those);
          composer.edit(proposed);
        }}
        onShow={composer.setProposed}
      />
    </Composer>
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
