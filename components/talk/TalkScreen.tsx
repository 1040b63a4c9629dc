import { Link } from "wouter";
import { listTalks } from "@/lib/db/talk";
import { sayTalk } from "@/lib/domain/talk";
import { sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { useShown } from "../hooks/use-shown";
import { EmptyState } from "../ui/EmptyState";
import { LongList } from "../ui/LongList";
import { Screen } from "../ui/Screen";
import { VisibilityBadge } from "../ui/VisibilityBadge";
import style from "./Talk.module.css";
import { TalkComposer } from "./TalkComposer";

/** Where what is hard to say is prepared, and what was kept of it. It never leaves the device. */
export function TalkScreen() {
  const { talk: text, feedback } = useMessages();
  const { now } = useDeps();
  const locale = useLocale();
  const pair = usePair();
  const { cut, showMore } = useShown("talk");
  const talks = useQuery((db) => listTalks(db, pair.id), [pair.id]);
  return (
    <Screen title={text.title} back={{ address: "/feedback", name: feedback.title }}>
      <TalkComposer>{talks?.length === 0 && <EmptyState text={text.empty} />}</TalkComposer>
      {talks && talks.length > 0 && (
        <section className={style.group}>
          <h2>{text.listTitle}</h2>
          <LongList {...cut(talks)} onMore={showMore} className={style.list}>
            {(talk) => (
              <li className={style.card}>
                <Link href={`/talk/${talk.id}`}>{sayTalk(talk)}</Link>
                <p className={style.facts}>
                  <time dateTime={talk.createdAt}>{sayMoment(talk.createdAt, locale, now())}</time>
                  <VisibilityBadge visibility="only-me" />
                </p>
              </li>
            )}
          </LongList>
        </section>
      )}
    </Screen>
  );
}
