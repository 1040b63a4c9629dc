import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useQuery } from "@/components/hooks/use-query";
import { KeptText } from "@/components/plan/KeptText";
import { findResourceText } from "@/lib/db/resources";
import { messages } from "@/lib/i18n/messages";
import { aPair, aResource } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const pair = aPair();
const resource = aResource({ pairId: pair.id, words: 9, minutes: 1 });
const whole = "Ask first.\n\nAccept all cookies?\n\nThen wait.\n- One\n- Two";

function Kept() {
  const kept = useQuery((db) => findResourceText(db, resource.id), []);
  return kept ? <KeptText resource={resource} text={kept.text} /> : null;
}

const open = (locale: "en" | "fr" = "en") =>
  renderWith(<Kept />, {
    pair,
    locale,
    prepare: async ({ db }) => {
      await db.resources.add(resource);
      await db.resourceTexts.add({ id: resource.id, text: whole, selection: "" });
    },
  });

describe("the text that was kept", () => {
  it.each(["en", "fr"] as const)(
    "is shortened by a press on what is too much, with Undo, in %s",
    async (locale) => {
      const text = messages[locale].plan;
      const { user, db, container } = await open(locale);
      const stored = async () => (await db.resourceTexts.get(resource.id))?.text;
      await user.click(await screen.findByText(text.text));
      await user.click(screen.getByRole("button", { name: text.trim }));
      expect(document.activeElement?.textContent).toBe(text.text);
      const keep = () => screen.getByRole<HTMLButtonElement>("button", { name: text.trimKeep });
      expect(keep().disabled).toBe(true);
      const cookies = screen.getByRole("button", { name: "Accept all cookies?" });
      cookies.focus();
      await user.keyboard("{Enter}");
      expect(cookies.getAttribute("aria-pressed")).toBe("true");
      await expectNoAxeViolations(container);
      await user.click(keep());
      await waitFor(async () =>
        expect(await stored()).toBe("Ask first.\n\nThen wait.\n- One\n- Two"),
      );
      expect(await db.resources.get(resource.id)).toMatchObject({ words: 6, minutes: 1 });
      await user.click(screen.getByRole("button", { name: messages[locale].common.undo }));
      await waitFor(async () => expect(await stored()).toBe(whole));
    },
  );

  it("is not shortened where another window changed it meanwhile, nor is its change undone", async () => {
    const { plan: text, common, errors } = messages.en;
    const { user, db } = await open();
    const change = (to: string) => db.resourceTexts.update(resource.id, { text: to });
    const stored = async () => (await db.resourceTexts.get(resource.id))?.text;
    const shorten = async (part: string) => {
      await user.click(screen.getByRole("button", { name: text.trim }));
      await user.click(screen.getByRole("button", { name: part }));
    };
    await user.click(await screen.findByText(text.text));
    await shorten("Accept all cookies?");
    await change("Anew.\n\nAsk first.\n\nListen.");
    await user.click(screen.getByRole("button", { name: text.trimKeep }));
    await screen.findByText(errors["plan-outdated"]({}).what);
    expect(await stored()).toBe("Anew.\n\nAsk first.\n\nListen.");
    await user.click(screen.getByRole("button", { name: common.cancel }));
    await shorten("Anew.");
    await user.click(screen.getByRole("button", { name: text.trimKeep }));
    await waitFor(async () => expect(await stored()).toBe("Ask first.\n\nListen."));
    await change("Another window’s.");
    await user.click(await screen.findByRole("button", { name: common.undo }));
    await screen.findByText(errors["plan-outdated"]({}).what);
    expect(await stored()).toBe("Another window’s.");
  });
});
