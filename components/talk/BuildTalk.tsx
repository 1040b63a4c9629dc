import { useState } from "react";
import { graveIn } from "@/lib/coach/rules/concern";
import { languageFor } from "@/lib/coach/rules/language";
import { talkMessage } from "@/lib/coach/tasks/talk-message";
import { FEEDBACK_LENGTH } from "@/lib/domain/feedback";
import {
  partsFrom,
  TALK_FORMS,
  type TalkForm,
  type TalkPart,
  type TalkWords,
} from "@/lib/domain/talk";
import type { CalendarDay } from "@/lib/domain/time";
import { sayDay } from "@/lib/i18n/format";
import { AskCoach } from "../coach/AskCoach";
import { TextProposal } from "../coach/TextProposal";
import { useDeps, usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Select } from "../ui/Select";
import style from "./Talk.module.css";
import { useTalkReading } from "./use-talk-reading";

interface Props {
  /** The author’s own words, as they stand. */
  text: string;
  /** When it was, if its author said so beside the message. */
  day?: CalendarDay | null;
  onKeep: (words: TalkWords) => void;
  onEdit: (proposed: string, parts: readonly TalkPart[]) => void;
  /** Hears whether a proposal is on show: it holds the screen’s first action meanwhile. */
  onShow: (isShown: boolean) => void;
}

/** Offers the message in the order of DESC or OSBD, from its author’s own sentences. Changes nothing by itself. */
export function BuildTalk({ text: written, day = null, onKeep, onEdit, onShow }: Props) {
  const { talk: text, feedback } = useMessages();
  const { address, partnerLocale } = usePair();
  const { now } = useDeps();
  const { concern, fair } = useTalkReading(written);
  const [form, setForm] = useState<TalkForm>("desc");

  const language = languageFor(written, partnerLocale);
  const when = day ? `${language === "fr" ? "le" : "on"} ${sayDay(day, language, now())}` : "";

  // Brought in from elsewhere, a message may be longer than any that is written here.
  if (written.length > FEEDBACK_LENGTH) return null;
  // Its author may say that a threat is none; what endangers someone is put in order by nobody.
  if (graveIn(written)?.kind === "violence") return null;
  if (concern) {
    if (concern.kind !== "threat") return null;
    return <p className={style.soft}>{text.noOrder}</p>;
  }

  return (
    <div className={style.group}>
      <Select
        label={feedback.formLabel}
        hint={text.formHints[form]}
        value={form}
        onChange={({ target }) => setForm(TALK_FORMS.find((one) => one === target.value) ?? "desc")}
      >
        {TALK_FORMS.map((one) => (
          <option key={one} value={one}>
            {text.forms[one]}
          </option>
        ))}
      </Select>
      <AskCoach
        key={`${form} ${when} ${fair.join(" ")}`}
        task={talkMessage}
        about={written}
        input={{ text: written, address, form, fair, when }}
        visibility="only-me"
        label={text.build}
        onShow={onShow}
      >
        {(answer, { refuse, close }) => (
          <TextProposal
            title={text.proposalTitle}
            written={written}
            answer={answer}
            onKeep={(proposed) => {
              refuse();
              onKeep(partsFrom(answer.value.parts, proposed));
            }}
            onEdit={(proposed) => {
              close();
              onEdit(proposed, answer.value.parts);
            }}
            onRefuse={refuse}
          />
        )}
      </AskCoach>
    </div>
  );
}
