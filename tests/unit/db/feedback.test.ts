import { beforeEach, describe, expect, it } from "vitest";
import { type MentoringDb, openDatabase } from "@/lib/db/database";
import {
  addFeedback,
  findFeedback,
  listFeedback,
  removeFeedback,
  restoreFeedback,
  rewordFeedback,
  showFeedbackTo,
} from "@/lib/db/feedback";
import { Instant } from "@/lib/domain/time";
import { now } from "../../builders/records";

const later = Instant.parse("2026-11-24T09:00:00.000Z");
const newId = () => crypto.randomUUID();
let db: MentoringDb;
const pairId = newId();

beforeEach(() => {
  db = openDatabase(`feedback-${newId()}`);
});

const keep = (text: string, at = now) => addFeedback(db, { id: newId(), pairId, text }, at);

describe("addFeedback", () => {
  it("keeps the words as they were first written, for their author alone", async () => {
    const { id } = await keep("The demo started on time.");

    expect(await findFeedback(db, id)).toMatchObject({
      text: "The demo started on time.",
      firstText: "The demo started on time.",
      visibility: "only-me",
      from: "me",
    });
  });

  it("keeps what was written before a proposal was taken", async () => {
    const given = { id: newId(), pairId, text: "On Monday, the demo began late." };
    await addFeedback(db, { ...given, firstText: "Always late." }, now);

    expect(await findFeedback(db, given.id)).toMatchObject({ ...given, firstText: "Always late." });
  });
});

describe("rewordFeedback", () => {
  it("changes the words and leaves the first ones", async () => {
    const { id } = await keep("Always late.");
    const words = { text: "Twenty minutes late on Monday.", over: "Always late." };
    expect(await rewordFeedback(db, id, words, later)).toEqual({
      before: "Always late.",
      after: words.text,
    });

    expect(await findFeedback(db, id)).toMatchObject({
      text: "Twenty minutes late on Monday.",
      firstText: "Always late.",
      updatedAt: later,
    });
  });

  it("writes nothing without words", async () => {
    const before = await keep("Always late.");
    const none = { text: "  ", over: before.text };
    await expect(rewordFeedback(db, before.id, none, later)).rejects.toThrow();
    expect(await findFeedback(db, before.id)).toEqual(before);
  });

  it("keeps what another window wrote since the change began", async () => {
    const { id, text: over } = await keep("Always late.");
    await rewordFeedback(db, id, { text: "Always late. On Monday too.", over }, later);
    await rewordFeedback(db, id, { text: "Often late.", over }, later);
    expect((await findFeedback(db, id))?.text).toBe("Often late. On Monday too.");
  });
});

describe("listFeedback", () => {
  it("lists the feedback of one pair, latest first", async () => {
    const first = await keep("One");
    const second = await keep("Two", later);
    await addFeedback(db, { id: newId(), pairId: newId(), text: "Of another pair" }, now);

    expect(await listFeedback(db, pairId)).toEqual([second, first]);
  });

  it("leaves out what was removed until it is restored", async () => {
    const { id } = await keep("One");
    await removeFeedback(db, id, later);
    expect(await listFeedback(db, pairId)).toEqual([]);
    expect(await findFeedback(db, id)).toBeUndefined();

    await restoreFeedback(db, id, later);
    expect(await listFeedback(db, pairId)).toMatchObject([{ id, deletedAt: null }]);
  });
});

describe("showFeedbackTo", () => {
  it("widens who may see it on its author's word", async () => {
    const { id } = await keep("One");
    await showFeedbackTo(db, id, "ready-to-say", later);
    expect(await findFeedback(db, id)).toMatchObject({ visibility: "ready-to-say" });
  });
});
