import { browser } from "wxt/browser";
import * as z from "zod";
import { frontTab, onFrontTabChange } from "./tabs";
import { forgetUnseen, noteClicked } from "./unseen";

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

/** Where an open panel writes down the page that it saw last. */
const SEEN = "seen";
const IS_CLOSING = "isClosing";

const Toggled = z.object({
  kind: z.literal("panel-toggled"),
  windowId: z.number(),
  /** The page that was clicked on, as the click let us see it. */
  page: z.string(),
  at: z.number(),
});

/** A page as it can be seen: an address that the browser hides makes it another one. */
const seenAs = (tab: { id?: number | undefined; url?: string | undefined } | null): string =>
  tab ? `${tab.id} ${tab.url ?? ""}` : "";

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

interface ClickedTab {
  id?: number | undefined;
  windowId: number;
  url?: string | undefined;
}

/**
 * Opens the panel, or closes it where it is open and saw the page that was clicked on. An open panel that did not
 * see it was clicked to be let in: it stays.
 */
export function togglePanel(tab: ClickedTab): void {
  const { windowId } = tab;
  const page = seenAs(tab);
  const open = openSidebar(windowId);
  if (open?.[SEEN] === page) return void closeSidebar(open);
  if (!open) void openPanel(windowId);
  const told: z.infer<typeof Toggled> = { kind: "panel-toggled", windowId, page, at: Date.now() };
  // Nobody listens while no panel is open.
  void noteClicked(tab).then(() => browser.runtime.sendMessage(told).catch(() => {}));
}

/** In the panel: hears of a click on the toolbar that came after the panel had opened in this window. */
function onToggle(toggled: (page: string) => void): () => void {
  const openedAt = performance.timeOrigin;
  const listen = (message: unknown) => {
    const told = Toggled.safeParse(message);
    if (!told.success || told.data.at < openedAt) return;
    void browser.windows.getCurrent().then((here) => {
      if (here.id === told.data.windowId) toggled(told.data.page);
    });
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

/**
 * In the panel: closes it on a click on the toolbar, unless the click was needed to let it see the page in
 * front; then it stays, and sees it. A tab that showed nothing is forgotten when it loads a page. Chrome does not tell in time that it is open, so it closes itself.
 */
export function closeOnToggle(): void {
  const { dataset } = document.documentElement;
  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    const seen = seenAs(await frontTab());
    if (turn === latest) dataset[SEEN] = seen;
  };
  void look();
  onFrontTabChange(() => void look());
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === "loading") void forgetUnseen(tabId);
  });
  onToggle((page) => {
    if (dataset[SEEN] === page && !sidebar()) window.close();
    else void look();
  });
}

/** In the panel: a click on the toolbar may have let it see the page in front. */
export const onAccessChange = (changed: () => void): (() => void) => onToggle(() => changed());

/** The same app in a whole tab. */
export const openInTab = (address: string) =>
  browser.tabs.create({ url: `${browser.runtime.getURL("/sidepanel.html")}?tab${address}` });
