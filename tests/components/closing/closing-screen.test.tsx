import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ClosingScreen } from "@/components/closing/ClosingScreen";
import { addGoal, rewordGoal } from "@/lib/db/goals";
import { addWin } from "@/lib/db/outcomes";
import type { Locale } from "@/lib/domain/locale";
import type { Pair } from "@/lib/domain/pair";
import { CalendarDay, Instant } from "@/lib/domain/time";
import { messages } from "@/lib/i18n/messages/index";
import { aPair, aResource, aSession } from "../../builders/records";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

const at = Instant.parse("2026-05-02T10:00:00.000Z");
const WON = "Ran the kiln alone for a week.";
const REACHED = "Fire 40 bowls without a crack by June";
const KEPT = "Cool slowly: a crack comes from haste.";

const open = async (role: Pair["role"] = "mentee", locale: Locale = "en", isEmpty = false) => {
  const pair = aPair({ partnerName: "Lea", role });
  const session = aSession({ pairId: pair.id, startsAt: at, status: "held" });
  const shown = await renderWith(<ClosingScreen />, {
    pair,
    locale,
    prepare: async ({ db }) => {
      if (isEmpty) return;
      const goal = { id: crypto.randomUUID(), pairId: pair.id, owner: role } as const;
      await addGoal(db, { ...goal, statement: "Fire better bowls", status: "reached" }, at);
      const revisionId = crypto.randomUUID();
      const rewording = {
        goalId: goal.id,
        statement: REACHED,
        replacedBy: "edit",
        revisionId,
      } as const;
      await rewordGoal(db, rewording, at);
      const open = { ...goal, id: crypto.randomUUID(), statement: "Sell 10 bowls" };
      await addGoal(db, open, at);
      await db.sessions.add(session);
      const won = { text: WON, of: "me", wonOn: CalendarDay.parse("2026-05-02") } as const;
      const win = { id: crypto.randomUUID(), pairId: pair.id, visibility: "both" } as const;
      await addWin(db, { ...win, ...won }, at);
      await db.resources.add(aResource({ pairId: pair.id, state: "read", takeaway: KEPT }));
    },
  });
  const text = messages[locale];
  const gather = async () => {
    await shown.user.click(await screen.findByRole("button", { name: text.closing.open }));
    return within(await screen.findByRole("region", { name: text.closing.proposal }));
  };
  return { ...shown, session, text, gather };
};

describe("what the two achieved", () => {
  it.each([
    ["mentee", "en"],
    ["mentor", "fr"],
  ] as const)(
    "is offered to a %s (%s) in their own words, each with the way to its source",
    async (role, locale) => {
      const { gather, session, text, db } = await open(role, locale);
      const offer = await gather();
      offer.getByText(REACHED);
      offer.getByText("Fire better bowls");
      expect(offer.queryByText("Sell 10 bowls")).toBeNull();
      const kinds = text.data.trash.kinds;
      const way = (kind: string | undefined) =>
        offer.getByRole("link", { name: new RegExp(`^${kind}`) }).getAttribute("href");
      expect(way(kinds.wins)).toContain(`/sessions/${session.id}`);
      expect(way(kinds.goals)).toContain("/goals/");
      expect(way(kinds.resources)).toContain("/plan/");
      expect(await db.recapLines.count()).toBe(0);
    },
  );

  it("is told and offered without a barrier", async () => {
    const { container, gather, text, user } = await open();
    const offer = await gather();
    await user.click(offer.getByRole("button", { name: text.summary.acceptOf(WON) }));
    await screen.findByRole("heading", { name: text.closing.groups.win });
    await expectNoAxeViolations(container);
  });

  it("says so when there is nothing to gather, and asks for nothing", async () => {
    const { text, container } = await open("mentee", "fr", true);
    await screen.findByText(/rien à rassembler/);
    expect(screen.queryByRole("button", { name: text.closing.open })).toBeNull();
    await expectNoAxeViolations(container);
  });

  it("becomes a line with its source once accepted, in other words once changed, and none by Undo", async () => {
    const { text, user, db, gather } = await open();
    const offer = await gather();
    await user.click(offer.getByRole("button", { name: text.summary.acceptOf(WON) }));
    const kept = within(
      (await screen.findByRole("heading", { name: text.closing.groups.win })).parentElement ??
        document.body,
    );
    const [line] = await db.recapLines.toArray();
    const [win] = await db.wins.toArray();
    expect(line).toMatchObject({
      text: WON,
      sourceTable: "wins",
      sourceId: win?.id,
      visibility: "only-me",
    });
    expect(offer.queryByText(WON)).toBeNull();

    await user.click(kept.getByRole("button", { name: text.summary.editOf(WON) }));
    const field = kept.getByLabelText(text.closing.lineLabel);
    await user.clear(field);
    await user.type(field, "Kept the kiln for a week.");
    await user.click(kept.getByRole("button", { name: text.closing.save }));
    await screen.findByText(text.closing.changed);
    kept.getByText(WON);
    expect((await db.recapLines.toArray()).map((row) => row.text)).toEqual([
      "Kept the kiln for a week.",
    ]);

    await user.click(screen.getByRole("button", { name: text.common.undo }));
    await waitFor(async () => expect((await db.recapLines.toArray())[0]?.text).toBe(WON));
  });

  it("hands the focus on when a line is taken out", async () => {
    const { text, user, gather } = await open();
    const offer = await gather();
    await user.click(offer.getByRole("button", { name: text.summary.acceptOf(KEPT) }));
    await user.click(await offer.findByRole("button", { name: text.summary.acceptOf(WON) }));
    await user.click(offer.getByRole("button", { name: text.common.close }));
    const remove = (line: string) =>
      screen.findByRole("button", { name: text.closing.takeOutOf(line) });
    await user.click(await remove(KEPT));
    const edit = await screen.findByRole("button", { name: text.summary.editOf(WON) });
    await waitFor(() => expect(document.activeElement).toBe(edit));
    await user.click(await remove(WON));
    await waitFor(() =>
      expect(screen.queryByRole("heading", { name: text.closing.groups.win })).toBeNull(),
    );
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  });

  it("is changed before it is accepted, and what was typed of it stays when the coach is closed", async () => {
    const { text, user, db, gather } = await open();
    let offer = await gather();
    await user.click(offer.getByRole("button", { name: text.summary.editOf(KEPT) }));
    await user.type(offer.getByLabelText(text.closing.lineLabel), " I know.");
    await user.click(offer.getByRole("button", { name: text.common.close }));
    offer = await gather();
    await waitFor(() => offer.getByDisplayValue(`${KEPT} I know.`));
    await user.click(offer.getByRole("button", { name: text.closing.save }));
    await screen.findByRole("heading", { name: text.closing.groups.lesson });
    expect((await db.recapLines.toArray())[0]).toMatchObject({
      text: `${KEPT} I know.`,
      sourceTable: "resources",
    });
  });

  it("is offered no more once it was dropped, and again once it is brought back", async () => {
    const { text, user, gather } = await open();
    const offer = await gather();
    await user.click(offer.getByRole("button", { name: text.summary.refuseOf(WON) }));
    await screen.findByText(text.closing.leftOut(1));
    expect(offer.queryByText(WON)).toBeNull();
    await user.click(screen.getByText(text.closing.leftOut(1)));
    await user.click(screen.getByRole("button", { name: text.goals.bringBackNamed(WON) }));
    await waitFor(() => offer.getByText(WON));
  });

  it("is copied as plain words, and saved as a Markdown file with what each line comes from", async () => {
    const { text, user, gather } = await open();
    const files: Blob[] = [];
    vi.stubGlobal(
      "URL",
      Object.assign(URL, {
        createObjectURL: (file: Blob) => {
          files.push(file);
          return "blob:recap";
        },
        revokeObjectURL: () => {},
      }),
    );
    const offer = await gather();
    await user.click(offer.getByRole("button", { name: text.summary.acceptOf(REACHED) }));
    await screen.findByRole("heading", { name: text.closing.groups.goal });
    await user.click(screen.getByRole("button", { name: text.feedback.copy }));
    expect(await navigator.clipboard.readText()).toBe(`Goals reached\n- ${REACHED}`);
    await user.click(screen.getByRole("button", { name: text.closing.markdown }));
    const written = await files[0]?.text();
    expect(written).toContain(`# What Lea and I achieved\n\n## Goals reached\n\n- ${REACHED}\n`);
    expect(written).toContain(`  - Goal. ${REACHED}`);
  });
});
