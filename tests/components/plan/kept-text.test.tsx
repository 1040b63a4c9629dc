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
});
