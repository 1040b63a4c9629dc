import { sayTalk, type TalkWords } from "@/lib/domain/talk";
import type { TalkDraft } from "@/lib/domain/tension";
import { type Reworded, Rewording } from "../coach/Rewording";
import { BuildTalk } from "./BuildTalk";
import { HowItIsHeard } from "./HowItIsHeard";
import { useTakenParts } from "./use-taken-parts";

interface Props {
  draft: TalkDraft;
  /** Answers whether it was done. `over` is what the message said when the change began. */
  onReword: (words: TalkWords, over: string) => Promise<boolean>;
}

/** The words of a kept message, and where they are changed with the coach beside. */
export function TalkWording({ draft, onReword }: Props) {
  const parts = useTakenParts(`talk/${draft.id}/parts`);
  const leave = ({ close }: Reworded) => void Promise.all([close(), parts.clear()]);
  /** The field closes only once its words are kept. */
  const save = async (words: TalkWords, given: Reworded) => {
    if (await onReword(words, given.over)) leave(given);
  };
  return (
    <Rewording
      name={`talk/${draft.id}/text`}
      text={sayTalk(draft)}
      onSave={(given) => void save(parts.tellApart(given.typed), given)}
      onLeave={leave}
    >
      {(given) => (
        <>
          <HowItIsHeard text={given.typed} />
          <BuildTalk
            text={given.typed}
            onKeep={(words) => {
              given.setAside();
              void save(words, given);
            }}
            onEdit={(proposed, those) => {
              given.edit(proposed);
              parts.take(those);
            }}
            onShow={given.setProposed}
          />
        </>
      )}
    </Rewording>
  );
}
