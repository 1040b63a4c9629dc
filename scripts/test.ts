import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import {
  findBrowser,
  installAge,
  installBrowsers,
  installDesktop,
  mayHaveDesktop,
  mayInstall,
  missingAgeText,
  missingBrowserText,
  missingDesktopText,
} from "./browsers.ts";
import { lintFirefox } from "./firefox-lint.ts";
import { root, run } from "./run.ts";

/** Bytes that one zip may weigh. */
const ZIP_BUDGET = 700_000;
const reports = join(root, "artifacts", "tests");

let passed = 0;
let failed = 0;

/** One check that counts as one test. */
function check(name: string, holds: () => { isGood: boolean; output: string }) {
  const started = performance.now();
  const { isGood, output } = holds();
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(`${isGood ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  if (isGood) passed++;
  else {
    failed++;
    console.log(output.slice(-8_000));
  }
}

const tool =
  (command: string, ...args: string[]) =>
  () =>
    run(command, args, false);

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
  success: z.boolean(),
});

/** Runs Vitest, shows it, and counts its tests. A skipped test counts as failed: nothing is skipped silently. */
function tests(name: string, ...args: string[]) {
  console.log(`\n${name}`);
  const file = join(reports, `${name.replaceAll(" ", "-")}.json`);
  rmSync(file, { force: true });
  const ran = run(
    "vitest",
    ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    true,
  );
  if (!existsSync(file)) {
    failed++;
    console.log(`FAIL ${name} ended without a report`);
    return;
  }
  const report = Report.parse(JSON.parse(readFileSync(file, "utf8")));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numPendingTests;
  const isOtherwiseBad = !ran.isGood && report.numFailedTests === 0;
  if (isOtherwiseBad || report.numPassedTests === 0) failed++;
}

/** Each browser's zip has a name of its own and fits the budget. */
function zipsFit() {
  const zips = readdirSync(join(root, ".output")).filter(
    (name) => name.endsWith(".zip") && !name.includes("sources"),
  );
  const heavy = zips.filter((name) => statSync(join(root, ".output", name)).size > ZIP_BUDGET);
  const sizes = zips.map((name) => `${name} ${statSync(join(root, ".output", name)).size}`);
  return { isGood: zips.length === 4 && heavy.length === 0, output: sizes.join("\n") };
}

const browsers = ["chromium", "firefox"] as const;
if (mayInstall()) {
  installBrowsers(browsers);
  installDesktop();
  installAge();
}
for (const name of browsers) {
  check(`a ${name} to test in`, () => ({
    isGood: findBrowser(name) !== null,
    output: missingBrowserText(name),
  }));
}
if (mayHaveDesktop()) {
  check("a display to press keys in", () => {
    const output = missingDesktopText();
    return { isGood: output === "", output };
  });
}
if (process.platform === "linux") {
  check("an age tool to open backups with", () => {
    const output = missingAgeText();
    return { isGood: output === "", output };
  });
}
check("types", tool("tsc", "--noEmit"));
check("lint and form", tool("biome", "ci", "."));
check("builds and zips, the same twice", tool("node", "scripts/build.ts", "--zip"));
check("zips within their budget", zipsFit);
check("no dead code", tool("knip"));
check("sizes", tool("size-limit"));
check("the Firefox build as its store checks it", lintFirefox);
tests("unit and component tests");
const onDesktop = ["tests/e2e/ways-in.e2e.ts", "tests/e2e/permission-prompt.e2e.ts"];
const withoutDesktop = mayHaveDesktop() ? [] : onDesktop.flatMap((file) => ["--exclude", file]);
tests("stories in real browsers", "-c", "tests/e2e/vitest.config.ts", ...withoutDesktop);
if (!mayHaveDesktop()) {
  console.log(`Not run: ${onDesktop.join(" and ")} press real keys, which needs Linux.`);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
