import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { CoachAtWork } from "@/components/coach/CoachAtWork";
import { CoachSource } from "@/components/coach/CoachSource";
import { useCoachTask } from "@/components/hooks/use-coach-task";
import type { ChatModel, CoachTask } from "@/lib/coach/task";
import { AppError } from "@/lib/domain/errors";
import type { Visibility } from "@/lib/domain/record";
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
  checks: () => [],
};

/** A model whose every word is let out by the test, after it was allowed to send. */
function aModel(answer: Answer): ChatModel {
  return {
    name: "small · models.example",
    host: "models.example",
    async *answer({ messages }, { signal, onSend }) {
      const body = JSON.stringify({ model: "small", messages });
      await onSend({ url: `${endpoint.baseUrl}/chat/completions`, body, isPlainer: false });
      yield* answer(signal);
    },
  };
}
type Answer = (signal: AbortSignal) => AsyncGenerator<unknown>;

const untilStopped: Answer = async function* (signal) {
  yield { wording: "Half of what it says" };
  await new Promise((stopped) => signal.addEventListener("abort", stopped));
  throw new AppError("model-stopped", {});
};

function Asking({ visibility }: { visibility: Visibility }) {
  const coach = useCoachTask(echo, "Hello there");
  return (
    <main>
      <button type="button" onClick={() => coach.ask({ words: "Hello there" }, visibility)}>
        Ask
      </button>
      <CoachAtWork coach={coach} />
      {coach.answer && (
        <>
          <p>{coach.answer.value.wording}</p>
          <CoachSource answer={coach.answer} />
        </>
      )}
      {coach.fromModel && (
        <>
          <p>{coach.fromModel.value.wording}</p>
          <CoachSource answer={coach.fromModel} />
        </>
      )}
    </main>
  );
}

const open = (answer: Answer, where = endpoint, visibility: Visibility = "both") =>
  renderWith(<Asking visibility={visibility} />, {
    settings: { endpoint: where },
    browser: { hasOrigin: async () => true },
    deps: { openModel: async () => aModel(answer) },
  });

describe("asking the coach", () => {
  it("answers by rule at once when no model is chosen", async () => {
    const { user, db } = await renderWith(<Asking visibility="both" />);
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
    expect(await screen.findByText(/^Half of what it/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(screen.queryByText(/^Half of what it/)).toBeNull();
    expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
    await waitFor(async () =>
      expect(await db.ledger.toArray()).toMatchObject([{ outcome: "stopped" }]),
    );
  });

  it("stops when the screen is left", async () => {
    let signal: AbortSignal | undefined;
    const { user, unmount } = await open((given) => {
      signal = given;
      return untilStopped(given);
    });
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await user.click(await screen.findByRole("button", { name: "Send" }));
    await screen.findByText(/^Half of what it/);
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
    expect(await screen.findByText(/^Built-in coach · .*models\.example/)).toBeTruthy();
    expect(await db.ledger.toArray()).toMatchObject([{ outcome: "failed" }]);
  });

  it("keeps what came before the model broke off, to be copied", async () => {
    const { user } = await open(async function* () {
      yield { wording: "Half of what it says" };
      throw new AppError("model-answer-cut", { host: "models.example" });
    });
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await user.click(await screen.findByRole("button", { name: "Send" }));
    expect(await screen.findByText("This much came before it broke off:")).toBeTruthy();
    expect(screen.getByText(/^Half of what it/)).toBeTruthy();
    expect(screen.getByText("By rule: Hello there")).toBeTruthy();
  });

  it("answers by rule when the browser no longer allows the address", async () => {
    const { user } = await renderWith(<Asking visibility="both" />, { settings: { endpoint } });
    await user.click(screen.getByRole("button", { name: "Ask" }));
    expect(await screen.findByText("By rule: Hello there")).toBeTruthy();
    expect(await screen.findByText(/^Built-in coach · /)).toBeTruthy();
  });

  it("shows each request that goes to a model on this computer too", async () => {
    const { user } = await open(
      async function* () {
        yield { wording: "Hello again" };
      },
      { baseUrl: "http://127.0.0.1:1234/v1", model: "small" },
    );
    for (const _ of ["first", "second"]) {
      await user.click(screen.getByRole("button", { name: "Ask" }));
      await user.click(await screen.findByRole("button", { name: "Send" }));
      await screen.findByText("Hello again");
    }
  });

  it("shows what it would send to have an answer mended, and why, before it does", async () => {
    const answer = vi.fn(async function* () {
      yield { nonsense: true };
    });
    const { user, db } = await open(answer);
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await user.click(await screen.findByRole("button", { name: "Send" }));
    expect(await screen.findByText(/^That answer could not be used/)).toBeTruthy();
    expect(screen.getByText(/broke a rule/)).toBeTruthy();
    expect(answer).toHaveBeenCalledTimes(1);
    expect(await db.ledger.count()).toBe(1);
    await user.click(screen.getByRole("button", { name: /^Not now/ }));
    expect(await screen.findByText("By rule: Hello there")).toBeTruthy();
    expect(answer).toHaveBeenCalledTimes(1);
  });

  it("says of an item marked Only me that its words would leave the device", async () => {
    const { user, container } = await open(untilStopped, endpoint, "only-me");
    await user.click(screen.getByRole("button", { name: "Ask" }));
    expect(await screen.findByText(/^You marked this “Only me”/)).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it("moves the focus to Stop once sent, and back to where it was asked once stopped", async () => {
    const { user } = await open(untilStopped);
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await user.click(await screen.findByRole("button", { name: "Send" }));
    const stop = await screen.findByRole("button", { name: "Stop" });
    expect(document.activeElement).toBe(stop);
    await user.click(stop);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Ask" }));
  });
});
