import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";

export const root = join(import.meta.dirname, "..");

export interface Ran {
  isGood: boolean;
  /** What the command printed, on both channels; empty when it was shown as it came. */
  output: string;
}

/** Runs one of the project's own tools from its root, and waits. */
export function run(command: string, args: readonly string[], show: boolean): Ran {
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      PATH: `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}`,
    },
  });
  const output = `${done.stdout ?? ""}${done.stderr ?? ""}${done.error ? done.error.message : ""}`;
  return { isGood: done.status === 0, output };
}
