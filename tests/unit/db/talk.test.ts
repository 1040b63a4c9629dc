import { describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { addTalk, findTalk, listTalks, removeTalk, restoreTalk, rewordTalk } from "@/lib/db/talk";
import { sayTalk, whole } from "@/lib/domain/talk";
import { CalendarDay } from "@/lib/domain/time";
import { search } from "@/lib/search/search";
import { aPair, now } from "../../builders/records";
import { indexAll } from "../../builders/search";

const kept = async (happenedOn: string | null) => {
  const db = openDatabase(`talk-${crypto.randomUUID()}`);
  const pair = aPair();
  const pairId = pair.id;
  await db.pairs.put(pair);
  const id = crypto.randomUUID();
  const about = happenedOn && {
    id: crypto.randomUUID(),
    happenedOn: CalendarDay.parse(happenedOn),
    facts: "The kiln was open.",
  };
  const words = { ...whole("The kiln was open."), specify: "Could you close it?" };
  await addTalk(db, { ...words, id, pairId, about: about || null }, now);
  return { db, id, pairId };
};

describe("a difficult message", () => {
  it("is kept with what it is about, and found by its pair alone", async () => {
    const { db, id, pairId } = await kept("2026-05-04");
    const talk = await findTalk(db, id);
    expect(talk?.tension).toMatchObject({ happenedOn: "2026-05-04", facts: "The kiln was open." });
    expect((await listTalks(db, pairId)).map(sayTalk)).toEqual([
      "The kiln was open.\n\nCould you close it?",
    ]);
    expect(await listTalks(db, crypto.randomUUID())).toEqual([]);
  });

  it("is found by its words, and opens on its own screen", async () => {
    const { db, id } = await kept(null);
    await indexAll(db);
    const [result] = await search(db, { text: "kiln", today: "2026-11-23" }, 5);
    expect(result).toMatchObject({ id, address: `/talk/${id}`, kind: "tension" });
  });

  it("invents no day where its author told none", async () => {
    const { db, id } = await kept(null);
    expect((await findTalk(db, id))?.tension).toBeNull();
    expect(await db.tensions.count()).toBe(0);
  });

  it("goes with what it is about, and comes back with it", async () => {
    const { db, id, pairId } = await kept("2026-05-04");
    await removeTalk(db, id, now);
    expect(await findTalk(db, id)).toBeNull();
    expect(await listTalks(db, pairId)).toEqual([]);
    expect((await db.tensions.toArray())[0]?.deletedAt).toBe(now);

    await restoreTalk(db, id, now);
    expect((await findTalk(db, id))?.tension?.deletedAt).toBeNull();
  });

  it("leaves what another message is about", async () => {
    const { db, id, pairId } = await kept("2026-05-04");
    const tensionId = (await findTalk(db, id))?.tension?.id ?? null;
    const other = { ...whole("Again."), id: crypto.randomUUID(), pairId, about: null };
    await addTalk(db, other, now);
    await db.talkDrafts.update(other.id, { tensionId });
    await removeTalk(db, id, now);
    expect((await findTalk(db, other.id))?.tension).not.toBeNull();
  });

  it("keeps what two windows wrote, and its parts where only one did", async () => {
    const { db, id } = await kept(null);
    const over = "The kiln was open.\n\nCould you close it?";
    const words = { ...whole("The kiln was wide open."), specify: "Could you close it?" };
    await rewordTalk(db, id, { words, over }, now);
    expect((await findTalk(db, id))?.draft.specify).toBe("Could you close it?");

    const late = { words: whole(`${over} Thank you.`), over };
    await rewordTalk(db, id, late, now);
    const said = (await findTalk(db, id))?.draft.describe;
    expect(said).toContain("wide open");
    expect(said).toContain("Thank you.");
  });
});
