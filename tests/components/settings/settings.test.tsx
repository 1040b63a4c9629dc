import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SettingsScreen } from "@/components/settings/SettingsScreen";
import type { ChatModel } from "@/lib/coach/task";
import { AppError } from "@/lib/domain/errors";
import { aPair } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const endpoint = { baseUrl: "http://localhost:11434/v1", model: "small" };

const aModel = (answer: () => AsyncGenerator<unknown>): ChatModel => ({
  name: "small · localhost:11434",
  host: "localhost:11434",
  async *answer(_, { onSend }) {
    const url = `${endpoint.baseUrl}/chat/completions`;
    await onSend({ url, body: '{"model":"small"}', isPlainer: false });
    yield* answer();
  },
});

describe("the settings", () => {
  it.each(["en", "fr"] as const)("have no axe violation (%s)", async (locale) => {
    const { container } = await renderWith(<SettingsScreen />, {
      locale,
      pair: aPair({ isExample: true }),
      settings: { endpoint },
      prepare: (deps) =>
        deps.db.ledger.add({
          id: deps.newId(),
          sentAt: deps.now(),
          origin: "http://localhost:11434",
          model: "small",
          task: "test",
          fields: [],
          body: "{}",
          outcome: "answered",
        }),
    });
    await screen.findByText("{}");
    await expectNoAxeViolations(container);
  });

  it("change the language at once", async () => {
    const { user } = await renderWith(<SettingsScreen />);
    await user.selectOptions(screen.getByLabelText("Language"), "fr");
    expect(await screen.findByRole("heading", { name: "Réglages" })).toBeTruthy();
  });

  it("ask the browser for the address in the very click, and keep the key apart", async () => {
    const requestOrigin = vi.fn(async () => true);
    const { user, deps } = await renderWith(<SettingsScreen />, { browser: { requestOrigin } });
    await user.click(screen.getByLabelText("A model at an address"));
    await user.type(screen.getByLabelText("Address of the service"), endpoint.baseUrl);
    await user.type(screen.getByLabelText("Model"), "small");
    await user.type(screen.getByLabelText("Key"), "secret");
    const save = screen.getByRole("button", { name: "Save" });
    save.click();
    expect(requestOrigin).toHaveBeenCalledExactlyOnceWith("http://localhost/*");
    await waitFor(async () =>
      expect(await deps.browser.readSettings()).toMatchObject({ endpoint, coach: "address" }),
    );
    expect(await deps.browser.readKey()).toBe("secret");
    expect(JSON.stringify(await deps.browser.readSettings())).not.toContain("secret");
    expect(await screen.findByText("A key is kept. Leave this empty to keep it.")).toBeTruthy();
  });

  it("say that the browser is being asked", async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const { user } = await renderWith(<SettingsScreen />, {
      browser: { requestOrigin: () => promise },
    });
    await user.click(screen.getByLabelText("A model at an address"));
    await user.type(screen.getByLabelText("Address of the service"), endpoint.baseUrl);
    await user.type(screen.getByLabelText("Model"), "small");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await screen.findByRole("button", { name: /Waiting for the browser/ });
    resolve(true);
    await screen.findByRole("button", { name: "Save" });
  });

  it("save nothing when the browser was told no", async () => {
    const { user, deps } = await renderWith(<SettingsScreen />, {
      browser: { requestOrigin: async () => false },
    });
    await user.click(screen.getByLabelText("A model at an address"));
    await user.type(screen.getByLabelText("Address of the service"), endpoint.baseUrl);
    await user.type(screen.getByLabelText("Model"), "small");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/when the browser asks/)).toBeTruthy();
    expect((await deps.browser.readSettings()).endpoint).toBeNull();
  });

  it("do not take a key to another server", async () => {
    const removeOrigin = vi.fn(async () => {});
    const { user, deps } = await renderWith(<SettingsScreen />, {
      settings: { endpoint },
      browser: { removeOrigin },
      prepare: (prepared) => prepared.browser.writeKey("secret", "session"),
    });
    const address = screen.getByLabelText("Address of the service");
    await user.clear(address);
    await user.type(address, "https://models.example/v1");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(async () => expect(await deps.browser.readKey()).toBe(""));
    await waitFor(() => expect(removeOrigin).toHaveBeenCalledWith("http://localhost/*"));
  });

  it("do not take a key to another path of the same server, but do keep it where nothing changed", async () => {
    const { user, deps } = await renderWith(<SettingsScreen />, {
      settings: { endpoint },
      prepare: (prepared) => prepared.browser.writeKey("secret", "session"),
    });
    const address = screen.getByLabelText("Address of the service");
    const save = async (typed: string, kept: string) => {
      await user.clear(address);
      await user.type(address, typed);
      await user.click(screen.getByRole("button", { name: "Save" }));
      await waitFor(async () =>
        expect((await deps.browser.readSettings()).endpoint?.baseUrl).toBe(typed),
      );
      expect(await deps.browser.readKey()).toBe(kept);
    };
    await save("http://localhost:11434/v1/", "secret");
    await save("http://localhost:11434/other/v1", "");
  });

  it("warn of an address that is neither encrypted nor near", async () => {
    const { user } = await renderWith(<SettingsScreen />);
    await user.click(screen.getByLabelText("A model at an address"));
    const address = screen.getByLabelText("Address of the service");
    await user.type(address, "http://192.168.1.20:8080/v1");
    expect(screen.queryByText(/is not encrypted/)).toBeNull();
    await user.clear(address);
    await user.type(address, "http://models.example/v1");
    expect(screen.getByText(/is not encrypted/)).toBeTruthy();
  });

  it("say what is wrong with words that are no address", async () => {
    const { user } = await renderWith(<SettingsScreen />);
    await user.click(screen.getByLabelText("A model at an address"));
    await user.type(screen.getByLabelText("Address of the service"), "my computer");
    await user.type(screen.getByLabelText("Model"), "small");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/not a web address/)).toBeTruthy();
  });

  it("test the connection, and account for it", async () => {
    const { user } = await renderWith(<SettingsScreen />, {
      settings: { endpoint },
      browser: { hasOrigin: async () => true },
      deps: {
        openModel: async () =>
          aModel(async function* () {
            yield { ready: true };
          }),
      },
    });
    await user.click(screen.getByRole("button", { name: "Test the connection" }));
    expect(await screen.findByText("small at localhost:11434 answers.")).toBeTruthy();
    const [entry] = await screen.findAllByRole("listitem");
    if (!entry) throw new Error("nothing in the ledger");
    expect(await within(entry).findByText("Answered")).toBeTruthy();
    expect(within(entry).getByText('{"model":"small"}')).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear this list" }));
    expect(await screen.findByText("Nothing has been sent.")).toBeTruthy();
  });

  it("name what kept the test from an answer", async () => {
    const { user } = await renderWith(<SettingsScreen />, {
      settings: { endpoint },
      browser: { hasOrigin: async () => true },
      deps: {
        openModel: async () =>
          // biome-ignore lint/correctness/useYield: it fails before its first word
          aModel(async function* () {
            throw new AppError("model-not-found", { host: "localhost:11434", model: "small" });
          }),
      },
    });
    await user.click(screen.getByRole("button", { name: "Test the connection" }));
    expect(await screen.findByText(/has no model “small”/)).toBeTruthy();
    expect(await screen.findByText("No usable answer")).toBeTruthy();
  });

  it("forget the model, its key and the permission", async () => {
    const removeOrigin = vi.fn(async () => {});
    const { user, deps } = await renderWith(<SettingsScreen />, {
      settings: { endpoint },
      browser: { removeOrigin },
      prepare: (prepared) => prepared.browser.writeKey("secret", "profile"),
    });
    await user.click(screen.getByRole("button", { name: "Forget this model" }));
    await waitFor(() => expect(removeOrigin).toHaveBeenCalledWith("http://localhost/*"));
    expect(await deps.browser.readKey()).toBe("");
    expect(await deps.browser.readSettings()).toMatchObject({ endpoint: null, coach: "built-in" });
    expect(screen.queryByRole("button", { name: "Test the connection" })).toBeNull();
  });

  it("rename the other person, with a way back", async () => {
    const { user, db, pair } = await renderWith(<SettingsScreen />);
    const field = screen.getByLabelText("What you call the other person");
    await user.clear(field);
    await user.type(field, "Noor");
    await user.click(screen.getByRole("button", { name: "Save the name" }));
    await waitFor(async () => expect((await db.pairs.get(pair.id))?.partnerName).toBe("Noor"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect((await db.pairs.get(pair.id))?.partnerName).toBe("Lea"));
  });

  it("remove the example with all it holds", async () => {
    const { user, db, pair } = await renderWith(<SettingsScreen />, {
      pair: aPair({ isExample: true }),
    });
    await user.click(screen.getByRole("button", { name: "Remove the example" }));
    await waitFor(async () => expect(await db.pairs.get(pair.id)).toBeUndefined());
  });
});
