import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ExportSection } from "@/components/data/ExportSection";
import { PartnerCopySection } from "@/components/data/PartnerCopySection";
import type { Deps } from "@/lib/actions/deps";
import { openDatabase } from "@/lib/db/database";
import { Action } from "@/lib/domain/action";
import { Measure } from "@/lib/domain/progress";
import { Instant, toInstant } from "@/lib/domain/time";
import { writePartnerCopy } from "@/lib/files/partner-copy";
import { seal } from "@/lib/files/seal";
import { aGoal, aPair, aSession, now } from "@/tests/builders/records";
import "../../builders/real-files";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const Files = () => (
  <>
    <ExportSection />
    <PartnerCopySection />
  </>
);

const saved: { name: string; file: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  let file = new Blob();
  URL.createObjectURL = (blob) => {
    file = blob as Blob;
    return "blob:here";
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, file });
  });
});
afterEach(() => vi.mocked(HTMLAnchorElement.prototype.click).mockRestore());

/** A copy as the other side of a pair makes it. */
async function theirCopy(partner: ReturnType<typeof aPair>, statement: string) {
  const db = openDatabase(`test-${crypto.randomUUID()}`);
  await db.pairs.put(partner);
  const goal = aGoal({ pairId: partner.id, statement, updatedAt: now });
  await db.goals.put(goal);
  const copy = await writePartnerCopy(db, partner.id, { name: "Lea", locale: "en" }, now);
  return { goal, file: new File([copy], "cordee-partner.json", { type: "application/json" }) };
}

const dated = { createdAt: now, updatedAt: now, deletedAt: null };

/** An action, a measure and a session, so that no file is empty. */
const oneOfEach =
  (pairId: string) =>
  async ({ db }: Pick<Deps, "db">) => {
    const goal = aGoal({ pairId });
    const part = { ...dated, pairId, goalId: goal.id };
    const indicatorId = crypto.randomUUID();
    await db.goals.put(goal);
    await db.sessions.put(aSession({ pairId }));
    const action = { id: crypto.randomUUID(), text: "Ask", owner: "mentee", position: "a" };
    await db.actions.put(Action.parse({ ...part, ...action }));
    const measure = { id: crypto.randomUUID(), indicatorId, takenOn: "2026-11-23", value: 0 };
    await db.measures.put(Measure.parse({ ...part, ...measure }));
  };

describe("files for other programs", () => {
  it.each(["en", "fr"] as const)("have no axe violation (%s)", async (locale) => {
    const { container } = await renderWith(<Files />, { locale });
    await expectNoAxeViolations(container);
  });

  it.each([
    ["A folder of Markdown files", /^cordee-\d{4}-\d\d-\d\d\.zip$/],
    ["A folder of Markdown files to share", /^cordee-to-share-\d{4}-\d\d-\d\d\.zip$/],
    ["Actions as a table (CSV)", /^cordee-actions-\d{4}-\d\d-\d\d\.csv$/],
    ["Measures as a table (CSV)", /^cordee-measures-\d{4}-\d\d-\d\d\.csv$/],
    ["Sessions for your calendar (.ics)", /^cordee-sessions-\d{4}-\d\d-\d\d\.ics$/],
    ["Make the copy", /^cordee-partner-\d{4}-\d\d-\d\d\.json$/],
  ])("“%s” is one click", async (name, file) => {
    const pair = aPair();
    const { user } = await renderWith(<Files />, { pair, prepare: oneOfEach(pair.id) });
    await user.click(screen.getByRole("button", { name }));
    expect(await screen.findByText(/is in your downloads/)).toBeTruthy();
    expect(saved).toHaveLength(1);
    expect(saved[0]?.name).toMatch(file);
    expect(saved[0]?.file.size).toBeGreaterThan(0);
  });

  it.each([
    ["Actions as a table (CSV)", "There are no actions yet, so no file was made."],
    ["Measures as a table (CSV)", "There are no measures yet, so no file was made."],
    [
      "Sessions for your calendar (.ics)",
      "There are no sessions that both of you see yet, so no file was made.",
    ],
  ])("“%s” says so when there is nothing to write", async (name, said) => {
    const { user } = await renderWith(<Files />);
    const button = screen.getByRole("button", { name });
    await user.click(button);
    expect((await screen.findByText(said)).getAttribute("role")).toBe("status");
    expect(saved).toHaveLength(0);
    expect(document.activeElement).toBe(button);
  });

  it("bring in the partner’s copy once it was looked at, with a way back", async () => {
    const pair = aPair();
    const { goal, file } = await theirCopy({ ...pair, role: "mentor" }, "Run a workshop");
    const { user, db } = await renderWith(<Files />, { pair });
    await user.upload(screen.getByLabelText("Choose the copy"), file);
    expect(await screen.findByText("A copy from Lea.")).toBeTruthy();
    expect(screen.getByText("1 item new")).toBeTruthy();
    expect(screen.getByText("Goal: “Run a workshop”")).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("A copy from Lea.");
    expect(await db.goals.count()).toBe(0);
    await user.click(screen.getByRole("button", { name: "Bring it in" }));
    await waitFor(async () =>
      expect((await db.goals.get(goal.id))?.statement).toBe("Run a workshop"),
    );
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await db.goals.count()).toBe(0));
  });

  it("stay on my own pair where the copy begins another, and say where that is", async () => {
    const { file } = await theirCopy(aPair({ role: "mentor" }), "Run a workshop");
    const { user, db, deps, pair } = await renderWith(<Files />, { settings: { pairId: null } });
    await user.upload(screen.getByLabelText("Choose the copy"), file);
    expect(await screen.findByText(/not here yet/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Bring it in" }));
    const where = await screen.findByRole("link", { name: "Choose the pair in Settings" });
    expect(where.getAttribute("href")).toBe("/settings");
    expect(await db.pairs.count()).toBe(2);
    expect((await deps.browser.readSettings()).pairId).toBe(pair.id);
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await db.pairs.count()).toBe(1));
    await waitFor(() => expect(screen.queryByRole("link", { name: /Choose the pair/ })).toBeNull());
  });

  it("begin a relationship that is not here yet, and show it in the example’s place", async () => {
    const { file } = await theirCopy(aPair({ role: "mentor" }), "Run a workshop");
    const { user, db, deps } = await renderWith(<Files />, { pair: aPair({ isExample: true }) });
    await user.upload(screen.getByLabelText("Choose the copy"), file);
    expect(await screen.findByText(/not here yet/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Bring it in" }));
    await waitFor(async () => expect(await db.pairs.count()).toBe(2));
    const { pairId } = await deps.browser.readSettings();
    expect(await db.pairs.get(pairId ?? "")).toMatchObject({ partnerName: "Lea", role: "mentee" });
  });

  it("say what is wrong with any other file", async () => {
    const { user } = await renderWith(<Files />);
    const file = new File(["{}"], "a.json", { type: "application/json" });
    await user.upload(screen.getByLabelText("Choose the copy"), file);
    expect(await screen.findByText(/not a copy that a partner made/)).toBeTruthy();
  });

  it("show both values where both sides changed one, and take the chosen one", async () => {
    const pair = aPair();
    const theirs = aPair({ ...pair, role: "mentor" });
    const session = aSession({ pairId: pair.id, minutes: 45, notes: "We met." });
    const other = openDatabase(`test-${crypto.randomUUID()}`);
    await other.pairs.put(theirs);
    const later = Instant.parse("2026-11-23T10:00:00.000Z");
    await other.sessions.put({ ...session, minutes: 30, updatedAt: later });
    const copy = await writePartnerCopy(other, pair.id, { name: "Lea", locale: "en" }, now);
    const { user, db, container } = await renderWith(<Files />, {
      pair,
      prepare: async (deps) => {
        await deps.db.sessions.put({ ...session, minutes: 60, updatedAt: now });
      },
    });
    await user.upload(screen.getByLabelText("Choose the copy"), new File([copy], "a.json"));
    const choice = await screen.findByRole("group", { name: "We met.: Minutes" });
    const mine = within(choice).getByLabelText(/^Yours: 60/);
    expect(within(choice).getByLabelText(/^Your partner’s: 30 \(the later one\)/)).toHaveProperty(
      "checked",
      true,
    );
    await expectNoAxeViolations(container);
    await user.click(mine);
    await user.click(screen.getByRole("button", { name: "Bring it in" }));
    expect(await screen.findByText("Your partner’s copy is in.")).toBeTruthy();
    expect((await db.sessions.get(session.id))?.minutes).toBe(60);
    expect(document.activeElement).toBe(screen.getByLabelText("Choose the copy"));
  });

  it("close the copy with a passphrase, and open one that has one", async () => {
    const pair = aPair();
    const { user } = await renderWith(<Files />, { pair });
    const opener = screen.getByRole("button", { name: "Protect the copy with a passphrase" });
    await user.click(opener);
    await user.type(screen.getByLabelText("Passphrase"), "corde et piton");
    await user.type(screen.getByLabelText("The same once more"), "corde et piton{Enter}");
    await screen.findByText(/is in your downloads/, {}, { timeout: 20_000 });
    expect(saved[0]?.name).toMatch(/\.json\.age$/);
    await waitFor(() => expect(document.activeElement).toBe(opener));

    const { file } = await theirCopy({ ...pair, role: "mentor" }, "Run a workshop");
    const sealed = new File([await seal(file, "corde et piton")], "partner.json.age");
    await user.upload(screen.getByLabelText("Choose the copy"), sealed);
    const field = await screen.findByLabelText("Passphrase");
    expect(document.activeElement).toBe(field);
    await user.type(field, "corde{Enter}");
    await screen.findByText("This passphrase does not open the file.", {}, { timeout: 20_000 });
    await user.type(field, " et piton{Enter}");
    expect(await screen.findByText("A copy from Lea.", {}, { timeout: 20_000 })).toBeTruthy();
  }, 60_000);

  it("refuse the copy that was made here", async () => {
    const pair = aPair();
    const { user, db } = await renderWith(<Files />, { pair });
    const at = toInstant(new Date());
    const copy = await writePartnerCopy(db, pair.id, { name: "", locale: "en" }, at);
    await user.upload(
      screen.getByLabelText("Choose the copy"),
      new File([copy], "a.json", { type: "application/json" }),
    );
    expect(await screen.findByText(/copy that you made for your partner/)).toBeTruthy();
  });
});
