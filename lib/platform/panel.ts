import { browser } from "wxt/browser";
import * as z from "zod";
import { frontTab, onFrontTabChange } from "./tabs";

/** Firefox's own call, which the shared types leave out elsewhere. */
interface Sidebar {
  open(): Promise<void>;
  close(): Promise<void>;
}
const sidebar = () => (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;

/** Safari has none: there the tab is all there is. */
export const hasPanel = (): boolean => Boolean(sidebar() ?? browser.sidePanel);

/** Whether this is the app in a whole tab. */
export const isInTab = globalThis.location?.search === "?tab";

/**
 * Opens the panel. Must be the first call in the user's gesture: browsers refuse it after any wait.
 */
export function openPanel(windowId: number): Promise<unknown> {
  const firefox = sidebar();
  if (firefox) return firefox.open();
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  return openInTab("#/");
}

const SEES_PAGE = "seesPage";
const IS_CLOSING = "isClosing";

const Toggled = z.object({
  kind: z.literal("panel-toggled"),
  windowId: z.number(),
  at: z.number(),
});

/**
 * Firefox loads a sidebar anew that is opened again, but says at once which ones are open; for a moment it names
 * one that is closing, too. Chrome does neither.
 */
const openSidebar = (windowId: number): DOMStringMap | undefined =>
  sidebar() &&
  (browser.extension.getViews({ type: "sidebar", windowId } as object) as { document: Document }[])
    .map(({ document }) => document.documentElement.dataset)
    .find((dataset) => !dataset[IS_CLOSING]);

/** Closes it in the very gesture; one that stays open may be closed by the next. */
async function closeSidebar(open: DOMStringMap): Promise<void> {
  open[IS_CLOSING] = "yes";
  await sidebar()
    ?.close()
    .catch(() => delete open[IS_CLOSING]);
}

/**
 * Opens the panel, or closes it where it is open and sees the page in front. An open panel that does not see it
 * was clicked to be let in: it stays.
 */
export function togglePanel(windowId: number): void {
  const open = openSidebar(windowId);
  if (open?.[SEES_PAGE]) return void closeSidebar(open);
  if (!open) void openPanel(windowId);
  const told: z.infer<typeof Toggled> = { kind: "panel-toggled", windowId, at: Date.now() };
  // Nobody listens while no panel is open.
  browser.runtime.sendMessage(told).catch(() => {});
}

/** In the panel: hears of a click on the toolbar that came after the panel had opened in this window. */
function onToggle(toggled: () => void): () => void {
  const openedAt = performance.timeOrigin;
  const listen = (message: unknown) => {
    const told = Toggled.safeParse(message);
    if (!told.success || told.data.at < openedAt) return;
    void browser.windows.getCurrent().then((here) => {
      if (here.id === told.data.windowId) toggled();
    });
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

/**
 * In the panel: closes it on a click on the toolbar, unless the click was needed to let it see the page in
 * front; then it stays, and sees it. Chrome does not tell in time that it is open, so it closes itself.
 */
export function closeOnToggle(): void {
  const { dataset } = document.documentElement;
  const look = async () => {
    const tab = await frontTab();
    if (tab?.url === "") delete dataset[SEES_PAGE];
    else dataset[SEES_PAGE] = "yes";
  };
  void look();
  onFrontTabChange(() => void look());
  onToggle(() => {
    if (dataset[SEES_PAGE] && !sidebar()) window.close();
    else void look();
  });
}

/** In the panel: a click on the toolbar may have let it see the page in front. */
export const onAccessChange = onToggle;

/** The same app in a whole tab. */
export const openInTab = (address: string) =>
  browser.tabs.create({ url: `${browser.runtime.getURL("/sidepanel.html")}?tab${address}` });
