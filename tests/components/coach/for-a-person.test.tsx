import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RephraseFeedback } from "@/components/feedback/RephraseFeedback";
import { ImproveGoal } from "@/components/goals/ImproveGoal";
import { SummariseNotes } from "@/components/sessions/SummariseNotes";
import { disagree } from "@/lib/db/disagreements";
import { aGoal, aPair, aSession, now } from "@/tests/builders/records";
import { renderWith } from "@/tests/builders/render";

const improve = (statement: string, purpose = "") => (
  <ImproveGoal
    goal={aGoal({ statement, purpose })}
    statement={statement}
    onAccept={() => {}}
    onEdit={() => {}}
    onSplit={() => {}}
  />
);

const rephrase = (text: string) => (
  <RephraseFeedback
    text={text}
    visibility="only-me"
    onKeep={() => {}}
    onEdit={() => {}}
    onShow={() => {}}
  />
);

describe("words that are for a person", () => {
  it("are offered to no coach where a goal is made better", async () => {
    await renderWith(improve("I don’t see the point of being alive."));
    expect(screen.getByRole("heading", { name: "This is for a person" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /SMART/ })).toBeNull();
  });

  it("are heard in what goes along, too", async () => {
    await renderWith(improve("Give 2 talks by June", "My boss put his hand on my thigh."));
    expect(screen.queryByRole("button", { name: /SMART/ })).toBeNull();
  });

  it("are offered to no coach where notes are read", async () => {
    const notes = "Talked about June.\nJe ne veux plus vivre.\nSara sends the plan.";
    const session = aSession({ notes });
    await renderWith(<SummariseNotes session={session} />);
    expect(screen.getByRole("heading", { name: "This is for a person" })).toBeTruthy();
  });

  it("are read by the built-in coach alone once their author says that they are nothing of the kind", async () => {
    const endpoint = { baseUrl: "http://127.0.0.1:9/v1", model: "small" };
    const settings = { coach: "address", endpoint } as const;
    const goal =
      "Give a talk on what to say when someone wants to kill themselves: I want to kill myself";
    const { user } = await renderWith(improve(goal), { settings });
    await user.click(await screen.findByRole("button", { name: /nothing of the kind/ }));
    const asking = await screen.findByRole("button", { name: /SMART/ });
    expect(document.activeElement).toBe(asking);
    await user.click(asking);
    await screen.findByText("Built-in coach");
    expect(screen.queryByText("What would be sent")).toBeNull();
  });

  it("are put in order by nobody where they endanger someone, whatever their author says", async () => {
    const threat = "I'm going to hit him.";
    const pair = aPair();
    const { container } = await renderWith(rephrase(threat), {
      pair,
      prepare: async ({ db }) => {
        const given = { id: crypto.randomUUID(), pairId: pair.id, flag: "violence" } as const;
        const said = { language: "en", words: threat, sentence: threat } as const;
        await disagree(db, { ...given, ...said }, now);
      },
    });
    await new Promise((done) => setTimeout(done, 50));
    expect(container.querySelector("select, button")).toBeNull();
  });

  it("are not the weary words of work", async () => {
    await renderWith(improve("This deadline will kill me, ha: finish it by June"));
    expect(screen.getByRole("button", { name: /SMART/ })).toBeTruthy();
  });
});
