import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Route, Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { ResourceScreen } from "@/components/plan/ResourceScreen";
import { changeResource } from "@/lib/db/resources";
import type { Resource } from "@/lib/domain/resource";
import { aPair, aResource, now } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const pair = aPair();

const open = async (change: Partial<Resource> = {}, how = "") => {
  const resource = aResource({ pairId: pair.id, ...change });
  const { hook } = memoryLocation({ path: `/plan/${resource.id}${how}` });
  const shown = await renderWith(
    <Router hook={hook}>
      <Route path="/plan/:id/:kept?" component={ResourceScreen} />
    </Router>,
    { pair, prepare: ({ db }) => db.resources.add(resource) },
  );
  const saved = () => shown.db.resources.get(resource.id);
  return { ...shown, resource, saved };
};
const why = () => screen.findByLabelText("Why keep it?");

describe("the words about a resource", () => {
  it("join it while one writes, and leave no draft to hide newer ones", async () => {
    const { user, db, resource, saved } = await open();
    await user.type(await why(), "For Monday");
    await waitFor(async () => expect((await saved())?.why).toBe("For Monday"), { timeout: 3_000 });
    await waitFor(async () => expect(await db.drafts.count()).toBe(0));
    await changeResource(db, resource.id, { why: "Of another window" }, now);
    await waitFor(async () => expect(await why()).toHaveProperty("value", "Of another window"));
  });

  it("write nothing when the field is only visited", async () => {
    const { user, db, resource, saved } = await open({ why: "For Monday" });
    await user.click(await why());
    await changeResource(db, resource.id, { why: "Newer" }, now);
    await user.tab();
    await waitFor(async () => expect(await why()).toHaveProperty("value", "Newer"));
    expect((await saved())?.why).toBe("Newer");
  });

  it("join what another window wrote meanwhile", async () => {
    const { user, db, resource, saved } = await open({ why: "For Monday" });
    await user.type(await why(), " and Tuesday");
    await changeResource(db, resource.id, { why: "Only for Monday" }, now);
    await user.tab();
    await waitFor(async () => expect((await saved())?.why).toBe("Only for Monday and Tuesday"), {
      timeout: 3_000,
    });
  });
});

describe("a resource", () => {
  it("that was in the plan already is not taken back with one press", async () => {
    const { container } = await open({}, "/updated");
    await screen.findByText("Already in your plan, now brought up to date");
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    screen.getByRole("button", { name: "Remove" });
    await expectNoAxeViolations(container);
  });

  it("of another pair is not shown", async () => {
    await open({ pairId: aPair().id });
    await screen.findByText(/nothing at this address/);
  });

  it("says who may see it, and is shown to more only on its owner’s word", async () => {
    const { user, saved } = await open({ visibility: "only-me" });
    const choice = await screen.findByLabelText("Who may see it");
    expect(choice).toHaveProperty("value", "only-me");
    await user.selectOptions(choice, "Both of us");
    await waitFor(async () => expect((await saved())?.visibility).toBe("both"));
  });
});
