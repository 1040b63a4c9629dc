import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ListImport } from "@/components/data/ListImport";
import { aPair, aResource } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>
<DT><A HREF="https://a.example/guide?utm_source=x">A guide</A>
<DT><A HREF="https://a.example/known">Known</A>
<DT><A HREF="javascript:globalThis.ran=1">Free</A>
<img src="x" onerror="globalThis.ran=1"><script>globalThis.ran=1</script></DL>`;

describe("bringing in a list", () => {
  it.each(["en", "fr"] as const)("has no axe violation (%s)", async (locale) => {
    const { container, user } = await renderWith(<ListImport />, { locale });
    const field = screen.getByLabelText(locale === "fr" ? "Choisir une liste" : "Choose a list");
    await user.upload(field, new File([bookmarks], "bookmarks.html", { type: "text/html" }));
    await screen.findByLabelText(/A guide/);
    await expectNoAxeViolations(container);
  });

  it("shows what it holds, keeps what was chosen, and takes it back", async () => {
    const pair = aPair();
    const { user, db } = await renderWith(<ListImport />, {
      pair,
      prepare: ({ db: tables }) =>
        tables.resources.put(aResource({ pairId: pair.id, url: "https://a.example/known" })),
    });
    await user.upload(
      screen.getByLabelText("Choose a list"),
      new File([bookmarks], "bookmarks.html", { type: "text/html" }),
    );
    expect(await screen.findByText("0 goals and 2 links found.")).toBeTruthy();
    expect(screen.getByLabelText(/Known.*already here/)).toHaveProperty("checked", false);
    expect(screen.getByText(/“Free”: its address is not that of a web page/)).toBeTruthy();
    expect(await db.resources.count()).toBe(1);
    await user.click(screen.getByRole("button", { name: "Keep 1 item" }));
    await waitFor(async () => expect(await db.resources.count()).toBe(2));
    const kept = await db.resources.filter(({ url }) => url === "https://a.example/guide").first();
    expect(kept).toMatchObject({ title: "A guide", state: "not-opened", pairId: pair.id });
    expect(globalThis).not.toHaveProperty("ran");
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await db.resources.count()).toBe(1));
  });

  it("has what was pasted in its field again on Undo", async () => {
    const { user } = await renderWith(<ListImport />);
    const field = screen.getByLabelText<HTMLTextAreaElement>("Or paste it here");
    await user.type(field, "Speak up");
    await user.click(screen.getByRole("button", { name: "Look at it" }));
    await user.click(await screen.findByRole("button", { name: "Keep 1 item" }));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(field.value).toBe("Speak up"));
  });

  it("reads what is pasted, and lets each be left out", async () => {
    const { user, db } = await renderWith(<ListImport />);
    await user.type(screen.getByLabelText("Or paste it here"), "Speak up\nRun a workshop");
    await user.click(screen.getByRole("button", { name: "Look at it" }));
    await user.click(await screen.findByLabelText("Speak up"));
    await user.click(screen.getByRole("button", { name: "Keep 1 item" }));
    await waitFor(async () =>
      expect(await db.goals.toArray()).toMatchObject([{ statement: "Run a workshop" }]),
    );
  });

  it("says what is wrong with a file that is no list", async () => {
    const { user } = await renderWith(<ListImport />);
    const file = new File(["PK\0\0"], "a.md", { type: "text/markdown" });
    await user.upload(screen.getByLabelText("Choose a list"), file);
    expect(await screen.findByText(/not made of text/)).toBeTruthy();
  });
});
