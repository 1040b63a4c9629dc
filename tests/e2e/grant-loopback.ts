import type { OpenChromium } from "./chromium";

/** The browser's own prompt cannot be answered without a screen: the grant is made where its user would see it. */
export async function grantLoopback({ context, id }: OpenChromium) {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    (extension) =>
      (
        chrome as unknown as {
          developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
        }
      ).developerPrivate.addHostPermission(extension, "http://127.0.0.1/*"),
    id,
  );
  await page.close();
}
