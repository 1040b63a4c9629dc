import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SessionPromises } from "@/components/sessions/SessionPromises";
import type { Locale } from "@/lib/domain/locale";
import { Instant } from "@/lib/domain/time";
import { messages } from "@/lib/i18n/messages/index";
import { aPair, aSession } from "../../builders/records";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

const open = async (locale: Locale = "en") => {
  const pair = aPair({ partnerName: "Lea", partnerLocale: locale });
  const session = aSession({ pairId: pair.id });
  const now = () => Instant.parse("2026-11-23T09:00:00.000Z");
  const shown = await renderWith(<SessionPromises session={session} />, {
    locale,
    pair,
    deps: { now },
    prepare: ({ db }) => db.sessions.add(session),
  });
  return { ...shown, text: messages[locale].sessions, area: messages[locale].summary };
};

describe("a promise typed as one sentence", () => {
  it("is offered as who, what and when, and filled in only on a word", async () => {
    const { user, text, db, container } = await open();
    const what = await screen.findByLabelText(text.what);
    await user.type(what, "Lea sends the draft by Friday");
    const offer = await screen.findByRole("button", {
      name: /Lea · sends the draft · Friday,? 27 November/,
    });
    expect(what).toHaveProperty("value", "Lea sends the draft by Friday");
    await expectNoAxeViolations(container);
    await user.click(offer);
    await waitFor(() => expect(what).toHaveProperty("value", "sends the draft"));
    expect(screen.getByLabelText(text.who)).toHaveProperty("value", "partner");
    expect(screen.getByLabelText(text.byWhen)).toHaveProperty("value", "2026-11-27");
    const add = screen.getByRole("button", { name: text.addPromise });
    expect(document.activeElement).toBe(add);
    await user.click(add);
    await waitFor(async () =>
      expect((await db.promises.toArray())[0]).toMatchObject({
        by: "partner",
        text: "sends the draft",
        dueOn: "2026-11-27",
      }),
    );
  });

  it("is understood in French, and left alone where it says neither who nor when", async () => {
    const { user, text, area } = await open("fr");
    const what = await screen.findByLabelText(text.what);
    await user.type(what, "Envoyer le plan");
    expect(screen.queryByText(area.readAs, { exact: false })).toBeNull();
    await user.clear(what);
    await user.type(what, "J’envoie le plan d’ici vendredi");
    await screen.findByRole("button", { name: /Moi · envoie le plan · vendredi 27 novembre/ });
  });
});
