import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SettingsScreen } from "@/components/settings/SettingsScreen";
import type { ChatModel } from "@/lib/coach/task";
import { AppError } from "@/lib/domain/errors";
import { onDeviceModel } from "@/lib/models/on-device";
import { aLanguageModel } from "@/tests/builders/language-model";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const endpoint = { baseUrl: "http://localhost:11434/v1", model: "small" };

/** A model at an address, which answers or fails as told. */
const aModel = (change: Partial<ChatModel> = {}): ChatModel => ({
  name: "small · localhost:11434",
  host: "localhost:11434",
  listModels: async () => ["tiny", "small"],
  async *answer(_, { onSend }) {
    await onSend({ url: `${endpoint.baseUrl}/chat/completions`, body: "{}", isPlainer: false });
    yield { ready: true };
  },
  ...change,
});

describe("the browser’s own model", () => {
  const pick = "The browser’s own model";

  it("is chosen when it is there, and its page has no axe violation", async () => {
    const { api } = aLanguageModel();
    const { user, deps, container } = await renderWith(<SettingsScreen />, {
      deps: { openOwnModel: async () => onDeviceModel(api) },
    });
    await user.click(screen.getByLabelText(pick));
    await screen.findByText(/The model is on this computer/);
    await waitFor(async () => expect((await deps.browser.readSettings()).coach).toBe("browser"));
    await expectNoAxeViolations(container);
    await user.click(screen.getByLabelText("Nobody: the built-in coach alone"));
    await waitFor(async () => expect((await deps.browser.readSettings()).coach).toBe("built-in"));
  });

  it("is downloaded on a click alone, and says how far it is", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { api, created } = aLanguageModel({
      availability: "downloadable",
      progress: [{ loaded: 0.42, total: 1 }],
    });
    const model = onDeviceModel(api);
    const { user, deps } = await renderWith(<SettingsScreen />, {
      deps: {
        openOwnModel: async () => ({
          ...model,
          download: async (onProgress, signal) => {
            await model.download(onProgress, signal);
            await promise;
          },
        }),
      },
    });
    await user.click(screen.getByLabelText(pick));
    await screen.findByText(/some gigabytes/);
    expect(created).toEqual([]);
    expect((await deps.browser.readSettings()).coach).toBe("address");
    await user.click(screen.getByRole("button", { name: "Download the model" }));
    await screen.findByText("42% is here.");
    resolve();
    await screen.findByText(/The model is on this computer/);
    await waitFor(async () => expect((await deps.browser.readSettings()).coach).toBe("browser"));
  });

  it("says how much is here in bytes, where the browser tells them", async () => {
    const { promise } = Promise.withResolvers<void>();
    const { user } = await renderWith(<SettingsScreen />, {
      deps: {
        openOwnModel: async () => ({
          ...onDeviceModel(aLanguageModel({ availability: "downloadable" }).api),
          download: async (onProgress) => {
            onProgress(500_000_000, 2_000_000_000);
            await promise;
          },
        }),
      },
    });
    await user.click(screen.getByLabelText(pick));
    await user.click(await screen.findByRole("button", { name: "Download the model" }));
    await screen.findByText("500 MB of 2 GB is here.");
  });

  it("is said to be missing where the browser has none, and nothing is chosen", async () => {
    const { user, deps } = await renderWith(<SettingsScreen />);
    await user.click(screen.getByLabelText(pick));
    await screen.findByText(/This browser offers no model of its own/);
    expect((await deps.browser.readSettings()).coach).toBe("address");
  });
});

describe("a service by its name", () => {
  it.each(["en", "fr"] as const)("fills the form of its address (%s)", async (locale) => {
    const { user, container } = await renderWith(<SettingsScreen />, { locale });
    await user.click(
      screen.getByLabelText(locale === "en" ? "A model at an address" : "Un modèle à une adresse"),
    );
    const service = screen.getByLabelText("Service");
    for (const name of ["OpenAI", "Azure OpenAI", "Mistral", "OpenRouter", "LM Studio", "vLLM"]) {
      await user.selectOptions(service, name);
    }
    await user.selectOptions(service, "Ollama");
    await screen.findByDisplayValue("http://localhost:11434/v1");
    await screen.findByText(/ollama serve/);
    await expectNoAxeViolations(container);
  });

  it("is recognised by what is typed", async () => {
    const { user } = await renderWith(<SettingsScreen />);
    await user.click(screen.getByLabelText("A model at an address"));
    const address = screen.getByLabelText("Address of the service");
    await user.type(address, "http://127.0.0.1:1234/v1");
    expect(screen.getByLabelText("Service")).toHaveProperty("value", "lmStudio");
    await user.clear(address);
    await user.type(address, "https://res.openai.azure.com/openai/v1");
    expect(screen.getByLabelText("Service")).toHaveProperty("value", "azure");
  });
});

describe("an address", () => {
  it("with a key in it is not kept", async () => {
    const { user, deps } = await renderWith(<SettingsScreen />);
    await user.click(screen.getByLabelText("A model at an address"));
    await user.type(
      screen.getByLabelText("Address of the service"),
      "https://models.example/v1?key=sk-secret",
    );
    await user.type(screen.getByLabelText("Model"), "m");
    await screen.findByText(/a key belongs in its own field/);
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect((await deps.browser.readSettings()).endpoint).toBeNull();
  });

  it("names its models, asked with the typed key in the very click", async () => {
    const requestOrigin = vi.fn(async () => true);
    const openModel = vi.fn(async () => aModel());
    const { user } = await renderWith(<SettingsScreen />, {
      browser: { requestOrigin },
      deps: { openModel },
    });
    await user.click(screen.getByLabelText("A model at an address"));
    await user.type(screen.getByLabelText("Address of the service"), endpoint.baseUrl);
    await user.type(screen.getByLabelText("Key"), "typed");
    screen.getByRole("button", { name: "List its models" }).click();
    expect(requestOrigin).toHaveBeenCalledExactlyOnceWith("http://localhost/*");
    await user.selectOptions(await screen.findByLabelText("Models it offers"), "tiny");
    expect(openModel).toHaveBeenCalledWith(expect.anything(), "typed");
    expect(screen.getByLabelText("Model")).toHaveProperty("value", "tiny");
  });
});

describe("a key behind a passphrase", () => {
  it("is saved with one, and asked for once it is locked", async () => {
    const { user, deps, container } = await renderWith(<SettingsScreen />, {
      settings: { endpoint },
    });
    await user.type(screen.getByLabelText("Key"), "secret");
    await user.click(screen.getByLabelText("On this computer, behind a passphrase"));
    await user.type(screen.getByLabelText("Passphrase"), "three plain words");
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(async () =>
      expect(await deps.browser.keyState()).toEqual({ place: "passphrase", isLocked: false }),
    );
    expect(screen.queryByRole("button", { name: "Open the key" })).toBeNull();
  });

  it("stays locked to another passphrase, which is said", async () => {
    let isLocked = true;
    const { user, container } = await renderWith(<SettingsScreen />, {
      settings: { endpoint },
      browser: {
        keyState: async () => ({ place: "passphrase", isLocked }),
        unlockKey: async (passphrase) => {
          if (passphrase !== "right") throw new AppError("model-passphrase-wrong", {});
          isLocked = false;
        },
      },
    });
    const field = await screen.findByLabelText("Passphrase");
    await expectNoAxeViolations(container);
    await user.type(field, "wrong");
    await user.click(screen.getByRole("button", { name: "Open the key" }));
    await screen.findByText("This passphrase does not open the key.");
    await user.clear(field);
    await user.type(field, "right");
    await user.click(screen.getByRole("button", { name: "Open the key" }));
    await screen.findByText("The key is open until the browser closes.");
    expect(screen.queryByRole("button", { name: "Open the key" })).toBeNull();
  });
});

describe("a model that refuses the origin", () => {
  /** Answers once the origin is left out. */
  const picky = (isHidden: () => boolean) =>
    aModel({
      async *answer(_, { onSend }) {
        await onSend({ url: `${endpoint.baseUrl}/chat/completions`, body: "{}", isPlainer: false });
        if (!isHidden()) throw new AppError("model-origin-refused", { host: "localhost:11434" });
        yield { ready: true };
      },
    });

  it("is offered the rule, and answers once it is taken", async () => {
    let isHidden = false;
    const { user, container } = await renderWith(<SettingsScreen />, {
      settings: { endpoint },
      browser: {
        hasOrigin: async () => true,
        hideOrigin: async () => {
          isHidden = true;
          return true;
        },
      },
      deps: { openModel: async () => picky(() => isHidden) },
    });
    await user.click(screen.getByRole("button", { name: "Test the connection" }));
    await screen.findByText(/refuses to talk to an extension/);
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole("button", { name: "Leave it out, and test again" }));
    await screen.findByText("small at localhost:11434 answers.");
    screen.getByText(/come from is left out/);
  });

  it("stays refused where the browser does not allow the rule, and that is said", async () => {
    const { user } = await renderWith(<SettingsScreen />, {
      settings: { endpoint },
      browser: { hasOrigin: async () => true, hideOrigin: async () => false },
      deps: { openModel: async () => picky(() => false) },
    });
    await user.click(screen.getByRole("button", { name: "Test the connection" }));
    await user.click(await screen.findByRole("button", { name: "Leave it out, and test again" }));
    await screen.findByText("The browser did not allow it.");
  });
});
