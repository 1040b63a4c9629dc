import type { Row } from "./measures";
import { TREES } from "./trees";

type Tree = { measure: number; most: number; yes: Tree; no: Tree } | number;

/** The measures that the trees ask for, in the order of their numbers. */
export const MEASURES: readonly string[] = TREES.measures.trim().split(/\s+/);

/** How likely each block belongs to the text of its page, 0 to 1. */
export function judge(rows: readonly Row[]): number[] {
  forest ??= grow();
  const trees = forest;
  return rows.map((row) => {
    let sum = TREES.start;
    for (const tree of trees) sum += answerOf(tree, row);
    return 1 / (1 + Math.exp(-sum));
  });
}

let forest: Tree[] | undefined;

function grow(): Tree[] {
  const words = TREES.trees.trim().split(/\s+/);
  let at = 0;
  const next = (): Tree => {
    const [first = "0", most] = (words[at++] ?? "0").split("<");
    if (most === undefined) return Number(first);
    return { measure: Number(first), most: Number(most), yes: next(), no: next() };
  };
  const trees: Tree[] = [];
  while (at < words.length) trees.push(next());
  return trees;
}

function answerOf(tree: Tree, row: Row): number {
  let at = tree;
  while (typeof at !== "number") at = (row[at.measure] ?? 0) <= at.most ? at.yes : at.no;
  return at;
}
