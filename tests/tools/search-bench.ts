import { Dexie } from "dexie";
import * as z from "zod";
import { openDatabase } from "@/lib/db/database";
import { Goal } from "@/lib/domain/goal";
import { LogEntry } from "@/lib/domain/logbook";
import { Pair } from "@/lib/domain/pair";
import { Resource } from "@/lib/domain/resource";
import { Session } from "@/lib/domain/session";
import { indexWaiting } from "@/lib/search/index-waiting";
import { whenIdle } from "@/lib/search/keep-current";
import { search } from "@/lib/search/search";
import { chanceFrom, plausibleText } from "./plausible-text";

z.config({ jitless: true });
const db = openDatabase("search-bench");
const chance = chanceFrom(7);
const today = "2026-11-23";
const DAY_MS = 86_400_000;
const dayOf = (age: number) => new Date(Date.parse(today) - age * DAY_MS).toISOString();
const row = (pairId: string) => {
  const createdAt = dayOf(Math.floor(chance() * 700));
  return { id: crypto.randomUUID(), pairId, createdAt, updatedAt: createdAt, deletedAt: null };
};
const words = (length: number) => plausibleText(length, chance);

/** So many busy years: 100 goals, 60 sessions, 1,000 pages of 8 kB and 2,000 notes each. */
export async function fill(years: number) {
  const base = row("");
  const pair = Pair.parse({
    ...base,
    role: "mentee",
    partnerName: "Lea",
    partnerLocale: "en",
    address: "tu",
    isExample: false,
  });
  await db.pairs.put(pair);
  const many = <Row>(count: number, make: () => Row) => Array.from({ length: count }, make);
  const goals = many(100 * years, () =>
    Goal.parse({
      ...row(pair.id),
      statement: words(80),
      status: "active",
      owner: "mentee",
      confidence: 7,
      firstStep: words(60),
      purpose: words(60),
    }),
  );
  await db.goals.bulkPut(goals);
  const sessions = many(60 * years, () => {
    const held = row(pair.id);
    const facts = { startsAt: held.createdAt, minutes: 45, callUrl: "", status: "held" };
    return Session.parse({ ...held, ...facts, notes: words(3_000), summary: words(400) });
  });
  await db.sessions.bulkPut(sessions);
  for (let batch = 0; batch < 20 * years; batch++) {
    const entries = many(100, () =>
      LogEntry.parse({ ...row(pair.id), text: words(250), mood: null, writtenOn: today }),
    );
    await db.logEntries.bulkPut(entries);
    const pages = many(50, () =>
      Resource.parse({
        ...row(pair.id),
        title: words(60),
        author: words(12),
        site: words(12),
        publishedOn: "",
        language: "en",
        url: `https://pages.example/${crypto.randomUUID()}`,
        excerpt: words(200),
        minutes: 6,
        words: 1_300,
        goalId: goals[Math.floor(chance() * goals.length)]?.id ?? null,
        why: "",
        question: "",
        state: "unread",
      }),
    );
    await db.resources.bulkPut(pages);
    await db.resourceTexts.bulkPut(
      pages.map(({ id }) => ({ id, text: words(8_000), selection: "" })),
    );
  }
}

/** Makes the whole index as an open panel would; milliseconds, and the longest time that nothing else could run. */
export async function build() {
  await db.searchSegments.clear();
  await db.searchQueue.clear();
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ entryTypes: ["longtask"] });
  const before = await usage();
  const start = performance.now();
  await indexWaiting(db, { pause: whenIdle });
  const took = performance.now() - start;
  observer.disconnect();
  return { took, longest, bytes: (await usage()) - before };
}

const usage = async () => (await navigator.storage.estimate()).usage ?? 0;

/** The first answer after a start: everything in memory is read again. */
export async function firstAnswer() {
  const start = performance.now();
  await search(db, { text: "mentor", today }, 20);
  return performance.now() - start;
}

/** Types questions letter by letter, some with a mistake; milliseconds of every answer. */
export async function type(questions: number) {
  const times: number[] = [];
  for (let question = 0; question < questions; question++) {
    const text = words(14).slice(0, 16);
    const at = Math.floor(chance() * text.length);
    const typed = question % 4 === 0 ? text.slice(0, at) + text.slice(at + 1) : text;
    for (let length = 1; length <= typed.length; length++) {
      const start = performance.now();
      await search(db, { text: typed.slice(0, length), today }, 20);
      times.push(performance.now() - start);
    }
  }
  return times;
}

/** Milliseconds of single writes, with the mark that search needs and without. */
export async function write(count: number) {
  const plain = new Dexie("search-bench-plain", { chromeTransactionDurability: "strict" });
  plain.version(1).stores({ goals: "id, pairId, [pairId+createdAt], deletedAt" });
  const goals = await db.goals.limit(count).toArray();
  const timed = async (put: (goal: Goal) => Promise<unknown>, goal: Goal) => {
    const start = performance.now();
    await put(goal);
    return performance.now() - start;
  };
  const marked: number[] = [];
  const unmarked: number[] = [];
  for (const goal of goals) {
    unmarked.push(await timed((one) => plain.table("goals").put(one), goal));
    marked.push(await timed((one) => db.goals.put(one), goal));
  }
  return { marked, unmarked };
}
