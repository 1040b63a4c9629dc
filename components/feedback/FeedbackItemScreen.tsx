import { useParams } from "wouter";
import { findFeedback } from "@/lib/db/feedback";
import { usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { EmptyState } from "../ui/EmptyState";
import { Screen } from "../ui/Screen";
import { FeedbackDetail } from "./FeedbackDetail";

/** One kept feedback, at its own address. */
export function FeedbackItemScreen() {
  const { id = "" } = useParams<{ id: string }>();
  const text = useMessages().feedback;
  const pair = usePair();
  const item = useQuery(async (db) => (await findFeedback(db, id)) ?? null, [id]);
  if (item === undefined) return null;
  if (item === null || item.pairId !== pair.id) {
    return (
      <Screen title={text.itemTitle} back={{ address: "/feedback", name: text.title }}>
        <EmptyState text={text.notFound} />
      </Screen>
    );
  }
  return <FeedbackDetail key={item.id} item={item} />;
}
