import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ImproveGoal } from "@/components/goals/ImproveGoal";
import type { ChatModel } from "@/lib/coach/task";
import type { Visibility } from "@/lib/domain/record";
import { aGoal } from "@/tests/builders/records";
import { renderWith } from "@/tests/builders/render";

const endpoint = { baseUrl: "https://models.example/v1", model: "small" };

const model: ChatModel = {
  name: "small · models.example",
  host: "models.example",
  async *answer({ messages }, { onSend }) {
    await onSend({ url: endpoint.baseUrl, body: JSON.stringify(messages), isPlainer: false });
    yield { statement: "Weld a chair" };
  },
};

const open = (visibility: Visibility) => {
  const goal = aGoal({ visibility, statement: "Weld a chair", statusReason: "Tired of it" });
  return renderWith(
    <ImproveGoal
      goal={goal}
      statement={goal.statement}
      onAccept={() => {}}
      onEdit={() => {}}
      onSplit={() => {}}
    />,
    {
      settings: { endpoint },
      browser: { hasOrigin: async () => true },
      deps: { openModel: async () => model },
    },
  );
};

describe("a goal that a model would be told", () => {
  it("is called private before it leaves, when its author marked it Only me", async () => {
    const { user } = await open("only-me");
    await user.click(screen.getByRole("button", { name: /SMART/ }));
    expect(await screen.findByText(/^You marked this “Only me”/)).toBeTruthy();
    expect(screen.getByLabelText("Exact text of the request").textContent).toContain(
      "Weld a chair",
    );
  });

  it("is not called private when both may see it", async () => {
    const { user } = await open("both");
    await user.click(screen.getByRole("button", { name: /SMART/ }));
    expect(await screen.findByText("What would be sent")).toBeTruthy();
    expect(screen.queryByText(/^You marked this/)).toBeNull();
  });

  it("takes nothing along that was not asked about", async () => {
    const { user } = await open("only-me");
    await user.click(screen.getByRole("button", { name: /SMART/ }));
    await screen.findByText("What would be sent");
    expect(screen.queryByText(/Tired of it/)).toBeNull();
  });
});
