import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LedgerSection } from "@/components/settings/LedgerSection";
import type { Deps } from "@/lib/actions/deps";
import { openLedgerEntry } from "@/lib/db/ledger";
import { toInstant } from "@/lib/domain/time";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const sent = (minutes: number, body: string) => ({
  id: crypto.randomUUID(),
  sentAt: toInstant(new Date(Date.now() - minutes * 60_000)),
  origin: "https://models.example",
  model: "small",
  task: "smart-rewrite",
  fields: ["statement", "purpose"],
  body,
});

const fill = async ({ db }: Deps) => {
  await openLedgerEntry(db, sent(2, "Weld a chair"));
  await openLedgerEntry(db, sent(1, "Écrire à Noël"));
};

describe("the account of what was sent", () => {
  it("says which task and fields each request was of, and how much it was", async () => {
    const { container } = await renderWith(<LedgerSection />, { prepare: fill });
    expect(
      await screen.findAllByText(/^A SMART wording: goal, what for · 12 bytes?$/),
    ).toHaveLength(1);
    await expectNoAxeViolations(container);
  });

  it.each([
    ["en", /^The list of models · 0/],
    ["fr", /^La liste des modèles · 0/],
  ] as const)("says in words what was no question of a task: %s", async (locale, said) => {
    const prepare = ({ db }: Deps) =>
      openLedgerEntry(db, { ...sent(1, ""), task: "models", fields: [] });
    await renderWith(<LedgerSection />, { locale, prepare });
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.queryByText(/^models/)).toBeNull();
  });

  it("is searched by what was sent", async () => {
    const { user } = await renderWith(<LedgerSection />, { prepare: fill });
    await user.type(await screen.findByLabelText("Search in what was sent"), "ecrire");
    await waitFor(() => expect(screen.queryByText("Weld a chair")).toBeNull());
    expect(screen.getByText("Écrire à Noël")).toBeTruthy();
    await user.type(screen.getByLabelText("Search in what was sent"), "zz");
    expect(await screen.findByText("Nothing of what was sent says that.")).toBeTruthy();
  });

  it("loses one line when asked, and only that", async () => {
    const { user, db } = await renderWith(<LedgerSection />, { prepare: fill });
    const [first] = await screen.findAllByRole("listitem");
    if (!first) throw new Error("nothing in the ledger");
    await user.click(within(first).getByRole("button", { name: /^Erase the line of/ }));
    await waitFor(async () =>
      expect((await db.ledger.toArray()).map(({ body }) => body)).toEqual(["Weld a chair"]),
    );
  });

  it("takes back what goes unseen, and tells a hidden word again", async () => {
    const { user, deps, container } = await renderWith(<LedgerSection />, {
      settings: { unaskedOrigins: ["https://models.example"], hiddenWords: ["Orlane", "Acme"] },
    });
    await expectNoAxeViolations(container);
    await user.click(
      screen.getByRole("button", { name: "Show me first what goes to models.example" }),
    );
    await user.click(screen.getByText("Words that no model is told"));
    await user.click(screen.getByRole("button", { name: "Tell “Orlane”" }));
    await waitFor(async () =>
      expect(await deps.browser.readSettings()).toMatchObject({
        unaskedOrigins: [],
        hiddenWords: ["Acme"],
      }),
    );
  });
});
