import { expect, it } from "vitest";
import { filesIn, linesOf } from "./files";

const ours = filesIn(["lib", "components", "entrypoints", "scripts", "tests"], /\.(ts|tsx)$/);

it("keeps every file short enough to read in one go", () => {
  const long = ours.filter((path) => linesOf(path) > 250);
  expect(long.map((path) => `${path} has ${linesOf(path)} lines: part it in two.`)).toEqual([]);
});

it("keeps most files to a screen or two", () => {
  const lengths = ours.map(linesOf).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
});
