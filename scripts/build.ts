import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { packZip } from "./pack-zip.ts";
import { root, run } from "./run.ts";

export const targets = ["chrome", "edge", "firefox", "safari"] as const;
export type Target = (typeof targets)[number];

const out = join(root, ".output");

/** Where a built extension lies, ready to be loaded. */
export const builtFolder = (target: Target): string => join(out, `${target}-mv3`);

/** Builds one browser's extension; throws what the build said when it fails. */
export function build(target: Target): void {
  const { isGood, output } = run("wxt", ["build", "-b", target, "--mv3"], false);
  if (!isGood) throw new Error(output);
}

/** Zips one browser's extension (Firefox: its sources too); throws what the tool said when it fails. */
function zip(target: Target): void {
  const { isGood, output } = run("wxt", ["zip", "-b", target, "--mv3"], false);
  if (!isGood) throw new Error(output);
}

/** Name → SHA-256 of every zip that lies ready. */
const zipHashes = (): Map<string, string> =>
  new Map(
    zipFiles().map(({ name, path }) => [
      name,
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ]),
  );

/** The zips that lie ready, with their sizes in bytes. */
export function zipFiles(): { name: string; path: string; bytes: number }[] {
  return readdirSync(out)
    .filter((name) => name.endsWith(".zip"))
    .sort()
    .map((name) => ({ name, path: join(out, name), bytes: statSync(join(out, name)).size }));
}

/** Zips everything twice and throws unless both are the same, byte for byte, each under its own name. */
export async function zipAll(): Promise<void> {
  const rounds: Map<string, string>[] = [];
  for (const _ of [1, 2]) {
    mkdirSync(out, { recursive: true });
    for (const { path } of zipFiles()) rmSync(path);
    for (const target of targets) zip(target);
    for (const { name, path } of zipFiles()) if (!name.includes("sources")) await packZip(path);
    rounds.push(zipHashes());
  }
  const [first = new Map<string, string>(), second = new Map<string, string>()] = rounds;
  for (const target of targets)
    if (![...first.keys()].some((name) => name.includes(`-${target}-`)))
      throw new Error(`There is no zip of its own for ${target}.`);
  const changed = [...first].filter(([name, hash]) => second.get(name) !== hash);
  if (changed.length > 0)
    throw new Error(`Two builds differ: ${changed.map(([name]) => name).join(", ")}`);
}

if (import.meta.main) {
  try {
    if (process.argv.includes("--zip")) {
      await zipAll();
      for (const { name, bytes } of zipFiles())
        console.log(`${name}  ${Math.ceil(bytes / 1000)} kB`);
    } else {
      for (const target of targets) {
        build(target);
        console.log(builtFolder(target).slice(root.length + 1));
      }
    }
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : failure);
    process.exit(1);
  }
}
