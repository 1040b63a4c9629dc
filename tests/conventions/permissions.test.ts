import { describe, expect, it } from "vitest";
import type { ConfigEnv, UserManifest } from "wxt";
import config from "@/wxt.config";

const everywhere = ["activeTab", "alarms", "contextMenus", "scripting", "storage"];

async function manifestFor(browser: string): Promise<UserManifest> {
  const { manifest } = config;
  if (typeof manifest !== "function") throw new Error("wxt.config.ts no longer has a function");
  const env: ConfigEnv = { browser, manifestVersion: 3, mode: "production", command: "build" };
  return await manifest(env);
}

describe.each(["chrome", "edge", "firefox", "safari"])("the manifest for %s", (browser) => {
  const hasSidePanel = browser === "chrome" || browser === "edge";

  it("asks at install for what it needs and nothing else", async () => {
    const { permissions = [] } = await manifestFor(browser);
    const expected = hasSidePanel ? [...everywhere, "sidePanel"] : everywhere;
    expect([...permissions].sort()).toEqual([...expected].sort());
  });

  it("holds no site at install", async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it("runs its own code only, and lets Firefox reach a model on this computer", async () => {
    const { content_security_policy: policy } = await manifestFor(browser);
    expect(policy).toEqual({ extension_pages: "script-src 'self'; object-src 'self'" });
  });
});
