import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Route, Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { PageCard } from "@/components/home/PageCard";
import { home } from "@/lib/i18n/messages/en/home";
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
