import { Trash2 } from "lucide-react";
import { useLocation } from "wouter";
import { removeTalk, restoreTalk, rewordTalk, type Talk } from "@/lib/db/talk";
import { sayTalk, type TalkWords } from "@/lib/domain/talk";
import { sayFullDay } from "@/lib/i18n/format";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { CopyButton } from "../ui/CopyButton";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Screen } from "../ui/Screen";
import { VisibilityBadge } from "../ui/VisibilityBadge";
import style from "./Talk.module.css";
import { TalkTiming } from "./TalkTiming";
import { TalkWording } from "./TalkWording";

const perform = (act: () => Promise<unknown>) => act();

/** A kept message: its words, when it happened, and what to do with it. */
export function TalkDetail({ talk: { draft, tension } }: { talk: Talk }) {
  const { db, now } = useDeps();
  const { partnerName } = usePair();
  const locale = useLocale();
  const text = useMessages().talk;
  const toast = useToast();
  const [, go] = useLocation();
  const { run, error } = useAction(perform);

  const reword = (words: TalkWords, over: string) =>
    run(async () => {
      const done = await rewordTalk(db, draft.id, { words, over }, now());
      if (!done) return;
      const back = { words: done.before, over: done.after };
      toast({ text: text.reworded, undo: () => rewordTalk(db, draft.id, back, now()) });
    });
  const remove = () =>
    run(async () => {
      await removeTalk(db, draft.id, now());
      toast({ text: text.gone, undo: () => restoreTalk(db, draft.id, now()) });
      go("/talk");
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
