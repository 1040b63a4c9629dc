import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtFolder, targets } from "@/scripts/build";

const everywhere = ["activeTab", "alarms", "contextMenus", "scripting", "storage"];

/** Every key that a manifest may have; a new one is a decision. */
const keys = [
  "action",
  "background",
  "browser_specific_settings",
  "commands",
  "content_security_policy",
  "default_locale",
  "description",
  "icons",
  "manifest_version",
  "minimum_chrome_version",
  "name",
  "optional_host_permissions",
  "optional_permissions",
  "permissions",
  "side_panel",
  "sidebar_action",
  "version",
];

const builtFor = (target: (typeof targets)[number]): Record<string, unknown> =>
  JSON.parse(readFileSync(`${builtFolder(target)}/manifest.json`, "utf8"));

describe.each(targets)("the manifest built for %s", (target) => {
  const hasSidePanel = target === "chrome" || target === "edge";

  it("asks at install for what it needs and nothing else", () => {
    const { permissions } = builtFor(target);
    // Without a site of its own, the second does nothing: Chromium heeds it only when it is held from the start.
    const more = hasSidePanel ? ["sidePanel", "declarativeNetRequestWithHostAccess"] : [];
    const expected = [...everywhere, ...more];
    expect([...(permissions as string[])].sort()).toEqual([...expected].sort());
  });

  it("holds no site at install, runs in no page by itself, and lets no page or extension in", () => {
    expect(Object.keys(builtFor(target)).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it("asks for sites only later, one at a time", () => {
    expect(builtFor(target).optional_host_permissions).toEqual(["http://*/*", "https://*/*"]);
  });

  it("asks for leaving out an origin only later where the browser lets it", () => {
    expect(builtFor(target).optional_permissions).toEqual(
      target === "firefox" ? ["webRequest", "webRequestBlocking"] : undefined,
    );
  });

  it("runs its own code only, and lets Firefox reach a model on this computer", () => {
    expect(builtFor(target).content_security_policy).toEqual({
      extension_pages: "script-src 'self'; object-src 'self'",
    });
  });
});
