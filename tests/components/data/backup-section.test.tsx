import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BackupSection } from "@/components/data/BackupSection";
import { fileOfEverything } from "@/lib/actions/save-to-file";
import { Settings } from "@/lib/domain/settings";
import { Instant } from "@/lib/domain/time";
import { writeBackup } from "@/lib/files/backup";
import { seal } from "@/lib/files/seal";
import { aGoal, aPair, now } from "../../builders/records";
import "../../builders/real-files";
import { expectNoAxeViolations, renderWith } from "../../builders/render";
import { databaseOf } from "../../builders/whole";

const pair = aPair();
const settings = Settings.parse({});
const earlier = Instant.parse("2026-11-22T09:00:00.000Z");

/** Somebody’s backup with one goal of this pair. */
async function aFile(statement = "Run workshops alone", name = "cordee-2026-11-23.json") {
  const db = await databaseOf({ pairs: [pair], goals: [aGoal({ pairId: pair.id, statement })] });
  const blob = await writeBackup(db, { settings, appVersion: "0.1.0" }, now);
  return new File([blob], name);
}

const choose = () => screen.getByLabelText("Choose a file");

describe("bringing a backup back", () => {
  it("first shows what it would change, and changes nothing", async () => {
    const { user, db, container } = await renderWith(<BackupSection />, { pair });
    await user.upload(choose(), await aFile());

    const plan = await screen.findByRole("region", { name: "What this file would change" });
    within(plan).getByText("Goals: 1 new");
    const folded = within(plan).getByText("1 item the same here and in the file");
    within(plan).getByText("Pairs: 1 the same");
    expect(folded.closest("details")).toHaveProperty("open", false);
    expect(await db.goals.count()).toBe(0);
    await expectNoAxeViolations(container);
  });

  it("names what is new and what changed, in both wordings, and counts the rest", async () => {
    const changed = aGoal({ pairId: pair.id, statement: "Run workshops alone" });
    const goal = { ...changed, statement: "Run workshops", updatedAt: earlier };
    const added = ["A", "B", "C", "D", "E", "F"].map((statement) =>
      aGoal({ pairId: pair.id, statement }),
    );
    const theirs = await databaseOf({ pairs: [pair], goals: [changed, ...added] });
    const blob = await writeBackup(theirs, { settings, appVersion: "0.1.0" }, now);
    const { user, container } = await renderWith(<BackupSection />, {
      pair,
      prepare: (deps) => deps.db.goals.add(goal),
    });
    await user.upload(choose(), new File([blob], "cordee.json"));
    await screen.findByText("Goals: 6 new, 1 newer");
    expect(screen.getAllByText(/^New: “[A-F]”$/)).toHaveLength(5);
    screen.getByText("Newer: “Run workshops alone”");
    screen.getByText("Here: “Run workshops”");
    screen.getByText("And 1 more.");
    await expectNoAxeViolations(container);
  });

  it("merges when told to", async () => {
    const { user, db } = await renderWith(<BackupSection />, { pair });
    await user.upload(choose(), await aFile());
    await user.click(await screen.findByRole("button", { name: "Merge with what is here" }));

    await screen.findByText("The backup is merged with what was here.");
    expect(await db.goals.toArray()).toMatchObject([{ statement: "Run workshops alone" }]);
    expect(screen.queryByRole("region", { name: "What this file would change" })).toBeNull();

    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await db.goals.count()).toBe(0));
  });

  it("replaces everything only when told twice", async () => {
    const mine = aGoal({ pairId: pair.id });
    const { user, db } = await renderWith(<BackupSection />, {
      pair,
      prepare: (deps) => deps.db.goals.add(mine),
    });
    await user.upload(choose(), await aFile());
    await user.click(await screen.findByRole("button", { name: "Replace everything" }));
    expect(await db.goals.count()).toBe(1);
    expect(screen.getAllByRole("button", { name: "Cancel" })).toHaveLength(1);
    screen.getByRole("button", { name: "Leave this file" });
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    const again = screen.getByRole("button", { name: "Replace everything" });
    expect(document.activeElement).toBe(again);
    await user.click(again);
    await user.click(screen.getByRole("button", { name: "Yes, replace everything" }));

    await screen.findByText("The backup has taken the place of what was here.");
    expect(await db.goals.toArray()).toMatchObject([{ statement: "Run workshops alone" }]);
  });

  it("asks for the passphrase of an encrypted one, and says when it is another", async () => {
    const { user, container } = await renderWith(<BackupSection />, { pair });
    const sealed = new File([await seal(await aFile(), "corde et piton")], "cordee.json.age");
    await user.upload(choose(), sealed);
    const field = await screen.findByLabelText("Passphrase");
    expect(document.activeElement).toBe(field);
    await user.type(field, "corde");
    await user.click(screen.getByRole("button", { name: "Open it" }));
    await screen.findByText("This passphrase does not open the file.", {}, { timeout: 20_000 });
    await expectNoAxeViolations(container);

    await user.type(screen.getByLabelText("Passphrase"), " et piton");
    await user.click(screen.getByRole("button", { name: "Open it" }));
    await screen.findByText("What this file would change", {}, { timeout: 20_000 });
    expect(screen.queryByLabelText("Passphrase")).toBeNull();
    expect(document.activeElement?.textContent).toBe("What this file would change");
    await user.click(screen.getByRole("button", { name: "Leave this file" }));
    expect(document.activeElement).toBe(choose());
  }, 60_000);

  it("says in French why a file is refused, and what to do", async () => {
    const { user } = await renderWith(<BackupSection />, { pair, locale: "fr" });
    await user.upload(
      await screen.findByLabelText("Choisir un fichier"),
      new File(["{}"], "autre.json"),
    );
    await screen.findByText("Ce fichier n’est pas une sauvegarde de Cordée.");
  });

  it("lists what is left out, and why", async () => {
    const { user, container } = await renderWith(<BackupSection />, { pair });
    const text = (await (await aFile()).text()).replace(`"draft"`, `"lost"`);
    await user.upload(choose(), new File([text], "cordee.json"));
    await user.click(await screen.findByText("1 item left out, and why"));
    screen.getByText("Goals, no. 1: “status” breaks a rule");
    await expectNoAxeViolations(container);
  });

  it("never sends this device’s key to an address that came with a file", async () => {
    const endpoint = { baseUrl: "https://elsewhere.example/v1", model: "m" };
    const db = await databaseOf({ pairs: [pair] });
    const theirs = { settings: Settings.parse({ endpoint }), appVersion: "0.1.0" };
    const { user, deps, container } = await renderWith(<BackupSection />, {
      pair,
      settings: { endpoint: { baseUrl: "https://mine.example/v1", model: "m" } },
      prepare: ({ browser }) => browser.writeKey("my-key", "profile"),
    });
    await user.upload(choose(), new File([await writeBackup(db, theirs, now)], "cordee.json"));
    const tick = await screen.findByRole("checkbox", { name: /elsewhere\.example/ });
    await expectNoAxeViolations(container);
    expect(tick).toHaveProperty("checked", false);
    await user.click(tick);
    await user.click(await screen.findByRole("button", { name: "Replace everything" }));
    await user.click(screen.getByRole("button", { name: "Yes, replace everything" }));
    await waitFor(async () =>
      expect(await deps.browser.readSettings()).toMatchObject({ endpoint, pairId: pair.id }),
    );
    expect(await deps.browser.readKey()).toBe("");

    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await deps.browser.readKey()).toBe("my-key"));
    expect((await deps.browser.readSettings()).endpoint?.baseUrl).toBe("https://mine.example/v1");
  });
});

it("a backup’s model stays in the file until it is asked for, and its language is announced", async () => {
  const mine = { baseUrl: "https://mine.example/v1", model: "m" };
  const endpoint = { baseUrl: "https://elsewhere.example/v1", model: "m" };
  const theirs = { settings: Settings.parse({ endpoint, locale: "fr" }), appVersion: "0.1.0" };
  const file = await writeBackup(await databaseOf({ pairs: [pair] }), theirs, now);
  const { user, deps } = await renderWith(<BackupSection />, {
    pair,
    settings: { endpoint: mine, locale: "en" },
    prepare: ({ browser }) => browser.writeKey("my-key", "profile"),
  });
  await user.upload(choose(), new File([file], "cordee.json"));
  await screen.findByText("Replacing sets Cordée’s language to Français.");
  await user.click(screen.getByRole("button", { name: "Replace everything" }));
  await user.click(screen.getByRole("button", { name: "Yes, replace everything" }));
  await waitFor(async () => expect((await deps.browser.readSettings()).locale).toBe("fr"));
  expect((await deps.browser.readSettings()).endpoint).toEqual(mine);
  expect(await deps.browser.readKey()).toBe("my-key");
});

describe("making a backup", () => {
  it("asks for a passphrase twice, in plain words", async () => {
    const { user, container } = await renderWith(<BackupSection />, { pair });
    await user.click(screen.getByRole("button", { name: "Protect it with a passphrase" }));
    await user.type(screen.getByLabelText("Passphrase"), "short");
    screen.getByText(/someone patient could guess it/);
    await user.type(screen.getByLabelText("The same once more"), "shore");
    screen.getByText("The two are not the same yet.");
    await expectNoAxeViolations(container);
  });

  it("makes a file that comes back with nothing left to change", async () => {
    const { user, deps } = await renderWith(<BackupSection />, { pair });
    const { file, name } = await fileOfEverything(deps);
    await user.upload(choose(), new File([file], name));
    await screen.findByText("All of it is already here.");
  });
});
