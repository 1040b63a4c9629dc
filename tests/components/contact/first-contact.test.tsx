import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FirstContactScreen } from "@/components/contact/FirstContactScreen";
import type { Locale } from "@/lib/domain/locale";
import { messages } from "@/lib/i18n/messages/index";
import { aPair } from "../../builders/records";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

const open = async (locale: Locale) => {
  const text = messages[locale].contact;
  const pair = aPair({ partnerLocale: locale });
  const shown = await renderWith(<FirstContactScreen />, { locale, pair });
  const type = async (label: string, said: string) =>
    shown.user.type(await screen.findByLabelText(label), said);
  return { ...shown, text, type };
};

describe("a first message to a possible mentor", () => {
  it("says while typing what a request lacks", async () => {
    const { text, type } = await open("en");
    await type(text.request, "Could you be my mentor");
    await screen.findByText(text.neither);
    await type(text.request, " for half an hour");
    await screen.findByText(text.noRhythm);
    await type(text.request, " every month?");
    await screen.findByText(text.complete);
  });

  it("is put together from its author's words, with places for the rest, to fill in and copy", async () => {
    const { text, type, user, container } = await open("en");
    const compose = await screen.findByRole("button", { name: text.compose });
    expect(compose).toHaveProperty("disabled", true);
    await type(text.name, "Awa");
    await type(text.reason, "Your talk on kilns changed our schedule.");
    await type(text.request, "Could we talk once?");
    await user.click(compose);
    await screen.findByRole("heading", { name: text.proposal });
    screen.getByText("Awa", { selector: "span" });
    screen.getByText(/a simple no is fine/);
    await user.type(screen.getByLabelText("How long each time?"), "Twenty minutes would do.");
    screen.getByText("Twenty minutes would do.", { selector: "span" });
    await expectNoAxeViolations(container);
  });

  it("speaks French to whoever writes in French, with vous unless tu is chosen", async () => {
    const { text, type, user, container } = await open("fr");
    await type(text.request, "Auriez-vous vingt minutes par mois pour moi ?");
    expect(await screen.findByLabelText(text.address)).toHaveProperty("value", "vous");
    await user.click(screen.getByRole("button", { name: text.compose }));
    await screen.findByText(/un simple non suffit/);
    await expectNoAxeViolations(container);
  });
});
