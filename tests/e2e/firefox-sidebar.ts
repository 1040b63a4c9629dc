import { type Bidi, clickOn, press, type RemoteNode, waitFor } from "./bidi";

/** The keys without a letter, as WebDriver numbers them. */
const keys = { control: "\uE009", home: "\uE011", end: "\uE010" };

/** What a user does in the sidebar, and sees there. Nodes are found by what a screen reader calls them. */
export interface Sidebar {
  find(role: string, name: string): Promise<RemoteNode>;
  click(role: string, name: string): Promise<void>;
  /** Types over what is there. */
  fill(role: string, name: string, text: string): Promise<void>;
  /** Goes to the first or the last choice by the keyboard. */
  choose(name: string, choice: "first" | "last"): Promise<void>;
  /** Sets a date at once: the parts of the native field follow the system's language. */
  setDate(label: string, value: string): Promise<void>;
  /** Runs a function's source in the sidebar; only plain values come back. */
  call<Answer>(source: string, ...values: string[]): Promise<Answer>;
}

/**
 * BiDi names tabs only. This gives the sidebar's own `<browser>` a name too, by touching two internals of
 * Firefox: the key that its driver names a browser by, and the driver's search by that name. Checked on
 * Firefox ESR 153; nothing else in the tests depends on it.
 *
 * @see https://searchfox.org/mozilla-central/source/remote/shared/NavigableManager.sys.mjs
 */
const nameSidebar = `() => {
  const panels = document.getElementById("sidebar")?.contentDocument;
  const sidebar = panels?.getElementById("webext-panels-browser");
  if (!sidebar?.currentURI?.spec.endsWith("/sidepanel.html")) return "";
  const address = "chrome://remote/content/shared/NavigableManager.sys.mjs";
  const { NavigableManager } = ChromeUtils.importESModule(address);
  if (!sidebar.permanentKey) sidebar.permanentKey = {};
  const id = NavigableManager.getIdForBrowser(sidebar);
  const search = NavigableManager.getBrowserById;
  NavigableManager.getBrowserById = function (asked) {
    return asked === id && sidebar.isConnected ? sidebar : search.call(this, asked);
  };
  return id;
}`;

const setValue = `(label, value) => {
  const all = [...document.querySelectorAll("label")];
  const control = all.find((each) => each.textContent === label)?.control;
  if (!control) return false;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(control, value);
  control.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}`;

/** Whether a node can be clicked on, and stays where it is while the screen still grows. */
const isReady = `async (node) => {
  node.scrollIntoView({ block: "center" });
  const top = node.getBoundingClientRect().top;
  await new Promise((resolve) => setTimeout(resolve, 100));
  return !node.disabled && node.getBoundingClientRect().top === top;
}`;

/** The sidebar of a window, once Cordée is in it. */
export async function openSidebar(bidi: Bidi, window: string): Promise<Sidebar> {
  const context = await waitFor(
    "the sidebar",
    async () => (await bidi.call<string>(window, nameSidebar, [])) || undefined,
  );
  const find = (role: string, name: string) =>
    waitFor(`${role} “${name}”`, () =>
      bidi.locate(context, { type: "accessibility", value: { role, name } }),
    );
  const click = async (role: string, name: string) => {
    await waitFor(`${role} “${name}” to click on`, async () => {
      const node = await find(role, name);
      if (!(await bidi.call<boolean>(context, isReady, [node]))) return undefined;
      await clickOn(bidi, context, node);
      return true;
    });
  };
  return {
    find,
    click,
    fill: async (role, name, text) => {
      await click(role, name);
      await press(bidi, context, "a", keys.control);
      await press(bidi, context, text);
    },
    choose: async (name, choice) => {
      await bidi.call(context, "(node) => node.focus()", [await find("combobox", name)]);
      await press(bidi, context, choice === "first" ? keys.home : keys.end);
    },
    setDate: async (label, value) => {
      await waitFor(`“${label}” to set`, async () =>
        (await bidi.call<boolean>(context, setValue, [label, value])) ? true : undefined,
      );
    },
    call: (source, ...values) => bidi.call(context, source, values),
  };
}
