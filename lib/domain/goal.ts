import * as z from "zod";
import { Id, Line, LONG_TEXT, PairRow, PartRow, SHORT_TEXT } from "./record";
import { CalendarDay, Instant } from "./time";

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
  /**
   * From a first idea to its end. `agreed` is what both said yes to; `adjusted` was replaced by another goal;
   * `dropped` is a decision, not a failure: the goal keeps its notes and can be reopened.
   */
  status: z.enum(["draft", "to-discuss", "agreed", "active", "reached", "adjusted", "dropped"]),
  owner: z.enum(["mentee", "mentor"]),
  /** What it is about; null until said. A skill is learnt, a challenge is met, a result is reached. */
  kind: z.enum(["skill", "challenge", "result"]).nullable().default(null),
  /** Learning asks for tries and strategies, performance for figures; null until said. */
  orientation: z.enum(["learning", "performance"]).nullable().default(null),
  aspirationId: Id.nullable().default(null),
  /** The easy way to say a goal: where things stand, and where they should. */
  gapFrom: Line,
  gapTo: Line,
  /** What in oneself is in the way (WOOP's third question). */
  obstacle: Line,
  dueOn: CalendarDay.nullable().default(null),
  /** The day to look at it together. */
  reviewOn: CalendarDay.nullable().default(null),
  /** The day each of the two agreed to it as it is worded; a new wording takes both away. */
  agreedByMeOn: CalendarDay.nullable().default(null),
  agreedByPartnerOn: CalendarDay.nullable().default(null),
  /** Why it was adjusted or dropped. */
  statusReason: Line,
});
export type Goal = z.infer<typeof Goal>;

/** What a goal said before it was reworded. Kept for ever; the first one is the closing's starting point. */
export const GoalRevision = PartRow.extend({
  goalId: Id,
  statement: z.string().max(LONG_TEXT),
  /** Whether its author typed the next wording or accepted a proposal for it. */
  replacedBy: z.enum(["edit", "proposal", "undo"]),
  /** Why the wording changed, in the author's words. */
  reason: Line,
  replacedAt: Instant,
});
export type GoalRevision = z.infer<typeof GoalRevision>;

/** What a goal is while it is still to be worked on. */
export const openStatuses: readonly Goal["status"][] = ["draft", "to-discuss", "agreed", "active"];

/** A goal that is still to be worked on. */
export const isOpen = (goal: Pick<Goal, "status" | "deletedAt">): boolean =>
  goal.deletedAt === null && openStatuses.includes(goal.status);
