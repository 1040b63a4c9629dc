import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { CoachSource } from "@/components/coach/CoachSource";
import { SendPreview } from "@/components/coach/SendPreview";
import { useCoachTask } from "@/components/hooks/use-coach-task";
import type { ChatModel, CoachTask } from "@/lib/coach/task";
import { AppError } from "@/lib/domain/errors";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const endpoint = { baseUrl: "https://models.example/v1", model: "small" };

const echo: CoachTask<{ words: string }, { wording: string }> = {
  id: "echo",
  input: z.object({ words: z.string() }),
  wire: z.object({ wording: z.string() }),
  output: z.object({ wording: z.string() }),
  prompt: ({ words }) => ({ system: "Say it again.", material: words }),
  fromWire: (wire) => z.object({ wording: z.string() }).parse(wire),
  rules: ({ words }) => ({ wording: `By rule: ${words}` }),
};

/** A model whose every word is let out by the test. */
function aModel(answer: ChatModel["answer"]): ChatModel {
  return {
    name: "small · models.example",
    preview: ({ messages }) => ({
      url: `${endpoint.baseUrl}/chat/completions`,
      body: JSON.stringify({ model: "small", messages }),
    }),
    answer,
  };
}

const untilStopped: ChatModel["answer"] = async function* (_, signal) {
  yield { wording: "Half" };
  await new Promise((stopped) => signal.addEventListener("abort", stopped));
  throw new AppError("model-stopped", {});
};

function Asking() {
  const coach = useCoachTask(echo);
  return (
    <main>
      <button type="button" onClick={() => coach.ask({ words: "Hello there" })}>
        Ask
      </button>
      {coach.isThinking && (
        <button type="button" onClick={coach.stop}>
          Stop
        </button>
      )}
      <p>{JSON.stringify(coach.partial)}</p>
      <SendPreview coach={coach} />
      {coach.answer && (
        <>
          <p>{coach.answer.value.wording}</p>
          <CoachSource answer={coach.answer} />
        </>
      )}
    </main>
  );
}

const open = (answer: ChatModel["answer"], where = endpoint) =>
  renderWith(<Asking />, {
    settings: { endpoint: where },
    browser: { hasOrigin: async () => true },
    deps: { openModel: async () => aModel(answer) },
  });

describe("asking the coach", () => {
  it("answers by rule at once when no model is chosen", async () => {
    const { user, db } = await renderWith(<Asking />);
    await user.click(screen.getByRole("button", { name: "Ask" }));
    expect(await screen.findByText("By rule: Hello there")).toBeTruthy();
    expect(screen.getByText("Built-in coach")).toBeTruthy();
    expect(await db.ledger.count()).toBe(0);
  });

  it("sends nothing before what would be sent was shown", async () => {
    const answer = vi.fn(untilStopped);
    const { user, db, container } = await open(answer);
    await user.click(screen.getByRole("button", { name: "Ask" }));
    expect(await screen.findByText("To small at models.example:")).toBeTruthy();
    expect(screen.getByText(/"content":"Hello there"/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("What would be sent");
    expect(answer).not.toHaveBeenCalled();
    expect(await db.ledger.count()).toBe(0);
    await expectNoAxeViolations(container);
  });

  it("accounts for the very text that was shown, and says who answered", async () => {
    const { user, db } = await open(async function* () {
      yield { wording: "Hello again" };
    });
    await user.click(screen.getByRole("button", { name: "Ask" }));
    const shown = (await screen.findByText(/"content":"Hello there"/)).textContent;
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect(await screen.findByText("small · models.example")).toBeTruthy();
    expect(screen.getByText("Hello again")).toBeTruthy();
    expect(await db.ledger.toArray()).toMatchObject([
      { body: shown, outcome: "answered", task: "echo", origin: "https://models.example" },
    ]);
  });

  it("lets the built-in coach answer instead, and then sends nothing", async () => {
    const answer = vi.fn(untilStopped);
    const { user } = await open(answer);
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await user.click(await screen.findByRole("button", { name: /^Not now/ }));
    expect(await screen.findByText("By rule: Hello there")).toBeTruthy();
    expect(answer).not.toHaveBeenCalled();
  });

  it("shows the answer as it grows, and stops at once", async () => {
    const { user, db } = await open(untilStopped);
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await user.click(await screen.findByRole("button", { name: "Send" }));
    expect(await screen.findByText('{"wording":"Half"}')).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(screen.queryByText('{"wording":"Half"}')).toBeNull();
    expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
    await waitFor(async () =>
      expect(await db.ledger.toArray()).toMatchObject([{ outcome: "stopped" }]),
    );
  });

  it("stops when the screen is left", async () => {
    let signal: AbortSignal | undefined;
    const { user, unmount } = await open((request, given) => {
      signal = given;
      return untilStopped(request, given);
    });
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await user.click(await screen.findByRole("button", { name: "Send" }));
    await screen.findByText('{"wording":"Half"}');
    act(() => unmount());
    expect(signal?.aborted).toBe(true);
  });

  it("answers by rule and says why when the model fails", async () => {
    // biome-ignore lint/correctness/useYield: it fails before its first word
    const { user, db } = await open(async function* () {
      throw new AppError("model-unreachable", { host: "models.example" });
    });
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await user.click(await screen.findByRole("button", { name: "Send" }));
    expect(await screen.findByText("By rule: Hello there")).toBeTruthy();
    expect(screen.getByText(/^Built-in coach · .*models\.example/)).toBeTruthy();
    expect(await db.ledger.toArray()).toMatchObject([{ outcome: "failed" }]);
  });

  it("answers by rule when the browser no longer allows the address", async () => {
    const { user } = await renderWith(<Asking />, { settings: { endpoint } });
    await user.click(screen.getByRole("button", { name: "Ask" }));
    expect(await screen.findByText("By rule: Hello there")).toBeTruthy();
    expect(screen.getByText(/^Built-in coach · /)).toBeTruthy();
  });

  it("shows what goes to a model on this computer once a screen", async () => {
    const { user } = await open(
      async function* () {
        yield { wording: "Hello again" };
      },
      { baseUrl: "http://127.0.0.1:1234/v1", model: "small" },
    );
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await user.click(await screen.findByRole("button", { name: "Send" }));
    await screen.findByText("Hello again");
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await screen.findByText("Hello again");
    expect(screen.queryByRole("button", { name: "Send" })).toBeNull();
  });
});
