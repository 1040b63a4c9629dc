import { expect, it } from "vitest";
import { servePages } from "../../tools/pages-server";

it("serves our pages with their type, and nothing else", async () => {
  const server = await servePages();
  const page = await fetch(`${server.origin}/forum.html`);
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await page.text()).toContain("Rope Forum");
  expect((await fetch(`${server.origin}/..%2f..%2fsetup.ts`)).status).toBe(404);
  expect(server.requests).toHaveLength(2);
  await server.close();
});
