import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useToast } from "@/components/hooks/toast";
import { Button } from "@/components/ui/Button";
import { common } from "@/lib/i18n/messages/en/common";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const undone: string[] = [];
const deletes = ["First", "Second"].map((name) => ({
  text: `${name} deleted.`,
  undo: async () => void undone.push(name),
}));

function Saying() {
  const toast = useToast();
  return (
    <>
      <h1 tabIndex={-1}>Goals</h1>
      <Button onClick={() => toast({ text: "Done.", undo: async () => {} })}>Do it</Button>
      <Button onClick={() => toast({ text: "Done." })}>Say it</Button>
      {deletes.map((one) => (
        <Button key={one.text} onClick={() => toast(one)}>
          {one.text.replace(" deleted.", "")}
        </Button>
      ))}
    </>
  );
}

const open = async () => {
  const shown = await renderWith(<Saying />);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  fireEvent.click(screen.getByRole("button", { name: "Do it" }));
  screen.getByText("Done.");
  return shown;
};
const wait = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1_000));
const isShown = () => screen.queryByText("Done.") !== null;

beforeEach(() => history.replaceState(null, "", "/goals"));
afterEach(() => vi.useRealTimers());

describe("what was done, at the foot of the panel", () => {
  it("goes after ten seconds", async () => {
    await open();
    wait(9);
    expect(isShown()).toBe(true);
    wait(2);
    expect(isShown()).toBe(false);
  });

  it("goes after five when there is nothing to take back", async () => {
    await open();
    wait(11);
    fireEvent.click(screen.getByRole("button", { name: "Say it" }));
    wait(4);
    expect(isShown()).toBe(true);
    wait(2);
    expect(isShown()).toBe(false);
  });

  it("waits for a pointer that moves over it, not for one that rests there", async () => {
    await open();
    wait(9);
    fireEvent.pointerMove(screen.getByText("Done."));
    wait(9);
    expect(isShown()).toBe(true);
    wait(2);
    expect(isShown()).toBe(false);
  });

  it("waits while the keyboard is on it", async () => {
    await open();
    act(() => screen.getByRole("button", { name: common.undo }).focus());
    wait(60);
    expect(isShown()).toBe(true);
  });

  it("is closed by its button, and by Escape", async () => {
    const { container } = await open();
    fireEvent.click(screen.getByRole("button", { name: common.close }));
    expect(isShown()).toBe(false);
    expect(document.activeElement?.tagName).toBe("H1");

    fireEvent.click(screen.getByRole("button", { name: "Do it" }));
    vi.useRealTimers();
    await expectNoAxeViolations(container);
    fireEvent.keyDown(screen.getByRole("button", { name: common.undo }), { key: "Escape" });
    expect(isShown()).toBe(false);
  });

  it("leaves what was done before it within reach: it comes back once the later one was taken back", async () => {
    undone.length = 0;
    await open();
    wait(11);
    const act = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
    act("First");
    wait(9);
    act("Second");
    screen.getByText("Second deleted.");
    wait(9);
    act(common.undo);
    await vi.waitFor(() => screen.getByText(common.undone));
    wait(6);
    screen.getByText("First deleted.");
    wait(9);
    act(common.undo);
    await vi.waitFor(() => screen.getByText(common.undone));
    expect(undone).toEqual(["Second", "First"]);
    wait(6);
    expect(screen.queryByRole("button", { name: common.undo })).toBeNull();
  });

  it("comes back when the later one is closed, and when words alone came after it", async () => {
    await open();
    wait(11);
    const act = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
    act("First");
    act("Second");
    act(common.close);
    screen.getByText("First deleted.");
    act("Say it");
    wait(6);
    screen.getByText("First deleted.");
    act(common.close);
    expect(screen.queryByText("First deleted.")).toBeNull();
  });

  it("takes the older ones along when nobody answers it: none comes back as if it were new", async () => {
    await open();
    fireEvent.click(screen.getByRole("button", { name: "First" }));
    fireEvent.click(screen.getByRole("button", { name: "Second" }));
    wait(11);
    expect(screen.queryByRole("button", { name: common.undo })).toBeNull();
  });

  it("comes along to the screen that what was done leads to, not to the next one", async () => {
    await open();
    act(() => history.pushState(null, "", "/goals/1"));
    expect(isShown()).toBe(true);
    wait(2);
    act(() => history.pushState(null, "", "/plan"));
    expect(isShown()).toBe(false);
  });
});
