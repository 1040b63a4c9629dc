import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Route, Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { PageActions } from "@/components/home/PageActions";
import { PageCard } from "@/components/home/PageCard";
import { changeResource } from "@/lib/db/resources";
import { home } from "@/lib/i18n/messages/en/home";
import { aPair, aResource, now } from "@/tests/builders/records";
import { renderWith } from "@/tests/builders/render";

/** Home, sent there by the worker because a page could not be read. */
async function renderRefusal(url: string) {
  location.hash = `#/refused/no-access/${encodeURIComponent(url)}`;
  const requestOrigin = vi.fn(async () => true);
  const rendered = await renderWith(
    <Router hook={useHashLocation}>
      <Route path="/refused/:reason/:url?" component={PageCard} />
    </Router>,
    { browser: { requestOrigin } },
  );
  return { ...rendered, requestOrigin };
}

describe("a page that Cordée may not see yet", () => {
  it.each(["https://notes.example/a?b=c%2Fd#e", "https://notes.example/100%"])(
    "can be let in with all of its site: %s",
    async (url) => {
      const { requestOrigin, user } = await renderRefusal(url);
      await user.click(await screen.findByRole("button", { name: home.allowSite }));
      expect(requestOrigin).toHaveBeenCalledWith("https://notes.example/*");
    },
  );

  it.each(["", "file:///home/notes.html", "nonsense"])("is not asked for at “%s”", async (url) => {
    await renderRefusal(url);
    await screen.findByRole("heading", { name: home.page });
    expect(screen.queryByRole("button", { name: home.allowSite })).toBeNull();
  });
});

it("a page is marked on the icon while it is in the plan, and no longer once it is taken out", async () => {
  const pair = aPair();
  const known = aResource({ pairId: pair.id, url: "https://notes.example/known" });
  const markKept = vi.fn(async () => {});
  const tab = { id: 3, url: known.url, title: "", refusal: null };
  const { db } = await renderWith(<PageActions tab={tab} mayTry={false} />, {
    pair,
    browser: { markKept },
    prepare: ({ db }) => db.resources.add(known),
  });
  await waitFor(() => expect(markKept).toHaveBeenLastCalledWith(3, true));
  await changeResource(db, known.id, { deletedAt: now }, now);
  await waitFor(() => expect(markKept).toHaveBeenLastCalledWith(3, false));
});
