import { beforeEach, describe, expect, it } from "vitest";
import { addNewPoints, listAgenda } from "@/lib/db/agenda";
import { openDatabase } from "@/lib/db/database";
import { writeQuoteQuestion } from "@/lib/db/quote-question";
import { addQuote, changeQuote, listQuotes } from "@/lib/db/quotes";
import { addSession, closeSession } from "@/lib/db/sessions";
import { Instant } from "@/lib/domain/time";
import { aPair, aResource, now } from "@/tests/builders/records";

let db = openDatabase(crypto.randomUUID());
const pair = aPair();
const resource = aResource({ pairId: pair.id, state: "read" });
const later = Instant.parse("2026-11-25T09:00:00.000Z");

beforeEach(async () => {
  db = openDatabase(crypto.randomUUID());
  await db.pairs.add(pair);
  await db.resources.add(resource);
});

const mark = (text: string) =>
  addQuote(
    db,
    {
      id: crypto.randomUUID(),
      pairId: pair.id,
      resourceId: resource.id,
      text,
      prefix: "",
      suffix: "",
    },
    now,
  );

/** A passage with a question to the mentor. */
async function ask(question: string): Promise<string> {
  const id = (await mark(`About ${question}`))?.id ?? "";
  await writeQuoteQuestion(db, id, { key: `plan/${id}/question`, text: question, over: "" }, now);
  return id;
}

describe("the passages of a resource", () => {
  it("stand in the order in which they were marked, each once", async () => {
    await mark("One");
    await mark("Two");
    expect(await mark("One")).toBeNull();
    expect((await listQuotes(db, resource.id)).map(({ text }) => text)).toEqual(["One", "Two"]);
  });

  it("go away and come back", async () => {
    const quote = await mark("One");
    await changeQuote(db, quote?.id ?? "", { deletedAt: now }, now);
    expect(await listQuotes(db, resource.id)).toEqual([]);
    await changeQuote(db, quote?.id ?? "", { deletedAt: null }, now);
    expect(await listQuotes(db, resource.id)).toHaveLength(1);
  });
});

describe("a question about a passage", () => {
  const plan = (startsAt: Instant) =>
    addSession(
      db,
      { id: crypto.randomUUID(), pairId: pair.id, startsAt, minutes: 45, callUrl: "" },
      now,
    );
  const said = async (sessionId: string) =>
    (await listAgenda(db, sessionId)).map(({ text, reason }) => [text, reason]);

  it("is on the agenda of the next session, also when the page was read", async () => {
    await ask("Why wait?");
    const session = await plan(later);
    expect(await said(session.id)).toEqual([["Why wait?", "resource"]]);
  });

  it("is offered to an agenda that was made before it", async () => {
    const session = await plan(later);
    expect(await said(session.id)).toEqual([]);
    const id = (await mark("A passage"))?.id ?? "";
    const typed = { key: "q", text: "Why wait?", over: "" };
    await writeQuoteQuestion(db, id, typed, Instant.parse("2026-11-24T09:00:00.000Z"));
    await addNewPoints(db, session.id, later);
    expect(await said(session.id)).toEqual([["Why wait?", "resource"]]);
  });

  it("is not asked again once it was talked about, and comes back when it was not", async () => {
    await ask("Why wait?");
    await ask("For how long?");
    const session = await plan(later);
    const [talked] = await listAgenda(db, session.id);
    await db.agendaItems.update(talked?.id ?? "", { isDone: true });
    await closeSession(db, session.id, later);
    const next = await plan(Instant.parse("2026-12-02T09:00:00.000Z"));
    const points = await said(next.id);
    expect(points).toHaveLength(1);
    expect(points[0]?.[0]).not.toBe(talked?.text);
  });

  it("goes with its passage, and is seen by those who may see the page", async () => {
    const id = await ask("Why wait?");
    const session = await plan(later);
    await db.resources.update(resource.id, { visibility: "only-me" });
    expect((await listAgenda(db, session.id))[0]?.visibility).toBe("only-me");
    const hidden = await plan(Instant.parse("2026-12-02T09:00:00.000Z"));
    expect(await said(hidden.id)).toEqual([]);
    await db.resources.update(resource.id, { visibility: "both" });
    await changeQuote(db, id, { deletedAt: now }, now);
    await closeSession(db, session.id, later);
    expect(await said((await plan(Instant.parse("2026-12-09T09:00:00.000Z"))).id)).toEqual([]);
  });
});
