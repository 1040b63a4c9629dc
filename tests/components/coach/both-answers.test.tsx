import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ImproveGoal } from "@/components/goals/ImproveGoal";
import type { ChatModel } from "@/lib/coach/task";
import { AppError } from "@/lib/domain/errors";
import { aGoal, aPair } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const endpoint = { baseUrl: "https://models.example/v1", model: "small" };
const STATEMENT = "Weld a chair with Lea and Orlane this winter";

interface Script {
  /** What it answers, one a request; the last again and again. */
  answers: readonly string[];
  /** Settled when it may go on after its first words. */
  gate?: Promise<void>;
}

/** A model over no wire, that keeps what it was sent. */
function aModel({ answers, gate }: Script) {
  const sent: string[] = [];
  const model: ChatModel = {
    name: "small · models.example",
    host: "models.example",
    async *answer({ messages }, { signal, onSend }) {
      const body = JSON.stringify({ model: "small", messages });
      await onSend({ url: `${endpoint.baseUrl}/chat/completions`, body, isPlainer: false });
      sent.push(body);
      const statement = answers[Math.min(sent.length, answers.length) - 1] ?? "";
      yield { statement: statement.slice(0, 25) };
      await Promise.race([
        gate,
        new Promise<void>((stopped) => signal.addEventListener("abort", () => stopped())),
      ]);
      yield { statement };
    },
  };
  return { model, sent };
}

async function open(
  script: Script,
  settings = {},
  locale: "en" | "fr" = "en",
  statement = STATEMENT,
  browser = {},
) {
  const { model, sent } = aModel(script);
  const goal = aGoal({ visibility: "both", statement, purpose: "", firstStep: "" });
  const shown = await renderWith(
    <main>
      <ImproveGoal
        goal={goal}
        statement={goal.statement}
        onAccept={() => {}}
        onEdit={() => {}}
        onSplit={() => {}}
      />
    </main>,
    {
      locale,
      pair: aPair({ partnerName: "Lea" }),
      settings: { endpoint, ...settings },
      browser: { hasOrigin: async () => true, ...browser },
      deps: { openModel: async () => model },
    },
  );
  await shown.user.click(screen.getByRole("button", { name: /SMART/ }));
  return { ...shown, sent };
}

const builtIn = () => screen.findByRole("region", { name: "A wording to consider" });
const fromModel = () =>
  screen.findByRole("region", { name: "What small · models.example proposes" });
const send = { name: "Send" };
const good = `Weld a chair with [PERSON_1] and Orlane this winter, by [date?]`;

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

describe("what would be sent", () => {
  it("names nobody that the user knows, says who stands for whom, and how much it is", async () => {
    const { container } = await open({ answers: [good] });
    const body = await screen.findByLabelText("Exact text of the request");
    expect(body.textContent).toContain("[PERSON_1]");
    expect(body.textContent).not.toContain("Lea");
    expect(screen.getByText("[PERSON_1] stands for “Lea”")).toBeTruthy();
    expect(screen.getByText(/bytes?, about \d+ tokens/)).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it("hides two words that are pressed one upon the other", async () => {
    const statement = "Weld a chair with Lea, Orlane and Bruno this winter";
    const { user, deps } = await open({ answers: [good] }, {}, "en", statement);
    const [one, other] = await Promise.all(
      ["Orlane", "Bruno"].map((name) => screen.findByRole("button", { name })),
    );
    if (!one || !other) throw new Error("no marked words");
    const { readSettings } = deps.browser;
    // A browser answers later: both are pressed before either is kept.
    deps.browser.readSettings = async () => {
      const now = await readSettings();
      await new Promise((done) => setTimeout(done, 5));
      return now;
    };
    await Promise.all([user.click(one), user.click(other)]);
    await waitFor(async () =>
      expect((await readSettings()).hiddenWords.toSorted()).toEqual(["Bruno", "Orlane"]),
    );
  });

  it("hides no further word where 500 are hidden, forgets none, and says so", async () => {
    const hiddenWords = Array.from({ length: 500 }, (_, at) => `Word${at}`);
    await open({ answers: [good] }, { hiddenWords });
    expect(await screen.findByText(/^500 words are hidden/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Orlane" })).toBeNull();
  });

  it("hides a word that may be a name everywhere at one click, for good, until it may be told", async () => {
    const { user, sent, deps } = await open({ answers: [good] });
    const body = () => screen.getByLabelText("Exact text of the request").textContent ?? "";
    await user.click(await screen.findByRole("button", { name: "Orlane" }));
    await waitFor(() => expect(body()).toContain("[NAME_1]"));
    expect(body()).not.toContain("Orlane");
    expect((await deps.browser.readSettings()).hiddenWords).toEqual(["Orlane"]);
    await user.click(await screen.findByRole("button", { name: "Tell “Orlane”" }));
    await waitFor(() => expect(body()).toContain("Orlane"));
    const shown = body();
    await user.click(screen.getByRole("button", send));
    await waitFor(() => expect(sent).toEqual([shown]));
  });

  it("is not shown again to where the user said so, but is on request", async () => {
    const { user, sent, deps, db } = await open({ answers: [good] });
    await user.click(await screen.findByRole("checkbox"));
    await user.click(screen.getByRole("button", send));
    await fromModel();
    expect((await deps.browser.readSettings()).unaskedOrigins).toEqual(["https://models.example"]);
    await user.click(screen.getByRole("button", { name: /SMART/ }));
    await waitFor(() => expect(sent).toHaveLength(2));
    await fromModel();
    await user.click(screen.getByRole("button", { name: "See what would be sent" }));
    expect(await screen.findByRole("heading", { name: "What would be sent" })).toBeTruthy();
    expect(sent).toHaveLength(2);
    expect(await db.ledger.toArray()).toMatchObject([
      { fields: ["statement"], body: sent[0] },
      { fields: ["statement"], body: sent[1] },
    ]);
  });

  it("is shown for another destination than the one that was agreed to", async () => {
    await open({ answers: [good] }, { unaskedOrigins: ["https://other.example"] });
    expect(await screen.findByRole("heading", { name: "What would be sent" })).toBeTruthy();
  });

  it("has no axe violation in French either", async () => {
    const { container } = await open({ answers: [good] }, {}, "fr");
    await screen.findByRole("checkbox");
    await expectNoAxeViolations(container);
  });
});
