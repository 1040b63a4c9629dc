import { beforeEach, describe, expect, it } from "vitest";
import { bringCopy, planCopy, planJoined } from "@/lib/actions/bring-partner-copy";
import { type MentoringDb, openDatabase } from "@/lib/db/database";
import { addPromise, listOpenPromises } from "@/lib/db/promises";
import type { Pair } from "@/lib/domain/pair";
import { carriedTables } from "@/lib/domain/tables";
import { Instant } from "@/lib/domain/time";
import { writePartnerCopy } from "@/lib/files/partner-copy";
import { aBrowser } from "@/tests/builders/browser";
import { aGoal, aPair, aSession, now } from "@/tests/builders/records";
import { sayings } from "@/tests/builders/sayings";
import { aStorage } from "@/tests/builders/storage";

const later = Instant.parse("2026-11-24T09:00:00.000Z");
const words = sayings("fr");

/** One of the two, with their own Cordée. */
class Person {
  readonly db: MentoringDb = openDatabase(`apart-${crypto.randomUUID()}`);
  readonly browser = aBrowser();
  readonly deps = {
    db: this.db,
    browser: this.browser,
    now: () => later,
    storage: aStorage({ vault: null }),
  };
  readonly pair: Pair;
  readonly name: string;

  constructor(name: string, pair: Pair) {
    this.name = name;
    this.pair = pair;
  }
  readonly begin = async () => {
    await this.db.pairs.add(this.pair);
    await this.browser.writeSettings({ pairId: this.pair.id });
  };
  readonly promise = (by: "me" | "partner", text: string) => {
    const { id: pairId } = this.pair;
    const row = { id: crypto.randomUUID(), pairId, by, text, dueOn: null, sessionId: null };
    return addPromise(this.db, row, now);
  };
  readonly copy = () =>
    writePartnerCopy(this.db, this.pair.id, { name: this.name, locale: "fr" }, later);
  readonly look = (file: Blob) => planCopy(this.deps, file, { passphrase: "", sayings: words });
  readonly all = () => Promise.all(carriedTables.map((table) => this.db.table(table).toArray()));
  readonly promises = async () =>
    (await listOpenPromises(this.db, this.pair.id)).map(({ by, text, writtenBy }) => [
      by,
      text,
      writtenBy,
    ]);
}

describe("two pairs that were begun apart", () => {
  let ines: Person;
  let paul: Person;

  /** Takes the other's copy in under one's own pair. */
  const join = async (person: Person, file: Blob) => {
    const apart = await person.look(file);
    expect(apart).toMatchObject({ begins: true, joins: null });
    expect(apart.joinable.map(({ id }) => id)).toEqual([person.pair.id]);
    const planned = await planJoined(person.deps, apart, person.pair.id, words);
    expect(planned).toMatchObject({ begins: false, joins: { id: person.pair.id } });
    return { planned, ...(await bringCopy(person.deps, planned.copy, new Map())) };
  };

  beforeEach(async () => {
    ines = new Person("Inès", aPair({ role: "mentee", partnerName: "Paul" }));
    paul = new Person("Paul", aPair({ role: "mentor", partnerName: "Inès" }));
    await Promise.all([ines.begin(), paul.begin()]);
    await ines.promise("partner", "me relit la présentation");
    await ines.promise("me", "lui envoie le plan");
    await paul.promise("me", "cherche une salle");
    const [one, other] = [ines.pair.id, paul.pair.id];
    await ines.db.goals.add(aGoal({ pairId: one, statement: "Animer une revue" }));
    await ines.db.goals.add(aGoal({ pairId: one, visibility: "only-me" }));
    await paul.db.sessions.add(aSession({ pairId: other, myWish: "Écouter", partnerWish: "" }));
  });

  it("become one when either says so, with each promise on the side of who made it", async () => {
    const { planned, isApart } = await join(paul, await ines.copy());
    expect(planned.counts).toMatchObject({ new: 3, gone: 0, rejected: 0 });
    expect(planned.told.map(({ title }) => title)).toContain("Animer une revue");
    expect(isApart).toBe(false);
    expect(await paul.db.pairs.count()).toBe(1);
    expect(await paul.db.pairs.get(paul.pair.id)).toMatchObject({
      partnerName: "Inès",
      role: "mentor",
      idThere: ines.pair.id,
    });
    expect(await paul.promises()).toEqual(
      expect.arrayContaining([
        ["me", "me relit la présentation", "partner"],
        ["partner", "lui envoie le plan", "partner"],
        ["me", "cherche une salle", "me"],
      ]),
    );
    expect((await paul.db.goals.toArray()).map(({ pairId }) => pairId)).toEqual([paul.pair.id]);

    // What comes back is called as she calls it: nothing is left for her to join.
    const back = await ines.look(await paul.copy());
    expect(back).toMatchObject({ begins: false, joins: null, joinable: [] });
    await bringCopy(ines.deps, back.copy, new Map());
    expect(await ines.db.pairs.count()).toBe(1);
    expect((await ines.promises()).sort()).toEqual(
      [
        ["me", "lui envoie le plan", "me"],
        ["partner", "cherche une salle", "partner"],
        ["partner", "me relit la présentation", "me"],
      ].sort(),
    );
    expect(await ines.db.sessions.toArray()).toMatchObject([
      { pairId: ines.pair.id, myWish: "", partnerWish: "Écouter" },
    ]);
    expect(await ines.db.goals.count()).toBe(2);
  });

  it("stay one from then on, whichever side sends, and even when both said so at once", async () => {
    const [hers, his] = [await ines.copy(), await paul.copy()];
    await join(paul, hers);
    await join(ines, his);
    for (const [from, to] of [
      [ines, paul],
      [paul, ines],
      [ines, paul],
    ] as const) {
      const again = await to.look(await from.copy());
      expect(again.begins).toBe(false);
      await bringCopy(to.deps, again.copy, new Map());
    }
    const last = await ines.look(await paul.copy());
    expect(last.counts).toMatchObject({ new: 0, newer: 0, gone: 0, rejected: 0 });
    for (const person of [ines, paul]) {
      expect(await person.db.pairs.count()).toBe(1);
      expect(await person.db.promises.count()).toBe(3);
    }
  });

  it("may be kept apart after all, and joining is undone whole", async () => {
    const before = await paul.all();
    const file = await ines.copy();
    const apart = await paul.look(file);
    const joined = await planJoined(paul.deps, apart, paul.pair.id, words);
    const again = await planJoined(paul.deps, joined, null, words);
    expect(again).toEqual(apart);
    expect(await paul.all()).toEqual(before);

    const { undo } = await join(paul, file);
    expect(await paul.all()).not.toEqual(before);
    await undo();
    expect(await paul.all()).toEqual(before);
  });

  it("are offered neither for the other side’s pair, nor the example, nor one shared with someone else", async () => {
    const leon = new Person("Léon", aPair({ role: "mentee", partnerName: "Paul" }));
    await leon.begin();
    await join(paul, await leon.copy());
    await paul.db.pairs.bulkAdd([
      aPair({ role: "mentee" }),
      aPair({ role: "mentor", isExample: true }),
    ]);
    const apart = await paul.look(await ines.copy());
    expect(apart).toMatchObject({ begins: true, joinable: [] });
  });

  it("do not take a copy of one’s own for the partner’s", async () => {
    await join(paul, await ines.copy());
    await expect(paul.look(await paul.copy())).rejects.toMatchObject({
      details: { reason: "own-copy" },
    });
  });
});
