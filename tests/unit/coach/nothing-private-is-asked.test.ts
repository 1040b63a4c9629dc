import * as fc from "fast-check";
import { expect, it } from "vitest";
import { askCoach } from "@/lib/actions/ask-coach";
import type { ChatModel, CoachTask } from "@/lib/coach/task";
import { ifThenPlan } from "@/lib/coach/tasks/if-then-plan";
import { phraseFeedback } from "@/lib/coach/tasks/phrase-feedback";
import { smartRewrite } from "@/lib/coach/tasks/smart-rewrite";
import { openDatabase } from "@/lib/db/database";
import { aBrowser } from "@/tests/builders/browser";
import { keepLinked, linkedRows } from "@/tests/builders/linked-rows";
import { now } from "@/tests/builders/records";

/** Each task with the table that it is asked about, and the fields that its question is made of. */
const tasks = [
  { table: "goals", task: smartRewrite, asked: ["statement", "purpose", "firstStep"] },
  { table: "goals", task: ifThenPlan, asked: ["statement", "obstacle", "firstStep"] },
  { table: "feedback", task: phraseFeedback, asked: ["text"] },
] as const;

const endpoint = { baseUrl: "http://localhost:1/v1", model: "small" };

/** A model that hears the question and fails, so that nothing but the question is looked at. */
const aListener = (heard: string[]): ChatModel => ({
  name: "small",
  host: "localhost:1",
  // biome-ignore lint/correctness/useYield: it fails before its first word
  async *answer(request, { onSend }) {
    const body = JSON.stringify(request);
    heard.push(body);
    await onSend({ url: `${endpoint.baseUrl}/chat/completions`, body, isPlainer: false });
    throw new DOMException("no", "AbortError");
  },
});

it.each(tasks)(
  "a question about $table says nothing but its fields, nor does the ledger",
  async ({ table, task, asked }) => {
    await fc.assert(
      fc.asyncProperty(linkedRows, async (linked) => {
        const secrets: string[] = [];
        const question = linked.get(table)?.[0] ?? {};
        for (const row of [...linked.values()].flat()) {
          for (const [field, value] of Object.entries(row)) {
            const isAsked = row === question && (asked as readonly string[]).includes(field);
            if (typeof value !== "string" || isAsked || /Id$|^id$|At$|On$/.test(field)) continue;
            const schemaKeeps =
              /text|statement|purpose|note|fact|feel|quote|reason|obstacle|name|title|describe|comment/i;
            if (!schemaKeeps.test(field)) continue;
            const secret = `zq${secrets.length}x`;
            row[field] = secret;
            secrets.push(secret);
          }
        }
        for (const field of asked) question[field] = `Words of ${field} on Monday`;
        const db = openDatabase(`test-${crypto.randomUUID()}`);
        await keepLinked(db, linked);
        const heard: string[] = [];
        const deps = { db, now: () => now, newId: () => crypto.randomUUID(), browser: aBrowser() };
        // The whole row is handed over, as careless code would.
        await askCoach(
          deps as never,
          task as CoachTask<unknown, unknown>,
          { ...question, address: "tu", form: "sbi" },
          {
            locale: "en",
            signal: new AbortController().signal,
            chosen: { modelName: endpoint.model, model: aListener(heard), agree: async () => {} },
          },
        ).catch(() => null);
        const ledger = JSON.stringify(await db.ledger.toArray());
        await db.delete();
        expect(heard).toHaveLength(1);
        expect(ledger).toContain("Words of");
        const all = heard.join() + ledger;
        expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  },
  60_000,
);
