import { describe, expect, it } from "vitest";
import { refusalOf } from "@/lib/domain/page";

describe("refusalOf", () => {
  it.each([
    ["https://example.org/notes", null],
    ["http://127.0.0.1:4000/page.html", null],
    ["", null],
    ["chrome://settings/", "browser-page"],
    ["edge://extensions/", "browser-page"],
    ["about:config", "browser-page"],
    ["view-source:https://example.org/", "browser-page"],
    ["devtools://devtools/bundled/inspector.html", "browser-page"],
    ["chrome-extension://abcdef/panel.html", "extension-page"],
    ["moz-extension://abcdef/panel.html", "extension-page"],
    ["https://chromewebstore.google.com/detail/x", "store"],
    ["https://chrome.google.com/webstore/detail/x", "store"],
    ["https://chrome.google.com/intl/en/", null],
    ["https://microsoftedge.microsoft.com/addons/detail/x", "store"],
    ["https://addons.mozilla.org/fr/firefox/", "store"],
    ["about:blank", "blank"],
    ["about:newtab", "blank"],
    ["chrome://newtab/", "blank"],
    ["edge://newtab/", "blank"],
    ["https://example.org/book.PDF?x=1", "pdf"],
    ["https://example.org/pdf", null],
    ["file:///home/me/page.html", "file"],
    ["no address at all", "no-access"],
  ])("answers %s with %s", (url, reason) => {
    expect(refusalOf(url, { mayReadFiles: false })).toBe(reason);
  });

  it("lets files be read once the user allows it, but no PDF", () => {
    expect(refusalOf("file:///home/me/page.html", { mayReadFiles: true })).toBeNull();
    expect(refusalOf("file:///home/me/page.pdf", { mayReadFiles: true })).toBe("pdf");
  });
});
