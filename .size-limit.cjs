const { readFileSync, readdirSync, statSync } = require("node:fs");

const built = ".output/chrome-mv3";
const panel = readFileSync(`${built}/sidepanel.html`, "utf8");
const firstLoad = [...panel.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(
  ([, path]) => built + path,
);

/** The panel loads one language: the heavier one counts. */
const language = readdirSync(`${built}/chunks`)
  .filter((name) => /^first\d*\./.test(name))
  .map((name) => `${built}/chunks/${name}`)
  .sort((a, b) => statSync(a).size - statSync(b).size)
  .slice(-1);

/** What a script loads before it runs. */
function withImports(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  const script = readFileSync(`${built}/${name}`, "utf8");
  for (const [, path] of script.matchAll(/(?:from|import)\s*["`]\.\/([^"`]+\.js)["`]/g)) {
    withImports(path.startsWith("chunks/") ? path : `chunks/${path}`, found);
  }
  return found;
}
const background = [...withImports("background.js")].map((name) => `${built}/${name}`);

module.exports = [
  { name: "panel, first load", path: [...firstLoad, ...language], limit: "170 kB", gzip: true },
  {
    name: "script injected in a clipped page",
    path: `${built}/clip.js`,
    limit: "45 kB",
    gzip: true,
  },
  { name: "background", path: background, limit: "100 kB", gzip: true },
  {
    name: "model chunk, on demand",
    path: `${built}/chunks/openai.js`,
    limit: "110 kB",
    gzip: true,
  },
];
