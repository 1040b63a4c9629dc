import * as z from "zod";
import { Id, LONG_TEXT, PairRow, Row, SHORT_TEXT, Visibility } from "./record";
import { Instant } from "./time";

/** Longest goal, in UTF-16 units; a goal is a sentence or two. */
export const GOAL_LENGTH = 1_000;

/** What a goal says in its author's words: the part that gets reworded. */
export const GoalStatement = z.string().trim().min(1).max(GOAL_LENGTH);

/** What a sentence cannot tell about a goal: answers to the coach's questions for A and R. */
export const GoalContext = z.object({
  /** "From 1 to 10, how sure are you?"; null until asked. */
  confidence: z.int().min(1).max(10).nullable(),
  /** The first thing to do, or who helps: what makes it attainable. */
  firstStep: z.string().trim().max(SHORT_TEXT),
  /** What it will change, for oneself or for others: what makes it relevant. */
  purpose: z.string().trim().max(SHORT_TEXT),
});
export type GoalContext = z.infer<typeof GoalContext>;

/** Something that the mentee, or the mentor, wants to become able to do or to reach. */
export const Goal = PairRow.extend({
  ...GoalContext.shape,
  /** In the author's own words; the goal's title everywhere. */
  statement: GoalStatement,
  /** `dropped` is a decision, not a failure: the goal keeps its notes and can be reopened. */
  status: z.enum(["draft", "active", "reached", "dropped"]),
  owner: z.enum(["mentee", "mentor"]),
  visibility: Visibility,
});
export type Goal = z.infer<typeof Goal>;

/** What a goal said before it was reworded. Kept for ever; the first one is the closing's starting point. */
export const GoalRevision = Row.extend({
  pairId: Id,
  goalId: Id,
  statement: z.string().max(LONG_TEXT),
  /** Whether its author typed the next wording or accepted a proposal for it. */
  replacedBy: z.enum(["edit", "proposal", "undo"]),
  replacedAt: Instant,
});
export type GoalRevision = z.infer<typeof GoalRevision>;

/** A goal that is still to be worked on. */
export const isOpen = (goal: Pick<Goal, "status" | "deletedAt">): boolean =>
  goal.deletedAt === null && (goal.status === "draft" || goal.status === "active");
