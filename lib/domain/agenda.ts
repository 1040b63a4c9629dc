import type { Goal } from "./goal";
import { SHORT_TEXT } from "./record";
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

/** A point that the agenda proposes, with where it comes from. */
export type ProposedPoint = Pick<AgendaItem, "text" | "reason" | "sourceId" | "minutes">;

interface Open {
  /** Points of earlier sessions that were not discussed. */
  carriedOver: readonly AgendaItem[];
  promises: readonly Promised[];
  goals: readonly Goal[];
  resources: readonly Resource[];
}

/** Points that a proposal aims at: more would get less than five minutes in an hour. */
const FEW_POINTS = 8;
/** Goals and resources that find a place however much was left over or promised. */
const ALWAYS_NEW = 3;

const weights: Record<AgendaReason, number> = {
  "carried-over": 3,
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

/**
 * The agenda from what is open, in the words of its sources: what was left over first, then promises of both
 * sides, goals, and resources with a question or not yet read. What was left over or promised is never cut;
 * goals and resources share the room that is left, and always have some.
 */
export function proposeAgenda(open: Open, minutes: number): ProposedPoint[] {
  const asked = [...open.resources].sort(
    (a, b) => Number(b.question !== "") - Number(a.question !== ""),
  );
  const owed = [
    ...open.carriedOver.map((item) => point(item.text, "carried-over", rootOf(item))),
    ...open.promises.map(({ id, text }) => point(text, "promise", id)),
  ];
  const resources = asked
    .map(({ id, question, title }) => point(question || title, "resource", id))
    .filter(({ text }) => text !== "");
  const room = Math.max(ALWAYS_NEW, FEW_POINTS - owed.length);
  const goals = open.goals
    .map(({ id, statement }) => point(statement, "goal", id))
    .slice(0, resources.length > 0 ? room - 1 : room);
  const points = [...owed, ...goals, ...resources.slice(0, room - goals.length)];
  const shares = shareMinutes(
    minutes,
    points.map(({ reason }) => weights[reason]),
  );
  return points.map((proposed, place) => ({ ...proposed, minutes: shares[place] ?? 0 }));
}

const point = (text: string, reason: AgendaReason, sourceId: string) => ({
  text: text.trim().slice(0, SHORT_TEXT).trim(),
  reason,
  sourceId,
});
