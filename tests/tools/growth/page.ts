import * as z from "zod";
import { openDatabase } from "@/lib/db/database";
import { addGoal, changeGoal } from "@/lib/db/goals";
import { applyStaged } from "@/lib/db/import";
import { keepResource } from "@/lib/db/keep-resource";
import { addPromise } from "@/lib/db/promises";
import { MARKER } from "@/lib/db/search-queue";
import { addSession, writeNotes } from "@/lib/db/sessions";
import type { ImportPlan } from "@/lib/domain/backup";
import { Clip } from "@/lib/domain/resource";
import type { SearchKind } from "@/lib/domain/search-kind";
import { Settings } from "@/lib/domain/settings";
import type { Instant } from "@/lib/domain/time";
import { writeBackup } from "@/lib/files/backup";
import { stageBackup } from "@/lib/files/read-backup";
import { indexWaiting } from "@/lib/search/index-waiting";
import { whenIdle } from "@/lib/search/keep-current";
import { type SearchQuestion, search } from "@/lib/search/search";
import { SEARCH_VERSION } from "@/lib/search/segment";
import { chanceFrom, plausibleText } from "../plausible-text";
import { fillYears } from "./fill";
import { PAGE_LENGTH } from "./rows";

// Every function that is exported is called from outside, in a page of the extension that shows no app.

z.config({ jitless: true });
const db = openDatabase();
const chance = chanceFrom(11);
const words = (length: number) => plausibleText(length, chance);
const now = () => new Date().toISOString() as Instant;

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

export async function fill(years: number) {
  let rows = 0;
  const took = await timed(async () => {
    rows = await fillYears(db, years);
  });
  return { took, rows };
}

/** Makes the whole index as an open panel would; milliseconds, and the longest time that nothing else could run. */
export async function index() {
  await db.searchSegments.clear();
  await db.searchQueue.clear();
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ entryTypes: ["longtask"] });
  const took = await timed(() => indexWaiting(db, { pause: whenIdle }));
  observer.disconnect();
  const { usage = 0 } = await navigator.storage.estimate();
  return { took, longest, bytes: usage };
}

/** Has the app believe that all is indexed, where search is not measured: it would index meanwhile. */
export async function leaveIndex() {
  await db.searchQueue.clear();
  await db.searchSegments.put({ id: MARKER, version: SEARCH_VERSION });
  const { usage = 0 } = await navigator.storage.estimate();
  return { took: null, longest: null, bytes: usage };
}

/** Rows and blocks that were asked for one by one. */
let reads = 0;
const { get } = IDBObjectStore.prototype;
IDBObjectStore.prototype.get = function (query) {
  reads++;
  return get.call(this, query);
};

/** Asks letter by letter, some words with a mistake; milliseconds of every answer, and what each read. */
async function type(questions: number, filter: Partial<SearchQuestion>) {
  const today = now().slice(0, 10);
  const answers: { took: number; read: number }[] = [];
  for (let question = 0; question < questions; question++) {
    const text = words(14).slice(0, 16);
    const at = Math.floor(chance() * text.length);
    const typed = question % 4 === 0 ? text.slice(0, at) + text.slice(at + 1) : text;
    for (let length = 1; length <= typed.length; length++) {
      const asked = { ...filter, text: typed.slice(0, length), today };
      reads = 0;
      answers.push({ took: await timed(() => search(db, asked, 20)), read: reads });
    }
  }
  return answers;
}

/** The first answer after a start, when nothing is in memory, then those to so many questions. */
export async function ask(questions: number) {
  const today = now().slice(0, 10);
  const first = await timed(() => search(db, { text: "mentor", today }, 20));
  return { first, answers: await type(questions, {}) };
}

/** The same, narrowed down to a kind, a goal, or some months. */
export async function filter(questions: number) {
  const goal = await db.goals.toCollection().first();
  const kind: SearchKind = "goal";
  const filters = [
    { kind },
    { goalId: goal?.id ?? "" },
    { from: "2026-01-01", until: "2026-03-31" },
  ];
  const times: number[] = [];
  for (const one of filters) {
    for (const { took } of await type(questions, one)) times.push(took);
  }
  return times;
}

/** Milliseconds of single writes of every sort, each waited for until it is on the disk. */
export async function write(rounds: number) {
  const pair = await db.pairs.toCollection().first();
  const session = await db.sessions.toCollection().first();
  if (!pair || !session) throw new Error("There is no pair, or no session");
  const pairId = pair.id;
  const times: number[] = [];
  const add = async (act: () => Promise<unknown>) => void times.push(await timed(act));
  for (let round = 0; round < rounds; round++) {
    const id = crypto.randomUUID();
    const of = { id, pairId };
    await add(() => addGoal(db, { ...of, statement: words(80), owner: "mentee" }, now()));
    await add(() => changeGoal(db, id, { status: "reached" }, now()));
    const over = (await db.sessions.get(session.id))?.notes ?? "";
    const typed = { key: `${pairId}/bench`, text: `${over.slice(0, 3_000)} ${words(20)}`, over };
    await add(() => writeNotes(db, session.id, typed, now()));
    const said = { by: "me", text: words(80), dueOn: null, sessionId: null } as const;
    await add(() => addPromise(db, { ...of, ...said }, now()));
    const facts = { title: words(60), author: "", site: "", publishedOn: "", language: "en" };
    const size = { excerpt: words(200), minutes: 6, words: 1_300, selection: "" };
    const url = `https://pages.example/${id}`;
    const clip = Clip.parse({ ...facts, ...size, url, text: words(PAGE_LENGTH) });
    await add(() => keepResource(db, { ...of, clip, state: "unread" }, now()));
  }
  return times;
}

/** Plans a session, whose agenda is chosen from all that is open; milliseconds. */
export async function plan(times: number) {
  const pair = await db.pairs.toCollection().first();
  const taken: number[] = [];
  for (let round = 0; round < times; round++) {
    const startsAt = new Date(Date.now() + (10 + round) * 86_400_000).toISOString() as Instant;
    const newId = () => crypto.randomUUID();
    const place = { id: newId(), pairId: pair?.id ?? "", newId };
    const session = { ...place, startsAt, minutes: 45, callUrl: "" };
    taken.push(await timed(() => addSession(db, session, now())));
  }
  return taken;
}

/** The latest entries of the logbook, as its list would read them: no screen shows it yet. */
export async function logbook() {
  const pair = await db.pairs.toCollection().first();
  const from = [pair?.id ?? "", ""];
  const to = [pair?.id ?? "", "\uffff"];
  const latest = db.logEntries.where("[pairId+writtenOn]").between(from, to).reverse().limit(50);
  return timed(() => latest.toArray());
}

/** Everything as one file, and the file into another, empty database. */
export async function outAndIn() {
  let file = new Blob();
  const options = { settings: Settings.parse({}), appVersion: "0.0.0" };
  const out = await timed(async () => {
    file = await writeBackup(db, options, now());
  });
  const other = openDatabase("cordee-growth");
  try {
    let plan: ImportPlan | undefined;
    const read = await timed(async () => {
      plan = await stageBackup(other, file);
    });
    const staged = plan;
    if (!staged) throw new Error("nothing was read");
    const put = await timed(() => applyStaged(other, staged, "replace"));
    const [here, there] = await Promise.all([db.resources.count(), other.resources.count()]);
    if (here !== there) throw new Error(`${there} pages of ${here} came in`);
    return { out, bytes: file.size, read, put };
  } finally {
    await other.delete();
  }
}
