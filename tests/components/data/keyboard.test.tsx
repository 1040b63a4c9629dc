import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BackupSection } from "@/components/data/BackupSection";
import { EraseSection } from "@/components/data/EraseSection";
import { StorageSection } from "@/components/data/StorageSection";
import { TrashSection } from "@/components/data/TrashSection";
import { aGoal, aPair, now } from "../../builders/records";
import "../../builders/real-files";
import { renderWith } from "../../builders/render";
import { aStorage } from "../../builders/storage";

beforeEach(() => {
  URL.createObjectURL = () => "blob:here";
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
});
afterEach(() => vi.mocked(HTMLAnchorElement.prototype.click).mockRestore());

const pair = aPair();
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const stands = () => document.activeElement;

const threeDeleted = (deps: Parameters<typeof renderWith>[1]) => ({
  ...deps,
  pair,
  prepare: ({ db }: { db: Awaited<ReturnType<typeof renderWith>>["db"] }) =>
    db.goals.bulkAdd(
      ["C", "B", "A"].map((statement, index) =>
        aGoal({
          pairId: pair.id,
          statement,
          deletedAt: now.replace("09:00:00", `09:00:0${index}`) as typeof now,
        }),
      ),
    ),
});

describe("the keyboard, in the trash", () => {
  it("goes on to what took the place of what was brought back, at last to the title", async () => {
    const { user } = await renderWith(<TrashSection />, threeDeleted({}));
    await user.click(await screen.findByRole("button", { name: "Bring back: A" }));
    await waitFor(() => expect(stands()).toBe(button("Bring back: B")));
    await user.click(button("Bring back: C"));
    await waitFor(() => expect(stands()).toBe(button("Bring back: B")));
    await user.click(button("Bring back: B"));
    await waitFor(() => expect(stands()).toBe(screen.getByRole("heading", { name: "Trash" })));
  });

  it("goes on from what was deleted for good, and from a trash that was emptied", async () => {
    const { user } = await renderWith(<TrashSection />, threeDeleted({}));
    await user.click(await screen.findByRole("button", { name: "Delete for good: B" }));
    const sure = button("Yes, for good");
    expect(sure.className).toContain("harm");
    await user.click(sure);
    await waitFor(() => expect(stands()).toBe(button("Bring back: C")));
    await user.click(button("Empty the trash"));
    await user.click(button("Yes, empty it for good"));
    await waitFor(() => expect(stands()).toBe(screen.getByRole("heading", { name: "Trash" })));
  });

  it.each([
    ["en", "Goal"],
    ["fr", "Objectif"],
  ] as const)("one thing is called by the name of one (%s)", async (locale, kind) => {
    await renderWith(<TrashSection />, threeDeleted({ locale }));
    const [first] = await screen.findAllByRole("listitem");
    expect(first && within(first).getByText(kind)).toBeTruthy();
  });
});

describe("the keyboard, at the backup", () => {
  it("stays on the button that downloads", async () => {
    const { user } = await renderWith(<BackupSection />, { pair });
    await user.click(button("Download a backup"));
    expect(await screen.findByText(/is in your downloads/)).toBeTruthy();
    expect(stands()).toBe(button("Download a backup"));
  });

  it("goes into the passphrase’s form and, when it is done, back to what opened it", async () => {
    const { user } = await renderWith(<BackupSection />, { pair });
    const opener = button("Protect it with a passphrase");
    await user.click(opener);
    expect(stands()).toBe(screen.getByLabelText("Passphrase"));
    await user.type(screen.getByLabelText("Passphrase"), "corde et piton{Enter}");
    const again = screen.getByLabelText("The same once more");
    await user.type(again, "corde et pitons{Enter}");
    expect(stands()).toBe(again);
    expect(again.getAttribute("aria-invalid")).toBe("true");
    await user.clear(again);
    await user.type(again, "corde et piton{Enter}");
    expect(await screen.findByText(/is in your downloads/, {}, { timeout: 20_000 })).toBeTruthy();
    expect(stands()).toBe(opener);
  }, 60_000);

  it("stays at the file when it is refused", async () => {
    const { user } = await renderWith(<BackupSection />, { pair });
    await user.upload(screen.getByLabelText("Choose a file"), new File(["{}"], "a.json"));
    expect(await screen.findByText("This file is not a backup from Cordée.")).toBeTruthy();
    expect(stands()).not.toBe(document.body);
  });
});

it("the keyboard stands on what the browser promised", async () => {
  let isPersisted = false;
  const persist = async () => {
    isPersisted = true;
    return true;
  };
  const storage = aStorage({ persist, isPersisted: async () => isPersisted });
  const { user } = await renderWith(<StorageSection />, { pair, deps: { storage } });
  await user.click(await screen.findByRole("button", { name: "Ask the browser to keep it" }));
  const promised = await screen.findByText(/has promised not to clear/);
  await waitFor(() => expect(stands()).toBe(promised));
});

it("a backup saved before erasing is said, and the keyboard stays", async () => {
  const { user } = await renderWith(<EraseSection />, { pair });
  await user.click(button("Erase everything"));
  await user.click(button("Save a backup first"));
  expect((await screen.findByText(/is in your downloads/)).getAttribute("role")).toBe("status");
  expect(stands()).toBe(button("Save a backup first"));
});
