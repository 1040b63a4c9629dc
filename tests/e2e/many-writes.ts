import "./without-eval";
import { addAgendaItem } from "@/lib/db/agenda";
import { openDatabase } from "@/lib/db/database";
import { mergeDraft } from "@/lib/db/drafts";
import { addGoal, removeGoal, rewordGoal } from "@/lib/db/goals";
import { keepResource } from "@/lib/db/keep-resource";
import { addPair } from "@/lib/db/pairs";
import { addPromise } from "@/lib/db/promises";
import { writeResourceWords } from "@/lib/db/resources";
import { addSession, writeNotes } from "@/lib/db/sessions";
import { Clip } from "@/lib/domain/resource";
import { tableNames } from "@/lib/domain/tables";
import type { Instant } from "@/lib/domain/time";
import { markOf, momentOf } from "./write-marks";

const db = openDatabase();
const newId = () => crypto.randomUUID();

/** One write: what to call, with words that nothing else says and a moment that nothing else has. */
type Write = (mark: string, now: Instant) => Promise<unknown>;

/** Ten writes of ten kinds, most of them to more than one table. */
function tenWrites(pairId: string): Write[] {
  const [goalId, resourceId, id] = [newId(), newId(), newId()];
  const notes = { key: `${pairId}/sessions/${id}/notes`, over: "" };
  let typed = "";
  return [
    (mark, now) =>
      addGoal(db, { id: goalId, pairId, owner: "mentee", statement: `Listen, ${mark}` }, now),
    (mark, now) => {
      const rewording = { goalId, statement: `Ask, ${mark}`, replacedBy: "edit" as const };
      return rewordGoal(db, { ...rewording, revisionId: newId() }, now);
    },
    (mark, now) => {
      const url = `https://example.org/${mark}`;
      const facts = { title: `Questions, ${mark}`, author: "", site: "", publishedOn: "", url };
      const size = { language: "en", excerpt: "", minutes: 3, words: 600 };
      const clip = Clip.parse({ ...facts, ...size, text: "Why? ".repeat(600), selection: "" });
      return keepResource(db, { id: resourceId, pairId, clip, state: "unread" }, now);
    },
    (mark, now) => {
      const words = { key: `${pairId}/plan/${resourceId}/question`, text: mark, over: "" };
      return writeResourceWords(db, resourceId, "question", words, now);
    },
    (mark, now) => {
      const when = { startsAt: now, minutes: 45, callUrl: `https://example.org/${mark}` };
      return addSession(db, { ...when, id, pairId }, now);
    },
    (mark, now) => addAgendaItem(db, { id: newId(), sessionId: id, text: mark }, now),
    (mark, now) => {
      typed = `Noted, ${mark}`;
      return mergeDraft(db, { ...notes, text: typed, seen: null }, now);
    },
    (_, now) => writeNotes(db, id, { ...notes, text: typed }, now),
    (mark, now) => {
      const said = { by: "me" as const, text: mark, dueOn: null };
      return addPromise(db, { ...said, id: newId(), pairId, sessionId: id }, now);
    },
    (_, now) => removeGoal(db, goalId, now),
  ];
}

/**
 * Writes by the product's own functions, one after the other, each in a moment of its own.
 *
 * @param acknowledged hears of each write that was done; the next begins when it answers
 */
async function writeMany(
  count: number,
  round: number,
  acknowledged: (write: number) => Promise<unknown>,
): Promise<void> {
  const pairId = newId();
  const begun = momentOf(round, 0);
  const names = { partnerName: "Sam", role: "mentee" as const, partnerLocale: "en" as const };
  await addPair(db, { ...names, id: pairId, address: "tu", isExample: false }, begun);
  let waiting: Write[] = [];
  for (let write = 1; write <= count; write++) {
    if (waiting.length === 0) waiting = tenWrites(pairId);
    await waiting.shift()?.(markOf(round, write), momentOf(round, write));
    await acknowledged(write);
  }
}

/** All rows, by table. */
async function readAll(): Promise<Record<string, unknown[]>> {
  const all = tableNames.map(async (table) => [table, await db.table(table).toArray()] as const);
  return Object.fromEntries(await Promise.all(all));
}

Object.assign(globalThis, {
  cordee: {
    /** Says at an address which write was done, and why none follows when one failed. */
    writeMany: (count: string, round: string, listener: string) => {
      const say = (body: string) => fetch(listener, { method: "POST", mode: "no-cors", body });
      writeMany(Number(count), Number(round), (write) => say(String(write))).catch((failure) =>
        say(String(failure)),
      );
    },
    readAll: async () => JSON.stringify(await readAll()),
  },
});
