import { Feedback } from "@/lib/domain/feedback";
import { Goal } from "@/lib/domain/goal";
import { Pair } from "@/lib/domain/pair";
import { Resource } from "@/lib/domain/resource";
import { Session } from "@/lib/domain/session";
import { Instant } from "@/lib/domain/time";

/** The moment at which tests happen: a Monday. */
export const now = Instant.parse("2026-11-23T09:00:00.000Z");

const row = () => ({
  id: crypto.randomUUID(),
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
});

/** A pair seen by its mentee; the other is called Lea. */
export const aPair = (change: Partial<Pair> = {}): Pair =>
  Pair.parse({
    ...row(),
    role: "mentee",
    partnerName: "Lea",
    partnerLocale: "en",
    address: "tu",
    isExample: false,
    ...change,
  });

export const aGoal = (change: Partial<Goal> = {}): Goal =>
  Goal.parse({
    ...row(),
    pairId: crypto.randomUUID(),
    statement: "Get better at running workshops",
    confidence: null,
    firstStep: "",
    purpose: "",
    status: "draft",
    owner: "mentee",
    visibility: "both",
    ...change,
  });

export const aFeedback = (change: Partial<Feedback> = {}): Feedback =>
  Feedback.parse({
    ...row(),
    pairId: crypto.randomUUID(),
    from: "me",
    text: "The demo began late.",
    firstText: "The demo began late.",
    visibility: "only-me",
    ...change,
  });

export const aResource = (change: Partial<Resource> = {}): Resource =>
  Resource.parse({
    ...row(),
    pairId: crypto.randomUUID(),
    title: "How to open a workshop",
    author: "Sam Reed",
    site: "Field Notes",
    publishedOn: "2026-03-02",
    language: "en",
    url: "http://127.0.0.1/workshop",
    excerpt: "The first five minutes decide the rest.",
    minutes: 4,
    words: 900,
    goalId: null,
    why: "",
    question: "",
    state: "unread",
    visibility: "both",
    ...change,
  });

export const aSession = (change: Partial<Session> = {}): Session =>
  Session.parse({
    ...row(),
    pairId: crypto.randomUUID(),
    startsAt: "2026-11-26T14:00:00.000Z",
    minutes: 45,
    callUrl: "",
    status: "planned",
    notes: "",
    ...change,
  });
