import { type ReactNode, useState } from "react";
import { FEEDBACK_LENGTH } from "@/lib/domain/feedback";
import { useFormerWords } from "../hooks/use-former-words";
import { useMessages } from "../hooks/use-messages";
import { useRewording } from "../hooks/use-rewording";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";
import { FormerWords } from "./FormerWords";
import { KeptWords } from "./KeptWords";
import style from "./KeptWords.module.css";

/** A kept text that is being changed. */
export interface Reworded {
  typed: string;
  /** What it said when the change began. */
  over: string;
  /** Sets what is typed aside, beside the kept words: a proposal takes its place. */
  setAside: () => void;
  /** Takes a proposal into the field, to be changed there. */
  edit: (proposed: string) => void;
  /** Closes the field; what was typed in it has found its place, or is not wanted. */
  close: () => Promise<void>;
  /** Hears whether a proposal is on show, which then holds the screen’s first action. */
  setProposed: (isProposed: boolean) => void;
}

interface Props {
  /** Names the draft: `feedback/<id>/text`. */
  name: string;
  text: string;
  onSave: (given: Reworded) => void;
  onLeave: (given: Reworded) => void;
  /** What the coach says of what is typed. */
  children: (given: Reworded) => ReactNode;
}

/** Words for someone as they are kept, and where they are changed with the coach beside. */
export function Rewording({ name, text, onSave, onLeave, children }: Props) {
  const { feedback } = useMessages();
  const wording = useRewording(name, text);
  const former = useFormerWords(name);
  const [isProposed, setProposed] = useState(false);
  const { typed, over, opener, close } = wording;
  const current = typed ?? text;
  const past = <FormerWords former={former} current={current} onBringBack={wording.open} />;
  if (typed === null) {
    return (
      <>
        <KeptWords text={text} opener={opener} onOpen={() => wording.open(text)} />
        {past}
      </>
    );
  }
  const edit = (proposed: string) => {
    former.keep(typed, proposed);
    wording.edit(proposed);
  };
  const setAside = () => typed !== text && former.keep(typed);
  const given: Reworded = { typed, over, setAside, edit, close, setProposed };
  const isEmpty = typed.trim() === "";
  return (
    <div className={style.group}>
      <TextArea
        id={wording.inputId}
        label={feedback.textLabel}
        value={typed}
        maxLength={FEEDBACK_LENGTH}
        onChange={({ target }) => wording.type(target.value)}
      />
      {past}
      {!isEmpty && children(given)}
      {!isProposed && (
        <div className={style.row}>
          <Button variant="primary" disabled={isEmpty} onClick={() => onSave(given)}>
            {feedback.saveText}
          </Button>
          <Button variant="plain" onClick={() => onLeave(given)}>
            {feedback.leaveText}
          </Button>
        </div>
      )}
    </div>
  );
}
