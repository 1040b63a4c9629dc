const { readFileSync, readdirSync, statSync } = require("node:fs");

const built = ".output/chrome-mv3";
const panel = readFileSync(`${built}/sidepanel.html`, "utf8");
const firstLoad = [...panel.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(
  ([, path]) => built + path,
);

/** The panel loads one language: the heavier one counts. */
const language = readdirSync(`${built}/chunks`)
  .filter((name) => /^first-/.test(name))
  .map((name) => `${built}/chunks/${name}`)
  .sort((a, b) => statSync(a).size - statSync(b).size)
  .slice(-1);

module.exports = [
  { name: "panel, first load", path: [...firstLoad, ...language], limit: "170 kB", gzip: true },
  {
    name: "script injected in a clipped page",
    path: `${built}/clip.js`,
    limit: "45 kB",
    gzip: true,
  },
  { name: "background", path: `${built}/background.js`, limit: "80 kB", gzip: true },
  {
    name: "model chunk, on demand",
    path: `${built}/chunks/openai-*.js`,
    limit: "110 kB",
    gzip: true,
  },
];
