import { readdirSync, readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** Our own files under the folders, as paths from the root. */
export function filesIn(folders: readonly string[], endings: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.test(entry.name))
      .map((entry) => relative(root, resolve(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((path) => !path.includes("node_modules")),
  );
}

export const textOf = (path: string): string => readFileSync(`${root}/${path}`, "utf8");

/** Lines as an editor counts them. */
export const linesOf = (path: string): number => textOf(path).trimEnd().split("\n").length;
