import { beforeEach, describe, expect, it, vi } from "vitest";
import { togglePanel } from "@/lib/platform/panel";

/** Firefox's sidebar: what it shows, and what it was asked. */
const firefox = vi.hoisted(() => ({
  views: [] as object[],
  open: vi.fn(async () => {}),
  close: vi.fn(async () => {}),
}));
vi.mock("wxt/browser", () => ({
  browser: {
    sidebarAction: { open: firefox.open, close: firefox.close },
    extension: { getViews: () => firefox.views },
    runtime: { sendMessage: async () => {} },
    storage: { session: { remove: async () => {}, set: async () => {} } },
  },
}));

/** The page that is clicked on. */
const tab = { id: 7, windowId: 1, url: "https://example.org/a" };

/** A sidebar with the app in it, which saw the page unless told otherwise. */
const aView = (dataset: Record<string, string> = { seen: `${tab.id} ${tab.url}` }) => ({
  document: { documentElement: { dataset } },
});

beforeEach(() => {
  vi.clearAllMocks();
  firefox.views = [];
});

describe("a click on Cordée’s icon, in Firefox", () => {
  it("opens the sidebar, and closes it where it sees the page in front", () => {
    togglePanel(tab);
    expect(firefox.open).toHaveBeenCalledOnce();
    firefox.views = [aView()];
    togglePanel(tab);
    expect(firefox.close).toHaveBeenCalledOnce();
    expect(firefox.open).toHaveBeenCalledOnce();
  });

  it("leaves a sidebar open that does not see the page yet", () => {
    firefox.views = [aView({})];
    togglePanel(tab);
    expect(firefox.close).not.toHaveBeenCalled();
    expect(firefox.open).not.toHaveBeenCalled();
  });

  it("leaves a sidebar open that saw another page last, or this one before its address was told", () => {
    for (const seen of ["6 https://example.org/a", "7 https://example.org/b", "7 "]) {
      firefox.views = [aView({ seen })];
      togglePanel(tab);
    }
    expect(firefox.close).not.toHaveBeenCalled();
  });

  it("closes it on a page whose address no click can bring to light", () => {
    firefox.views = [aView({ seen: "7 " })];
    togglePanel({ id: 7, windowId: 1 });
    expect(firefox.close).toHaveBeenCalledOnce();
  });

  it("opens it again at once, while the browser still names the one that closes", () => {
    firefox.views = [aView()];
    togglePanel(tab);
    togglePanel(tab);
    expect(firefox.close).toHaveBeenCalledOnce();
    expect(firefox.open).toHaveBeenCalledOnce();
    firefox.views.push(aView());
    togglePanel(tab);
    expect(firefox.close).toHaveBeenCalledTimes(2);
  });

  it("closes it after all when the first try was refused", async () => {
    firefox.views = [aView()];
    firefox.close.mockRejectedValueOnce(new Error("No gesture"));
    togglePanel(tab);
    await vi.waitFor(() => {
      togglePanel(tab);
      expect(firefox.close).toHaveBeenCalledTimes(2);
    });
  });
});
