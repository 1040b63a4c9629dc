import type { Feedback } from "./feedback";
import type { Goal } from "./goal";
import { SHORT_TEXT, type Visibility } from "./record";
import type { Resource } from "./resource";
import type { AgendaItem, AgendaReason, Promised } from "./session";

/**
 * Shares a session's minutes among its points, in proportion to their weights.
 *
 * Largest-remainder method: each point first gets the whole minutes of its exact share; the minutes left go to
 * the largest remainders, earlier points first. So the shares add up to `minutes`, and none is a full minute
 * away from its exact value.
 *
 * @param minutes time to share, in whole minutes
 * @param weights how much each point matters, in agenda order, each above 0
 * @returns whole minutes for each point, in the same order; nothing for an empty agenda
 * @throws {RangeError} when `minutes` or a weight is out of these bounds
 * @see https://en.wikipedia.org/wiki/Largest_remainders_method
 */
export function shareMinutes(minutes: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(minutes) || minutes < 0) throw new RangeError(`minutes: ${minutes}`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!Number.isFinite(total) || weights.some((weight) => weight <= 0)) {
    throw new RangeError(`weights: ${weights.join(", ")}`);
  }
  const exact = weights.map((weight) => minutes * (weight / total));
  const whole = exact.map(Math.floor);
  const left = minutes - whole.reduce((sum, share) => sum + share, 0);
  const byRemainder = [...exact.entries()].sort(([, a], [, b]) => (b % 1) - (a % 1));
  const oneMore = new Set(byRemainder.slice(0, left).map(([point]) => point));
  return whole.map((share, point) => (oneMore.has(point) ? share + 1 : share));
}

/** The step in which people share out a meeting, in minutes; finer ones only look exact. */
export const MINUTE_STEP = 5;

/**
 * Shares a session in steps of five minutes, each point getting one at least. What is over stays free: 45 of 47
 * minutes. A session too short for that is shared to the minute.
 *
 * @throws {RangeError} as `shareMinutes`
 */
export function shareSteps(minutes: number, weights: readonly number[]): number[] {
  const steps = Math.floor(minutes / MINUTE_STEP) - weights.length;
  if (steps < 0) return shareMinutes(minutes, weights);
  return shareMinutes(steps, weights).map((share) => (share + 1) * MINUTE_STEP);
}

/** A point that the agenda proposes, with where it comes from and who may come to see it. */
export type ProposedPoint = Pick<
  AgendaItem,
  "text" | "reason" | "sourceId" | "minutes" | "visibility"
>;

/** What is open between the two, to choose an agenda from. */
export interface Open {
  /** Points of earlier sessions that were not discussed. */
  carriedOver: readonly AgendaItem[];
  /** What its author decided to say in a session. */
  feedback: readonly Feedback[];
  promises: readonly Promised[];
  goals: readonly Goal[];
  /** What to read or watch, and the passages in it that somebody asks about. */
  resources: readonly Pick<Resource, "id" | "title" | "question" | "visibility" | "updatedAt">[];
}

/** Points that a proposal aims at: more would get less than five minutes in an hour. */
const FEW_POINTS = 8;
/** Goals and resources that find a place however much was left over or promised. */
const ALWAYS_NEW = 3;

/** How much time a point wants, by why it is there, compared with the others. */
export const POINT_WEIGHTS: Record<AgendaReason, number> = {
  "carried-over": 3,
  feedback: 2,
  promise: 1,
  goal: 3,
  resource: 2,
  mine: 2,
};

/**
 * What a point is about through all its sessions: the goal, resource, promise or first point that it comes
 * from. Two points with the same root are one subject.
 */
export const rootOf = ({ id, sourceId }: Pick<AgendaItem, "id" | "sourceId">): string =>
  sourceId ?? id;

/** Who may see a point: whom it allows, and whom what it comes from still allows. */
export function seenWith(point: Visibility, source: Visibility | undefined): Visibility {
  const byWidth = ["only-me", "ready-to-say", "both"] as const;
  return byWidth.find((one) => one === point || one === source) ?? point;
}

/**
 * The agenda from what is open, in the words of its sources: what was left over first, then what is ready to be
 * said, promises of both sides, goals, and resources with a question or not yet read. Goals and resources share
 * the room that is left, and always have some; the rest is never cut. What is for its author alone never joins.
 */
export function proposeAgenda(open: Open, minutes: number): ProposedPoint[] {
  const owed = open.carriedOver.map((item) => point(item, item.text, "carried-over"));
  const said = open.feedback
    .filter(({ visibility }) => visibility === "ready-to-say")
    .map((item) => point(item, item.text, "feedback"));
  const promises = open.promises.map((item) => point(item, item.text, "promise"));
  const resources = [...open.resources]
    .sort((a, b) => Number(b.question !== "") - Number(a.question !== ""))
    .map((item) => point(item, item.question || item.title, "resource"))
    .filter(isForSession);
  const certain = [...owed, ...said, ...promises].filter(isForSession);
  const room = Math.max(ALWAYS_NEW, FEW_POINTS - certain.length);
  const goals = open.goals
    .map((item) => point(item, item.statement, "goal"))
    .filter(isForSession)
    .slice(0, resources.length > 0 ? room - 1 : room);
  const points = [...certain, ...goals, ...resources.slice(0, room - goals.length)];
  const shares = shareSteps(
    minutes,
    points.map(({ reason }) => POINT_WEIGHTS[reason]),
  );
  return points.map((proposed, place) => ({ ...proposed, minutes: shares[place] ?? 0 }));
}

interface Source {
  id: string;
  /** Of a point that was left over: what it was about from the start. */
  sourceId?: string | null;
  visibility: Visibility;
}

const point = (
  { id, sourceId = null, visibility }: Source,
  text: string,
  reason: AgendaReason,
) => ({
  text: text.trim().slice(0, SHORT_TEXT).trim(),
  reason,
  sourceId: rootOf({ id, sourceId }),
  visibility,
});

const isForSession = ({ text, visibility }: Pick<ProposedPoint, "text" | "visibility">) =>
  text !== "" && visibility !== "only-me";
