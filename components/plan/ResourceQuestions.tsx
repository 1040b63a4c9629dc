import { findGoal } from "@/lib/db/goals";
import { findResourceText } from "@/lib/db/resources";
import type { Resource } from "@/lib/domain/resource";
import { usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { MentorQuestions } from "./MentorQuestions";

interface Props {
  resource: Resource;
  /** Writes the question of the resource. */
  onTake: (question: string) => Promise<boolean>;
}

/** What to ask the mentor about a resource: only the mentee has one to ask. */
export function ResourceQuestions({ resource, onTake }: Props) {
  const text = useMessages().learning.questions;
  const { role } = usePair();
  const toast = useToast();
  const { id, title, why, question, goalId } = resource;
  const known = useQuery(
    async (db) => ({
      goal: goalId === null ? undefined : await findGoal(db, goalId),
      kept: await findResourceText(db, id),
    }),
    [id, goalId, resource.updatedAt],
  );
  if (role !== "mentee" || !known) return null;
  const { goal, kept } = known;
  const about = {
    stuck: goal?.obstacle ?? "",
    why,
    goal: goal?.statement ?? "",
    passage: kept?.selection || title,
  };
  const isPrivate = [resource, ...(goal ? [goal] : [])].some(
    ({ visibility }) => visibility === "only-me",
  );
  /** A question that was there stays before it; where both are too long, nothing is taken and the screen says so. */
  const take = async (taken: string) => {
    const both = [question, taken].filter(Boolean).join(" ");
    const isDone = await onTake(both);
    if (isDone) toast({ text: text.taken, undo: () => onTake(question) });
    return isDone;
  };
  return (
    <MentorQuestions about={about} visibility={isPrivate ? "only-me" : "both"} onTake={take} />
  );
}
