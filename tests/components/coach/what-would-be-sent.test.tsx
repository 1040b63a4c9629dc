import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectNoAxeViolations } from "@/tests/builders/render";
import { fromModel, good, openAsked as open, send } from "./asked-model";

describe("what would be sent", () => {
  it("names nobody that the user knows, says who stands for whom, and how much it is", async () => {
    const { container } = await open({ answers: [good] });
    const body = await screen.findByLabelText("Exact text of the request");
    expect(body.textContent).toContain("[PERSON_1]");
    expect(body.textContent).not.toContain("Lea");
    expect(screen.getByText("[PERSON_1] stands for “Lea”")).toBeTruthy();
    expect(screen.getByText(/bytes?, about \d+ tokens/)).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it("hides two words that are pressed one upon the other", async () => {
    const statement = "Weld a chair with Lea, Orlane and Bruno this winter";
    const { user, deps } = await open({ answers: [good] }, {}, "en", statement);
    const [one, other] = await Promise.all(
      ["Orlane", "Bruno"].map((name) => screen.findByRole("button", { name })),
    );
    if (!one || !other) throw new Error("no marked words");
    const { readSettings } = deps.browser;
    // A browser answers later: both are pressed before either is kept.
    deps.browser.readSettings = async () => {
      const now = await readSettings();
      await new Promise((done) => setTimeout(done, 5));
      return now;
    };
    await Promise.all([user.click(one), user.click(other)]);
    await waitFor(async () =>
      expect((await readSettings()).hiddenWords.toSorted()).toEqual(["Bruno", "Orlane"]),
    );
  });

  it("hides no further word where 500 are hidden, forgets none, and says so", async () => {
    const hiddenWords = Array.from({ length: 500 }, (_, at) => `Word${at}`);
    await open({ answers: [good] }, { hiddenWords });
    expect(await screen.findByText(/^500 words are hidden/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Orlane" })).toBeNull();
  });

  it("hides a word that may be a name everywhere at one click, for good, until it may be told", async () => {
    const { user, sent, deps } = await open({ answers: [good] });
    const body = () => screen.getByLabelText("Exact text of the request").textContent ?? "";
    await user.click(await screen.findByRole("button", { name: "Orlane" }));
    await waitFor(() => expect(body()).toContain("[NAME_1]"));
    expect(body()).not.toContain("Orlane");
    expect((await deps.browser.readSettings()).hiddenWords).toEqual(["Orlane"]);
    await user.click(await screen.findByRole("button", { name: "Tell “Orlane”" }));
    await waitFor(() => expect(body()).toContain("Orlane"));
    const shown = body();
    await user.click(screen.getByRole("button", send));
    await waitFor(() => expect(sent).toEqual([shown]));
  });

  it("is not shown again to where the user said so, but is on request", async () => {
    const { user, sent, deps, db } = await open({ answers: [good] });
    await user.click(await screen.findByRole("checkbox"));
    await user.click(screen.getByRole("button", send));
    await fromModel();
    expect((await deps.browser.readSettings()).unaskedOrigins).toEqual(["https://models.example"]);
    await user.click(screen.getByRole("button", { name: /SMART/ }));
    await waitFor(() => expect(sent).toHaveLength(2));
    await fromModel();
    await user.click(screen.getByRole("button", { name: "See what would be sent" }));
    expect(await screen.findByRole("heading", { name: "What would be sent" })).toBeTruthy();
    expect(sent).toHaveLength(2);
    expect(await db.ledger.toArray()).toMatchObject([
      { fields: ["statement"], body: sent[0] },
      { fields: ["statement"], body: sent[1] },
    ]);
  });

  it("is shown for another destination than the one that was agreed to", async () => {
    await open({ answers: [good] }, { unaskedOrigins: ["https://other.example"] });
    expect(await screen.findByRole("heading", { name: "What would be sent" })).toBeTruthy();
  });

  it("has no axe violation in French either", async () => {
    const { container } = await open({ answers: [good] }, {}, "fr");
    await screen.findByRole("checkbox");
    await expectNoAxeViolations(container);
  });
});
