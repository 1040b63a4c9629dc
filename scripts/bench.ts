import { measureYears } from "./bench/profile.ts";
import { asTable, type Figures, writeDown } from "./bench/report.ts";
import { build } from "./build.ts";
import { loadModule } from "./load.ts";

// `npm run bench` measures 1 and 10 busy years, `-- --all` also 100, `-- 3` any other; `--screens` leaves out search
// and files, which take longest; `--write` keeps the table.

type Pages = typeof import("../tests/tools/pages-server.ts");

const wanted = process.argv.slice(2);
const given = wanted.filter((word) => /^\d+$/.test(word)).map(Number);
const usual = wanted.includes("--all") ? [1, 10, 100] : [1, 10];
const isWhole = !wanted.includes("--screens");
const sizes = [0, ...(given.length > 0 ? given.filter((years) => years > 0) : usual)];

const { servePages } = await loadModule<Pages>("tests/tools/pages-server.ts");
build("chrome");
const pages = await servePages();
try {
  const columns = new Map<number, Figures>();
  for (const years of sizes) columns.set(years, await measureYears(pages.origin, years, isWhole));
  const table = asTable(columns);
  console.log(table);
  if (wanted.includes("--write")) writeDown(table);
} finally {
  await pages.close();
}
