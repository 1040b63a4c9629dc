import { Link } from "wouter";
import { listFeedback } from "@/lib/db/feedback";
import { usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { useShown } from "../hooks/use-shown";
import { EmptyState } from "../ui/EmptyState";
import { Screen } from "../ui/Screen";
import { FeedbackComposer } from "./FeedbackComposer";
import { FeedbackList } from "./FeedbackList";

/** Where feedback for the partner is written, and what was kept of it. */
export function FeedbackScreen() {
  const { feedback: text, talk } = useMessages();
  const pair = usePair();
  const { limit, cut, showMore } = useShown("feedback");
  const items = useQuery((db) => listFeedback(db, pair.id, limit), [pair.id, limit]);
  return (
    <Screen title={text.title}>
      <FeedbackComposer>{items?.length === 0 && <EmptyState text={text.empty} />}</FeedbackComposer>
      <p>
        {talk.harder} <Link href="/talk">{talk.prepare}</Link>
      </p>
      {items && items.length > 0 && <FeedbackList {...cut(items)} onMore={showMore} />}
    </Screen>
  );
}
