import type { OpenChromium } from "./chromium";

/** The browser's own prompt cannot be answered without a screen: the grant is made where its user would see it. */
export const grantLoopback = (chromium: OpenChromium) =>
  grantHosts(chromium, ["http://127.0.0.1/*"]);

/** The same for any hosts; Cordée still asks for them, and is not kept waiting. */
export async function grantHosts({ context, id }: OpenChromium, hosts: readonly string[]) {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  for (const host of hosts) {
    await page.evaluate(
      ([extension, granted]) =>
        (
          chrome as unknown as {
            developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
          }
        ).developerPrivate.addHostPermission(extension, granted),
      [id, host] as const,
    );
  }
  await page.close();
}
