import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CoachAtWork } from "@/components/coach/CoachAtWork";
import { CoachSource } from "@/components/coach/CoachSource";
import { useCoachTask } from "@/components/hooks/use-coach-task";
import { joinSpans } from "@/lib/coach/proposal";
import { smartRewrite } from "@/lib/coach/tasks/smart-rewrite";
import { onDeviceModel } from "@/lib/models/on-device";
import { aLanguageModel } from "@/tests/builders/language-model";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const goal = { statement: "Animer notre réunion du lundi", purpose: "", firstStep: "" };

/** A screen that asks the coach for a wording, and shows who said what. */
function Asking() {
  const coach = useCoachTask(smartRewrite, goal.statement);
  return (
    <main>
      <button type="button" onClick={() => coach.ask(goal, "only-me")}>
        Ask
      </button>
      <CoachAtWork coach={coach} />
      {[coach.answer, coach.fromModel].map(
        (answer) =>
          answer && (
            <div key={answer.by === "built-in" ? "rules" : "model"}>
              <p>{joinSpans(answer.value.spans)}</p>
              <CoachSource answer={answer} />
            </div>
          ),
      )}
    </main>
  );
}

const open = (world: Parameters<typeof aLanguageModel>[0]) =>
  renderWith(<Asking />, {
    settings: { coach: "browser" },
    deps: { openOwnModel: async () => onDeviceModel(aLanguageModel(world).api) },
  });

describe("the coach with the browser’s own model", () => {
  it("has its answer beside the rules’, with nothing to agree to and nothing listed as sent", async () => {
    const statement = "Animer notre réunion du lundi en parlant peu, d’ici [date ?]";
    const { user, db, container } = await open({
      answer: async function* () {
        const json = JSON.stringify({ statement });
        yield json.slice(0, 30);
        yield json.slice(30);
      },
    });
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await screen.findAllByText(/the browser’s own model/i);
    expect(screen.queryByRole("heading", { name: "What would be sent" })).toBeNull();
    expect(await db.ledger.count()).toBe(0);
    await expectNoAxeViolations(container);
  });

  it("answers by the rules where the browser has none, and says why", async () => {
    const { user } = await open({ availability: "unavailable" });
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await screen.findAllByText(/no model of its own/);
    screen.getByText(/Built-in coach/);
  });

  it("answers by the rules before the download, and says where to ask for it", async () => {
    const { user } = await open({ availability: "downloadable" });
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await screen.findAllByText(/has not downloaded its model yet/);
  });
});
