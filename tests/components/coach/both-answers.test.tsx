import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/domain/errors";
import { expectNoAxeViolations } from "@/tests/builders/render";
import { fromModel, good, openAsked as open, STATEMENT, send } from "./asked-model";

const builtIn = () => screen.findByRole("region", { name: "A wording to consider" });

describe("both answers", () => {
  it("are side by side: the built-in one at once, the model's when it comes, with its name", async () => {
    const { user, container } = await open({ answers: [good] });
    expect(within(await builtIn()).getByText("Built-in coach")).toBeTruthy();
    await user.click(await screen.findByRole("button", send));
    const model = await fromModel();
    expect(within(model).getAllByText(/with Lea and Orlane/).length).toBeGreaterThan(0);
    expect(await builtIn()).toBeTruthy();
    expect(screen.getByText("small · models.example has answered too.")).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it("say why before another request leaves, when the model's breaks a rule", async () => {
    const bad = "Weld 12 chairs with [PERSON_1] and Orlane this winter";
    const { user } = await open({ answers: [bad, good] });
    await user.click(await screen.findByRole("button", send));
    const preview = within(await screen.findByRole("region", { name: "What would be sent" }));
    await preview.findByText("a number that you did not give");
    await user.click(preview.getByRole("button", { name: /leave it at the built-in coach/ }));
    await waitFor(() => expect(screen.queryByText("What would be sent")).toBeNull());
  });

  it("come once the key is opened where the coach was asked", async () => {
    let isLocked = true;
    const browser = {
      hasOrigin: async () => true,
      readKey: async () => {
        if (isLocked) throw new AppError("model-key-locked", {});
        return "secret";
      },
      unlockKey: async () => {
        isLocked = false;
      },
    };
    const { user, container } = await open({ answers: [good] }, {}, "en", STATEMENT, browser);
    await user.type(await screen.findByLabelText("Passphrase"), "three small boats");
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole("button", { name: "Open the key" }));
    await user.click(await screen.findByRole("button", send));
    await fromModel();
    expect(screen.queryByLabelText("Passphrase")).toBeNull();
  });

  it("leave the built-in one alone when the model's breaks a rule, and say which in plain words", async () => {
    const bad = "Weld 12 chairs with [PERSON_1], Orlane and Marius by 3 March 2031";
    const { user, sent } = await open({ answers: [bad] });
    for (const _ of ["question", "repair"])
      await user.click(await screen.findByRole("button", send));
    const mine = within(await builtIn());
    expect(await mine.findByText("a number that you did not give")).toBeTruthy();
    expect(mine.getByText("a name that you did not give")).toBeTruthy();
    expect(screen.queryByText(/Marius/)).toBeNull();
    expect(screen.queryByText(/2031/)).toBeNull();
    expect(sent).toHaveLength(2);
  });

  it("leave the focus in a field that is being filled in when the model's comes", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { user } = await open({ answers: [good], gate: promise });
    await user.click(await screen.findByRole("button", send));
    const field = within(await builtIn()).getByLabelText("Success criterion?");
    await user.type(field, "Two people sit on it");
    resolve();
    await fromModel();
    expect(document.activeElement).toBe(field);
    expect(within(await builtIn()).getByDisplayValue("Two people sit on it")).toBeTruthy();
  });

  it("give the focus to the model's when what had it is gone", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { user } = await open({ answers: [good], gate: promise });
    await user.click(await screen.findByRole("button", send));
    const stop = await screen.findByRole("button", { name: "Stop" });
    expect(document.activeElement).toBe(stop);
    resolve();
    const heading = within(await fromModel()).getByRole("heading", { level: 2 });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it("refuse one that speaks of somebody who stands for nobody", async () => {
    const { user } = await open({ answers: ["Weld a chair with [PERSON_2] this winter"] });
    for (const _ of ["question", "repair"])
      await user.click(await screen.findByRole("button", send));
    expect(await screen.findByText("it speaks of someone who is not in your text")).toBeTruthy();
  });

  it("show the model's as it grows, and keep the built-in one when it is stopped", async () => {
    const { user } = await open({ answers: [good], gate: new Promise<void>(() => {}) });
    await user.click(await screen.findByRole("button", send));
    expect(await screen.findByText("Weld a chair with")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(screen.queryByText("Weld a chair with")).toBeNull();
    expect(await builtIn()).toBeTruthy();
  });

  it("never show a growing answer that invents", async () => {
    const { user } = await open({
      answers: ["Weld 12 chairs with the whole team"],
      gate: new Promise<void>(() => {}),
    });
    await user.click(await screen.findByRole("button", send));
    await screen.findByRole("button", { name: "Stop" });
    expect(screen.queryByText(/12 chairs/)).toBeNull();
  });
});
