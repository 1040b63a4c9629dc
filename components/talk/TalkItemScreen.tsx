import { useParams } from "wouter";
import { findTalk } from "@/lib/db/talk";
import { usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { EmptyState } from "../ui/EmptyState";
import { Screen } from "../ui/Screen";
import { TalkDetail } from "./TalkDetail";

/** One kept message, at its own address. */
export function TalkItemScreen() {
  const { id = "" } = useParams<{ id: string }>();
  const text = useMessages().talk;
  const pair = usePair();
  const talk = useQuery((db) => findTalk(db, id), [id]);
  if (talk === undefined) return null;
  if (talk === null || talk.draft.pairId !== pair.id) {
    return (
      <Screen title={text.itemTitle} back={{ address: "/talk", name: text.title }}>
        <EmptyState text={text.notFound} />
      </Screen>
    );
  }
  return <TalkDetail key={talk.draft.id} talk={talk} />;
}
