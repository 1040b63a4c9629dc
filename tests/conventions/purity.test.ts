import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { root, textOf } from "./files";

// A house of its own, so that no other check ever sees the planted file.
const house = mkdtempSync(join(tmpdir(), "cordee-purity-"));
mkdirSync(join(house, "lib/domain"), { recursive: true });
copyFileSync(join(root, "pure.grit"), join(house, "pure.grit"));
const { vcs: _vcs, $schema: _schema, ...rules } = JSON.parse(textOf("biome.json"));
writeFileSync(join(house, "biome.json"), JSON.stringify(rules));

afterAll(() => rmSync(house, { recursive: true, force: true }));

function lint(code: string): string {
  const planted = "lib/domain/planted.ts";
  writeFileSync(join(house, planted), `${code}\n`);
  const command = join(root, "node_modules/@biomejs/biome/bin/biome");
  const { stdout, stderr } = spawnSync(process.execPath, [command, "lint", planted], {
    cwd: house,
    encoding: "utf8",
  });
  return stdout + stderr;
}

it.each([
  ["the clock", "export const now = Date.now();", "take the value as an argument"],
  ["today", "export const now = new Date();", "take the value as an argument"],
  ["chance", "export const chance = Math.random();", "take the value as an argument"],
  ["the network", 'export const page = fetch("/");', "knows no network"],
])("catches a pure floor that reads %s", (_, code, expected) => {
  expect(lint(code)).toContain(expected);
});

it("lets a pure floor read a moment that it was given", () => {
  const given = "export const day = (instant: string): number => new Date(instant).getDate();";
  expect(lint(given)).not.toContain("take the value as an argument");
});
