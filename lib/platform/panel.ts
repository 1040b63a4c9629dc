import { browser } from "wxt/browser";
import * as z from "zod";

/** Firefox's own call, which the shared types leave out elsewhere. */
interface Sidebar {
  open(): Promise<void>;
  toggle(): Promise<void>;
}
const sidebar = () => (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;

/**
 * Opens the panel. Must be the first call in the user's gesture: browsers refuse it after any wait.
 */
export function openPanel(windowId: number): Promise<unknown> {
  const firefox = sidebar();
  if (firefox) return firefox.open();
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  return openInTab("#/");
}

const Toggled = z.object({
  kind: z.literal("panel-toggled"),
  windowId: z.number(),
  at: z.number(),
});

/**
 * Opens the panel, or closes it where it is open. Chrome tells nobody in time whether it is open, so an open
 * panel is told of the click and closes itself.
 */
export function togglePanel(windowId: number): void {
  const firefox = sidebar();
  if (firefox) return void firefox.toggle();
  void openPanel(windowId);
  const told: z.infer<typeof Toggled> = { kind: "panel-toggled", windowId, at: Date.now() };
  // Nobody listens while no panel is open.
  browser.runtime.sendMessage(told).catch(() => {});
}

/**
 * In the panel: hears of a click on the toolbar that came after the panel had opened in this window.
 */
export function onToggle(toggled: () => void): void {
  const openedAt = performance.timeOrigin;
  browser.runtime.onMessage.addListener((message: unknown) => {
    const told = Toggled.safeParse(message);
    if (!told.success || told.data.at < openedAt) return;
    void browser.windows.getCurrent().then((here) => {
      if (here.id === told.data.windowId) toggled();
    });
  });
}

/** The same app in a whole tab. */
export const openInTab = (address: string) =>
  browser.tabs.create({ url: `${browser.runtime.getURL("/sidepanel.html")}?tab${address}` });
