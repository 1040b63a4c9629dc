import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { PartnerCopySection } from "@/components/data/PartnerCopySection";
import { Promises } from "@/components/home/Promises";
import { openDatabase } from "@/lib/db/database";
import { addPromise } from "@/lib/db/promises";
import { messages } from "@/lib/i18n/messages";
import { aPair, now } from "../../builders/records";
import "../../builders/real-files";
import { writePartnerCopy } from "@/lib/files/partner-copy";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

/** The copy of someone who began the pair in their own Cordée, and noted what the user promised. */
async function copyOfLea() {
  const db = openDatabase(`test-${crypto.randomUUID()}`);
  const pair = aPair({ role: "mentor", partnerName: "Sam" });
  await db.pairs.put(pair);
  const row = { id: crypto.randomUUID(), pairId: pair.id, dueOn: null, sessionId: null };
  await addPromise(db, { ...row, by: "partner", text: "sends me the plan" }, now);
  const copy = await writePartnerCopy(db, pair.id, { name: "Lea", locale: "en" }, now);
  return new File([copy], "cordee-partner.json", { type: "application/json" });
}

const isBusy = (name: string) =>
  screen.getByRole("button", { name }).getAttribute("aria-disabled") === "true";

it.each(["en", "fr"] as const)(
  "a copy begun apart can join my pair, and take it back (%s)",
  async (locale) => {
    const { files, common, home } = messages[locale];
    const text = files.copyIn;
    const { user, db, pair, container } = await renderWith(
      <>
        <PartnerCopySection />
        <Promises />
      </>,
      { pair: aPair({ partnerName: "Lea" }), locale },
    );
    await user.upload(screen.getByLabelText(text.choose), await copyOfLea());
    await user.click(await screen.findByRole("button", { name: text.join("Lea") }));
    expect(await screen.findByText(text.joins("Lea").replace(/\s+/g, " "))).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe(text.from("Lea")));
    await expectNoAxeViolations(container);

    await user.click(screen.getByRole("button", { name: text.keepApart }));
    expect(await screen.findByText(text.begins)).toBeTruthy();
    await user.click(await screen.findByRole("button", { name: text.join("Lea") }));
    await waitFor(() => expect(isBusy(text.take)).toBe(false));
    await user.click(await screen.findByRole("button", { name: text.take }));

    // What I promised is mine here, in the words of who wrote it down.
    const mine = await screen.findByRole("heading", { name: home.iPromised });
    const list = within(mine.parentElement as HTMLElement);
    expect(list.getByRole("listitem").textContent).toContain(
      home.inTheirWords("sends me the plan", "Lea"),
    );
    expect(await db.pairs.toArray()).toMatchObject([{ id: pair.id, partnerName: "Lea" }]);

    await user.click(await screen.findByRole("button", { name: common.undo }));
    await waitFor(async () => expect(await db.promises.count()).toBe(0));
    expect(await db.pairs.toArray()).toMatchObject([{ id: pair.id, idThere: null }]);
  },
);
