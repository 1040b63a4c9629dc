import { beforeEach, describe, expect, it } from "vitest";
import { type MentoringDb, openDatabase } from "@/lib/db/database";
import { Agreement } from "@/lib/domain/agreement";
import { CalendarDay, Instant } from "@/lib/domain/time";
import { writePartnerCopy } from "@/lib/files/partner-copy";
import { readPartnerCopy } from "@/lib/files/read-partner-copy";
import { settle } from "@/lib/files/shared-rows";
import { planPartnerCopy, takePartnerCopy } from "@/lib/files/take-partner-copy";
import { aPair, aSession, now } from "@/tests/builders/records";

const later = Instant.parse("2026-11-24T09:00:00.000Z");
const farOff = Instant.parse("2040-01-01T00:00:00.000Z");

describe("a partner’s copy joined with mine", () => {
  let mine: MentoringDb;
  let theirs: MentoringDb;
  const pair = aPair({ partnerName: "Lea" });

  const copyOf = async (db: MentoringDb, pairId: string) =>
    readPartnerCopy(await writePartnerCopy(db, pairId, { name: "Sam", locale: "fr" }, farOff));
  const exchange = async (from: MentoringDb, to: MentoringDb) =>
    takePartnerCopy(to, await copyOf(from, pair.id), farOff);

  beforeEach(async () => {
    [mine, theirs] = [
      openDatabase(`test-${crypto.randomUUID()}`),
      openDatabase(`test-${crypto.randomUUID()}`),
    ];
    await mine.pairs.put(pair);
  });

  it("loses none of my words where my partner changed something else", async () => {
    const session = aSession({ pairId: pair.id, notes: "First.", minutes: 45, myWish: "Slowly" });
    await mine.sessions.put(session);
    await exchange(mine, theirs);
    await mine.sessions.update(session.id, { notes: "First. My long notes.", updatedAt: later });
    await theirs.sessions.update(session.id, { minutes: 30, partnerWish: "", updatedAt: farOff });
    await exchange(theirs, mine);
    const joined = { notes: "First. My long notes.", minutes: 30, myWish: "Slowly" };
    expect(await mine.sessions.get(session.id)).toMatchObject(joined);
    await exchange(mine, theirs);
    expect(await theirs.sessions.get(session.id)).toMatchObject({
      minutes: 30,
      notes: joined.notes,
    });
    expect((await exchange(theirs, mine)).counts).toMatchObject({ newer: 0 });
  });

  it("keeps the words of both, whether or not it is known where both began", async () => {
    const session = aSession({ pairId: pair.id, notes: "We met." });
    await mine.sessions.put(session);
    await exchange(mine, theirs);
    for (const isKnown of [true, false]) {
      if (!isKnown) await Promise.all([mine.exchanged.clear(), theirs.exchanged.clear()]);
      await mine.sessions.update(session.id, { notes: "We met. Mine stays.", updatedAt: later });
      const notes = "We met. Theirs stays.";
      await theirs.sessions.update(session.id, { notes, updatedAt: farOff });
      await exchange(theirs, mine);
      const joined = (await mine.sessions.get(session.id))?.notes;
      for (const word of ["Mine", "Theirs"]) expect(joined).toContain(word);
    }
  });

  it("keeps what my partner empties, and what is mine to say", async () => {
    const agreed = Agreement.parse({
      ...{
        id: crypto.randomUUID(),
        pairId: pair.id,
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
      },
      ...{ version: 1, more: "My words", acceptedByMeOn: "2026-11-20", reviewOn: "2027-01-10" },
    });
    await mine.agreements.put(agreed);
    await exchange(mine, theirs);
    await theirs.agreements.update(agreed.id, {
      ...{ more: "", acceptedByPartnerOn: null, acceptedByMeOn: CalendarDay.parse("2026-11-21") },
      updatedAt: later,
    });
    await exchange(theirs, mine);
    expect(await mine.agreements.get(agreed.id)).toMatchObject({
      more: "My words",
      acceptedByMeOn: "2026-11-20",
      acceptedByPartnerOn: "2026-11-21",
    });
    const { undo } = await exchange(theirs, mine);
    await undo();
    expect((await mine.agreements.get(agreed.id))?.more).toBe("My words");
  });

  describe("where both gave one field another value", () => {
    const session = aSession({ pairId: pair.id, minutes: 45, notes: "We met." });
    const both = async () => {
      await mine.sessions.put(session);
      await exchange(mine, theirs);
      await exchange(theirs, mine);
      await mine.sessions.update(session.id, { minutes: 60, updatedAt: later });
      await theirs.sessions.update(session.id, { minutes: 30, updatedAt: farOff });
      return copyOf(theirs, pair.id);
    };

    it("shows both, and takes neither before the word", async () => {
      const plan = await planPartnerCopy(mine, await both(), farOff);
      expect(plan.choices).toEqual([
        {
          ...{ table: "sessions", id: session.id, field: "minutes", title: "We met." },
          ...{ mine: 60, theirs: 30, later: "theirs" },
        },
      ]);
      expect(plan.told).toEqual([
        { verdict: "newer", table: "sessions", title: "We met.", here: null },
      ]);
      expect((await mine.sessions.get(session.id))?.minutes).toBe(60);
    });

    it.each([
      ["mine", 60],
      ["theirs", 30],
    ] as const)("takes the chosen one: %s, and so does the other side", async (side, minutes) => {
      const copy = await both();
      const chosen = new Map([[`sessions/${session.id}/minutes`, side]]);
      await takePartnerCopy(mine, copy, farOff, chosen);
      expect((await mine.sessions.get(session.id))?.minutes).toBe(minutes);
      const back = await copyOf(mine, pair.id);
      expect((await planPartnerCopy(theirs, back, farOff)).choices).toEqual([]);
      await takePartnerCopy(theirs, back, farOff);
      expect((await theirs.sessions.get(session.id))?.minutes).toBe(minutes);
    });

    it("asks also where mine is the later one, and asks nothing twice", async () => {
      await both();
      await mine.sessions.update(session.id, { updatedAt: farOff });
      await theirs.sessions.update(session.id, { updatedAt: later });
      const copy = await copyOf(theirs, pair.id);
      expect((await planPartnerCopy(mine, copy, farOff)).choices).toMatchObject([
        { mine: 60, theirs: 30, later: "mine" },
      ]);
      await takePartnerCopy(mine, copy, farOff);
      expect((await planPartnerCopy(mine, copy, farOff)).choices).toEqual([]);
    });

    it("asks nothing where one side alone changed it", async () => {
      await both();
      await mine.sessions.update(session.id, { minutes: 45 });
      expect((await planPartnerCopy(mine, await copyOf(theirs, pair.id), farOff)).choices).toEqual(
        [],
      );
    });

    it("shows words, too, of which both do not fit", async () => {
      await both();
      const long = "x ".repeat(15_000);
      await mine.sessions.update(session.id, { minutes: 45, notes: `We met. ${long}a` });
      const others = `We met. ${long.replaceAll("x", "y")}b`;
      await theirs.sessions.update(session.id, { minutes: 45, notes: others });
      const copy = await copyOf(theirs, pair.id);
      expect((await planPartnerCopy(mine, copy, farOff)).choices).toMatchObject([
        { field: "notes", theirs: others.trim() },
      ]);
    });
  });

  it("learns nothing from an older copy", async () => {
    const session = aSession({ pairId: pair.id, notes: "One." });
    await mine.sessions.put(session);
    await exchange(mine, theirs);
    const old = await copyOf(theirs, pair.id);
    await exchange(theirs, mine);
    await theirs.sessions.update(session.id, { notes: "One. Two.", updatedAt: later });
    await exchange(theirs, mine);
    await takePartnerCopy(mine, old, farOff);
    expect((await mine.sessions.get(session.id))?.notes).toBe("One. Two.");
  });
});

it("a long chain of rows that hang on each other is settled in no time", () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => ({
    table: "goals" as const,
    row: { id: `row ${at}`, needs: `row ${at + 1}` },
  }));
  const needsOf = ({ row }: (typeof rows)[0]) => [row.needs];
  const began = performance.now();
  expect(settle(rows, needsOf)).toEqual([]);
  const last = { table: "goals" as const, row: { id: "row 50000", needs: "row 0" } };
  expect(settle([...rows, last], needsOf)).toHaveLength(50_001);
  expect(performance.now() - began).toBeLessThan(2_000);
});
