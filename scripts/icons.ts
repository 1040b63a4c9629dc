import { spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { findBrowser, missingBrowserText } from "./browsers.ts";

const root = `${import.meta.dirname}/..`;

/** The small drawing drops the strands of the rope, which are mud below 48 pixels. */
const drawings = [
  { source: "cordee-small.svg", sizes: [16, 32], prefix: "" },
  { source: "cordee.svg", sizes: [48, 96, 128], prefix: "" },
  { source: "cordee-small-dark.svg", sizes: [16, 32], prefix: "dark-" },
];

const executablePath = findBrowser("chromium");
if (executablePath === null) {
  console.error(missingBrowserText("chromium"));
  process.exit(1);
}
const browser = await chromium.launch({ args: ["--no-sandbox"], executablePath });
await mkdir(`${root}/public/icon`, { recursive: true });

for (const { source, sizes, prefix } of drawings) {
  const svg = await readFile(`${root}/docs/icon/${source}`, "utf8");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const name = `${prefix}${size}.png`;
    const path = `${root}/public/icon/${name}`;
    await writeFile(path, await page.screenshot({ omitBackground: true }));
    await page.close();
    // The same pixels in three quarters of the bytes, where Debian's package `zopfli` is there.
    const isPacked = spawnSync("zopflipng", ["-y", "--lossy_transparent", path, path]).status === 0;
    console.log(isPacked ? name : `${name} (not packed: zopflipng is missing)`);
  }
}
await browser.close();
