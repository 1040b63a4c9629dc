import { Feedback } from "@/lib/domain/feedback";
import { Goal } from "@/lib/domain/goal";
import { LogEntry } from "@/lib/domain/logbook";
import { Resource, ResourceText } from "@/lib/domain/resource";
import { Promised, Session } from "@/lib/domain/session";
import { toCalendarDay } from "@/lib/domain/time";
import { plausibleText } from "../plausible-text";

/** How many rows of each kind a busy year leaves behind. */
export const YEAR = {
  goals: 100,
  sessions: 60,
  resources: 1_000,
  logEntries: 2_000,
  promises: 200,
  feedback: 60,
} as const;
type Kind = keyof typeof YEAR;

/** UTF-16 units in the text of a page. */
export const PAGE_LENGTH = 8_000;
/** Years are laid over each other: all that was written was written within so many days. */
const DAYS = 700;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** How many rows of each kind so many busy years leave behind; no year at all leaves one of each. */
export const amountsOf = (years: number): Record<Kind, number> =>
  Object.fromEntries(
    Object.entries(YEAR).map(([kind, amount]) => [kind, Math.max(1, amount * years)]),
  ) as Record<Kind, number>;

interface World {
  pairId: string;
  /** Milliseconds of the epoch. */
  now: number;
  chance: () => number;
}

/**
 * Makes rows as the app would have written them, one by one. The first session is planned, the others were held;
 * one goal in five and some ten promises are open, whatever the amount.
 */
export function rowMaker({ pairId, now, chance }: World) {
  const words = (length: number) => plausibleText(length, chance);
  const before = () => new Date(now - Math.floor(chance() * DAYS * DAY_MS));
  const row = (moment = before()) => {
    const createdAt = moment.toISOString();
    return { id: crypto.randomUUID(), pairId, createdAt, updatedAt: createdAt, deletedAt: null };
  };
  return {
    goal: (index: number) =>
      Goal.parse({
        ...row(),
        statement: words(80),
        status: index % 5 === 0 ? "active" : "reached",
        owner: "mentee",
        confidence: 7,
        firstStep: words(60),
        purpose: words(60),
      }),
    session: (index: number) => {
      const base = row();
      const isNext = index === 0;
      const startsAt = isNext ? new Date(now + 5 * DAY_MS).toISOString() : base.createdAt;
      const status = isNext ? "planned" : "held";
      const facts = { startsAt, minutes: 45, callUrl: "", status };
      return Session.parse({ ...base, ...facts, notes: words(3_000), summary: words(400) });
    },
    promise: (index: number) =>
      Promised.parse({
        ...row(),
        sessionId: null,
        by: index % 2 === 0 ? "me" : "partner",
        text: words(80),
        dueOn: toCalendarDay(new Date(now + index * DAY_MS)).slice(0, 10),
        state: index < 10 ? "open" : "kept",
      }),
    feedback: () => {
      const text = words(300);
      return Feedback.parse({ ...row(), from: "me", text, firstText: text, status: "given" });
    },
    note: () => {
      const moment = before();
      const writtenOn = toCalendarDay(moment);
      return LogEntry.parse({ ...row(moment), text: words(250), mood: null, writtenOn });
    },
    /** A page and its text. */
    page: (goalId: string | null) => {
      const base = row();
      const resource = Resource.parse({
        ...base,
        title: words(60),
        author: words(12),
        site: words(12),
        publishedOn: "",
        language: "en",
        url: `https://pages.example/${base.id}`,
        excerpt: words(200),
        minutes: 6,
        words: 1_300,
        goalId,
        why: "",
        question: "",
        state: "read",
      });
      const text = ResourceText.parse({ id: base.id, text: words(PAGE_LENGTH), selection: "" });
      return { resource, text };
    },
  };
}
