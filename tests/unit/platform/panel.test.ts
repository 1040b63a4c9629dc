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
  },
}));

/** A sidebar with the app in it. */
const aView = (dataset: Record<string, string> = { seesPage: "yes" }) => ({
  document: { documentElement: { dataset } },
});

beforeEach(() => {
  vi.clearAllMocks();
  firefox.views = [];
});

describe("a click on Cordée’s icon, in Firefox", () => {
  it("opens the sidebar, and closes it where it sees the page in front", () => {
    togglePanel(1);
    expect(firefox.open).toHaveBeenCalledOnce();
    firefox.views = [aView()];
    togglePanel(1);
    expect(firefox.close).toHaveBeenCalledOnce();
    expect(firefox.open).toHaveBeenCalledOnce();
  });

  it("leaves a sidebar open that does not see the page yet", () => {
    firefox.views = [aView({})];
    togglePanel(1);
    expect(firefox.close).not.toHaveBeenCalled();
    expect(firefox.open).not.toHaveBeenCalled();
  });

  it("opens it again at once, while the browser still names the one that closes", () => {
    firefox.views = [aView()];
    togglePanel(1);
    togglePanel(1);
    expect(firefox.close).toHaveBeenCalledOnce();
    expect(firefox.open).toHaveBeenCalledOnce();
    firefox.views.push(aView());
    togglePanel(1);
    expect(firefox.close).toHaveBeenCalledTimes(2);
  });

  it("closes it after all when the first try was refused", async () => {
    firefox.views = [aView()];
    firefox.close.mockRejectedValueOnce(new Error("No gesture"));
    togglePanel(1);
    await vi.waitFor(() => {
      togglePanel(1);
      expect(firefox.close).toHaveBeenCalledTimes(2);
    });
  });
});
