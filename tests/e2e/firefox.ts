import { readdirSync } from "node:fs";
import { join } from "node:path";
import { launch, type Page } from "puppeteer-core";
import { findBrowser, missingBrowserText } from "@/scripts/browsers";
import { openBidi, waitFor } from "./bidi";
import { openSidebar, type Sidebar } from "./firefox-sidebar";

const extensionId = "cordee@cordee.app";
/** Where its pages are: a profile that is opened again must find them in the same place, with their data. */
const origin = "6a1c7d52-3f0e-4b7a-9d65-0c2f8e41b9aa";
const button = `${extensionId.replaceAll(/[^a-z0-9_-]/g, "_")}-BAP`;

/** Firefox takes the toolbar's own `click()` for the user's, with all that a gesture grants. */
const clickIcon = `(id) => {
  const icon = document.getElementById(id);
  icon?.click();
  return icon !== null;
}`;

/** Runs a function's source in a page, with its values. */
export type CallInPage = <Answer>(source: string, ...values: string[]) => Promise<Answer>;

/** A real Firefox with Cordée in it, on a profile of its own. */
export interface OpenFirefox {
  openPage(url: string): Promise<Page>;
  /** A click on Cordée’s icon, as the window itself does it: a user’s gesture, with its `activeTab` on the page in front. */
  clickAction(): Promise<void>;
  /** The real sidebar, once it is open. */
  sidebar(): Promise<Sidebar>;
  isSidebarOpen(): Promise<boolean>;
  /** A page of the extension without the app; answers with what a function's source says there. */
  openRaw(): Promise<CallInPage>;
  /** The app in a window of its own, beside others; answers as `openRaw` does. */
  openApp(address?: string): Promise<CallInPage>;
  /** Kills the browser at once, as a crash would. */
  kill(): Promise<void>;
  /** Settles when the browser is gone, such as when its user closed the window. */
  closed: Promise<unknown>;
  close(): Promise<void>;
}

interface Options {
  headless?: boolean;
  /** A folder to open again, as after a crash; a fresh one by default, gone when the browser is. */
  profile?: string;
  /** More of the browser's own settings. */
  preferences?: Record<string, boolean | number | string>;
}

/**
 * Firefox over WebDriver BiDi, without geckodriver. The toolbar is reached through the browser's own window,
 * which BiDi shows only with `--remote-allow-system-access` and where it moves no pointer: the icon is clicked by
 * script there. In the sidebar the pointer and the keys are real. Nothing needs the panel in a tab.
 */
export async function openFirefox({
  headless = true,
  profile,
  preferences,
}: Options = {}): Promise<OpenFirefox> {
  const executablePath = findBrowser("firefox");
  if (!executablePath) throw new Error(missingBrowserText("firefox"));
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless,
    ...(profile && { userDataDir: profile }),
    args: ["--remote-allow-system-access", "--width=1280", "--height=900"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: origin }),
      // An add-on that is loaded for a test counts as removed when the browser ends.
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
      "intl.locale.requested": "en-US",
      "intl.accept_languages": "en-GB, en",
      ...preferences,
    },
  });
  const closed = new Promise((resolve) => browser.once("disconnected", resolve));
  const bidi = openBidi(browser);
  const { contexts } = await bidi.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const window = contexts.find(({ url }) => url.endsWith("/browser.xhtml"));
  if (!window) throw new Error("Firefox has a window");
  await browser.installExtension(join(import.meta.dirname, "../../.output/firefox-mv3"));

  const openOwn = async (type: "tab" | "window", path: string): Promise<CallInPage> => {
    const { context } = await bidi.send("browsingContext.create", { type });
    const url = `moz-extension://${origin}/${path}`;
    await bidi.send("browsingContext.navigate", { context, url, wait: "none" });
    await waitFor("the extension's own page", async () =>
      (await bidi.call<string>(context, "() => location.href", [])) === url ? true : undefined,
    );
    return (source, ...values) => bidi.call(context, source, values);
  };
  const isSidebarOpen = () =>
    bidi.call<boolean>(window.context, "() => SidebarController.isOpen", []);

  return {
    openPage: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    clickAction: async () => {
      await waitFor("Cordée's icon in the toolbar", async () =>
        (await bidi.call<boolean>(window.context, clickIcon, [button])) ? true : undefined,
      );
    },
    sidebar: () => openSidebar(bidi, window.context),
    isSidebarOpen,
    openRaw: () => openOwn("tab", "icon/16.png"),
    openApp: (address = "#/") => openOwn("window", `sidepanel.html${address}`),
    kill: async () => {
      browser.process()?.kill("SIGKILL");
      await closed;
      // Puppeteer puts the profile's own settings back a moment later.
      await waitFor("the profile as it was", async () => {
        const isBusy = profile && readdirSync(profile).some((name) => name.endsWith(".puppeteer"));
        return isBusy ? undefined : true;
      });
    },
    closed,
    close: () => browser.close(),
  };
}
