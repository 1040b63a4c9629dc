import { Trash2 } from "lucide-react";
import { removeTalk, restoreTalk, rewordTalk, type Talk } from "@/lib/db/talk";
import { sayTalk, type TalkWords } from "@/lib/domain/talk";
import { sayFullDay } from "@/lib/i18n/format";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useKeptWords } from "../hooks/use-kept-words";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { CopyButton } from "../ui/CopyButton";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Screen } from "../ui/Screen";
import { VisibilityBadge } from "../ui/VisibilityBadge";
import style from "./Talk.module.css";
import { TalkTiming } from "./TalkTiming";
import { TalkWording } from "./TalkWording";

/** A kept message: its words, when it happened, and what to do with it. */
export function TalkDetail({ talk: { draft, tension } }: { talk: Talk }) {
  const { db } = useDeps();
  const { partnerName } = usePair();
  const locale = useLocale();
  const text = useMessages().talk;
  const { reword, remove, error } = useKeptWords({
    reword: (words: TalkWords, over, at) => rewordTalk(db, draft.id, { words, over }, at),
    keep: (isKept, at) => (isKept ? restoreTalk : removeTalk)(db, draft.id, at),
    said: text,
    list: "/talk",
  });

  return (
    <Screen title={text.itemFor(partnerName)} back={{ address: "/talk", name: text.title }}>
      <p className={style.facts}>
        {tension && (
          <time dateTime={tension.happenedOn}>
            {text.happened(sayFullDay(tension.happenedOn, locale))}
          </time>
        )}
        <VisibilityBadge visibility="only-me" />
      </p>
      {tension && <TalkTiming day={tension.happenedOn} />}
      <TalkWording draft={draft} onReword={reword} />
      <div className={style.row}>
        <CopyButton text={sayTalk(draft)} />
        <Button variant="plain" icon={<Trash2 size={16} aria-hidden="true" />} onClick={remove}>
          {text.remove}
        </Button>
      </div>
      <ErrorNotice error={error} />
    </Screen>
  );
}
