import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { root, textOf } from "./files";

/** Written apart, so that this file does not accuse itself. */
const forbidden = [
  { what: "a package registry's address", pattern: /registry\.[a-z.-]+\/|"resolved":/ },
  { what: "a path of one machine", pattern: /(?<![\w.$}/])\/(home|work|root|Users)\/\w/ },
  { what: "a key", pattern: /\bsk-[A-Za-z0-9]{24,}|-----BEGIN [A-Z ]*PRIVATE KEY/ },
];

const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => /\.(ts|tsx|mjs|js|json|md|css|html|grit|npmrc|svg)$/.test(path))
  .filter((path) => path !== "tests/conventions/no-secrets.test.ts");

it.each(forbidden)("keeps $what out of every file", ({ pattern }) => {
  expect(tracked.length).toBeGreaterThan(30);
  expect(tracked.filter((path) => pattern.test(textOf(path)))).toEqual([]);
});
