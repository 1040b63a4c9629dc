import { beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { findDraft, forgetDraft, mergeDraft, saveDraft } from "@/lib/db/drafts";
import { now } from "@/tests/builders/records";

const key = "goals/new";
let db = openDatabase(crypto.randomUUID());
beforeEach(() => {
  db = openDatabase(crypto.randomUUID());
});

describe("a draft", () => {
  it("is what this window typed, while no other types there", async () => {
    await mergeDraft(db, { key, text: "Ask", seen: null, over: "" }, now);
    await mergeDraft(db, { key, text: "Ask Sam", seen: "Ask", over: "" }, now);
    expect(await findDraft(db, key)).toMatchObject({ text: "Ask Sam", over: "" });
  });

  it("keeps what another window typed since this one looked", async () => {
    await mergeDraft(db, { key, text: "Ask Sam for the notes", seen: null, over: "" }, now);
    const first = { key, text: "Today ask Sam for the notes", seen: "Ask Sam for the notes" };
    await mergeDraft(db, { ...first, over: "" }, now);
    const second = { key, text: "Ask Sam for the notes again", seen: "Ask Sam for the notes" };
    const { text } = await mergeDraft(db, { ...second, over: "" }, now);
    expect(text).toBe("Today ask Sam for the notes again");
  });

  it("keeps the words of two windows that both began with none", async () => {
    await mergeDraft(db, { key, text: "Ask Sam", seen: null, over: "" }, now);
    const { text } = await mergeDraft(db, { key, text: "Call Noor", seen: null, over: "" }, now);
    expect(text).toBe("Ask Sam Call Noor");
  });

  it("is the last value typed where there can be only one", async () => {
    const value = { key, seen: null, over: "", isValue: true };
    await mergeDraft(db, { ...value, text: "2026-12-01" }, now);
    expect((await mergeDraft(db, { ...value, text: "2026-12-02" }, now)).text).toBe("2026-12-02");
  });

  it("remembers what its field said when the typing began", async () => {
    await mergeDraft(db, { key, text: "Ask Sam", seen: null, over: "Ask" }, now);
    const draft = await mergeDraft(db, { key, text: "Ask S", seen: "Ask Sam", over: "Later" }, now);
    expect(draft.over).toBe("Ask");
  });

  it("is forgotten only as long as it says what found its place", async () => {
    await saveDraft(db, key, "Ask Sam and Noor", now);
    await forgetDraft(db, key, ["Ask Sam", null]);
    expect(await findDraft(db, key)).toBeDefined();
    await forgetDraft(db, key, ["Ask Sam and Noor"]);
    expect(await findDraft(db, key)).toBeUndefined();
  });

  it("comes back into an empty field alone", async () => {
    expect(await saveDraft(db, key, "First", now)).toBe(true);
    expect(await saveDraft(db, key, "Second", now)).toBe(false);
    expect(await findDraft(db, key)).toMatchObject({ text: "First" });
  });
});
