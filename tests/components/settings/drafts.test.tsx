import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { SettingsScreen } from "@/components/settings/SettingsScreen";
import { renderWith } from "@/tests/builders/render";

it("what is typed in the settings comes back after the panel was closed, but for the key", async () => {
  const { user, db, pair, unmount } = await renderWith(<SettingsScreen />);
  const name = screen.getByLabelText("What you call the other person");
  await user.clear(name);
  await user.type(name, "Noor");
  await user.click(screen.getByLabelText("A model at an address"));
  await user.type(screen.getByLabelText("Address of the service"), "http://localhost:1/v1");
  await user.type(screen.getByLabelText("Model"), "small");
  await user.type(screen.getByLabelText("Key"), "secret");
  unmount();

  await waitFor(async () => expect(await db.drafts.count()).toBe(3));
  expect(JSON.stringify(await db.drafts.toArray())).not.toContain("secret");
  await renderWith(<SettingsScreen />, { pair, deps: { db } });
  await screen.findByDisplayValue("Noor");
  await screen.findByDisplayValue("http://localhost:1/v1");
  await screen.findByDisplayValue("small");
  expect(screen.getByLabelText("Key")).toHaveProperty("value", "");
});

it("an address that may hold a key stays on the screen alone", async () => {
  const { user, db } = await renderWith(<SettingsScreen />);
  await user.click(screen.getByLabelText("A model at an address"));
  const address = screen.getByLabelText("Address of the service");
  await user.type(address, "https://api.example/v1");
  await waitFor(async () => expect(await db.drafts.count()).toBe(1));
  await user.type(address, "?api-key=hush");
  await screen.findByText(/a key belongs in its own field/);
  await waitFor(async () => expect(await db.drafts.count()).toBe(0));
  await user.clear(address);
  const written: string[] = [];
  db.drafts.hook("creating", (_, { text }) => void written.push(text));
  await user.paste("me:hush@api.example");
  expect(address).toHaveProperty("value", "me:hush@api.example");
  await waitFor(async () => expect(await db.drafts.count()).toBe(0));

  await user.clear(address);
  await user.paste("https://api.example/v2");
  await waitFor(async () =>
    expect((await db.drafts.toArray()).map(({ text }) => text)).toEqual(["https://api.example/v2"]),
  );
  expect(written.join()).not.toContain("hush");
});
