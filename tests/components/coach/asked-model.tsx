import { screen } from "@testing-library/react";
import { ImproveGoal } from "@/components/goals/ImproveGoal";
import type { ChatModel } from "@/lib/coach/task";
import { aGoal, aPair } from "@/tests/builders/records";
import { renderWith } from "@/tests/builders/render";

const endpoint = { baseUrl: "https://models.example/v1", model: "small" };
export const STATEMENT = "Weld a chair with Lea and Orlane this winter";

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

export async function openAsked(
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

/** What it is that sends. */
export const send = { name: "Send" };
export const good = `Weld a chair with [PERSON_1] and Orlane this winter, by [date?]`;

/** What the model proposes, once it is there. */
export const fromModel = () =>
  screen.findByRole("region", { name: "What small · models.example proposes" });
