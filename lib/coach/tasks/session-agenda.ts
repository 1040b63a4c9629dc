import * as z from "zod";
import { POINT_WEIGHTS, shareSteps } from "@/lib/domain/agenda";
import type { Locale } from "@/lib/domain/locale";
import { FullLine, Line, SHORT_TEXT } from "@/lib/domain/record";
import { AgendaReason } from "@/lib/domain/session";
import { rewriteCheck, type Violation } from "../rules/rewrite-check";
import { toldIn } from "../rules/stems";
import type { CoachTask } from "../task";
import { fenced, neverInvent } from "./prompt";

/** More points than this are not for one session. */
const MOST_POINTS = 60;

const Point = z.object({ id: z.string().min(1).max(60), text: FullLine, reason: AgendaReason });
const Input = z.object({
  points: z.array(Point).max(MOST_POINTS),
  /** Length of the session. */
  minutes: z.int().min(5).max(480),
  /** What kind of help is wanted today; empty when nobody said. */
  wish: Line,
});
type Input = z.infer<typeof Input>;
type Point = z.infer<typeof Point>;

const Output = z.object({
  /** Every point that was given, in the order to take them; the minutes add up to the session's. */
  points: z.array(z.object({ id: z.string(), text: FullLine, minutes: z.int().min(0) })),
});
export type SessionAgenda = z.infer<typeof Output>;

/** Points go out by their number, which a model copies without fault. */
const label = (at: number): string => `p${at + 1}`;
const Wire = z.object({ points: z.array(z.object({ id: z.string(), text: z.string() })) });

/** What was promised is looked at first, and what is hard to say is not left for the end. */
const ORDER: readonly AgendaReason[] = [
  "promise",
  "feedback",
  "carried-over",
  "mine",
  "goal",
  "resource",
];
/** What a wish adds to the weight of a point that it names. */
const WISHED = 2;

const isWished = ({ text }: Point, wish: string, locale: Locale): boolean => {
  const wanted = new Set(toldIn(wish, locale).map(({ stem }) => stem));
  return toldIn(text, locale).some(({ stem, isCommon }) => !isCommon && wanted.has(stem));
};

/** Gives each point its share; what is left over from steps of five goes to the one that wants most. */
function shared(
  points: readonly (Point & { weight: number })[],
  minutes: number,
): SessionAgenda["points"] {
  if (points.length === 0) return [];
  const weights = points.map(({ weight }) => weight);
  const shares = shareSteps(minutes, weights);
  const over = minutes - shares.reduce((sum, share) => sum + share, 0);
  const most = weights.indexOf(Math.max(...weights));
  return points.map(({ id, text }, at) => ({
    id,
    text,
    minutes: (shares[at] ?? 0) + (at === most ? over : 0),
  }));
}

const weighed = (points: readonly Point[], wish: string, locale: Locale) =>
  points.map((point) => ({
    ...point,
    weight: POINT_WEIGHTS[point.reason] + (isWished(point, wish, locale) ? WISHED : 0),
  }));

function byRules({ points, minutes, wish }: Input, locale: Locale): SessionAgenda {
  const rank = ({ reason, weight }: Point & { weight: number }) =>
    ORDER.indexOf(reason) - (weight > POINT_WEIGHTS[reason] ? ORDER.length : 0);
  const ordered = weighed(points, wish, locale).sort((one, other) => rank(one) - rank(other));
  return { points: shared(ordered, minutes) };
}

/** What another wording of a point may not do; to be short is what it is for. */
const FREE: readonly Violation[] = ["length", "still_flagged", "lost_problem", "lost_fact"];

/** Puts the points of a session in order and shares its minutes among them. Drops none and adds none. */
export const sessionAgenda: CoachTask<Input, SessionAgenda> = {
  id: "session-agenda",
  input: Input,
  wire: Wire,
  output: Output,
  prompt: ({ points, minutes, wish }, locale) => ({
    system: system[locale],
    material: fenced({
      wish,
      minutes,
      points: points.map(({ text, reason }, at) => ({ id: label(at), text, reason })),
    }),
  }),
  fromWire: (wire, { points, minutes, wish }, locale) => {
    const said = Wire.parse(wire).points;
    const named = said.map(({ id, text }) => {
      const point = points.find((_, at) => label(at) === id);
      // A number that no point has; the checks refuse it.
      const known = point ?? { id, reason: "mine" as const };
      return { ...known, text: text.trim().slice(0, SHORT_TEXT) || (point?.text ?? id) };
    });
    return { points: shared(weighed(named, wish, locale), minutes) };
  },
  rules: byRules,
  checks: ({ points }, input, locale) => {
    const broken = new Set<string>();
    const given = new Map(input.points.map(({ id, text }) => [id, text]));
    const ids = points.map(({ id }) => id);
    if (ids.some((id) => !given.has(id)) || new Set(ids).size < ids.length)
      broken.add("unknown_point");
    if ([...given.keys()].some((id) => !ids.includes(id))) broken.add("lost_point");
    const total = points.reduce((sum, point) => sum + point.minutes, 0);
    if (points.length > 0 && total !== input.minutes) broken.add("minutes");
    for (const { id, text } of points) {
      const own = given.get(id);
      if (own === undefined || own === text) continue;
      for (const code of rewriteCheck(own, text, locale))
        if (!FREE.includes(code)) broken.add(code);
    }
    return [...broken];
  },
};

const system: Record<Locale, string> = {
  en: `You put the points of a mentoring session in a good order: what was promised first, what is hard to say before the middle, what the wish names early, the rest by how it hangs together. Give back every point once, by its id, and no other; you may say a point more clearly, in its own words. ${neverInvent.en} Answer with JSON: {"points": [{"id": "p1", "text": "…"}]}.`,
  fr: `Tu mets les points d’une séance de mentorat dans un bon ordre : d’abord ce qui a été promis, ce qui est difficile à dire avant le milieu, tôt ce que nomme le souhait, le reste selon ce qui va ensemble. Rends chaque point une fois, avec son id, et aucun autre ; tu peux dire un point plus clairement, avec ses propres mots. ${neverInvent.fr} Réponds en JSON : {"points": [{"id": "p1", "text": "…"}]}.`,
};
