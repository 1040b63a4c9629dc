// Makes a fresh clone ready to run: dependencies, then WXT's types. Runs on the machine's own Node
// (20 or newer), before the project's Node 24 exists in node_modules/.bin. Where npm has no Node 24
// to bring, the machine's own has to be 24.15 or newer: jsdom asks for it.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const windows = process.platform === "win32";

/** npm writes this file last: it is newer than the lockfile exactly when the install is whole. */
const installed = join(root, "node_modules", ".package-lock.json");
const lockfile = join(root, "package-lock.json");

function run(command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: windows,
    env: { ...process.env, PATH: path() },
  });
  if (done.status !== 0) {
    console.error(`${command} ${args.join(" ")} failed.`);
    process.exit(done.status ?? 1);
  }
}

function path() {
  const bin = join(root, "node_modules", ".bin");
  return `${bin}${windows ? ";" : ":"}${process.env.PATH ?? ""}`;
}

const isCurrent =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;
if (!isCurrent) {
  console.log("Installing the dependencies…");
  run("npm", ["ci", "--ignore-scripts", "--loglevel=error"]);
}
if (!isCurrent || !existsSync(join(root, ".wxt", "tsconfig.json"))) run("wxt", ["prepare"]);

const version = execFileSync("node", ["--version"], {
  cwd: root,
  shell: windows,
  env: { ...process.env, PATH: path() },
})
  .toString()
  .trim();
const [major = 0, minor = 0] = version.slice(1).split(".").map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(
    `The scripts need Node 24.15 or newer, and this is ${version}. On Linux (x64, arm64) and Windows (x64) npm brings it with the other dependencies; on this system install it from nodejs.org, then try again.`,
  );
  process.exit(1);
}
