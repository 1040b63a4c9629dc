// Makes a fresh clone ready to run: dependencies, then WXT's types. Runs on the machine's own Node
// (20 or newer), before the project's Node 24 exists in node_modules/.bin.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
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
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `The scripts need Node 22.18 or newer, and this is ${version}. On 64-bit Linux the project brings its own; on this system install a newer Node from nodejs.org.`,
  );
  process.exit(1);
}
