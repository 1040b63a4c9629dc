import { useState } from "react";
import { FEEDBACK_LENGTH } from "@/lib/domain/feedback";
import { sayTalk, type TalkWords } from "@/lib/domain/talk";
import type { TalkDraft } from "@/lib/domain/tension";
import { KeptWords } from "../coach/KeptWords";
import { useMessages } from "../hooks/use-messages";
import { useRewording } from "../hooks/use-rewording";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";
import { BuildTalk } from "./BuildTalk";
import { HowItIsHeard } from "./HowItIsHeard";
import style from "./Talk.module.css";
import { useTakenParts } from "./use-taken-parts";

interface Props {
  draft: TalkDraft;
  /** Answers whether it was done. `over` is what the message said when the change began. */
  onReword: (words: TalkWords, over: string) => Promise<boolean>;
}

/** The words of a kept message, and where they are changed with the coach beside. */
export function TalkWording({ draft, onReword }: Props) {
  const text = useMessages().feedback;
  const said = sayTalk(draft);
  const wording = useRewording(`talk/${draft.id}/text`, said);
  const { typed, over, opener } = wording;
  const parts = useTakenParts(`talk/${draft.id}/parts`);
  const [isProposed, setProposed] = useState(false);
  const leave = () => Promise.all([wording.close(), parts.clear()]);
  /** The field closes only once its words are kept. */
  const save = async (words: TalkWords) => {
    if (await onReword(words, over)) await leave();
  };

  if (typed === null) {
    return <KeptWords text={said} opener={opener} onOpen={() => wording.open(said)} />;
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
          <HowItIsHeard text={typed} />
          <BuildTalk
            text={typed}
            onKeep={(words) => void save(words)}
            onEdit={(proposed, those) => {
              wording.edit(proposed);
              parts.take(those);
            }}
            onShow={setProposed}
          />
        </>
      )}
      {!isProposed && (
        <div className={style.row}>
          <Button
            variant="primary"
            disabled={isEmpty}
            onClick={() => void save(parts.tellApart(typed))}
          >
            {text.saveText}
          </Button>
          <Button variant="plain" onClick={() => void leave()}>
            {text.leaveText}
          </Button>
        </div>
      )}
    </div>
  );
}
